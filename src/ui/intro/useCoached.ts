import { useEffect } from 'react';

const MARK = 'data-coached';

/** Marks the first element a selector finds, also when it comes only later; the style sheet draws the ring. */
export function useCoached(selector: string | undefined): void {
  useEffect(() => {
    if (selector === undefined) return;
    let marked: Element | null = null;
    const mark = (): void => {
      const found = document.querySelector(selector);
      if (found === marked) return;
      marked?.removeAttribute(MARK);
      marked = found;
      found?.setAttribute(MARK, '');
      found?.scrollIntoView({ block: 'nearest' });
    };
    mark();
    const watch = new MutationObserver(mark);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      watch.disconnect();
      marked?.removeAttribute(MARK);
    };
  }, [selector]);
}

/** Takes the keyboard to the place a step speaks of. */
export function goThere(selector: string): void {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) return;
  found.scrollIntoView({ block: 'center' });
  if (found.tabIndex < 0) found.tabIndex = -1;
  found.focus();
}
