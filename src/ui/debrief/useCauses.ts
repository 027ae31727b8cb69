import { useCallback, useEffect, useRef, useState } from 'react';
import type { Library, OpenWar } from '../../engine/war.ts';
import type { Review } from './review.ts';
import { askable, effects, type Effect } from './causes.ts';

/** Longest stretch of work between two looks at what the person at the screen does. */
const SLICE_MS = 8;

export interface Causes {
  readonly found: readonly Effect[];
  readonly total: number;
  readonly state: 'working' | 'stopped' | 'done';
  readonly stop: () => void;
  readonly goOn: () => void;
}

/**
 * Works through the wars without each choice while the page stays awake; may be stopped and taken up again. For one
 * review: another war is another page.
 */
export function useCauses(library: Library, opened: OpenWar, review: Review): Causes {
  const [found, setFound] = useState<readonly Effect[]>([]);
  const [state, setState] = useState<Causes['state']>('working');
  const work = useRef<Generator<Effect | null, void, void> | null>(null);
  useEffect(() => {
    if (state !== 'working') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slice = (): void => {
      work.current ??= effects(library, opened, review);
      const until = performance.now() + SLICE_MS - 2;
      while (performance.now() < until) {
        const step = work.current.next();
        if (step.done === true) return setState('done');
        const effect = step.value;
        if (effect !== null) setFound((before) => [...before, effect]);
      }
      timer = setTimeout(slice, 0);
    };
    timer = setTimeout(slice, 120);
    return () => clearTimeout(timer);
  }, [state, library, opened, review]);
  const stop = useCallback(() => setState('stopped'), []);
  const goOn = useCallback(() => setState('working'), []);
  return { found, total: askable(review).length, state, stop, goOn };
}
