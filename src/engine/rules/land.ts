/** The land war: each day every front moves, meets what stands in its way, and fights or enters. ¶4.6 */
import type { Ctx } from '../ctx.ts';
import type { Modifier } from '../events.ts';
import type { Leg } from './march.ts';
import { BOTH, emit, mark, mergeBecause, param } from '../ctx.ts';
import { attackBegun, barred, burnFuel, dayRate, haltFor, nextLeg, rainOver, resists } from './march.ts';
import { countLosses } from './prisoners.ts';
import { DAY, dateOf, tokyoDay } from '../time.ts';
import {
  defendersOf,
  force,
  garrisonMen,
  isLandForce,
  lodgedPower,
  lodgements,
  present,
  regionOf,
  supportFor,
  troopsAt,
} from './forces.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
import { deliverTokyoOrder } from './tokyoOrder.ts';
import { fightBattle } from './battle.ts';
import { garrisonAnswers, yieldArea } from './garrison.ts';
import { setControl } from './world.ts';

interface Move {
  readonly id: string;
  readonly leg: Leg;
  /** Km still to go before the place. */
  readonly left: number;
}

/** Formations that march at all, by id. */
const walkers = oncePerScenario((ix) =>
  ix.formationIds.filter((id) => {
    const data = ix.formations[id];
    if (data === undefined || data.rate === undefined || data.front === undefined) return false;
    return data.kind === 'flotilla' || isLandForce(data);
  }),
);

/** Formations of both sides' fronts that can march today, by id. */
function marchers(ctx: Ctx): string[] {
  return walkers(ctx.ix).filter((id) => {
    const { data, state } = force(ctx, id);
    if (data.front === undefined || state.status !== 'active') return false;
    return ctx.s.areas[state.at]?.control === data.power && attackBegun(ctx, data.front);
  });
}

/** Km of its present leg that lie behind a formation. */
export function kmDone(ctx: Ctx, id: string): number {
  const { data, state } = force(ctx, id);
  return state.km + (state.at === data.area ? (data.forward ?? 0) : 0);
}

/** Losses of a day's march against resistance: a rate of its men, by how far the enemy's weight matters. ¶4.6 */
function skirmish(ctx: Ctx, id: string, area: string): void {
  const { data, state } = force(ctx, id);
  if (data.power !== 'USSR') return;
  const against = garrisonMen(ctx, area);
  const share = Math.min(1000, Math.floor((against * 2000) / (against + present(state) + 1)));
  const perDay = param(ctx, 'land.loss.perDay');
  const loss = Math.floor((Math.floor((present(state) * perDay) / 1000) * share) / 10000);
  state.men = Math.max(1, state.men - loss);
  countLosses(ctx, data.power, loss, Math.floor((loss * param(ctx, 'land.loss.exchange')) / 1000));
}

/** What a march costs without any enemy: accidents, mines, stragglers shot from the roadside. ¶4.6 */
function wastage(ctx: Ctx, id: string): void {
  const { data, state } = force(ctx, id);
  if (data.power !== 'USSR') return;
  const loss = Math.floor((present(state) * param(ctx, 'land.loss.march')) / 10000);
  state.men = Math.max(1, state.men - loss);
  countLosses(ctx, data.power, loss, 0);
}

/** Moves one formation along its leg; returns the move, or null when it stood still. */
function march(ctx: Ctx, id: string): Move | null {
  const { data, state } = force(ctx, id);
  const leg = nextLeg(ctx, data, state);
  if (leg === null) return null;
  const reason = barred(ctx, data, state, leg);
  const stop = reason === 'line' ? param(ctx, 'land.shortOfLine') : 0;
  if (reason !== null && reason !== 'line') {
    haltFor(ctx, id, reason);
    return null;
  }
  const done = kmDone(ctx, id);
  if (done >= leg.edge.km - stop) {
    if (reason !== null) haltFor(ctx, id, reason);
    return reason === null ? { id, leg, left: leg.edge.km - done } : null;
  }
  if (!burnFuel(ctx, id, leg)) return null;
  const opposed = resists(ctx, leg.to);
  const { km } = dayRate(ctx, data, state, leg);
  state.km += Math.min(km, leg.edge.km - stop - done);
  wastage(ctx, id);
  if (opposed && leg.edge.km - kmDone(ctx, id) <= param(ctx, 'land.contactKm')) skirmish(ctx, id, leg.to);
  return reason === null ? { id, leg, left: leg.edge.km - kmDone(ctx, id) } : null;
}

