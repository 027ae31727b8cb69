import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { CellPart } from '../../src/cli/dominate/cells.ts';
import type { PairSums } from '../../src/cli/dominate/pairs.ts';
import type { PolicyName } from '../../src/policy/index.ts';
import type { ScenarioIndex } from '../../src/engine/scenarioIndex.ts';
import { addResults, isSettled, verdictOn } from '../../src/cli/dominate/pairs.ts';
import { branchesOf } from '../../src/cli/dominate/branches.ts';
import { cellsOf, playCell } from '../../src/cli/dominate/cells.ts';
import { contextOf } from '../../src/lab/debrief.ts';
import { DEFAULT_LENSES, openWar } from '../../src/engine/war.ts';
import { gradeAims } from '../../src/engine/outcome/aims.ts';
import { GRADES } from '../../src/engine/words.ts';
import { intervalOf, playPairs } from '../../src/cli/policies.ts';
import { library } from '../campaign/kit.ts';
import { playOut } from '../../src/policy/playout.ts';
import { POLICIES } from '../../src/policy/index.ts';
import { searchDominated } from '../../src/cli/dominate/search.ts';
import { truthView } from '../../src/engine/rules/truth.ts';

const AIMS = ['one', 'two', 'three'];
const week = library.scenarios['the-hokkaido-week'] as ScenarioIndex;

/** Sums of `n` pairs in which A and B come to the results that `war` gives. */
function sumsOf(n: number, war: (i: number) => { a: number[]; b: number[] }): PairSums {
  const sums: PairSums = {};
  for (let i = 0; i < n; i++) addResults(sums, 'D', war(i));
  return sums;
}

const verdict = (...cells: PairSums[]) =>
  verdictOn(
    'D|a|b',
    cells.map((cell) => cell['D|a|b'] ?? { n: 0, sum: [], squares: [] }),
    AIMS,
  );

describe('two options over paired wars', () => {
  it('end in domination where one is better on an aim and worse on none', () => {
    const better = sumsOf(200, (i) => ({ a: [2, i % 3, 1], b: [i % 2, i % 3, 1] }));
    expect(verdict(better)).toMatchObject({ dominated: 'b', everywhere: true, aimsA: 3, aimsB: 2, againstA: '' });
  });

  it('do not where each has an aim for it, and such a pair is settled early', () => {
    const traded = sumsOf(200, () => ({ a: [2, 0, 1], b: [0, 2, 1] }));
    expect(verdict(traded)).toMatchObject({ dominated: null, alike: false });
    expect(isSettled([traded['D|a|b']!])).toBe(true);
    expect(verdict(traded).againstA).toMatch(/^two -2\.00/);
  });

  it('do not where one cell speaks against the option that is better elsewhere', () => {
    const better = sumsOf(200, () => ({ a: [2, 0, 1], b: [0, 0, 1] }));
    const worse = sumsOf(200, (i) => ({ a: [2, 0, 1], b: [0, i % 10 === 0 ? 2 : 0, 1] }));
    expect(verdict(better).dominated).toBe('b');
    expect(verdict(better, worse).dominated).toBeNull();
    expect(isSettled([better['D|a|b']!])).toBe(false);
    expect(isSettled([better['D|a|b']!, worse['D|a|b']!])).toBe(true);
  });

  it('are alike where the difference is no larger than its interval, and say nothing in few wars', () => {
    const noise = sumsOf(200, (i) => ({ a: [i % 2, 1, 1], b: [(i + 1) % 2, 1, 1] }));
    expect(verdict(noise)).toMatchObject({ dominated: null, alike: true });
    expect(verdict(sumsOf(10, () => ({ a: [2, 0, 0], b: [0, 0, 0] })))).toMatchObject({
      tooFew: true,
      dominated: null,
    });
  });
});

