/** The cells of the search for dominated options: a seat, lenses and an opponent each, and the wars played in one. */
import type { Library, WarSetup } from '../../engine/war.ts';
import type { PairSums } from './pairs.ts';
import type { PolicyName } from '../../policy/index.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Seat } from '../../engine/words.ts';
import { addResults } from './pairs.ts';
import { branchesOf } from './branches.ts';
import { DEFAULT_LENSES } from '../../engine/war.ts';
import { lensesOfKind } from '../lint/wars.ts';
import { loadLibrary } from '../library.ts';
import { mergeScenario } from '../../scenario/index.ts';
import { policyLabel, POLICY_NAMES } from '../../policy/index.ts';
import { SEATS } from '../../engine/words.ts';

export interface Cell {
  readonly seat: Seat;
  readonly tokyo: string;
  readonly moscow: string;
  readonly opponent: PolicyName;
}

export function cellKey({ seat, tokyo, moscow, opponent }: Cell): string {
  return `${seat}/${tokyo}/${moscow}/${opponent}`;
}

/** Cells in the order in which they are played: the usual lenses first, then each other lens beside the usual one of the other kind. */
export function cellsOf(ix: ScenarioIndex, allLenses: boolean): Cell[] {
  const usual = DEFAULT_LENSES;
  const tokyo = lensesOfKind(ix, 'tokyo').filter((id) => id !== usual.tokyo);
  const moscow = lensesOfKind(ix, 'moscow').filter((id) => id !== usual.moscow);
  const lenses: { tokyo: string; moscow: string }[] = [{ ...usual }];
  if (allLenses) {
    lenses.push(...tokyo.map((id) => ({ ...usual, tokyo: id })), ...moscow.map((id) => ({ ...usual, moscow: id })));
  }
  return lenses.flatMap((lens) =>
    POLICY_NAMES.flatMap((opponent) => SEATS.map((seat): Cell => ({ seat, ...lens, opponent }))),
  );
}

export interface CellPart {
  readonly folder: string;
  readonly scenario: string;
  readonly cell: Cell;
  readonly decisions: readonly string[];
  /** Wars `first`, `first + parts`, … up to `last`, counted from 1. */
  readonly first: number;
  readonly last: number;
  readonly parts: number;
}

export interface CellResult {
  readonly sums: PairSums;
  readonly runs: number;
}

/** Plays one part of a cell on a library of its own. */
export function playCellPart(part: CellPart): CellResult {
  return playCell(loadLibrary(part.folder, mergeScenario), part);
}

/** War `i` of a cell has the seed `pair-i`; its own seat is held by each policy in turn, so that every question comes up. */
export function playCell(library: Library, part: CellPart): CellResult {
  const { cell, scenario } = part;
  const { seat, opponent, tokyo, moscow } = cell;
  const other: Seat = seat === 'USSR' ? 'USA' : 'USSR';
  const wanted = new Set(part.decisions);
  const sums: PairSums = {};
  let runs = 0;
  for (let i = part.first; i <= part.last; i += part.parts) {
    const own = POLICY_NAMES[i % POLICY_NAMES.length] ?? 'historical';
    const players = { [seat]: own, [other]: opponent } as Record<Seat, PolicyName>;
    const setup: WarSetup = {
      scenario,
      seed: `pair-${i}`,
      lenses: { tokyo, moscow },
      aims: {},
      policies: { USSR: policyLabel(players.USSR), USA: policyLabel(players.USA) },
    };
    const played = branchesOf(library, setup, players, seat, wanted);
    runs += played.runs;
    for (const { decision, results } of played.branched) addResults(sums, decision, results);
  }
  return { sums, runs };
}
