/** The four corners: pursue or abandon Hokkaido against yield or contest the Kurils, over lenses, tempers and seeds. */
import type { MakeStudy } from './study.ts';
import { combination } from './study.ts';
import { headlinesOf } from '../headlines.ts';
import { luckWithTempers } from '../otherLuck.ts';
import { openWar } from '../../engine/war.ts';
import { playOutByDays } from '../../policy/playout.ts';
import { readOutcomes } from '../outcomes.ts';
import { STANCES, withStance } from '../stance.ts';

export const CORNERS = [
  { USSR: 'pursue', USA: 'yield' },
  { USSR: 'pursue', USA: 'contest' },
  { USSR: 'abandon', USA: 'yield' },
  { USSR: 'abandon', USA: 'contest' },
] as const;

export const corners: MakeStudy<'corners'> = (library, { scenario, seeds, lenses, tempers }) => ({
  total: lenses.length * tempers.length * seeds.length * CORNERS.length,
  byDays: function* (index) {
    // The four corners of one seed stand together: they share their luck.
    const [l = 0, t = 0, s = 0, c = 0] = combination(index, [
      lenses.length,
      tempers.length,
      seeds.length,
      CORNERS.length,
    ]);
    const corner = CORNERS[c] as (typeof CORNERS)[number];
    const seed = seeds[s] as string;
    const lens = lenses[l] as (typeof lenses)[number];
    const temper = (tempers[t] ?? 3) as 1 | 2 | 3 | 4 | 5;
    const setup = { scenario, seed, lenses: lens, aims: {}, policies: { USSR: corner.USSR, USA: corner.USA } };
    const opened = openWar(library, setup, luckWithTempers(seed, temper));
    const player = (id: keyof typeof STANCES) => ({ name: 'historical', policy: withStance(STANCES[id]) });
    const policies = { USSR: player(corner.USSR), USA: player(corner.USA) };
    const { state, days } = yield* playOutByDays({ library, setup, policies, opened });
    const { hash, ending } = headlinesOf(opened.rules.index, state, days);
    return {
      moscow: corner.USSR,
      washington: corner.USA,
      seed,
      temper,
      lensTokyo: lens.tokyo,
      lensMoscow: lens.moscow,
      ending,
      hash,
      outcomes: readOutcomes(opened, state),
    };
  },
});
