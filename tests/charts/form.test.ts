import { describe, expect, it } from 'vitest';
import { CHART_EFFECTS, CHART_FACTS } from '../../src/charts/form.ts';
import { machines } from '../../src/charts/index.ts';
import type { WrittenChart, WrittenMove } from '../../src/charts/picture.ts';
import { CHART_IDS, CHARTS, type ChartId } from '../../src/engine/words.ts';

function written(chart: ChartId): WrittenChart {
  return machines[chart].config as unknown as WrittenChart;
}

/** Every transition of a chart, with the state it is written in; `null` for those at the root. */
function movesOf(chart: ChartId): { from: string | null; event: string; moves: readonly WrittenMove[] }[] {
  const { on = {}, states } = written(chart);
  const places = [[null, on] as const, ...Object.entries(states).map(([id, state]) => [id, state.on ?? {}] as const)];
  return places.flatMap(([from, events]) =>
    Object.entries(events).map(([event, value]) => {
      const moves: readonly WrittenMove[] = Array.isArray(value) ? value : [value as WrittenMove];
      return { from, event, moves };
    }),
  );
}

/** Keys outside the form, with their place. */
function strays(value: object, allowed: readonly string[], place: string): string[] {
  return Object.keys(value)
    .filter((key) => !allowed.includes(key) && (value as Record<string, unknown>)[key] !== undefined)
    .map((key) => `${place}.${key}`);
}

function faults(chart: WrittenChart): string[] {
  const found = strays(chart, ['id', 'meta', 'description', 'initial', 'on', 'states'], chart.id);
  for (const [id, state] of Object.entries(chart.states)) {
    found.push(...strays(state, ['description', 'on'], `${chart.id}.${id}`));
  }
  const places = [chart, ...Object.values(chart.states)];
  for (const move of places.flatMap(({ on = {} }) => Object.values(on).flat() as WrittenMove[])) {
    if (typeof move !== 'object') found.push(`${chart.id}: a move must be a record, not "${String(move)}"`);
    else found.push(...moveFaults(move, chart.id));
  }
  return found;
}

function moveFaults(move: WrittenMove, place: string): string[] {
  const found = strays(move, ['target', 'guard', 'actions'], place);
  const { guard, actions = [] } = move;
  if (guard && (guard.type !== 'carries' || !Array.isArray(guard.params.flags))) found.push(`${place}: unknown guard`);
  for (const action of actions) {
    if (!CHART_EFFECTS.includes(action.type as never)) found.push(`${place}: unknown effect ${action.type}`);
    for (const value of Object.values(action.params)) {
      if (typeof value !== 'string' && !Number.isInteger(value)) found.push(`${place}: effect parameters must be data`);
    }
  }
  return found;
}

describe.each(CHART_IDS)('the chart %s', (chart) => {
  const words: { states: readonly string[]; events: readonly string[]; flags: readonly string[] } = CHARTS[chart];
  const all = movesOf(chart);

  it('keeps to the form: no memory, timers, inner events or functions', () => {
    expect(faults(written(chart))).toEqual([]);
  });

  it('has exactly the states of the vocabulary, in its order, each with a meaning', () => {
    expect(Object.keys(written(chart).states)).toEqual(words.states);
    for (const state of Object.values(written(chart).states)) expect(state.description).toMatch(/^[A-Z].*\.$/);
  });

  it('handles exactly the events of the vocabulary', () => {
    const handled = all.filter(({ moves }) => moves.some(({ target, actions }) => target !== undefined || actions));
    expect([...new Set(handled.map(({ event }) => event))].toSorted()).toEqual([...words.events].toSorted());
  });

  it('reads exactly the flags of the vocabulary', () => {
    const read = all.flatMap(({ moves }) => moves.flatMap(({ guard }) => guard?.params.flags ?? []));
    expect([...new Set(read)].toSorted()).toEqual([...words.flags].toSorted());
  });

  it('moves only the counters it may, and names its report lines after itself', () => {
    for (const { type, params } of all.flatMap(({ moves }) => moves.flatMap(({ actions = [] }) => actions))) {
      if (type === 'fact') expect(CHART_FACTS).toContain(params['id']);
      else expect(params['key']).toMatch(new RegExp(`^${chart}\\.[a-zA-Z]+$`));
    }
  });

  it('never falls through from a state to the root, so that "any state" in the drawings is exact', () => {
    const root = new Set(all.filter(({ from }) => from === null).map(({ event }) => event));
    const open = all.filter(({ from, event, moves }) => from !== null && root.has(event) && moves.at(-1)?.guard);
    expect(open).toEqual([]);
  });
});

describe('the check of the form', () => {
  const base = { id: 'x', meta: { title: 'X' }, description: 'X.', initial: 'a' };
  const bad: [name: string, states: object][] = [
    ['a delay', { a: { description: 'A.', after: { 1000: 'b' } } }],
    ['an entry action', { a: { description: 'A.', entry: 'x' } }],
    ['an automatic move', { a: { description: 'A.', always: 'b' } }],
    ['a state within a state', { a: { description: 'A.', states: {} } }],
    ['an invoked actor', { a: { description: 'A.', invoke: { src: 'x' } } }],
    ['a function for an effect', { a: { description: 'A.', on: { E: { actions: [() => undefined] } } } }],
    ['a function for a guard', { a: { description: 'A.', on: { E: { guard: () => true } } } }],
    ['a move by name alone', { a: { description: 'A.', on: { E: 'b' } } }],
    [
      'a parameter that is reckoned',
      { a: { description: 'A.', on: { E: { actions: [{ type: 'fact', params: { add: () => 1 } }] } } } },
    ],
  ];

  it.each(bad)('finds %s', (_name, states) => {
    let found: string[];
    try {
      found = faults({ ...base, states } as unknown as WrittenChart);
    } catch {
      found = ['not readable at all'];
    }
    expect(found).not.toEqual([]);
  });
});
