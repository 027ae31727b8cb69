/** The worker's side: runs what it is asked in slices, so that it hears a cancel between two of them. */
import type { FromWorker, ToWorker } from './messages.ts';
import type { Library } from '../engine/war.ts';
import { linesOf } from '../lab/studyRun.ts';

/** Long enough to be quick, short enough to stop soon. */
const SLICE_MS = 40;

/** The ear for messages. The same run asked for twice is run once; a cancel of what does not run is nothing. */
export function serve(library: () => Library, tell: (message: FromWorker) => void): (message: ToWorker) => void {
  const running = new Map<number, ReturnType<typeof linesOf>>();
  const slice = (id: number): void => {
    const work = running.get(id);
    if (work === undefined) return;
    try {
      const until = performance.now() + SLICE_MS;
      while (performance.now() < until) {
        const step = work.next();
        if (step.done === true) {
          running.delete(id);
          return tell({ v: 1, id, kind: 'done' });
        }
        if (step.value !== null) tell({ v: 1, id, kind: 'line', job: step.value[0], line: step.value[1] });
      }
    } catch (fault) {
      running.delete(id);
      return tell({ v: 1, id, kind: 'fault', says: String(fault) });
    }
    setTimeout(() => slice(id), 0);
  };
  return (message) => {
    const { id } = message;
    if (message.kind === 'cancel') return void running.delete(id);
    if (running.has(id)) return;
    try {
      running.set(id, linesOf(library(), message.ask, message.jobs));
    } catch (fault) {
      return tell({ v: 1, id, kind: 'fault', says: String(fault) });
    }
    slice(id);
  };
}
