import { describe, expect, it } from 'vitest';
import { combinations } from '../../src/charts/compile.ts';
import { tableStepper, xstateStepper } from '../../src/charts/index.ts';
import type { ChartStepper } from '../../src/engine/chartStepper.ts';
import { CHART_IDS, CHARTS, type ChartId } from '../../src/engine/words.ts';

interface Words {
  readonly states: readonly string[];
  readonly events: readonly string[];
  readonly flags: readonly string[];
}
const wordsOf = (chart: ChartId): Words => CHARTS[chart];

/** Every step that could be taken from a state. */
function stepsFrom(stepper: ChartStepper, chart: ChartId, state: string) {
  const { events, flags } = wordsOf(chart);
  return events.flatMap((event) =>
    combinations(flags).map((held) => {
      const carried = Object.keys(held);
      return { event, carried, ...stepper.step(chart, state, event, carried) };
    }),
  );
}

function reachable(stepper: ChartStepper, chart: ChartId): string[] {
  const found = [stepper.initial(chart)];
  for (const state of found) {
    for (const { value } of stepsFrom(stepper, chart, state)) if (!found.includes(value)) found.push(value);
  }
  return found;
}

/** Whole numbers below `limit`, the same for the same seed (Park and Miller's generator). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

describe.each(CHART_IDS)('the chart %s', (chart) => {
  const words = wordsOf(chart);

  it('begins alike in both steppers', () => {
    expect(tableStepper.initial(chart)).toBe(xstateStepper.initial(chart));
  });

  it('reaches every state', () => {
    expect(reachable(tableStepper, chart).toSorted()).toEqual([...words.states].toSorted());
  });

  it('steps alike for every state, event and combination of flags', () => {
    for (const state of words.states) {
      expect(stepsFrom(tableStepper, chart, state)).toEqual(stepsFrom(xstateStepper, chart, state));
    }
  });
});

it('walks alike on 10,000 random walks of 100 steps', { timeout: 240_000 }, () => {
  const draw = numbers(19450815);
  for (let walk = 0; walk < 10_000; walk++) {
    const chart = CHART_IDS[walk % CHART_IDS.length] ?? 'campaign';
    const { events, flags } = wordsOf(chart);
    let [byTable, byXstate] = [tableStepper.initial(chart), xstateStepper.initial(chart)];
    for (let step = 0; step < 100; step++) {
      const event = events[draw(events.length)] ?? '';
      const carried = flags.filter(() => draw(2) === 1);
      const table = tableStepper.step(chart, byTable, event, carried);
      const xstate = xstateStepper.step(chart, byXstate, event, carried);
      const isAlike = table.value === xstate.value && JSON.stringify(table.effects) === JSON.stringify(xstate.effects);
      if (!isAlike) expect({ walk, step, chart, event, carried, ...table }).toEqual({ walk, step, ...xstate });
      [byTable, byXstate] = [table.value, xstate.value];
    }
  }
});

describe.each([
  ['table', tableStepper],
  ['XState', xstateStepper],
] as const)('the %s stepper', (_name, stepper) => {
  const unknown: [what: string, chart: string, state: string, event: string, flags: string[], message: string][] = [
    ['a chart', 'weather', 'calm', 'BLOW', [], 'Unknown chart "weather"'],
    ['a chart named like a method', 'toString', 'x', 'Y', [], 'Unknown chart "toString"'],
    ['a state', 'surrender', 'victory', 'SIGNED', [], 'Unknown state "victory" in chart "surrender"'],
    ['a state named like a method', 'surrender', 'constructor', 'SIGNED', [], 'Unknown state "constructor"'],
    ['an event', 'surrender', 'resisting', 'SURRENDER', [], 'Unknown event "SURRENDER" in chart "surrender"'],
    ['a flag', 'surrender', 'resisting', 'COUNCIL_SITS', ['tense'], 'Unknown flag "tense" in chart "surrender"'],
    ['a flag of an event not handled', 'surrender', 'signed', 'SIGNED', ['tense'], 'Unknown flag "tense"'],
  ];

  it.each(unknown)('throws on %s it does not know', (_what, chart, state, event, flags, message) => {
    expect(() => stepper.step(chart as ChartId, state, event, flags)).toThrow(message);
  });

  it('throws on the beginning of a chart it does not know', () => {
    expect(() => stepper.initial('weather' as ChartId)).toThrow('Unknown chart "weather"');
  });

  it('leaves the state and asks for nothing when the event is not handled there', () => {
    expect(stepper.step('surrender', 'signed', 'COUNCIL_SITS', ['deadlock'])).toEqual({ value: 'signed', effects: [] });
  });

  it('does not mind the order or the repetition of flags', () => {
    const once = stepper.step('surrender', 'deadlocked', 'COUNCIL_SITS', ['deadlock', 'emperorSpeaks']);
    const often = stepper.step('surrender', 'deadlocked', 'COUNCIL_SITS', ['emperorSpeaks', 'deadlock', 'deadlock']);
    expect(often).toEqual(once);
    expect(once.value).toBe('firstAcceptance');
  });
});

describe('the table stepper', () => {
  it('hands out steps nobody can write to', () => {
    const step = tableStepper.step('alliance', 'cooperation', 'CLASH', []);
    expect(Object.isFrozen(step)).toBe(true);
    expect(step.effects.every((effect) => Object.isFrozen(effect) && Object.isFrozen(effect.params))).toBe(true);
  });
});
