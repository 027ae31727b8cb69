/**
 * The directions of the dossiers hold on paired luck: here those that show on few pairs, clear of zero. All of them, at
 * 500 pairs and with a margin of five points or half a day, take some minutes: scripts/measure/directions.ts.
 */
import { describe, expect, it } from 'vitest';
import { clearance, clearanceAsked, directionSeeds, measureDirection } from '../../src/lab/directions.ts';
import { DIRECTIONS } from '../../src/lab/directionList.ts';
import { loadLibrary } from '../../src/cli/library.ts';

const library = loadLibrary();
const PAIRS = 24;
const PLAIN = DIRECTIONS.filter(({ id }) => ['silence', 'kurilsConceded', 'hula', 'firstNote'].includes(id));

describe('directions', () => {
  it.each(PLAIN)(
    '$id: $says',
    (direction) => {
      const effect = measureDirection(direction, library, PAIRS);
      expect(effect.pairs).toBe(PAIRS);
      expect(clearance(direction, effect)).toBeGreaterThan(0);
    },
    120_000,
  );

  it('name their seeds beforehand, and ask for a margin', () => {
    expect(directionSeeds(2)).toEqual(['dir-1', 'dir-2']);
    expect(DIRECTIONS.map(clearanceAsked)).toEqual(DIRECTIONS.map((one) => (one.outcome.kind === 'share' ? 5 : 0.5)));
  });

  it('see no effect where both arms are one', () => {
    const [direction] = DIRECTIONS;
    if (direction === undefined) throw new Error('no direction');
    const effect = measureDirection({ ...direction, b: direction.a }, library, 5);
    expect([effect.mean, effect.low, effect.high]).toEqual([0, 0, 0]);
    expect(clearance(direction, effect)).toBe(0);
  });
});
