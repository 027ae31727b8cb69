/** What happens at sea between an order and a shore; the man on the spot obeys the latest instruction he has. ¶4.3 */
import type { Ctx } from '../ctx.ts';
import type { Operation } from '../scenario.ts';
import type { OperationState } from '../state.ts';
import { applyEffects } from '../decisions/effects.ts';
import { delayOf } from './cables.ts';
import { emit, mark, mergeBecause, param } from '../ctx.ts';
import { dateOf, HOUR, tokyoDay, tokyoTime } from '../time.ts';
import { arrive, afterLanding, landingMoment, waitsAshore } from './landing.ts';
import { asOf } from './seaHours.ts';
import { chartOfPlan, tellChart } from './planChart.ts';
import { claimLift, freeLift, liftMissing } from './lift.ts';
import { disembark, embark } from './aboard.ts';
import { edgeKm, passageMinutes } from './schedule.ts';
import { isInPort, mayGo, overtaken, tendInPort } from './preparing.ts';
import { makeWay, meetMines, meetOpenSea, setCourse } from './passage.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
import { passRefugeeShips, tendStation } from './station.ts';
import { planAs } from './opened.ts';
import { weatherIn } from './weather.ts';

/** First sea of a passage; for a coastal hop, the sea that the place sailed for lies on. */
function seaOutside(ctx: Ctx, op: OperationState): string {
  const first = op.route[0];
  if (first !== undefined) return first;
  for (const { to } of ctx.ix.neighbours[op.to] ?? []) if (ctx.ix.areas[to]?.kind === 'sea') return to;
  return op.to;
}

/** What is on the wire to the quay must now find the ship: it goes on by the commodore's slower link, with the same luck. ¶1.3 */
function followShip(ctx: Ctx, plan: Operation): void {
  const commodore = plan.commodore === undefined ? undefined : ctx.ix.commanders[plan.commodore];
  if (commodore === undefined || plan.commodore === plan.commander) return;
  for (const cable of ctx.s.cables) {
    const order = cable.order;
    if (order?.operation !== plan.id || cable.to !== plan.commander) continue;
    const question = `instruction/${plan.id}/${order.verb}/${dateOf(tokyoDay(cable.sentAt))}/delay`;
    cable.to = commodore.id;
    cable.arrivesAt = Math.max(ctx.now, cable.sentAt + delayOf(ctx, question, commodore.link));
  }
}

function putToSea(ctx: Ctx, plan: Operation, op: OperationState): void {
  const outside = seaOutside(ctx, op);
  claimLift(ctx, plan);
  op.status = 'underway';
  op.sailedAt = ctx.now;
  op.arrivesAt = ctx.now + passageMinutes(ctx.ix, [plan.from, ...op.route, op.to], plan.speed);
  if (op.route[0] === outside) op.route.shift();
  op.at = outside;
  embark(ctx, plan, outside);
  followShip(ctx, plan);
  mark(ctx, `operation/${plan.id}/sailed`);
  emit(ctx, 'operationSailed', {
    name: plan.id,
    params: { operation: plan.id, from: plan.from, to: op.to, hours: Math.floor((op.arrivesAt - ctx.now) / HOUR) },
    cause: { paragraph: '4.3', because: [...op.because] },
    seenBy: [plan.seat],
    weight: 2,
  });
  applyEffects(ctx, plan.onSail ?? [], [...op.because]);
  tellChart(ctx, chartOfPlan(plan, op.to), 'SAIL', [], [...op.because]);
  meetMines(ctx, plan, op, op.at);
  meetOpenSea(ctx, plan, op);
}

/** Ships for Japan proper follow the airborne party by a day: nobody lands there before the entry agreed at Manila. */
function beforeEntry(ctx: Ctx, plan: Operation, op: OperationState): boolean {
  if (ctx.ix.areas[op.to]?.command !== 'home' || plan.kind === 'station') return false;
  const entry = ctx.s.milestones['entry'];
  return entry === undefined || ctx.now < entry + param(ctx, 'entry.shipsHours') * HOUR;
}

/** Sails at the first sea phase at or after its hour of the day, if it has the word, the ships and the weather. */
function sailIfDue(ctx: Ctx, plan: Operation, op: OperationState): void {
  if (op.status !== 'ready' || !mayGo(ctx, plan, op) || liftMissing(ctx, plan).length > 0) return;
  const today = tokyoTime(tokyoDay(ctx.now), plan.sailHour);
  const isHour = ctx.now >= today && ctx.now < today + 4 * HOUR;
  if (!isHour || beforeEntry(ctx, plan, op)) return;
  if (plan.kind === 'landing' && weatherIn(ctx, seaOutside(ctx, op)) === 'gale') {
    emit(ctx, 'operationStoppedByWeather', {
      name: plan.id,
      params: { operation: plan.id, place: seaOutside(ctx, op), weather: 'gale' },
      cause: { paragraph: '4.4', because: [...op.because] },
      seenBy: [plan.seat],
    });
    return;
  }
  putToSea(ctx, plan, op);
}

/** Zones behind a plan at sea, nearest first, back to its port. */
function wayHome(plan: Operation, op: OperationState): string[] {
  for (const route of [plan.route, ...(plan.diverts ?? []).map((other) => other.route)]) {
    const here = route.indexOf(op.at);
    if (here >= 0) return route.slice(0, here).reverse();
  }
  return [];
}

