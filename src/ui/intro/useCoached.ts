import { useEffect } from 'react';

const MARK = 'data-coached';

/** A place on the page: a selector, and words that must stand there where several places are alike. */
export interface Place {
  readonly at: string;
  readonly says: string;
}

function findPlace({ at, says }: Place): HTMLElement | null {
  const alike = [...document.querySelectorAll<HTMLElement>(at)];
  return alike.find((element) => element.textContent.includes(says)) ?? alike[0] ?? null;
}

/** Marks a place, also when it comes only later; the style sheet draws the ring. */
export function useCoached(at: string | undefined, says: string): void {
  useEffect(() => {
    if (at === undefined) return;
    let marked: HTMLElement | null = null;
    const mark = (): void => {
      const found = findPlace({ at, says });
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
  }, [at, says]);
}

/** Takes the keyboard to a place. */
export function goThere(place: Place): void {
  const found = findPlace(place);
  if (found === null) return;
  found.scrollIntoView({ block: 'center' });
  if (found.tabIndex < 0) found.tabIndex = -1;
  found.focus();
}
