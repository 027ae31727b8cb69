/** The rows of the record in wars by the historical policies, over seeds and lenses. ¶8.6 */
import type { MakeStudy } from './study.ts';
import { combination } from './study.ts';
import { playRows, rowSetup } from '../rowWar.ts';

/** A line's values stand in the order of the rows of its description. */
export const calibration: MakeStudy<'calibration'> = (library, { scenario, seeds, lenses, rows }) => ({
  total: lenses.length * seeds.length,
  byDays: function* (index) {
    const [l = 0, s = 0] = combination(index, [lenses.length, seeds.length]);
    const seed = seeds[s] as string;
    const lens = lenses[l] as (typeof lenses)[number];
    const values = playRows(library, rowSetup(scenario, seed, lens), rows);
    yield;
    return { seed, tokyo: lens.tokyo, moscow: lens.moscow, values };
  },
});
