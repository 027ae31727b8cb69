/** The luck of a war with some of its answers asked anew: one question, or a whole kind of them. ¶1.5, ¶8.6 */
import type { Luck } from '../engine/luck.ts';
import { makeLuck } from '../engine/luck.ts';

/** Kinds of chance, by the first word of their questions; together they are everything a war asks of luck. */
export const CHANCE = {
  weather: ['weather', 'rain'],
  garrisons: ['garrison'],
  battles: ['battle'],
  'sea-dangers': ['mines', 'ships'],
  cables: ['cable'],
  tokyo: ['coup', 'council', 'decision'],
  reports: ['intel', 'reading'],
  tempers: ['temper'],
} as const;
export type ChanceKind = keyof typeof CHANCE;
export const CHANCE_KINDS = Object.keys(CHANCE) as readonly ChanceKind[];

/** The luck of a seed, but with the questions a test picks out answered as another seed's luck answers them. */
export function luckAnew(seed: string, other: string, isAnew: (question: string) => boolean): Luck {
  const own = makeLuck(seed);
  const others = makeLuck(other);
  return (question) => (isAnew(question) ? others(question) : own(question));
}

/** Whether a question is of a kind. */
export function isOfKind(kind: ChanceKind, question: string): boolean {
  const first = question.slice(0, Math.max(0, question.indexOf('/')));
  return (CHANCE[kind] as readonly string[]).includes(first);
}

/** Per-mille answers that give each temper of the scale in ¶2.7, 1 to 5. */
const TEMPERS = [50, 200, 500, 800, 950] as const;

/** The luck of a seed with the tempers of both leaders fixed; the scale itself stands in the rules. */
export function luckWithTempers(seed: string, temper: 1 | 2 | 3 | 4 | 5): Luck {
  const own = makeLuck(seed);
  const answer = Math.floor(((TEMPERS[temper - 1] ?? 500) * 4294967296) / 1000) + 1;
  return (question) => (question.startsWith('temper/') ? answer : own(question));
}
