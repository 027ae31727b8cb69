/** Arrow keys in a list of buttons: one of them is in the tab order, the arrows move among them. */
import { useCallback, type KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** A key handler for every stop of a list; the list carries `data-roving`, its stops `data-stop`. */
export function useRoving(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const stops = [
      ...(event.currentTarget.closest('[data-roving]')?.querySelectorAll<HTMLElement>('[data-stop]') ?? []),
    ];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const step = STEPS[event.key];
    let next: HTMLElement | undefined;
    if (event.key === 'Home') next = stops[0];
    else if (event.key === 'End') next = stops.at(-1);
    else if (step !== undefined) next = stops[(at + step + stops.length) % stops.length];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }, []);
}