/** Turns back, or comes about towards the quay it left. */
function turnBack(ctx: Ctx, plan: Operation, op: OperationState): void {
  const goal = op.to;
  setCourse(ctx, plan, op, plan.from, wayHome(plan, op), true);
  op.status = 'recalled';
  op.because = mergeBecause(op.because, op.order?.because ?? []);
  emit(ctx, 'operationRecalled', {
    name: plan.id,
    params: { operation: plan.id, place: op.at, from: goal, at: 'sea' },
    cause: { paragraph: '4.1', because: [...op.because] },
    seenBy: [plan.seat],
    weight: 2,
  });
  tellChart(ctx, chartOfPlan(plan, goal), op.order?.verb === 'hold' ? 'SUSPEND' : 'WITHDRAW', [], [...op.because]);
}

function divertAtSea(ctx: Ctx, plan: Operation, op: OperationState, target: string): void {
  const other = plan.diverts?.find((candidate) => candidate.to === target) ?? (target === plan.to ? plan : undefined);
  const here = other?.route.indexOf(op.at) ?? -1;
  const places = other === undefined ? [] : here >= 0 ? other.route.slice(here + 1) : [...other.route];
  if (other === undefined || edgeKm(ctx.ix, op.at, places[0] ?? target) === 0) {
    overtaken(ctx, plan, op, 'noRoute');
    return;
  }
  const goal = op.to;
  setCourse(ctx, plan, op, target, places, false);
  op.because = mergeBecause(op.because, op.order?.because ?? []);
  emit(ctx, 'operationDiverted', {
    name: plan.id,
    params: { operation: plan.id, from: goal, to: target, place: op.at },
    cause: { paragraph: '4.1', because: [...op.because] },
    seenBy: [plan.seat],
    weight: 2,
  });
  tellChart(ctx, chartOfPlan(plan, goal), 'DIVERT', [], [...op.because]);
  const chart = chartOfPlan(plan, target);
  tellChart(ctx, chart, 'PREPARE', [], [...op.because]);
  tellChart(ctx, chart, 'SAIL', [], [...op.because]);
}

/** Carries out the latest instruction at sea, if there is one to carry out. */
function obeyAtSea(ctx: Ctx, plan: Operation, op: OperationState): void {
  const order = op.order;
  if (order === null || order.receivedAt < op.sailedAt || op.status !== 'underway') return;
  if (order.verb === 'recall' || order.verb === 'hold') turnBack(ctx, plan, op);
  else if ((order.verb === 'divert' || order.verb === 'go') && order.target !== '' && order.target !== op.to) {
    divertAtSea(ctx, plan, op, order.target);
  }
}

function backInPort(ctx: Ctx, plan: Operation, op: OperationState): void {
  op.at = plan.from;
  op.to = plan.to;
  op.route = [...plan.route];
  op.arrivesAt = -1;
  op.sailedAt = -1;
  op.preparedAt = -1;
  mark(ctx, `operation/${plan.id}/returned`);
  freeLift(ctx, plan, plan.from, true);
  disembark(ctx, plan, plan.from, [...op.because]);
}

/** A plan at sea through one phase. What was received before the hour of landing comes first, what came later is overtaken. */
function tendAtSea(ctx: Ctx, plan: Operation, op: OperationState): void {
  makeWay(ctx, plan, op);
  if (op.status === 'recalled') {
    if (op.arrivesAt <= ctx.now) asOf(ctx, op.arrivesAt, () => backInPort(ctx, plan, op));
    return;
  }
  const moment = landingMoment(ctx, plan, op);
  if (op.order !== null && op.order.receivedAt <= Math.min(moment, ctx.now)) obeyAtSea(ctx, plan, op);
  if (op.status !== 'underway') return;
  const due = landingMoment(ctx, plan, op);
  if (due > ctx.now) return;
  asOf(ctx, due, () => arrive(ctx, plan, op));
}

/** An order that finds the men already ashore. A recall takes them off, anything else has been overtaken. */
function tendAshore(ctx: Ctx, plan: Operation, op: OperationState): void {
  afterLanding(ctx, plan, op);
  if (op.order !== null && op.order.receivedAt > op.landedAt && op.order.verb !== 'go') waitsAshore(ctx, plan, op);
}

/** Plans that sail or fly, and those of them that sail; by id. */
const plansOf = oncePerScenario((ix) => {
  const all = ix.operationIds.map((id) => ix.operations[id] as Operation).filter((plan) => plan.kind !== 'strike');
  return { all, flown: all.map((plan) => plan.kind === 'airLanding') };
});

/** One sea phase: first what lies in port and may sail, then what is at sea, then what is ashore; plans in fixed order. */
export function resolveSea(ctx: Ctx): void {
  const { all, flown } = plansOf(ctx.ix);
  const states = all.map((plan) => ctx.s.operations[plan.id] as OperationState);
  all.forEach((plan, i) => {
    const op = states[i] as OperationState;
    if (isInPort(op)) tendInPort(ctx, plan, op);
  });
  const opened = all.map((plan, i) => planAs(ctx.ix, plan, states[i]?.opened));
  opened.forEach((plan, i) => {
    const op = states[i] as OperationState;
    if (flown[i] === true) return;
    if (op.status === 'underway' || (op.status === 'recalled' && op.arrivesAt >= 0)) tendAtSea(ctx, plan, op);
    else if (op.status === 'ready') sailIfDue(ctx, plan, op);
  });
  opened.forEach((plan, i) => {
    const op = states[i] as OperationState;
    if (plan.kind === 'station') tendStation(ctx, plan, op);
    else if (op.landedAt >= 0) tendAshore(ctx, plan, op);
  });
  passRefugeeShips(ctx);
}
