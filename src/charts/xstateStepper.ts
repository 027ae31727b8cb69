import { transition, type AnyMachineSnapshot, type AnyStateMachine, type EventObject } from 'xstate';
import type { ChartEffect, ChartStepper } from '../engine/chartStepper.ts';
import { CHARTS, type ChartId } from '../engine/words.ts';
import { machines } from './machines.ts';
import { UnknownChartWord, type ChartWord } from './unknown.ts';

/**
 * Steps the charts by XState's own pure `transition()`: the reference the table is compiled from and tested against. About
 * a hundred times slower than the table, so play uses the table.
 */
export const xstateStepper: ChartStepper = {
  initial(chart) {
    return valueOf(machineOf(chart).getInitialSnapshot({} as never));
  },
  step(chart, value, event, flags) {
    const machine = machineOf(chart);
    const words = CHARTS[chart];
    assertKnown('state', value, words.states, chart);
    assertKnown('event', event, words.events, chart);
    const carried: Record<string, true> = {};
    for (const flag of flags) {
      assertKnown('flag', flag, words.flags, chart);
      carried[flag] = true;
    }
    return stepMachine(machine, value, event, carried);
  },
};

/** One macrostep of one machine; `flags` are those that hold. */
export function stepMachine(
  machine: AnyStateMachine,
  value: string,
  event: string,
  flags: Readonly<Record<string, boolean>>,
): { value: string; effects: readonly ChartEffect[] } {
  const before = machine.resolveState({ value, context: {} });
  const [after, actions] = transition(machine, before, { type: event, flags } as EventObject);
  const effects = actions.map(({ type, params }) => ({
    name: type,
    params: params as unknown as ChartEffect['params'],
  }));
  return { value: valueOf(after), effects };
}

function machineOf(chart: ChartId): AnyStateMachine {
  if (!Object.hasOwn(machines, chart)) throw new UnknownChartWord('chart', chart, chart);
  return machines[chart];
}

function assertKnown(kind: ChartWord, word: string, words: readonly string[], chart: ChartId): void {
  if (!words.includes(word)) throw new UnknownChartWord(kind, word, chart);
}

function valueOf(snapshot: AnyMachineSnapshot): string {
  if (typeof snapshot.value !== 'string') throw new Error('A chart has no states within states');
  return snapshot.value;
}
