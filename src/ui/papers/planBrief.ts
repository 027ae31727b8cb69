/** The staff's page on a plan, from what the seat knows alone. */
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
  const here = Object.values(model.formations).filter(
    (formation) => formation.at === state.to && formation.power === 'Japan' && formation.status === 'active',
  );
  const surrender = observation.charts['surrender'] ?? '';
  const brief = describePlan(ix, plan, {
    now: observation.now,
    state,
    weather: (sea) => observation.weather[sea] ?? 'clear',
    garrisonMen: here.reduce((sum, formation) => sum + formation.men, 0),
    orderReached: surrender === 'ceasefire' || surrender === 'signed',
    friendly: observation.areas[state.to]?.control === seat,
    hulls: Math.min(1000, ...plan.lift.map((id) => observation.lift[id]?.hulls ?? 1000)),
  });
  return { ...brief, lastDay: lastOrderDay(ix, plan, ix.scenario.end, state) };
}

/** Chances in words: five steps, as a staff would put them. */
export function oddsWords(perMille: number): string {
  if (perMille >= 900) return 'almost certain';
  if (perMille >= 700) return 'likely';
  if (perMille >= 400) return 'even';
  return perMille >= 150 ? 'doubtful' : 'forlorn';
}
