/** A shore: who holds it, whether he yields, and if not, the beach. At most one draw each for passage, will and beach. ¶4.5 */
import type { Ctx } from '../ctx.ts';
import type { Draw, Modifier } from '../events.ts';
import type { Operation } from '../scenario.ts';
import type { OperationState } from '../state.ts';
import type { Minute } from '../time.ts';
import { applyEffects } from '../decisions/effects.ts';
import { BOTH, emit, mark, param } from '../ctx.ts';
import { DAY, HOUR, tokyoDay, tokyoTime } from '../time.ts';
import { chartOfPlan, tellChart } from './planChart.ts';
import { carried, disembark, followUp, menOf } from './aboard.ts';
import { defendersOf, lodgedPower, supportFor } from './forces.ts';
import { fightBattle } from './battle.ts';
import { craftMissing, freeLift, loseHulls, quayFree } from './lift.ts';
import { forget, meetAshore } from './standOff.ts';
import { garrisonAnswers, yieldArea } from './garrison.ts';
import { beachLines, isBlind, willLines } from './opened.ts';
import { overtaken } from './preparing.ts';
import { setControl } from './world.ts';
import { weatherIn } from './weather.ts';

/** Who sees a landing at once: its own seat, and on Hokkaido everyone who listens to the radio. */
function watchers(plan: Operation, place: string): Operation['seat'][] {
  return place.startsWith('HOK_') || place.startsWith('HON_') ? [...BOTH] : [plan.seat];
}

/** When a plan at sea goes in: at its assault hour or within the daylight after it; port to port as it comes. */
export function landingMoment(ctx: Ctx, plan: Operation, op: OperationState): Minute {
  const friendly = ctx.s.areas[op.to]?.control === plan.seat;
  if (plan.assaultHour < 0 || friendly || plan.kind === 'station') return op.arrivesAt;
  const hour = tokyoTime(tokyoDay(op.arrivesAt), plan.assaultHour);
  if (op.arrivesAt <= hour) return hour;
  const light = param(ctx, op.opened?.hHour === 'midday' ? 'hHour.midday.daylight' : 'landing.daylight');
  return op.arrivesAt <= hour + light * HOUR ? op.arrivesAt : hour + DAY;
}

/** Puts an arrival off until the weather or the quay allows it. */
function standOff(ctx: Ctx, plan: Operation, op: OperationState, why: 'gale' | 'quay'): void {
  op.arrivesAt = ctx.now + param(ctx, 'landing.waitHours') * HOUR;
  const told = ctx.events.some(
    (event) => event.kind === 'operationStoppedByWeather' && event.params.operation === plan.id,
  );
  if (why === 'quay' || told) return;
  emit(ctx, 'operationStoppedByWeather', {
    name: plan.id,
    params: { operation: plan.id, place: op.at, weather: why },
    cause: { paragraph: '4.4', because: [...op.because] },
    seenBy: [plan.seat],
  });
}

/** The ships have come to their place. */
export function arrive(ctx: Ctx, plan: Operation, op: OperationState): void {
  const area = ctx.s.areas[op.to];
  if (plan.kind === 'station' || area === undefined || ctx.ix.areas[op.to]?.kind === 'sea') {
    comeToStation(ctx, plan, op);
    return;
  }
  const defended = area.control === 'Japan';
  if (defended && plan.kind === 'landing' && weatherIn(ctx, op.at) === 'gale') return standOff(ctx, plan, op, 'gale');
  if (!defended && plan.kind === 'transport' && !quayFree(ctx, plan, op.to)) return standOff(ctx, plan, op, 'quay');
  const men = menOf(ctx, plan, plan.firstWaveMen, op.lost);
  if (!defended) return comeAshore(ctx, plan, op, men, [], []);
  const will = garrisonAnswers(ctx, op.to, plan.seat, men, [...op.because], hourLines(ctx, plan, op, willLines));
  const draws = will.draw === null ? [] : [will.draw];
  if (will.answer === 'yields') {
    comeAshore(ctx, plan, op, men, will.modifiers, draws);
    yieldArea(ctx, op.to, plan.seat, [...op.because]);
  } else {
    assault(ctx, plan, op, men, will.modifiers, draws);
  }
}

