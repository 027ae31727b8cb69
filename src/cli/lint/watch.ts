/** Watches the charts and the phases of a war at work, for what never moves. */
import type { AfterPhase } from '../../engine/step.ts';
import type { ChartStepper } from '../../engine/chartStepper.ts';
import type { GameState } from '../../engine/state.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Tally } from './tally.ts';
import { add } from './tally.ts';
import { hashState } from '../../engine/hash.ts';
import { PHASES } from '../../engine/phases.ts';
import table from '../../charts/table.gen.json' with { type: 'json' };

/** A stepper that counts every step it makes as `step/<chart>/<state>/<event>/<next>`. */
export function countingStepper(stepper: ChartStepper, tally: Tally): ChartStepper {
  return {
    initial: (chart) => stepper.initial(chart),
    step(chart, value, event, flags) {
      const result = stepper.step(chart, value, event, flags);
      add(tally, `step/${chart}/${value}/${event}/${result.value}`);
      return result;
    },
  };
}

interface Ways {
  readonly states: readonly string[];
  /** `<state>/<event>/<next>`, for every way the chart has from one state into another or back. */
  readonly steps: readonly string[];
}

/** The course of a game is no chart of the war. */
const NOT_PLAYED: ReadonlySet<string> = new Set(['campaign']);

/** All states and ways of the charts of the politics, by chart. */
export function waysOfCharts(): Readonly<Record<string, Ways>> {
  const ways: Record<string, Ways> = {};
  for (const [chart, { states, outcomes, step }] of Object.entries(table)) {
    if (NOT_PLAYED.has(chart)) continue;
    const steps = new Set<string>();
    const byState = step as Readonly<Record<string, Readonly<Record<string, number | { by: readonly number[] }>>>>;
    for (const [state, events] of Object.entries(byState))
      for (const [event, cell] of Object.entries(events))
        for (const at of typeof cell === 'number' ? [cell] : cell.by)
          steps.add(`${state}/${event}/${outcomes[at]?.to ?? state}`);
    ways[chart] = { states, steps: [...steps].sort() };
  }
  return ways;
}

/** Ids of the phases of a day. */
export const PHASE_IDS: readonly string[] = PHASES.map((phase) => phase.id);

/** Hooks for `runDay` that count as `phase/<id>` every day on which a phase changed anything that the rules read. */
export function phaseWatch(
  ix: ScenarioIndex,
  tally: Tally,
): { readonly before: AfterPhase; readonly after: AfterPhase } {
  let mark = '';
  // The clock itself goes on in every phase.
  const markOf = (s: GameState): string => {
    const { now } = s;
    s.now = 0;
    const hash = hashState(ix, s);
    s.now = now;
    return hash;
  };
  return {
    before: (_phase, s) => {
      mark = markOf(s);
    },
    after: (phase, s) => {
      if (phase !== 'dispatch' && markOf(s) !== mark) add(tally, `phase/${phase}`);
    },
  };
}
