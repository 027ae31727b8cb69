/** Along the route: zone by zone, slower in fog and gale, with mines in the straits. ¶4.3 */
import type { Ctx } from '../ctx.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';
import type { Operation } from '../scenario.ts';
import type { OperationState } from '../state.ts';
import type { Minute } from '../time.ts';
import type { Modifier } from '../events.ts';
import { addCost, ask, clamp, emit, mark, param } from '../ctx.ts';
import { DAY, HOUR } from '../time.ts';
import { edgeKm } from './schedule.ts';
import { loseHulls } from './lift.ts';
import { passageLines } from './opened.ts';
import { seaHourBefore } from './seaHours.ts';
import { weatherIn } from './weather.ts';

/** Km along places by the board's edges. */
function kmAlong(ix: ScenarioIndex, places: readonly string[]): number {
  let km = 0;
  for (let i = 1; i < places.length; i++) km += edgeKm(ix, places[i - 1] as string, places[i] as string);
  return km;
}

function minutesFor(km: number, speed: number): number {
  return Math.ceil((km * DAY) / speed);
}

/** Km still to go at a minute, as the expected arrival has it. */
function kmLeft(plan: Operation, op: OperationState, at: Minute): number {
  return Math.max(0, Math.ceil(((op.arrivesAt - at) * plan.speed) / DAY));
}

/** Whether a zone has mines that nobody has swept: the first through a strait sweeps it for those who come days later. */
function isMined(ctx: Ctx, place: string): boolean {
  if (ctx.ix.params[`mines.${place}`] === undefined) return false;
  const first = ctx.s.milestones[`mines/${place}/met`];
  return first === undefined || ctx.now < first + param(ctx, 'mines.sweepHours') * HOUR;
}

/** Coast guns over a strait, and the command that serves them. */
const GUNS: Readonly<Record<string, string>> = { SEA_LAPEROUSE: 'soyaFortress', SEA_TSUGARU: 'tsugaruFortress' };

/** Per mille that the guns over a strait add to its danger: none once their crews have heard Tokyo, or are gone. ¶4.3 */
function gunsOver(ctx: Ctx, place: string): number {
  const id = GUNS[place];
  const state = id === undefined ? undefined : ctx.s.formations[id];
  if (state === undefined || state.status !== 'active' || ctx.s.milestones[`standDown/${id}`] !== undefined) return 0;
  return param(ctx, 'guns.strait');
}

/** Lines of an opened plan, as the event tells them. */
function linesOf(plan: Operation, op: OperationState, ix: ScenarioIndex): Modifier[] {
  return passageLines(ix, op.opened).map((line) => ({ ...line, paragraph: '4.13', seenBy: [plan.seat] }));
}

/** One draw for the whole passage: the first mined water a plan enters. A struck ship costs hulls and men. */
export function meetMines(ctx: Ctx, plan: Operation, op: OperationState, place: string): void {
  if (ctx.s.milestones[`mines/${plan.id}`] !== undefined || !isMined(ctx, place)) return;
  mark(ctx, `mines/${plan.id}`);
  mark(ctx, `mines/${place}/met`);
  pass(ctx, plan, op, place, (ctx.ix.params[`mines.${place}`] ?? 0) + gunsOver(ctx, place));
}

/**
 * Where no mined water lies on the way, a plan that goes with a lighter escort or fuller ships than the staff's asks the
 * question of the passage in open water, for what that adds to the danger and nothing else. ¶4.13
 */
export function meetOpenSea(ctx: Ctx, plan: Operation, op: OperationState): void {
  if (ctx.s.milestones[`mines/${plan.id}`] !== undefined) return;
  const lines = passageLines(ctx.ix, op.opened);
  const mined = [op.at, ...op.route, op.to].some((place) => ctx.ix.params[`mines.${place}`] !== undefined);
  if (mined || lines.reduce((sum, line) => sum + line.value, 0) >= 0) return;
  mark(ctx, `mines/${plan.id}`);
  pass(ctx, plan, op, op.at, 0);
}

