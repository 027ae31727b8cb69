/**
 * What brought a thing about: each decision is replaced by silence, each order left out, everything else left as it was,
 * and the war run again with the same luck. A choice is a cause of an event if without it the event does not happen, or
 * happens otherwise. The list is therefore exact for this model by the way it is made, and says nothing beyond the model. ¶8.6
 */
import type { Branch, Change, Played, Trunk } from './branch.ts';
import type { GameEvent } from '../engine/events.ts';
import type { Library, OpenWar } from '../engine/war.ts';
import type { Seat } from '../engine/words.ts';
import { openWar } from '../engine/war.ts';
import { branchByDays, trunkByDays } from './branch.ts';
import { SEATS } from '../engine/words.ts';
import { standInFor } from '../policy/index.ts';

export interface Answered {
  readonly seat: Seat;
  readonly decision: string;
  readonly option: string;
  readonly day: number;
  /** An initiative may be taken more than once: 1 for the first time. */
  readonly occurrence?: number;
  /** Where it is an order: its key. `decision` and `option` are then of no account. */
  readonly order?: string;
}

/** Every answer given in a war, in the order of days. */
export function answersOf(played: Pick<Played, 'submissions'>): Answered[] {
  const times: Record<string, number> = {};
  const count = (decision: string): number => (times[decision] = (times[decision] ?? 0) + 1);
  return SEATS.flatMap((seat) =>
    played.submissions
      .filter((submission) => submission.seat === seat)
      .flatMap(({ day, answers }) =>
        answers.map(({ decision, option }) => ({ seat, day, decision, option, occurrence: count(decision) })),
      ),
  ).sort((a, b) => a.day - b.day || (a.decision < b.decision ? -1 : 1));
}

/** What identifies an event as the same event: its name, its hour and what it says. */
export function fingerprint(event: GameEvent): string {
  return `${event.id}@${event.at}:${JSON.stringify(event.params)}`;
}

export interface Without {
  readonly answered: Answered;
  readonly branch: Branch;
  readonly events: ReadonlySet<string>;
}

/** The war without each decision in turn; `decisions` limits it. The costly part, done once for all events. */
export function warsWithout(
  library: Library,
  played: Played,
  decisions: readonly Answered[] = answersOf(played),
): Without[] {
  const days = warsWithoutByDays(library, played, openWar(library, played.setup), decisions);
  const wars: Without[] = [];
  for (const war of days) if (war !== null) wars.push(war);
  return wars;
}

/** The same for a page that must stay awake meanwhile: yields after each day, and each war when it is done. */
export function* warsWithoutByDays(
  library: Library,
  played: Played,
  opened: OpenWar,
  decisions: readonly Answered[],
): Generator<Without | null, void, void> {
  const same = { library, played, opened, opponent: 'recorded', standIn: false } as const;
  const policyFacing = (seat: Seat) => standInFor(played.setup.policies[seat === 'USSR' ? 'USA' : 'USSR']);
  let trunk: Trunk | undefined;
  for (const answered of decisions) {
    const opponentPolicy = policyFacing(answered.seat);
    // Nobody thinks anew here, so the war as it was played is the trunk of either seat's branches.
    trunk ??= yield* byDays(trunkByDays({ ...same, opponentPolicy }));
    const change = changeTo(answered, null);
    const branch = yield* byDays(branchByDays({ ...same, opponentPolicy, change, trunk }));
    yield { answered, branch, events: new Set(branch.events.map(fingerprint)) };
  }
}

function* byDays<T>(work: Generator<void, T, void>): Generator<null, T, void> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield null;
  }
}

/** What to change for another option in place of a choice, or for leaving it out. */
export function changeTo({ seat, decision, occurrence, order, day }: Answered, option: string | null): Change {
  return {
    seat,
    decision,
    option,
    ...(occurrence === undefined ? {} : { occurrence }),
    ...(order === undefined ? {} : { order: { key: order, day } }),
  };
}

/** The decisions without which an event does not happen as it did. */
export function causesOf(event: GameEvent, without: readonly Without[]): Answered[] {
  const print = fingerprint(event);
  return without.filter((one) => !one.events.has(print)).map((one) => one.answered);
}
