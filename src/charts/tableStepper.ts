import type { ChartStepper } from '../engine/chartStepper.ts';
import type { ChartId } from '../engine/words.ts';
import generated from './table.gen.json';
import { readEffect, type ChartTable, type ChartTables } from './table.ts';
import { UnknownChartWord } from './unknown.ts';

type Step = ReturnType<ChartStepper['step']>;

/** A table made ready for play: one look-up per word. */
interface Loaded {
  readonly initial: string;
  readonly events: ReadonlySet<string>;
  readonly bits: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, Row>;
}
interface Row {
  /** What an event this state does not handle gives. */
  readonly idle: Step;
  /** By event: one step, or one for every combination of the chart's flags. */
  readonly cells: ReadonlyMap<string, readonly Step[]>;
}

/**
 * Steps the charts by the compiled table, in a fraction of a microsecond and without XState. Results are shared and frozen:
 * keep them, do not write to them.
 */
export const tableStepper: ChartStepper = createTableStepper(generated as unknown as ChartTables);

/** A stepper over any set of tables, for those who compile their own. */
export function createTableStepper(tables: ChartTables): ChartStepper {
  const charts = new Map(Object.entries(tables).map(([id, table]) => [id, load(table)]));

  function chartOf(chart: ChartId): Loaded {
    const loaded = charts.get(chart);
    if (!loaded) throw new UnknownChartWord('chart', chart, chart);
    return loaded;
  }

  return {
    initial: (chart) => chartOf(chart).initial,
    step(chart, value, event, flags) {
      const { rows, events, bits } = chartOf(chart);
      const row = rows.get(value);
      if (!row) throw new UnknownChartWord('state', value, chart);
      const cell = row.cells.get(event);
      if (!cell && !events.has(event)) throw new UnknownChartWord('event', event, chart);
      let held = 0;
      for (const flag of flags) {
        const bit = bits.get(flag);
        if (bit === undefined) throw new UnknownChartWord('flag', flag, chart);
        held |= bit;
      }
      return cell?.[cell.length === 1 ? 0 : held] ?? row.idle;
    },
  };
}

function load(table: ChartTable): Loaded {
  const bits = new Map(table.flags.map((flag, index) => [flag, 1 << index]));
  const steps = table.outcomes.map(({ to, effects }) => {
    const asked = effects.map(readEffect);
    for (const effect of asked) Object.freeze(Object.freeze(effect).params);
    return Object.freeze({ value: to, effects: Object.freeze(asked) });
  });
  const rows = new Map(table.states.map((state) => [state, loadRow(table, state, steps, bits)]));
  return { initial: table.initial, events: new Set(table.events), bits, rows };
}

function loadRow(table: ChartTable, state: string, steps: readonly Step[], bits: ReadonlyMap<string, number>): Row {
  const idle = Object.freeze({ value: state, effects: Object.freeze([]) });
  const cells = new Map<string, readonly Step[]>();
  for (const [event, cell] of Object.entries(table.step[state] ?? {})) {
    const { flags, by } = typeof cell === 'number' ? { flags: [], by: [cell] } : cell;
    const combinations = flags.length === 0 ? 1 : 1 << table.flags.length;
    const row: Step[] = [];
    for (let held = 0; held < combinations; held++) {
      let position = 0;
      flags.forEach((flag, index) => {
        if (held & (bits.get(flag) ?? 0)) position |= 1 << index;
      });
      row.push(steps[by[position] ?? -1] ?? idle);
    }
    cells.set(event, row);
  }
  return { idle, cells };
}
