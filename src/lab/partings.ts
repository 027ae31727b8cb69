/** Which recorded wars begin as another does, and where they part. */
import type { Recorded } from './studies/study.ts';
import type { Seat } from '../engine/words.ts';
import { isEmpty } from '../engine/submissionForm.ts';
import { SEATS } from '../engine/words.ts';
import { submissionsOf } from '../engine/war.ts';

export interface Parting {
  /** Place of the war in the list. */
  readonly at: number;
  /** First Tokyo day on which something else was sealed, and by whom. */
  readonly day: number;
  readonly seats: readonly Seat[];
  /** Last day on which anything was sealed. */
  readonly until: number;
}

function lastDay({ submissions }: Recorded): number {
  return submissions.reduce((last, one) => (isEmpty(one) ? last : Math.max(last, one.day)), -1);
}

/** Wars of the same scenario, luck, lenses and start that go another way; those that never part are left out. */
export function partings(war: Recorded, others: readonly Recorded[]): Parting[] {
  const { scenario, seed, lenses, startDay } = war.setup;
  return others.flatMap((other, at): Parting[] => {
    const { setup } = other;
    if (setup.scenario !== scenario || setup.seed !== seed || setup.startDay !== startDay) return [];
    if (setup.lenses.tokyo !== lenses.tokyo || setup.lenses.moscow !== lenses.moscow) return [];
    const until = lastDay(other);
    const first = Math.min(...[...war.submissions, ...other.submissions].map(({ day }) => day));
    for (let day = first; day <= until; day++) {
      const [mine, theirs] = [submissionsOf(war.submissions, day), submissionsOf(other.submissions, day)];
      const seats = SEATS.filter((_, i) => JSON.stringify(mine[i]) !== JSON.stringify(theirs[i]));
      if (seats.length > 0) return [{ at, day, seats, until }];
    }
    return [];
  });
}
