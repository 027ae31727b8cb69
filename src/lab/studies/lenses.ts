/** The same choices on the same luck, read through other lenses. */
import type { MakeStudy } from './study.ts';
import { branchByDays, type Played } from '../branch.ts';
import { headlinesOf } from '../headlines.ts';
import { openWar } from '../../engine/war.ts';
import { playedByDays, standIn } from './played.ts';
import { readOutcomes } from '../outcomes.ts';

/** Line 0 is the war under its own lenses; the others follow the list. Whoever is asked a new question answers as the historical policy. */
export const lenses: MakeStudy<'lenses'> = (library, { war, seat, lenses: others }) => {
  let known: Played | undefined;
  return {
    total: others.length + 1,
    byDays: function* (index) {
      const played = (known ??= yield* playedByDays(library, war));
      const lens = others[index - 1] ?? war.setup.lenses;
      const setup = { ...war.setup, lenses: lens };
      const opened = openWar(library, setup);
      const { final, submissions, tally } = yield* branchByDays({
        library,
        played: { ...played, setup },
        change: null,
        seat,
        opponent: 'recorded',
        opponentPolicy: standIn(war, seat),
        standIn: index > 0,
        opened,
      });
      const { hash, ending } = headlinesOf(opened.rules.index, final, submissions.length / 2);
      return {
        lensTokyo: lens.tokyo,
        lensMoscow: lens.moscow,
        ending,
        hash,
        tally,
        outcomes: readOutcomes(opened, final),
      };
    },
  };
};
