/** Pieces that many files share. */
import type { Cite } from '../../engine/scenario.ts';
import { CHART_IDS, CONFIDENCES, POWERS, SEATS, THREADS } from '../../engine/words.ts';
import { id, integer, list, named, object, oneOf, text } from '../shape.ts';

export const cite = named<Cite>('cite', () =>
  object<Cite>({ key: id(), confidence: oneOf(CONFIDENCES) }, { at: text() }),
);
export const cites = list(cite);
export const cited = list(cite, 1);
export const seat = oneOf(SEATS);
export const power = oneOf(POWERS);
export const yes = oneOf([true] as const);

/** Chart ids, with a thread for each correspondence. */
export const CHART_INSTANCES: readonly string[] = [
  ...CHART_IDS.filter((chart) => chart !== 'correspondence'),
  ...THREADS.map((thread) => `correspondence/${thread}`),
];
export const chartInstance = oneOf(CHART_INSTANCES);
export const count = integer(0, 10_000_000);
export const hours = integer(0, 2400);
/** Tokyo hour of the day; -1 where any will do. */
export const hourOfDay = integer(-1, 23);
