/**
 * The one form every chart has, so that it can be tabulated, drawn and replayed: no memory beside the state, no timers,
 * no inner events. A guard reads only the flags its event carries; an effect is a name with fixed parameters, handed back
 * as data for the rules to carry out.
 */
import { setup } from 'xstate';
import type { CHARTS, ChartId } from '../engine/words.ts';

export type EventOf<C extends ChartId> = (typeof CHARTS)[C]['events'][number];
export type FlagOf<C extends ChartId> = (typeof CHARTS)[C]['flags'][number];

/** An event and the facts it carries; a flag left out is false. */
export type ChartEvent<C extends ChartId> = {
  [E in EventOf<C>]: { readonly type: E; readonly flags: Readonly<Partial<Record<FlagOf<C>, boolean>>> };
}[EventOf<C>];

/** The counters a chart may move. Their ranges and meaning belong to the rules. */
export const CHART_FACTS = ['tension', 'authority', 'cover'] as const;
export type ChartFact = (typeof CHART_FACTS)[number];

/** What a chart may ask for: move a counter, or put a line in the report. */
export const CHART_EFFECTS = ['fact', 'note'] as const;

/** XState's `setup` with the only guard and the only effects a chart may use. */
export function chartSetup<C extends ChartId>(_chart: C) {
  return setup({
    types: { events: {} as ChartEvent<C> },
    guards: {
      carries: ({ event }, params: { flags: readonly FlagOf<C>[] }) =>
        params.flags.every((flag) => (event.flags as Readonly<Partial<Record<string, boolean>>>)[flag] === true),
    },
    actions: {
      fact: (_at, _params: { id: ChartFact; add: number }) => undefined,
      note: (_at, _params: { key: string }) => undefined,
    },
  });
}

/** Passes when the event carries every one of these flags. */
export function when<const F extends readonly string[]>(...flags: F) {
  return { type: 'carries' as const, params: { flags: flags as readonly F[number][] } };
}

/** Moves a counter by a fixed step. */
export function fact(id: ChartFact, add: number) {
  return { type: 'fact' as const, params: { id, add } };
}

/** Puts a line in the report; the wording belongs to the scenario. */
export function note(key: string) {
  return { type: 'note' as const, params: { key } };
}
