import { describe, expect, it } from 'vitest';
import { makeLuck, perMille } from '../../src/engine/luck.ts';

const QUESTIONS = Array.from({ length: 4096 }, (_, i) => `weather/sea${i % 13}/08-${10 + (i % 19)}/${i}`);

/** Chi-squared of answers dealt into equal bins; for 63 degrees of freedom 99.9 % of fair draws lie within 33–104. */
function chiSquared(values: readonly number[], bins: number, max: number): number {
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    const bin = Math.floor((value / max) * bins);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const expected = values.length / bins;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

function bitsOf(value: number): number {
  let count = 0;
  for (let v = value >>> 0; v !== 0; v >>>= 1) count += v & 1;
  return count;
}

describe('luck', () => {
  it('answers a question the same way, whenever and however often it is asked', () => {
    const luck = makeLuck('1945');
    const first = QUESTIONS.map((question) => luck(question));
    const backwards = [...QUESTIONS]
      .reverse()
      .map((question) => makeLuck('1945')(question))
      .reverse();
    expect(backwards).toEqual(first);
  });

  it('gives fixed answers, so that replays mean the same on every machine and in every version', () => {
    const luck = makeLuck('1945');
    expect(['weather/SEA_LAPEROUSE/08-24', 'garrison/HOK_RUMOI/will', 'coup/palace', ''].map((q) => luck(q)))
      .toMatchInlineSnapshot(`
      [
        3529866144,
        862940188,
        3187621888,
        525720042,
      ]
    `);
  });

  it('is even over 64 bins for questions that differ in one place, and for seeds that differ in one letter', () => {
    const luck = makeLuck('a seed');
    const byQuestion = chiSquared(
      QUESTIONS.map((question) => luck(question)),
      64,
      2 ** 32,
    );
    const bySeed = chiSquared(
      QUESTIONS.map((_, i) => makeLuck(`seed ${i}`)('coup/palace')),
      64,
      2 ** 32,
    );
    for (const chi of [byQuestion, bySeed]) {
      expect(chi).toBeGreaterThan(33);
      expect(chi).toBeLessThan(104);
    }
  });

  it('turns about half of the bits when one letter of the question changes', () => {
    const luck = makeLuck('1945');
    let turned = 0;
    for (const question of QUESTIONS)
      turned += bitsOf(luck(question) ^ luck(`${question.slice(0, -1)}${question.endsWith('0') ? '1' : '0'}`));
    const share = turned / (32 * QUESTIONS.length);
    expect(share).toBeGreaterThan(0.49);
    expect(share).toBeLessThan(0.51);
  });

  it('shows no correlation between a day and the next', () => {
    const luck = makeLuck('neighbours');
    const values = Array.from({ length: 4000 }, (_, i) => luck(`weather/SEA_RUMOI/${i}`) / 2 ** 32 - 0.5);
    let sum = 0;
    for (let i = 1; i < values.length; i++) sum += (values[i] as number) * (values[i - 1] as number);
    // Variance of a uniform is 1/12; the standard error of a correlation over n pairs is 1/sqrt(n).
    expect(Math.abs((12 * sum) / values.length)).toBeLessThan(4 / Math.sqrt(values.length));
  });

  it('tells apart seeds that a character code modulo 256 would confuse', () => {
    expect(makeLuck('\u0141')('coup/palace')).not.toBe(makeLuck('A')('coup/palace'));
    expect(makeLuck('Хоккайдо')('coup/palace')).not.toBe(makeLuck('Куржлы')('coup/palace'));
  });

  it('coarsens to per mille without bias at the ends', () => {
    expect([0, 4294967, 4294968, 2147483648, 4294967295].map(perMille)).toEqual([0, 0, 1, 500, 999]);
  });
});
