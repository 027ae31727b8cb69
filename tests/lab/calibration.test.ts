import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { type CalibrationRow, judgeRow } from '../../src/lab/calibration.ts';

const row: CalibrationRow = {
  id: 'X',
  quantity: 'people',
  scenarios: ['the-race'],
  measure: { kind: 'cost', cost: 'refugeeShips' },
  historical: 100,
  tolerance: [50, 150],
  confidence: 'A',
  source: 'a source',
};
const few = [...Array.from({ length: 30 }, () => null), ...Array.from({ length: 10 }, (_, i) => 90 + 2 * i)];

describe('a row over many wars', () => {
  it('has no band where the thing rarely happened', () => {
    expect(judgeRow(row, 100, few)).toMatchObject({ happened: 0.25, p50: null, holdsHistory: false });
  });

  it('is judged on the wars in which it was asked, where it hangs on something done first', () => {
    const judged = judgeRow({ ...row, given: 'a milestone' }, 100, few);
    expect(judged).toMatchObject({ happened: 0.25, p10: 92, p50: 100, p90: 108, holdsHistory: true, inside: true });
  });

  it('holds nothing where its band is too wide to say anything', () => {
    const wide = Array.from({ length: 40 }, (_, i) => i * 10);
    expect(judgeRow(row, 100, wide).holdsHistory).toBe(false);
  });
});

describe('the rows', () => {
  const file = JSON.parse(readFileSync('scenarios/calibration.json', 'utf8')) as Record<string, CalibrationRow[]>;

  it('stand once each, and blind ones measure nothing that a fitted one does', () => {
    const all = [...(file['rows'] ?? []), ...(file['blind'] ?? [])];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const measures = all.map((one) => JSON.stringify(one.measure));
    expect(new Set(measures).size).toBe(measures.length);
    expect(file['blind']?.length).toBeGreaterThanOrEqual(12);
  });
});
