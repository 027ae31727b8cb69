import { describe, expect, it } from 'vitest';
import type { BranchLine } from '../../src/lab/tables/changes.ts';
import { pairsOf, sideBySideTable } from '../../src/lab/tables/sideBySide.ts';
import { partings } from '../../src/lab/partings.ts';
import { DEFAULT_LENSES } from '../../src/engine/war.ts';
import { emptySubmission } from '../../src/engine/submissionForm.ts';

const line = (option: string | null, opponent: string, aim: number, comparable = true): BranchLine => ({
  decision: option === null ? null : 'DP',
  was: 'own',
  option,
  opponent,
  day: 20,
  comparable,
  tally: { kept: 4, dropped: 1, filled: 2 },
  ending: 'end',
  outcomes: { 'aim-x': aim, broadcast: 15 + aim },
});

describe('two versions side by side', () => {
  const lines = [
    line(null, 'recorded', 2),
    line('a', 'recorded', 2),
    line('a', 'reacts', 0),
    line('b', 'recorded', 1),
    line('b', 'reacts', 2),
    line('c', 'recorded', 0, false),
    line('c', 'reacts', 0),
  ];

  it('are ranked by the recorded one, and not at all where too little was kept', () => {
    expect(
      pairsOf(lines, ['aim-x'], null).map(({ recorded, rank, reacts }) => [recorded.option, rank, reacts?.option]),
    ).toEqual([
      ['b', 1, 'b'],
      ['a', 2, 'a'],
      ['c', null, 'c'],
    ]);
  });

  it('stand in one row, each in its own unit', () => {
    const aims = sideBySideTable(lines, ['aim-x'], null, (id) => id);
    expect(aims.rows[0]).toEqual(['1', 'DP', 'own', 'b', 1, '−1', 'end', '4 / 1 / 2', 0, '0', 'end', '4 / 1 / 2']);
    expect(aims.sentence).toContain('1 kept fewer than half');
    const day = sideBySideTable(lines, [], { id: 'broadcast', says: 'Broadcast', unit: 'day of August' }, (id) => id);
    expect(day.rows.map((row) => [row[3], row[4]])).toEqual([
      ['b', -1],
      ['a', 0],
      ['c', -2],
    ]);
  });
});

describe('partings', () => {
  const setup = { scenario: 's', seed: '7', lenses: DEFAULT_LENSES, aims: {}, policies: {} };
  const day = (n: number, option: string) => ({ ...emptySubmission(n, 'USSR'), answers: [{ decision: 'DP', option }] });

  it('are the first day on which something else was sealed', () => {
    const war = { setup, submissions: [day(20, 'a'), day(21, 'b')] };
    const same = { setup, submissions: [day(20, 'a'), day(21, 'b')] };
    const other = { setup, submissions: [day(20, 'a'), day(21, 'c'), day(23, 'd')] };
    const elsewhere = { setup: { ...setup, seed: '8' }, submissions: other.submissions };
    expect(partings(war, [same, other, elsewhere])).toEqual([{ at: 1, day: 21, seats: ['USSR'], until: 23 }]);
  });
});