/** A formation comes into a place: it stands there from now on. */
function enter(ctx: Ctx, id: string, area: string, because: readonly string[]): void {
  const { data, state } = force(ctx, id);
  state.at = area;
  state.leg = (data.axis ?? []).indexOf(area) + 1;
  state.km = 0;
  state.because = mergeBecause(state.because, because);
  mark(ctx, `land/${id}/${area}`);
  emit(ctx, 'areaEntered', {
    name: `${area}/${id}`,
    params: { area, formation: id },
    cause: { paragraph: '4.6', because },
    seenBy: BOTH.filter((seat) => seat === data.power),
  });
}

/** Lines of a land battle beyond weight and ground: support, rain, and the days the defence has been worn down. */
function fieldLines(ctx: Ctx, area: string, front: string): Modifier[] {
  const region = regionOf(ctx, area);
  const wet = region === 'manchuria' && front !== 'transbaikal' && rainOver(ctx, front);
  const lines = supportFor(ctx, area, 'USSR', front, wet);
  if (wet) lines.push({ id: 'rain', value: -param(ctx, 'battle.rain'), paragraph: '4.7', seenBy: BOTH });
  const begun = ctx.s.milestones[`battle/${area}`];
  const days = begun === undefined ? 0 : tokyoDay(ctx.now) - tokyoDay(begun);
  if (days > 0)
    lines.push({
      id: 'wornDown',
      value: days * (ctx.ix.params[`battle.wornDown.${area}`] ?? param(ctx, 'battle.wornDown')),
      paragraph: '4.7',
      seenBy: BOTH,
    });
  return lines;
}

function foughtToday(ctx: Ctx, area: string): boolean {
  return ctx.events.some(
    (event) => event.kind === 'battleFought' && event.params.area === area && ctx.now - event.at < DAY,
  );
}

/** One day's attack on a place by everyone who stands before it or is ashore in it. */
function attack(ctx: Ctx, area: string, ids: readonly string[]): boolean {
  const first = force(ctx, ids[0] as string);
  const front = first.data.front ?? '';
  const because = mergeBecause(...ids.map((id) => force(ctx, id).state.because), ctx.s.fronts[front]?.because ?? []);
  let men = 0;
  for (const id of ids) men += present(force(ctx, id).state);
  const order = ctx.s.areas[area];
  if (order !== undefined && order.orderAt >= 0) {
    const { answer } = garrisonAnswers(ctx, area, first.data.power, men, because);
    if (answer === 'yields') {
      yieldArea(ctx, area, first.data.power, because);
      return true;
    }
  }
  const modifiers = fieldLines(ctx, area, front);
  const name = `${area}/${dateOf(tokyoDay(ctx.now))}`;
  const defenders = defendersOf(ctx, area);
  const fought = fightBattle(ctx, {
    name,
    area,
    attackers: ids,
    attackerMen: men,
    defenders,
    modifiers,
    because,
    paragraph: '4.7',
  });
  return fought.result === 'taken';
}

/** Everyone who has come up to one place today: enter, take, parley or fight. */
function arrive(ctx: Ctx, area: string, ids: readonly string[]): void {
  const state = ctx.s.areas[area];
  const power = force(ctx, ids[0] as string).data.power;
  if (state === undefined) return;
  const because = mergeBecause(...ids.map((id) => force(ctx, id).state.because));
  const land = ids.filter((id) => isLandForce(force(ctx, id).data));
  if (state.control === 'Japan') {
    if (land.length === 0) return;
    const ashore = troopsAt(ctx, area, power);
    if (defendersOf(ctx, area).length === 0) setControl(ctx, area, power, because, '4.6');
    else if (!attack(ctx, area, mergeBecause(land, ashore))) return;
  }
  if (state.control !== power) return;
  for (const id of ids) enter(ctx, id, area, because);
}

/** Troops put ashore in a place that still holds out fight on day by day until Tokyo's order has come. ¶4.6 */
function fightAshore(ctx: Ctx, met: readonly string[]): void {
  for (const area of lodgements(ctx)) {
    const seat = lodgedPower(ctx, area);
    const state = ctx.s.areas[area];
    if (seat === null || state === undefined || met.includes(area) || foughtToday(ctx, area)) continue;
    if (state.orderAt >= 0 && state.orderAt <= ctx.now) continue;
    if (!attack(ctx, area, troopsAt(ctx, area, seat))) continue;
    for (const id of troopsAt(ctx, area, seat)) mark(ctx, `land/${id}/${area}`);
  }
}

/** Daily at 18:00. All marches are reckoned first, then all arrivals, so that the order of names decides nothing. ¶4.6 */
export function resolveAdvance(ctx: Ctx): void {
  deliverTokyoOrder(ctx);
  const before: Record<string, string[]> = {};
  for (const id of marchers(ctx)) {
    const move = march(ctx, id);
    if (move !== null && move.left <= 0) (before[move.leg.to] ??= []).push(id);
  }
  const met = Object.keys(before).sort();
  for (const area of met) arrive(ctx, area, before[area] as string[]);
  fightAshore(ctx, met);
}
