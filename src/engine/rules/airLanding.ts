/** Two hundred and fifty men with a flag: airfields held within range, fair weather, and a garrison that lets them land. ¶4.10 */
import type { Ctx } from '../ctx.ts';
import type { Operation } from '../scenario.ts';
import type { OperationState } from '../state.ts';
import { applyEffects } from '../decisions/effects.ts';
import { emit, mark, param } from '../ctx.ts';
import { claimLift, freeLift, liftMissing } from './lift.ts';
import { chartOfPlan, tellChart } from './planChart.ts';
import { comeAshore } from './landing.ts';
import { garrisonAnswers, yieldArea } from './garrison.ts';
import { isInPort, mayGo, tendInPort } from './preparing.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
import { entryAt } from './surrenderCalendar.ts';
import { weatherOver } from './weather.ts';

/** Flights already measured: the board does not change. */
const flights = oncePerScenario(() => new Map<string, number>());

/** Shortest way between two places along the board's edges, or 0 where there is none within `most` km. */
function flightKm(ctx: Ctx, from: string, to: string, most: number): number {
  const name = `${from}/${to}/${most}`;
  const known = flights(ctx.ix).get(name);
  if (known !== undefined) return known;
  const km = shortestFlight(ctx, from, to, most);
  flights(ctx.ix).set(name, km);
  return km;
}

function shortestFlight(ctx: Ctx, from: string, to: string, most: number): number {
  const best: Record<string, number> = { [from]: 0 };
  const open = [from];
  while (open.length > 0) {
    open.sort((a, b) => (best[a] ?? 0) - (best[b] ?? 0) || (a < b ? -1 : 1));
    const here = open.shift() as string;
    if (here === to) return best[here] ?? 0;
    for (const { to: next, edge } of ctx.ix.neighbours[here] ?? []) {
      const km = (best[here] ?? 0) + edge.km;
      if (km > most || (best[next] !== undefined && (best[next] as number) <= km)) continue;
      best[next] = km;
      if (!open.includes(next)) open.push(next);
    }
  }
  return 0;
}

/** Why a plan that has the word cannot fly today, or null. */
function grounded(ctx: Ctx, plan: Operation, op: OperationState): string | null {
  if (liftMissing(ctx, plan).length > 0) return 'liftTaken';
  if (ctx.s.areas[plan.from]?.control !== plan.seat) return 'noAirfield';
  if (flightKm(ctx, plan.from, op.to, param(ctx, `air.range.${plan.seat}`)) === 0) return 'range';
  // The first party in Japan proper comes on the day agreed at Manila, storm or none.
  if (ctx.ix.areas[op.to]?.command === 'home')
    return ctx.s.milestones['broadcast'] !== undefined && ctx.now >= entryAt(ctx) ? null : 'entry';
  return weatherOver(ctx, op.to) === 'clear' ? null : 'weather';
}

function stayDown(ctx: Ctx, plan: Operation, op: OperationState, why: string): void {
  if (why !== 'weather') return;
  emit(ctx, 'operationStoppedByWeather', {
    name: plan.id,
    params: { operation: plan.id, place: op.to, weather: weatherOver(ctx, op.to) },
    cause: { paragraph: '4.4', because: [...op.because] },
    seenBy: [plan.seat],
  });
}

/** Fired on, the aircraft turn away; the plan stays ready for another morning. */
function turnAway(ctx: Ctx, plan: Operation, op: OperationState, answer: ReturnType<typeof garrisonAnswers>): void {
  freeLift(ctx, plan, plan.from, true);
  if (ctx.s.milestones[`operation/${plan.id}/turnedAway`] !== undefined) return;
  mark(ctx, `operation/${plan.id}/turnedAway`);
  emit(ctx, 'landingRepulsed', {
    name: `${plan.id}/${op.to}`,
    params: { operation: plan.id, to: op.to, lost: 0 },
    cause: {
      paragraph: '4.10',
      because: [...op.because],
      modifiers: answer.modifiers,
      draws: answer.draw === null ? [] : [answer.draw],
    },
    seenBy: [plan.seat],
    weight: 2,
  });
}

function fly(ctx: Ctx, plan: Operation, op: OperationState): void {
  const area = ctx.s.areas[op.to];
  claimLift(ctx, plan);
  const men = plan.firstWaveMen;
  if (area?.control === 'Japan') {
    const will = garrisonAnswers(ctx, op.to, plan.seat, men, [...op.because]);
    if (will.answer === 'resists') return turnAway(ctx, plan, op, will);
    op.sailedAt = ctx.now;
    comeAshore(ctx, plan, op, men, will.modifiers, will.draw === null ? [] : [will.draw]);
    yieldArea(ctx, op.to, plan.seat, [...op.because]);
  } else {
    op.sailedAt = ctx.now;
    comeAshore(ctx, plan, op, men, [], []);
  }
  if (ctx.s.areas[op.to]?.control === plan.seat) finish(ctx, plan, op);
  else freeLift(ctx, plan, plan.from, true);
}

function finish(ctx: Ctx, plan: Operation, op: OperationState): void {
  op.status = 'done';
  mark(ctx, `operation/${plan.id}/done`);
  freeLift(ctx, plan, plan.from, true);
  applyEffects(ctx, plan.onDone ?? [], [...op.because]);
  tellChart(ctx, chartOfPlan(plan, op.to), 'HOLD_GROUND', [], [...op.because]);
}

const flown = oncePerScenario((ix) =>
  ix.operationIds.map((id) => ix.operations[id] as Operation).filter((plan) => plan.kind === 'airLanding'),
);

/** At eleven in the morning every air landing that is ready, has the word and can fly, flies. */
export function resolveAir(ctx: Ctx): void {
  for (const plan of flown(ctx.ix)) {
    const op = ctx.s.operations[plan.id];
    if (op === undefined) continue;
    if (isInPort(op)) tendInPort(ctx, plan, op);
    if (op.status !== 'ready' || !mayGo(ctx, plan, op)) continue;
    const why = grounded(ctx, plan, op);
    if (why === null) fly(ctx, plan, op);
    else stayDown(ctx, plan, op, why);
  }
}
