/** A study under way, a day of a war at a time: the same in a worker and in the page. */
import type { Amendment } from './amendment.ts';
import type { Library } from '../engine/war.ts';
import type { Line, StudySpec } from './studies/index.ts';
import { amended } from './amendment.ts';
import { makeStudy } from './studies/index.ts';

/** What is asked: plain data, so that it can be sent. */
export interface Ask {
  readonly spec: StudySpec;
  /** A number of the model to change first. */
  readonly amendment?: Pick<Amendment, 'param' | 'value'>;
}

/** Who waits for a study. */
export interface Ear {
  /** Lines in the order of their numbers, one by one, with how many there will be. */
  readonly onLine: (line: Line, total: number) => void;
  readonly onDone: () => void;
  readonly onFault: (says: string) => void;
}

/** How many lines there will be. */
export function sizeOf(library: Library, { spec }: Ask): number {
  return makeStudy(library, spec).total;
}

/** Makes the lines of the jobs one after another; yields after each day, and each line with its number when it is done. */
export function* linesOf(
  library: Library,
  { spec, amendment }: Ask,
  jobs: readonly number[],
): Generator<null | readonly [number, Line], void, void> {
  const study = makeStudy(amendment === undefined ? library : amended(library, amendment), spec);
  for (const job of jobs) {
    const days = study.byDays(job);
    for (;;) {
      const step = days.next();
      if (step.done === true) {
        yield [job, step.value];
        break;
      }
      yield null;
    }
  }
}
