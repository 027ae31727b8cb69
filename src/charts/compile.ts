/** Compiles the machines into tables by asking XState for every state, event and combination of flags. */
import { CHART_IDS, CHARTS, type ChartId } from '../engine/words.ts';
import { machines } from './machines.ts';
import { writeEffect, type Cell, type ChartTable, type ChartTables, type Outcome } from './table.ts';
import { stepMachine, xstateStepper } from './xstateStepper.ts';

export function compileTables(): ChartTables {
  return Object.fromEntries(CHART_IDS.map((chart) => [chart, compileTable(chart)])) as unknown as ChartTables;
}

function compileTable(chart: ChartId): ChartTable {
  const words: { states: readonly string[]; events: readonly string[]; flags: readonly string[] } = CHARTS[chart];
  const { states, events, flags } = words;
  const outcomes: Outcome[] = [];
  const seen = new Map<string, number>();

  function indexOf(outcome: Outcome): number {
    const key = JSON.stringify(outcome);
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, outcomes.length);
    return outcomes.push(outcome) - 1;
  }

  const step: Record<string, Record<string, Cell>> = {};
  for (const state of states) {
    const row: Record<string, Cell> = {};
    for (const event of events) {
      const every = combinations(flags).map((held) => {
        const { value, effects } = stepMachine(machines[chart], state, event, held);
        return { to: value, effects: effects.map(writeEffect) };
      });
      if (every.every(({ to, effects }) => to === state && effects.length === 0)) continue;
      row[event] = narrow(every.map(indexOf), flags);
    }
    step[state] = row;
  }
  return { initial: xstateStepper.initial(chart), states, events, flags, outcomes, step };
}

/** Every set of flags, in the order of the table: bit i of the position is flag i. */
export function combinations(flags: readonly string[]): Record<string, true>[] {
  return Array.from({ length: 1 << flags.length }, (_, held) =>
    Object.fromEntries(flags.filter((_flag, index) => held & (1 << index)).map((flag) => [flag, true as const])),
  );
}

/** Drops the flags that make no difference. */
function narrow(every: readonly number[], flags: readonly string[]): Cell {
  const bits = flags.map((_, index) => 1 << index).filter((bit) => every.some((to, held) => to !== every[held ^ bit]));
  const by = Array.from({ length: 1 << bits.length }, (_, position) => {
    const held = bits.reduce((sum, bit, index) => (position & (1 << index) ? sum | bit : sum), 0);
    return every[held] ?? -1;
  });
  if (bits.length === 0) return by[0] ?? -1;
  return { flags: flags.filter((_, index) => bits.includes(1 << index)), by };
}
