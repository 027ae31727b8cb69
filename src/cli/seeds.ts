/** Seeds as they are written on the command line: `1..200`, `duel-1..200`, `7`, `3,5,9`, or any of these with commas between. */
import { Misuse } from './args.ts';
import { REFERENCE_SEED } from '../engine/war.ts';

const MOST = 1_000_000;

/** Seed texts. A range leaves out the reference seed, which has recorded weather; naming it alone takes it. */
export function parseSeeds(text: string): string[] {
  const seeds = text.split(',').flatMap((part) => {
    const range = /^([a-z]+-)?(\d+)\.\.(\d+)$/.exec(part);
    if (range === null) {
      if (part === '') throw new Misuse(`--seeds expects a..b or a list with commas, not "${text}"`);
      return [part];
    }
    const [first, last] = [Number(range[2]), Number(range[3])];
    if (last < first || last - first >= MOST)
      throw new Misuse(`--seeds expects a..b with a up to b and at most ${MOST} seeds, not "${part}"`);
    const all = Array.from({ length: last - first + 1 }, (_, i) => `${range[1] ?? ''}${first + i}`);
    return all.filter((seed) => seed !== REFERENCE_SEED);
  });
  return [...new Set(seeds)];
}

/** The `i`-th of `n` parts of a list, dealt out in turn: what one machine of a cluster does. */
export function shardOf<T>(list: readonly T[], text: string): readonly T[] {
  const match = /^(\d+)\/(\d+)$/.exec(text);
  const [part, parts] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || part < 1 || part > parts)
    throw new Misuse(`--shard expects i/n with i from 1 to n, not "${text}"`);
  return list.filter((_, i) => i % parts === part - 1);
}
