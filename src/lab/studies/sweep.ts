/** Whole wars by two policies over seeds and lenses; one who looks ahead is replaced by the policy he reckons with. */
import type { MakeStudy } from './study.ts';
import { combination } from './study.ts';
import { headlinesOf } from '../headlines.ts';
import { openWar } from '../../engine/war.ts';
import { playOutByDays } from '../../policy/playout.ts';
import { standInFor } from '../../policy/index.ts';
import { readOutcomes } from '../outcomes.ts';

export const sweep: MakeStudy<'sweep'> = (library, { scenario, seeds, lenses, policies }) => {
  const players = { USSR: standInFor(policies.USSR), USA: standInFor(policies.USA) };
  return {
    total: lenses.length * seeds.length,
    byDays: function* (index) {
      const [l = 0, s = 0] = combination(index, [lenses.length, seeds.length]);
      const seed = seeds[s] as string;
      const lens = lenses[l] as (typeof lenses)[number];
      const setup = { scenario, seed, lenses: lens, aims: {}, policies };
      const opened = openWar(library, setup);
      const { state, days } = yield* playOutByDays({ library, setup, policies: players, opened });
      const { hash, ending } = headlinesOf(opened.rules.index, state, days);
      return {
        seed,
        tokyo: lens.tokyo,
        moscow: lens.moscow,
        ending,
        days,
        hash,
        outcomes: readOutcomes(opened, state),
      };
    },
  };
};