/** Lines that the chosen hour adds to a sum. ¶4.13 */
function hourLines(ctx: Ctx, plan: Operation, op: OperationState, lines: typeof willLines): Modifier[] {
  return lines(ctx.ix, op.opened).map((line) => ({ ...line, paragraph: '4.13', seenBy: [plan.seat] }));
}

function comeToStation(ctx: Ctx, plan: Operation, op: OperationState): void {
  op.status = 'done';
  op.at = op.to;
  op.landedAt = ctx.now;
  mark(ctx, `operation/${plan.id}/done`);
  disembark(ctx, plan, op.to, [...op.because]);
  emit(ctx, 'operationDone', {
    name: plan.id,
    params: { operation: plan.id, to: op.to, ashore: 0 },
    cause: { paragraph: '4.9', because: [...op.because] },
    seenBy: [plan.seat],
  });
  applyEffects(ctx, plan.onDone ?? [], [...op.because]);
}

/** Men step ashore where nobody fires: on their own ground, on an ally's, or before a garrison that yields. */
export function comeAshore(
  ctx: Ctx,
  plan: Operation,
  op: OperationState,
  men: number,
  modifiers: readonly Modifier[],
  draws: readonly Draw[],
): void {
  const first = op.landedAt < 0;
  op.status = 'ashore';
  op.at = op.to;
  op.landedAt = first ? ctx.now : op.landedAt;
  op.ashore = Math.max(op.ashore, men);
  if (first && plan.secondWaveMen !== undefined) op.secondWaveAt = ctx.now + (plan.secondWaveHours ?? 24) * HOUR;
  disembark(ctx, plan, op.to, [...op.because]);
  meetAshore(ctx, op.to, plan.seat);
  mark(ctx, `operation/${plan.id}/landed`);
  mark(ctx, `landed/${op.to}/${plan.seat}`);
  emit(ctx, plan.kind === 'airLanding' ? 'airLandingMade' : 'landingMade', {
    name: `${plan.id}/${op.to}`,
    params: {
      operation: plan.id,
      to: op.to,
      men,
      opposed: draws.some((draw) => draw.question.startsWith('battle/')) ? 1 : 0,
    },
    cause: { paragraph: plan.kind === 'airLanding' ? '4.10' : '4.5', because: [...op.because], modifiers, draws },
    seenBy: watchers(plan, op.to),
    weight: op.to.startsWith('HOK_') ? 3 : 2,
  });
  if (first && op.to === plan.to) applyEffects(ctx, plan.onLand ?? [], [...op.because]);
  tellChart(ctx, chartOfPlan(plan, op.to), 'LAND', [], [...op.because]);
}

/** Guns of the ships, fog over the beach, landing craft and losses on the way. */
function beachModifiers(ctx: Ctx, plan: Operation, op: OperationState, weather: string): Modifier[] {
  const list: Modifier[] = [];
  const add = (id: string, value: number): void => {
    if (value !== 0) list.push({ id, value, paragraph: '4.5', seenBy: [plan.seat] });
  };
  const fog = weather === 'fog';
  const blind = isBlind(op.opened, fog);
  add('beach.fire', blind ? Math.floor(plan.fireSupport / 2) : plan.fireSupport);
  add('beach.surprise', fog && op.opened?.hHour === undefined ? param(ctx, 'beach.surprise') : 0);
  // Guns come over a quay; where there is none they are a day behind the infantry.
  if (ctx.ix.areas[op.to]?.kind === 'island') add('beach.gunsLater', -param(ctx, 'beach.gunsLater'));
  const craft = plan.needsQuay ? 1000 : craftMissing(ctx, plan);
  add('beach.noCraft', -Math.floor((craft * param(ctx, 'beach.noCraft')) / 1000));
  return [...list, ...hourLines(ctx, plan, op, beachLines), ...supportFor(ctx, op.to, plan.seat, '', blind)];
}