describe('a branch', () => {
  const players = { USSR: 'historical', USA: 'historical' } as const satisfies Record<string, PolicyName>;
  const setup = {
    scenario: 'the-hokkaido-week',
    seed: 'branch-check',
    lenses: DEFAULT_LENSES,
    aims: {},
    policies: { USSR: 'historical@1', USA: 'historical@1' },
  };

  it('with the answer the war itself takes comes to the end of that war', { timeout: 60_000 }, () => {
    const opened = openWar(library, setup);
    const seat = { name: 'historical', policy: POLICIES.historical };
    const { state, submissions } = playOut({ library, setup, policies: { USSR: seat, USA: seat }, opened });
    const grades = gradeAims(week, truthView(contextOf(opened, state)));
    const aims = week.scenario.aims.filter((aim) => aim.seat === 'USSR');
    const end = aims.map((aim) => GRADES.indexOf(grades[aim.id]));
    const { branched, runs } = branchesOf(library, setup, players, 'USSR', new Set(week.decisionIds));
    expect(runs).toBeGreaterThan(branched.length);
    const first = (decision: string) =>
      submissions.flatMap((desk) => desk.answers).find((answer) => answer.decision === decision)?.option;
    const same = branched.filter(({ decision, results }) => results[first(decision) ?? ''] !== undefined);
    expect(same.length).toBeGreaterThan(3);
    // Where the day itself had more to do than fits beside the answer, the branch may go its own way.
    for (const { decision, results } of same) expect(results[first(decision) ?? ''], decision).toEqual(end);
  });
});

describe('the search', () => {
  it('goes through the usual lenses first, then each other lens', () => {
    expect(cellsOf(week, false)).toHaveLength(8);
    const all = cellsOf(week, true);
    expect(all).toHaveLength(8 * (1 + 4 + 3));
    expect(all.slice(0, 8)).toEqual(cellsOf(week, false));
  });

  it('plays nothing twice when it goes on from its file, and no settled question again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dominate-'));
    const asked: CellPart[] = [];
    const playCellPart = (part: CellPart) => {
      asked.push(part);
      const sums: PairSums = {};
      for (const decision of part.decisions)
        for (let i = 0; i < 50; i++) addResults(sums, decision, { a: [2, 0], b: [0, 2] });
      return { sums, runs: 100 };
    };
    const options = {
      folder: 'scenarios',
      ix: week,
      jobs: { playCellPart },
      pairs: 50,
      allLenses: false,
      threads: 1,
      store: join(folder, 'store.json'),
      progress: () => {},
    };
    const found = await searchDominated(options);
    // Settled in the first cell of each seat: the other six have nothing left to ask.
    expect(asked).toHaveLength(2);
    expect(existsSync(options.store)).toBe(true);
    expect(await searchDominated(options)).toEqual(found);
    expect(asked).toHaveLength(2);
    rmSync(folder, { recursive: true });
  });

  it('plays a cell in parts to the same sums', { timeout: 60_000 }, () => {
    const [cell] = cellsOf(week, false);
    if (cell === undefined) throw new Error('no cell');
    const part = { folder: 'scenarios', scenario: week.scenario.id, cell, decisions: ['DP-24'], first: 1, last: 4 };
    const whole = playCell(library, { ...part, parts: 1 });
    const [odd, even] = [1, 2].map((first) => playCell(library, { ...part, first, parts: 2 }));
    expect((odd?.runs ?? 0) + (even?.runs ?? 0)).toBe(whole.runs);
    const n = Object.values(whole.sums).map((sums) => sums.n);
    expect(Math.max(...n)).toBe(4);
  });
});

describe('the table of policies', () => {
  it('counts every pair on every seed', { timeout: 60_000 }, () => {
    const tally = playPairs(library, { scenario: 'the-hokkaido-week', lenses: DEFAULT_LENSES, seeds: ['1'] });
    const wars = Object.entries(tally).filter(([name]) => name.endsWith('/wars'));
    expect(wars).toHaveLength(16);
    expect(wars.every(([, n]) => n === 1)).toBe(true);
  });

  it('gives intervals that hold the share', () => {
    expect(intervalOf(50, 100).map(Math.round)).toEqual([40, 60]);
    expect(intervalOf(0, 20)[0]).toBe(0);
    expect(intervalOf(20, 20)[1]).toBeCloseTo(100);
  });
});
