/** Every answer of a seat changed, one at a time and to each other option, on the same luck. */
import type { MakeStudy, StudyByDays } from './study.ts';
import type { Branch } from '../branch.ts';
import { answersOf, changeTo, type Answered } from '../causes.ts';
import { headlinesOf } from '../headlines.ts';
import { openWar } from '../../engine/war.ts';
import { playedByDays, standIn } from './played.ts';
import { readOutcomes } from '../outcomes.ts';
import { branchByDays, type Played, type Trunk, trunkByDays } from '../branch.ts';

/** Fewer kept than this share of a seat's later choices, and a branch is no longer the same player's war. */
const LEAST_KEPT = 0.5;
const OPPONENTS = ['recorded', 'reacts'] as const;

/** Whether a branch may be ranked beside others: at least half of the seat's choices found their question again. */
export function isComparable({ kept, dropped }: Branch['tally']): boolean {
  return kept + dropped === 0 || kept / (kept + dropped) >= LEAST_KEPT;
}

interface Alternative {
  readonly answered: Answered;
  readonly option: string | null;
}

/** Line 0 is the war itself; then each alternative twice, with the opponent as recorded and reacting from the morning after. */
export const branches: MakeStudy<'branch'> = (library, { war, seat, decisions }): StudyByDays => {
  let known: Played | undefined;
  const opened = openWar(library, war.setup);
  const ix = opened.rules.index;
  const alternatives = answersOf(war)
    .filter((answer) => answer.seat === seat && (decisions.length === 0 || decisions.includes(answer.decision)))
    .flatMap((answered): Alternative[] => [
      ...(ix.decisions[answered.decision]?.options ?? [])
        .filter((option) => option.id !== answered.option)
        .map((option) => ({ answered, option: option.id })),
      { answered, option: null },
    ]);
  let trunk: Trunk | undefined;
  return {
    total: 1 + alternatives.length * OPPONENTS.length,
    byDays: function* (index) {
      const played = (known ??= yield* playedByDays(library, war));
      const same = { library, played, seat, opponent: 'recorded', opponentPolicy: standIn(war, seat), opened } as const;
      const alternative = index === 0 ? null : alternatives[Math.floor((index - 1) / OPPONENTS.length)];
      const opponent = index === 0 ? 'recorded' : (OPPONENTS[(index - 1) % OPPONENTS.length] ?? 'recorded');
      // Up to the day of the change nobody can react to it, so one trunk serves both.
      trunk ??= yield* trunkByDays({ ...same, standIn: true });
      const { final, submissions, tally } = yield* branchByDays({
        ...same,
        change:
          alternative === null || alternative === undefined ? null : changeTo(alternative.answered, alternative.option),
        opponent: opponent === 'reacts' ? 'reactsAfter' : 'recorded',
        standIn: index > 0,
        ...(index === 0 ? {} : { trunk }),
      });
      const { hash, ending } = headlinesOf(ix, final, submissions.length / 2);
      return {
        decision: alternative?.answered.decision ?? null,
        occurrence: alternative?.answered.occurrence ?? null,
        day: alternative?.answered.day ?? null,
        was: alternative?.answered.option ?? null,
        option: alternative?.option ?? null,
        opponent,
        tally,
        comparable: isComparable(tally),
        ending,
        hash,
        outcomes: readOutcomes(opened, final),
      };
    },
  };
};
