import type { ChartId } from './words.ts';

/** What a chart asks the rules to do: a name and static parameters, never a function. */
export interface ChartEffect {
  readonly name: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * The engine's only view of a statechart. Two implementations exist, one calling XState's `transition()` and one a table
 * compiled from the same machines; tests hold them equal. (¶5.1)
 */
export interface ChartStepper {
  /** The state a chart begins in unless the scenario says otherwise. */
  initial(chart: ChartId): string;
  /**
   * One macrostep. `flags` are the facts the event carries, by name. An event the chart knows but does not handle in
   * this state leaves the value and gives no effects; an unknown chart, state, event or flag throws.
   */
  step(
    chart: ChartId,
    value: string,
    event: string,
    flags: readonly string[],
  ): { value: string; effects: readonly ChartEffect[] };
}
