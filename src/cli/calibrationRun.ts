/** Calibration by play: the historical policies on the reference seed and on many others, each row read off the ends. */
import type { CalibrationReport, CalibrationRow } from '../lab/calibration.ts';
import type { GameState } from '../engine/state.ts';
import type { Library, WarSetup } from '../engine/war.ts';
import { DEFAULT_LENSES, REFERENCE_SEED } from '../engine/war.ts';
import { judgeRow, makeReport, measure } from '../lab/calibration.ts';
import { POLICIES, policyLabel } from '../policy/index.ts';
import { playOut, type PlayoutOptions } from '../policy/playout.ts';
import { Readings } from './readings.ts';

const HISTORICAL = { name: 'historical', policy: POLICIES.historical } as const;

type Lenses = WarSetup['lenses'];
type OnDay = NonNullable<PlayoutOptions['onDay']>;

/** A war by the historical policies on both seats. On the reference seed their temper is history's by the rules. */
function historicalWar(options: CalibrationOptions, seed: string, onDay: OnDay): GameState {
  const names = { USSR: policyLabel('historical'), USA: policyLabel('historical') };
  const lenses = options.lenses ?? DEFAULT_LENSES;
  const setup: WarSetup = { scenario: options.scenario, seed, lenses, aims: {}, policies: names };
  return playOut({ library: options.library, setup, policies: { USSR: HISTORICAL, USA: HISTORICAL }, onDay }).state;
}

export interface CalibrationOptions {
  readonly library: Library;
  readonly scenario: string;
  readonly rows: readonly CalibrationRow[];
  /** Seeds beside the reference seed, which is never one of them. */
  readonly seeds: readonly string[];
  readonly lenses?: Lenses;
}

/** Rows of one scenario. The state of each war is let go once its rows are read. */
export function runCalibration(options: CalibrationOptions): CalibrationReport {
  const ix = options.library.scenarios[options.scenario];
  if (ix === undefined) throw new Error(`no scenario ${options.scenario}`);
  const rows = options.rows.filter((row) => row.scenarios.includes(options.scenario));
  const wanted = rows.flatMap(({ measure: m }) => (m.kind === 'fact' ? [m.fact] : []));
  const play = (seed: string): GameState => {
    const readings = new Readings(ix, wanted);
    return readings.over(historicalWar(options, seed, (state, events) => readings.onDay(state, events)));
  };
  const reference = play(REFERENCE_SEED);
  const values: (number | null)[][] = rows.map(() => []);
  for (const seed of options.seeds) {
    const state = play(seed);
    rows.forEach((row, i) => values[i]?.push(measure(row, state)));
  }
  return makeReport(
    rows.map((row, i) => judgeRow(row, reference, values[i] ?? [])),
    options.seeds.length,
  );
}

/** Seed texts `1` to `count`. */
export function otherSeeds(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${i + 1}`).filter((seed) => seed !== REFERENCE_SEED);
}
