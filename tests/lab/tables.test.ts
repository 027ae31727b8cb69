import { describe, expect, it } from 'vitest';
import { aimsMoved, type BranchLine, rankBranches } from '../../src/lab/tables/changes.ts';
import { butForOf } from '../../src/lab/tables/butFor.ts';
import { type CornerLine, repliesTable } from '../../src/lab/tables/corners.ts';
import { csvOf, textOf, type Table } from '../../src/lab/tables/table.ts';
import { mean, share } from '../../src/lab/statistics.ts';

describe('intervals', () => {
  it('are Wilson’s for shares', () => {
    // Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662.
    const { low, high } = share(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
    expect(share(0, 20).low).toBe(0);
  });

  it('narrow with the runs', () => {
    const few = mean([1, 2, 3, 4]);
    const many = mean(Array.from({ length: 400 }, (_, i) => (i % 4) + 1));
    expect(few.value).toBe(2.5);
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 5);
  });
});

const line = (decision: string | null, outcomes: Record<string, number | null>, comparable = true): BranchLine => ({
  decision,
  was: 'a',
  option: 'b',
  opponent: 'recorded',
  day: 20,
  comparable,
  tally: { kept: 1, dropped: 0, filled: 0 },
  ending: '',
  outcomes,
});

describe('branches', () => {
  const own = line(null, { 'aim-x': 2, 'aim-y': 0, broadcast: 15 });
  const days = line('days', { 'aim-x': 2, 'aim-y': 0, broadcast: 19 });
  const aims = line('aims', { 'aim-x': 0, 'aim-y': 1, broadcast: 15 });
  const never = line('never', { 'aim-x': 2, 'aim-y': 0, broadcast: null });
  const loose = line('loose', { 'aim-x': 0, 'aim-y': 2, broadcast: 30 }, false);

  it('rank by aims changed, then by days, and not at all where too little was kept', () => {
    const ranked = rankBranches([own, days, loose, aims, never], ['aim-x', 'aim-y'], null);
    expect(ranked.map((one) => one.decision)).toEqual(['aims', 'never', 'days', 'loose']);
    expect(aimsMoved(own.outcomes, aims.outcomes, ['aim-x', 'aim-y'])).toBe(2);
  });

  it('rank by the outcome asked for', () => {
    const ranked = rankBranches([own, days, aims, never], [], 'broadcast');
    expect(ranked.map((one) => one.decision)).toEqual(['never', 'days', 'aims']);
  });
});

describe('but for', () => {
  it('keeps what was necessary here apart from what it adds in general', () => {
    const found = butForOf([
      { own: true, outcome: 'landing', as: 1, without: { a: 0, b: 1 } },
      { own: false, outcome: 'landing', as: 1, without: { a: 1, b: 0 } },
      { own: false, outcome: 'landing', as: 1, without: { a: 1, b: null } },
    ]);
    expect(found.map((one) => [one.cause, one.necessary, one.inGeneral.value, one.inGeneral.runs])).toEqual([
      ['a', true, 0, 2],
      ['b', false, 1, 1],
    ]);
  });
});

describe('best replies', () => {
  const AIM = { seat: 'USSR', outcome: 'aim-ground', says: 'Ground' } as const;
  const corner = (moscow: string, washington: string, seed: string, value: number): CornerLine => ({
    moscow,
    washington,
    seed,
    temper: 3,
    lensTokyo: '',
    lensMoscow: '',
    outcomes: { 'aim-ground': value },
  });

  it('are counted by aim, and said to be open where the interval holds nought', () => {
    const lines = ['1', '2', '3'].flatMap((seed, i) => [
      corner('pursue', 'yield', seed, 2),
      corner('abandon', 'yield', seed, 0),
      corner('pursue', 'contest', seed, i),
      corner('abandon', 'contest', seed, 1),
    ]);
    const table = repliesTable(lines, [AIM]);
    expect(table.rows.map((row) => [row[2], row[3]])).toEqual([
      ['yield', 'pursue'],
      ['contest', 'open'],
    ]);
    expect(table.sentence).toContain(
      'Moscow against yield: pursue on 1, open on 0 of 1 aims; pursue is nowhere worse.',
    );
  });
});

describe('a table', () => {
  const table: Table = {
    title: 'T',
    sentence: 'S.',
    columns: [
      { id: 'a', says: 'Name', kind: 'words' },
      { id: 'b', says: 'Runs', kind: 'number' },
    ],
    rows: [
      ['one, "two"', 12],
      ['three', null],
    ],
  };

  it('is CSV that a spreadsheet reads back', () => {
    expect(csvOf(table)).toBe('Name,Runs\r\n"one, ""two""",12\r\nthree,\r\n');
  });

  it('is text in columns', () => {
    expect(textOf(table).split('\n').slice(3)).toEqual([
      'Name        Runs',
      '----------  ----',
      'one, "two"    12',
      'three          –',
    ]);
  });
});
