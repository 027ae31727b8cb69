/**
 * But for this, would it have happened? Each answer of a seat and each main circumstance is taken away in turn: on the
 * war's own luck (was it necessary here) and over fresh luck (how much it matters in general). The two are different
 * questions and stay apart in every table.
 */
import type { Luck } from '../../engine/luck.ts';
import type { MakeStudy, StudyByDays } from './study.ts';
import type { GameState } from '../../engine/state.ts';
import type { OpenWar, WarSetup } from '../../engine/war.ts';
import { answersOf, changeTo } from '../causes.ts';
import { CHANCE_KINDS, isOfKind, luckAnew } from '../otherLuck.ts';
import { openWar } from '../../engine/war.ts';
import { outcomesFor, ended } from '../outcomes.ts';
import { playedByDays, standIn } from './played.ts';
import { branchByDays, type Change, type Played } from '../branch.ts';

interface Cause {
  readonly id: string;
  readonly change: Change | null;
  readonly luck: ((seed: string) => Luck) | undefined;
}

/** Line 0 is the war's own luck; the others follow the seeds. Each line holds the war as decided and without each cause. */
export const butFor: MakeStudy<'butfor'> = (library, { war, seat, outcome, seeds }): StudyByDays => {
  let known: Played | undefined;
  // A person's choices cannot be made anew, so his stand as they were wherever they still fit.
  const opponent = war.setup.policies[seat === 'USSR' ? 'USA' : 'USSR'] === undefined ? 'recorded' : 'reacts';
  const answers = answersOf(war).filter((answer) => answer.seat === seat);
  const causes: readonly Cause[] = [
    ...answers.map((answer): Cause => ({
      id: `${answer.decision}/${answer.option}${(answer.occurrence ?? 1) > 1 ? `/${answer.occurrence}` : ''}`,
      change: changeTo(answer, null),
      luck: undefined,
    })),
    ...CHANCE_KINDS.map((kind): Cause => ({
      id: `chance/${kind}`,
      change: null,
      luck: (seed) => luckAnew(seed, `${seed}/anew`, (question) => isOfKind(kind, question)),
    })),
  ];
  return {
    total: seeds.length + 1,
    byDays: function* (index) {
      const played = (known ??= yield* playedByDays(library, war));
      const seed = index === 0 ? war.setup.seed : (seeds[index - 1] as string);
      const setup: WarSetup = { ...war.setup, seed };
      const run = function* (cause: Cause | null): Generator<void, number | null, void> {
        const opened = openWar(library, setup, cause?.luck?.(seed));
        const { final } = yield* branchByDays({
          library,
          played: { ...played, setup },
          change: cause?.change ?? null,
          seat,
          opponent,
          opponentPolicy: standIn(war, seat),
          standIn: true,
          opened,
        });
        return valueOf(opened, final, outcome);
      };
      const without: Record<string, number | null> = {};
      for (const cause of causes) without[cause.id] = yield* run(cause);
      return { seed, own: index === 0, outcome, as: yield* run(null), without };
    },
  };
};

function valueOf(opened: OpenWar, state: GameState, id: string): number | null {
  const found = outcomesFor(opened).find((outcome) => outcome.id === id);
  if (found === undefined) throw new Error(`no outcome ${id}`);
  return found.of(ended(opened, state));
}
