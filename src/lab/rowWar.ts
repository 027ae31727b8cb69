/** Wars that rows of the calibration are read off: the historical policy in both seats, and the readings gathered on the way. */
import type { CalibrationRow } from './calibration.ts';
import type { GameState } from '../engine/state.ts';
import type { Library, OpenWar, WarSetup } from '../engine/war.ts';
import { measure } from './calibration.ts';
import { openWar } from '../engine/war.ts';
import { playOut, type PlayoutOptions } from '../policy/playout.ts';
import { POLICIES, policyLabel } from '../policy/index.ts';
import { Readings } from './readings.ts';

const HISTORICAL = { name: 'historical', policy: POLICIES.historical } as const;
export const HISTORICAL_SEATS: PlayoutOptions['policies'] = { USSR: HISTORICAL, USA: HISTORICAL };

/** Setup of a war by the historical policies. On the reference seed their temper is history's by the rules. */
export function rowSetup(scenario: string, seed: string, lenses: WarSetup['lenses']): WarSetup {
  const policies = { USSR: policyLabel('historical'), USA: policyLabel('historical') };
  return { scenario, seed, lenses, aims: {}, policies };
}

/** Rows that a scenario has. */
export function rowsOf(rows: readonly CalibrationRow[], scenario: string): readonly CalibrationRow[] {
  return rows.filter((row) => row.scenarios.includes(scenario));
}

/** Readings ready to be gathered for these rows. */
export function readingsFor(opened: OpenWar, rows: readonly CalibrationRow[]): Readings {
  const wanted = rows.flatMap(({ measure: m }) => (m.kind === 'fact' ? [m.fact] : []));
  return new Readings(opened.rules.index, wanted);
}

/** Every row's value in a finished war with its readings; null where the thing did not happen. */
export function rowValues(rows: readonly CalibrationRow[], state: GameState): (number | null)[] {
  return rows.map((row) => measure(row, state));
}

/** Plays one war and reads the rows off it, in their order. */
export function playRows(library: Library, setup: WarSetup, rows: readonly CalibrationRow[]): (number | null)[] {
  const opened = openWar(library, setup);
  const readings = readingsFor(opened, rows);
  const { state } = playOut({
    library,
    setup,
    policies: HISTORICAL_SEATS,
    opened,
    onDay: (now, events) => readings.onDay(now, events),
  });
  return rowValues(rows, readings.over(state));
}
