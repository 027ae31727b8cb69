/** The staff's page on a plan, from what the seat knows alone. */
import type { BoardModel } from '../../campaign/boardPort.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Game } from '../game/context.ts';
import type { Operation } from '../../engine/scenario.ts';
import type { OperationState } from '../../engine/state.ts';
import { describePlan, lastOrderDay, type PlanBrief } from '../../engine/rules/staffPlans.ts';

export interface StaffPage extends PlanBrief {
  /** Last desk day on which an order still brings it there before the last day is over; -1: never. */
  readonly lastDay: number;
}

export function staffPage({ snapshot, ix, model }: Game, plan: Operation, state: Readonly<OperationState>): StaffPage {
  const { observation, seat } = snapshot;
  const surrender = observation.charts['surrender'] ?? '';
  const brief = describePlan(ix, plan, {
    now: observation.now,
    state,
    weather: (sea) => observation.weather[sea] ?? 'clear',
    garrisonMen: garrisonAsReported(ix, model, state.to),
    orderReached: surrender === 'ceasefire' || surrender === 'signed',
    friendly: observation.areas[state.to]?.control === seat,
    hulls: Math.min(1000, ...plan.lift.map((id) => observation.lift[id]?.hulls ?? 1000)),
  });
  return { ...brief, lastDay: lastOrderDay(ix, plan, ix.scenario.end, state) };
}

/** Men at a place by report: those who stand there, and the share there of a command spread over several places. */
function garrisonAsReported(ix: ScenarioIndex, model: BoardModel, area: string): number {
  let men = 0;
  for (const formation of Object.values(model.formations)) {
    if (formation.power !== 'Japan' || formation.status !== 'active') continue;
    const holds = ix.formations[formation.id]?.holds;
    if (holds === undefined) men += formation.at === area ? formation.men : 0;
    else men += holds.find((one) => one.area === area)?.men ?? 0;
  }
  return men;
}

/** Chances in words: five steps, as a staff would put them. */
export function oddsWords(perMille: number): string {
  if (perMille >= 900) return 'almost certain';
  if (perMille >= 700) return 'likely';
  if (perMille >= 400) return 'even';
  return perMille >= 150 ? 'doubtful' : 'forlorn';
}
