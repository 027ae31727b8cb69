/** Calibration by play: the historical policies on the reference seed and on many others, each row read off the ends. */
import type { CalibrationReport, CalibrationRow } from '../lab/calibration.ts';
import type { Library, WarSetup } from '../engine/war.ts';
import { DEFAULT_LENSES, REFERENCE_SEED } from '../engine/war.ts';
import { judgeRow, makeReport } from '../lab/calibration.ts';
import { playRows, rowSetup, rowsOf } from '../lab/rowWar.ts';

export interface CalibrationOptions {
  readonly library: Library;
  readonly scenario: string;
  readonly rows: readonly CalibrationRow[];
  /** Seeds beside the reference seed, which is never one of them. */
  readonly seeds: readonly string[];
  readonly lenses?: WarSetup['lenses'];
}

/** Rows of one scenario under one pair of lenses. The state of each war is let go once its rows are read. */
export function runCalibration(options: CalibrationOptions): CalibrationReport {
  const { library, scenario, seeds } = options;
  const rows = rowsOf(options.rows, scenario);
  const play = (seed: string) => playRows(library, rowSetup(scenario, seed, options.lenses ?? DEFAULT_LENSES), rows);
  return reportOf(rows, play(REFERENCE_SEED), seeds.map(play));
}

/** The report of values by row, of the reference war and of the others. */
export function reportOf(
  rows: readonly CalibrationRow[],
  reference: readonly (number | null)[],
  others: readonly (readonly (number | null)[])[],
): CalibrationReport {
  const judged = rows.map((row, i) =>
    judgeRow(
      row,
      reference[i] ?? null,
      others.map((values) => values[i] ?? null),
    ),
  );
  return makeReport(judged, others.length);
}

/** Seed texts `1` to `count`. */
export function otherSeeds(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${i + 1}`).filter((seed) => seed !== REFERENCE_SEED);
}
