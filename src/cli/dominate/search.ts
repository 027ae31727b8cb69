/**
 * The search through the cells. A question is played on while any pair of its options may still end in domination; a pair
 * that has something against either side in a complete cell cannot, so leaving it out alters no verdict. What was played
 * is kept in a file, and a search that was broken off goes on from there.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Cell, CellPart, CellResult } from './cells.ts';
import type { PairSums, Sums, Verdict } from './pairs.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Seat } from '../../engine/words.ts';
import { addSums, isSettled, verdictOn } from './pairs.ts';
import { cellKey, cellsOf } from './cells.ts';
import { inParts, type Jobs } from '../parts.ts';

/** Wars of a cell beyond the pairs wanted, for questions that come up seldom: so many times as many. */
const ROUNDS = 3;

export interface SearchOptions {
  readonly folder: string;
  readonly ix: ScenarioIndex;
  readonly jobs: Jobs;
  /** Pairs of wars wanted for a question in each cell. */
  readonly pairs: number;
  readonly allLenses: boolean;
  readonly threads: number;
  /** File that keeps what was played; empty for none. */
  readonly store: string;
  /** Told after each cell. */
  readonly progress: (line: string) => void;
}

interface Store {
  readonly scenario: string;
  readonly hash: string;
  readonly pairs: number;
  readonly cells: Record<string, CellResult>;
}

export interface Found {
  readonly verdicts: readonly Verdict[];
  readonly runs: number;
  readonly cells: number;
}

/** Plays what is still to be played and gives the verdict on every pair of options that came up. */
export async function searchDominated(options: SearchOptions): Promise<Found> {
  const { ix } = options;
  const store = readStore(options);
  const cells = cellsOf(ix, options.allLenses);
  for (const cell of cells) {
    const key = cellKey(cell);
    if (store.cells[key] !== undefined) continue;
    const decisions = openQuestions(ix, cell.seat, store);
    store.cells[key] = decisions.length === 0 ? { sums: {}, runs: 0 } : await playWhole(options, cell, decisions);
    if (options.store !== '') writeFileSync(options.store, JSON.stringify(store));
    options.progress(`${key}: ${decisions.length} questions, ${store.cells[key].runs} wars and branches`);
  }
  const verdicts = (['USSR', 'USA'] as const).flatMap((seat) => verdictsOf(ix, seat, store));
  return { verdicts, runs: runsOf(store), cells: cells.length };
}

function runsOf(store: Store): number {
  return Object.values(store.cells).reduce((sum, cell) => sum + cell.runs, 0);
}

/** A store of the same scenario and the same number of pairs; of any other nothing is taken over. */
function readStore({ ix, pairs, store }: SearchOptions): Store {
  const fresh: Store = { scenario: ix.scenario.id, hash: ix.scenario.hash, pairs, cells: {} };
  if (store === '' || !existsSync(store)) return fresh;
  const found = JSON.parse(readFileSync(store, 'utf8')) as Store;
  const same = found.scenario === fresh.scenario && found.hash === fresh.hash && found.pairs === pairs;
  return same ? found : fresh;
}

/** Sums of each pair of a seat, cell by cell. */
function byPair(store: Store, seat: Seat): Readonly<Record<string, readonly Sums[]>> {
  const pairs: Record<string, Sums[]> = {};
  for (const [key, { sums }] of Object.entries(store.cells)) {
    if (!key.startsWith(`${seat}/`)) continue;
    for (const [pair, sum] of Object.entries(sums)) (pairs[pair] ??= []).push(sum);
  }
  return pairs;
}

/** Questions of a seat that have a choice and are not settled. */
function openQuestions(ix: ScenarioIndex, seat: Seat, store: Store): string[] {
  const pairs = Object.entries(byPair(store, seat));
  return ix.decisionIds.filter((id) => {
    const decision = ix.decisions[id];
    if (decision?.decider !== seat || decision.options.length < 2) return false;
    const own = pairs.filter(([pair]) => pair.startsWith(`${id}|`));
    return own.length === 0 || own.some(([, cells]) => !isSettled(cells));
  });
}

/** One cell: as many wars as pairs are wanted, and for questions that came up too seldom as many again, and again. */
async function playWhole(options: SearchOptions, cell: Cell, all: readonly string[]): Promise<CellResult> {
  const { folder, ix, jobs, pairs, threads } = options;
  let whole: CellResult = { sums: {}, runs: 0 };
  let decisions = all;
  for (let round = 0; round < ROUNDS && decisions.length > 0; round++) {
    const parts = Math.min(threads, pairs);
    const inputs = Array.from({ length: parts }, (_, i): CellPart => {
      const first = round * pairs + 1 + i;
      return { folder, scenario: ix.scenario.id, cell, decisions, first, last: (round + 1) * pairs, parts };
    });
    const played = await inParts<CellPart, CellResult>(jobs, 'playCellPart', inputs);
    whole = {
      sums: addSums([whole.sums, ...played.map((part) => part.sums)]),
      runs: played.reduce((sum, part) => sum + part.runs, whole.runs),
    };
    decisions = decisions.filter((id) => mostPairs(whole.sums, id) < pairs);
  }
  return whole;
}

function mostPairs(sums: PairSums, decision: string): number {
  const own = Object.entries(sums).filter(([pair]) => pair.startsWith(`${decision}|`));
  return Math.max(0, ...own.map(([, { n }]) => n));
}

function verdictsOf(ix: ScenarioIndex, seat: Seat, store: Store): Verdict[] {
  const aims = ix.scenario.aims.filter((aim) => aim.seat === seat).map((aim) => aim.id);
  return Object.entries(byPair(store, seat))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, cells]) => verdictOn(pair, cells, aims));
}