/** One draw for the beach; a second wave asks the same question with more men, so it can only help. */
function assault(
  ctx: Ctx,
  plan: Operation,
  op: OperationState,
  men: number,
  will: readonly Modifier[],
  draws: readonly Draw[],
): void {
  const first = op.landedAt < 0;
  const weather = weatherIn(ctx, op.at);
  const beach = beachModifiers(ctx, plan, op, weather);
  const modifiers = [...will, ...beach];
  const troops = carried(ctx, plan);
  const fight = fightBattle(ctx, {
    name: plan.id,
    area: op.to,
    attackers: troops.length > 0 ? troops : [...plan.formations],
    attackerMen: men,
    defenders: defendersOf(ctx, op.to),
    modifiers: beach,
    because: [...op.because],
    paragraph: '4.5',
  });
  op.lost += fight.attackerLoss;
  if (first) loseHulls(ctx, plan, param(ctx, 'landing.hullLoss'), true);
  const all = [...draws, fight.draw];
  // Men who are on a beach cling to it: only the worst days throw a landing back into the sea.
  const clings = fight.draw.answer < fight.draw.needed + param(ctx, 'beach.cling');
  if (fight.result === 'repulsed' && first && !clings)
    return thrownBack(ctx, plan, op, fight.attackerLoss, modifiers, all);
  if (fight.result === 'taken') {
    comeAshore(ctx, plan, op, Math.max(0, men - fight.attackerLoss), modifiers, all);
    yieldArea(ctx, op.to, plan.seat, [...op.because]);
    return;
  }
  lodge(ctx, plan, op, Math.max(0, men - fight.attackerLoss), fight.attackerLoss, modifiers, all);
}

function lodge(
  ctx: Ctx,
  plan: Operation,
  op: OperationState,
  men: number,
  lost: number,
  modifiers: readonly Modifier[],
  draws: readonly Draw[],
): void {
  const first = op.landedAt < 0;
  op.status = 'assaulting';
  op.ashore = men;
  if (!first) return;
  op.landedAt = ctx.now;
  op.at = op.to;
  if (plan.secondWaveMen !== undefined) op.secondWaveAt = ctx.now + (plan.secondWaveHours ?? 24) * HOUR;
  disembark(ctx, plan, op.to, [...op.because]);
  mark(ctx, `operation/${plan.id}/landed`);
  mark(ctx, `landed/${op.to}/${plan.seat}`);
  emit(ctx, 'landingMade', {
    name: `${plan.id}/${op.to}`,
    params: { operation: plan.id, to: op.to, men, opposed: 1, lost },
    cause: { paragraph: '4.5', because: [...op.because], modifiers, draws },
    seenBy: watchers(plan, op.to),
    weight: op.to.startsWith('HOK_') ? 3 : 2,
  });
  if (op.to === plan.to) applyEffects(ctx, plan.onLand ?? [], [...op.because]);
  tellChart(ctx, chartOfPlan(plan, op.to), 'LAND', [], [...op.because]);
}

function thrownBack(
  ctx: Ctx,
  plan: Operation,
  op: OperationState,
  lost: number,
  modifiers: readonly Modifier[],
  draws: readonly Draw[],
): void {
  op.status = 'repulsed';
  op.at = plan.from;
  freeLift(ctx, plan, plan.from, true);
  disembark(ctx, plan, plan.from, [...op.because]);
  mark(ctx, `operation/${plan.id}/repulsed`);
  emit(ctx, 'landingRepulsed', {
    name: `${plan.id}/${op.to}`,
    params: { operation: plan.id, to: op.to, lost },
    cause: { paragraph: '4.5', because: [...op.because], modifiers, draws },
    seenBy: watchers(plan, op.to),
    weight: 3,
  });
  tellChart(ctx, chartOfPlan(plan, op.to), 'REPULSED', [], [...op.because]);
}

/** Hours to empty the ships: a division over a quay takes a day, over a beach two; from noon a night lies between. */
function unloadHours(ctx: Ctx, plan: Operation, op: OperationState): number {
  const perDivision = param(ctx, plan.kind === 'landing' && !plan.needsQuay ? 'unload.beach' : 'unload.quay');
  const hours = Math.ceil((plan.firstWaveMen * perDivision) / param(ctx, 'unload.division'));
  const night = op.opened?.hHour === 'midday' ? param(ctx, 'hHour.midday.night') : 0;
  return Math.max(param(ctx, 'unload.least'), hours) + night;
}

