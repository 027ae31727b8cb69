/** The staff's page on a plan, from what the seat knows alone. */
import type { BoardModel } from '../../campaign/boardPort.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Game } from '../game/context.ts';
import type { Operation } from '../../engine/scenario.ts';
import type { OperationState } from '../../engine/state.ts';
import type { Order, PlanChoices } from '../../engine/submission.ts';
import type { Rejection } from '../../engine/rejection.ts';
import { checkOrder } from '../../engine/legal.ts';
import { choicesKey } from '../../engine/rules/opened.ts';
import { unmetWords } from '../../text/conditions.ts';
import { wordRejection } from '../../text/en.ts';
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

/** An order to prepare or to go with what is chosen; nothing is named where the plan stands so already. */
export function orderFor(
  plan: Operation,
  state: Readonly<OperationState>,
  kind: 'prepare' | 'go',
  chosen: PlanChoices,
): Order {
  const isSame = choicesKey(chosen) === choicesKey(state.opened);
  return { kind, operation: plan.id, ...(isSame ? {} : { opened: chosen }) };
}

/** Refusal of one order as the seat knows things, or null. */
export function refusalOf({ ix, snapshot }: Pick<Game, 'ix' | 'snapshot'>, order: Order): Rejection | null {
  return checkOrder(ix, snapshot.view, order);
}

/** Why a plan cannot be set going today, in one sentence; null where it can. */
export function whatIsMissing(
  game: Pick<Game, 'ix' | 'snapshot'>,
  plan: Operation,
  chosen: PlanChoices,
): string | null {
  const { ix, snapshot } = game;
  const state = snapshot.view.plan(plan.id);
  if (state === undefined) return null;
  const order: Order =
    plan.kind === 'station' ? { kind: 'show', operation: plan.id } : orderFor(plan, state, 'go', chosen);
  const refusal = refusalOf(game, order);
  if (refusal === null) return null;
  const waits = refusal.code === 'needsNotMet' ? unmetWords(ix, plan.needs, snapshot.view) : [];
  if (waits.length > 0) return `Not before ${waits.join(', and ')}.`;
  // The name stands above or beside it.
  const words = wordRejection(refusal, ix);
  const rest = words.startsWith(`${plan.name} `) ? words.slice(plan.name.length + 1) : words;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** When a standing plan begins by itself, as far as the seat can tell; null where nobody begins it unasked. */
export function whenItBegins({ ix, snapshot }: Pick<Game, 'ix' | 'snapshot'>, plan: Operation): string | null {
  if (plan.standing === undefined) return null;
  const waits = unmetWords(ix, plan.standing, snapshot.view);
  return waits.length === 0 ? 'Begins by itself, unless it is held.' : `Begins by itself once ${waits.join(', and ')}.`;
}

/** Chances in words: five steps, as a staff would put them. */
export function oddsWords(perMille: number): string {
  if (perMille >= 900) return 'almost certain';
  if (perMille >= 700) return 'likely';
  if (perMille >= 400) return 'even';
  return perMille >= 150 ? 'doubtful' : 'forlorn';
}
