/** The same choices under other luck: how much of a war was its luck, and its place in the spread. */
import type { MakeStudy } from './study.ts';
import { headlinesOf } from '../headlines.ts';
import { openWar } from '../../engine/war.ts';
import { playedByDays } from './played.ts';
import type { Played } from '../branch.ts';
import { readOutcomes } from '../outcomes.ts';
import { branchByDays } from '../branch.ts';
import { standIn } from './played.ts';

/** Line 0 is the war itself; the others follow the seeds. */
export const luck: MakeStudy<'luck'> = (library, { war, seat, seeds, reacts }) => {
  let known: Played | undefined;
  return {
    total: seeds.length + 1,
    byDays: function* (index) {
      const played = (known ??= yield* playedByDays(library, war));
      const seed = index === 0 ? war.setup.seed : (seeds[index - 1] as string);
      const setup = { ...war.setup, seed };
      const opened = openWar(library, setup);
      const { final, submissions, tally } = yield* branchByDays({
        library,
        played: { ...played, setup },
        change: null,
        seat,
        opponent: reacts && index > 0 ? 'reacts' : 'recorded',
        opponentPolicy: standIn(war, seat),
        standIn: index > 0,
        opened,
      });
      const { hash, ending } = headlinesOf(opened.rules.index, final, submissions.length / 2);
      return { seed, ending, hash, tally, outcomes: readOutcomes(opened, final) };
    },
  };
};
