/** What a chart looks like as plain data: what the drawing, the handbook page and the live panel are made from. */
import type { AnyStateMachine } from 'xstate';
import type { ChartEffect } from '../engine/chartStepper.ts';
import { writeEffect } from './table.ts';

export interface ChartPicture {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly initial: string;
  /** In the order of the story: an arrow to an earlier state is a way back. */
  readonly states: readonly { readonly id: string; readonly description: string }[];
  readonly arrows: readonly Arrow[];
}

export interface Arrow {
  /** A state, or `null` for an arrow that may start in any state which does not say otherwise. */
  readonly from: string | null;
  readonly event: string;
  /** All of these must be carried. */
  readonly flags: readonly string[];
  /** For an arrow without flags that stands behind others: theirs, none of which may hold. */
  readonly unless: readonly (readonly string[])[];
  /** `null` where the state stays. */
  readonly to: string | null;
  /** As in the table: `fact id=tension add=5`. */
  readonly effects: readonly string[];
  /** For an arrow from anywhere: the states that answer this event in their own way. */
  readonly except: readonly string[];
}

/** The written form of a transition; the tests hold every machine to it. */
export interface WrittenMove {
  readonly target?: string;
  readonly guard?: { readonly type: 'carries'; readonly params: { readonly flags: readonly string[] } };
  readonly actions?: readonly { readonly type: string; readonly params: ChartEffect['params'] }[];
}
type WrittenMoves = Readonly<Record<string, WrittenMove | readonly WrittenMove[]>>;

export interface WrittenChart {
  readonly id: string;
  readonly meta: { readonly title: string };
  readonly description: string;
  readonly initial: string;
  readonly on?: WrittenMoves;
  readonly states: Readonly<Record<string, { readonly description: string; readonly on?: WrittenMoves }>>;
}

/** Reads a machine's picture from its own configuration. Events a state is deaf to are left out. */
export function pictureOf(machine: AnyStateMachine): ChartPicture {
  const chart = machine.config as unknown as WrittenChart;
  const states = Object.entries(chart.states);
  const own = states.flatMap(([from, state]) => arrowsOf(from, state.on ?? {}, () => []));
  const anywhere = arrowsOf(null, chart.on ?? {}, (event) =>
    states.filter(([, state]) => Object.hasOwn(state.on ?? {}, event)).map(([id]) => id),
  );
  return {
    id: chart.id,
    title: chart.meta.title,
    description: chart.description,
    initial: chart.initial,
    states: states.map(([id, { description }]) => ({ id, description })),
    arrows: [...own, ...anywhere],
  };
}

function arrowsOf(from: string | null, on: WrittenMoves, exceptFor: (event: string) => string[]): Arrow[] {
  return Object.entries(on).flatMap(([event, written]) => {
    const moves: readonly WrittenMove[] = Array.isArray(written) ? written : [written as WrittenMove];
    const arrows = moves.map((move, index) => ({
      from,
      event,
      flags: move.guard?.params.flags ?? [],
      unless: move.guard ? [] : moves.slice(0, index).map(({ guard }) => guard?.params.flags ?? []),
      to: move.target === undefined ? null : move.target.replace(/^\./, ''),
      effects: (move.actions ?? []).map(({ type, params }) => writeEffect({ name: type, params })),
      except: exceptFor(event),
    }));
    return arrows.filter(({ to, effects }) => to !== null || effects.length > 0);
  });
}