/** The question of the passage, asked as the chance to come through, so that a better chance never worsens it. */
function pass(ctx: Ctx, plan: Operation, op: OperationState, place: string, danger: number): void {
  const modifiers = linesOf(plan, op, ctx.ix);
  const safe = modifiers.reduce((sum, line) => sum + line.value, 1000 - danger);
  const draw = ask(ctx, `mines/${place}/${plan.id}`, clamp(safe, 0, 1000));
  const cause = { paragraph: '4.3', because: [...op.because], modifiers, draws: [draw] };
  if (draw.happened) {
    emit(ctx, 'passageMade', {
      name: `${plan.id}/${place}`,
      params: { operation: plan.id, place },
      cause,
      seenBy: [plan.seat],
      weight: 0,
    });
    return;
  }
  const lost = param(ctx, 'mines.hulls');
  const men = Math.floor((plan.firstWaveMen * lost) / 2000);
  loseHulls(ctx, plan, lost);
  op.lost += men;
  addCost(ctx, plan.seat === 'USSR' ? 'sovietDead' : 'americanDead', Math.floor(men / 4), men);
  mark(ctx, `mines/${plan.id}/struck`);
  emit(ctx, 'shipsSunk', {
    name: `${plan.id}/${place}`,
    params: { operation: plan.id, place, men, by: 'mine' },
    cause,
    seenBy: [plan.seat],
    weight: 2,
  });
}

/** Formations that travel whole are counted where the ships are. */
export function placeAboard(ctx: Ctx, plan: Operation, at: string): void {
  for (const id of plan.formations) {
    const formation = ctx.s.formations[id];
    if (formation !== undefined && formation.status === 'embarked' && formation.because.includes(`aboard/${plan.id}`))
      formation.at = at;
  }
}

/** Moves a plan's expected arrival by the weather of its zone and brings it into the zones it has reached. */
export function makeWay(ctx: Ctx, plan: Operation, op: OperationState): void {
  const since = Math.max(op.sailedAt, seaHourBefore(ctx.now));
  const elapsed = Math.min(ctx.now, op.arrivesAt) - since;
  const weather = weatherIn(ctx, op.at);
  const slow = weather === 'fog' ? param(ctx, 'sea.fogSlow') : weather === 'gale' ? param(ctx, 'sea.galeSlow') : 1000;
  if (elapsed > 0 && slow > 1000) op.arrivesAt += elapsed - Math.floor((elapsed * 1000) / slow);
  let next = op.route[0];
  while (next !== undefined) {
    const beyond = kmAlong(ctx.ix, [...op.route, op.to]) + Math.floor(edgeKm(ctx.ix, op.at, next) / 2);
    if (kmLeft(plan, op, ctx.now) > beyond) return;
    op.at = next;
    op.route.shift();
    placeAboard(ctx, plan, op.at);
    meetMines(ctx, plan, op, op.at);
    next = op.route[0];
  }
}

/**
 * Sets a plan at sea on a new course through `places` from the zone it is in to `to`. Ground made towards the old goal
 * before the zone's centre counts, ground past it must be steamed back.
 */
export function setCourse(
  ctx: Ctx,
  plan: Operation,
  op: OperationState,
  to: string,
  places: readonly string[],
  back: boolean,
): void {
  const at = Math.max(op.sailedAt, seaHourBefore(ctx.now), Math.min(ctx.now, op.order?.receivedAt ?? ctx.now));
  const left = op.arrivesAt - at;
  const node = minutesFor(kmAlong(ctx.ix, [op.at, ...op.route, op.to]), plan.speed);
  const onward = minutesFor(kmAlong(ctx.ix, [op.at, ...places, to]), plan.speed);
  const offset = back ? node - left : Math.abs(left - node);
  op.to = to;
  op.route = [...places];
  op.arrivesAt = at + Math.max(0, offset + onward);
}