/** From the first men ashore to the place held: second wave, a garrison that yields after all, ships emptied. */
export function afterLanding(ctx: Ctx, plan: Operation, op: OperationState): void {
  if (op.status !== 'ashore' && op.status !== 'assaulting') return;
  const area = ctx.s.areas[op.to];
  if (op.secondWaveAt >= 0 && op.secondWaveAt <= ctx.now) {
    op.secondWaveAt = -1;
    const second = menOf(ctx, plan, plan.secondWaveMen ?? 0, 0);
    op.ashore += second;
    followUp(ctx, plan, op.to, second);
    if (op.status === 'assaulting' && area?.control === 'Japan') assault(ctx, plan, op, op.ashore, [], []);
  }
  if (op.status === 'assaulting' && area !== undefined) settle(ctx, plan, op, area.control === plan.seat);
  if (op.secondWaveAt >= 0 || ctx.now < op.landedAt + unloadHours(ctx, plan, op) * HOUR) return;
  // Empty ships wait for nobody, even where the fight ashore goes on.
  freeLift(ctx, plan, op.to, true);
  if (op.status !== 'ashore' || area?.control !== plan.seat) return;
  op.status = 'done';
  mark(ctx, `operation/${plan.id}/done`);
  emit(ctx, 'operationDone', {
    name: plan.id,
    params: { operation: plan.id, to: op.to, ashore: op.ashore },
    cause: { paragraph: '4.5', because: [...op.because] },
    seenBy: [plan.seat],
    weight: 2,
  });
  if (op.to === plan.to) applyEffects(ctx, plan.onDone ?? [], [...op.because]);
  tellChart(ctx, chartOfPlan(plan, op.to), 'HOLD_GROUND', [], [...op.because]);
}

/** A lodgement ends when others take the place, or when Tokyo's order has come and the garrison lays down its arms. */
function settle(ctx: Ctx, plan: Operation, op: OperationState, ours: boolean): void {
  if (ours) {
    op.status = 'ashore';
    return;
  }
  const orderAt = ctx.s.areas[op.to]?.orderAt ?? -1;
  // Where a whole formation stands ashore the envoys go between it and the garrison; a party has to be let in.
  if (orderAt < 0 || orderAt > ctx.now || lodgedPower(ctx, op.to) !== null) return;
  if (garrisonAnswers(ctx, op.to, plan.seat, op.ashore, [...op.because]).answer !== 'yields') return;
  op.status = 'ashore';
  yieldArea(ctx, op.to, plan.seat, [...op.because]);
}

/** Men ashore are a fact: only a recall takes them off again, and a stand-off with them. */
export function waitsAshore(ctx: Ctx, plan: Operation, op: OperationState): void {
  if (op.order?.verb !== 'recall') return overtaken(ctx, plan, op, 'ashore');
  if (op.status !== 'ashore' && op.status !== 'assaulting') return overtaken(ctx, plan, op, 'done');
  const area = ctx.s.areas[op.to];
  if (area?.standOff === plan.seat) {
    area.standOff = null;
    forget(ctx, op.to);
  }
  op.status = 'withdrawn';
  op.because = [...op.order.because];
  if (area?.control === plan.seat) setControl(ctx, op.to, 'Japan', [...op.because], '4.5');
  mark(ctx, `operation/${plan.id}/withdrawn`);
  freeLift(ctx, plan, plan.from, true);
  for (const id of plan.formations) {
    const formation = ctx.s.formations[id];
    if (formation !== undefined && formation.at === op.to && formation.status === 'active') {
      formation.at = plan.from;
      formation.behind = 0;
    }
  }
  emit(ctx, 'operationRecalled', {
    name: plan.id,
    params: { operation: plan.id, place: op.to, at: 'shore' },
    cause: { paragraph: '4.1', because: [...op.because] },
    seenBy: watchers(plan, op.to),
    weight: 2,
  });
  op.at = plan.from;
  tellChart(ctx, chartOfPlan(plan, op.to), 'WITHDRAW', [], [...op.because]);
}
