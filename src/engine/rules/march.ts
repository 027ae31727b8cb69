/** Where a land formation may go next, how far in a day, and what stops it. ¶4.6 */
import type { Ctx } from '../ctx.ts';
import type { Edge, Formation } from '../scenario.ts';
import type { FormationState } from '../state.ts';
import type { Modifier } from '../events.ts';
import { ask, BOTH, emit, factOf, mark, param } from '../ctx.ts';
import { DAY, dateOf, HOUR, tokyoDay } from '../time.ts';
import { defendersOf, force, regionOf } from './forces.ts';
import { disarmedAt } from './garrison.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
import { recipientOf } from './recipients.ts';
import { tokyoHasStopped } from './tokyoOrder.ts';

const BY_LAND: readonly string[] = ['road', 'rail', 'land'];

export interface Leg {
  readonly to: string;
  readonly edge: Edge;
}

const attackHours = oncePerScenario((ix) => {
  const hours: Record<string, number | undefined> = {};
  for (const front of ix.frontIds) hours[front] = ix.params[`land.attackHours.${front}`];
  return hours;
});

/** Whether a front's attack hour has struck: some hours after the declaration of war, each front its own. */
export function attackBegun(ctx: Ctx, front: string): boolean {
  if (factOf(ctx, 'declared') !== 1) return false;
  const declared = ctx.s.milestones['fact/declared/1'];
  return declared === undefined || ctx.now >= declared + (attackHours(ctx.ix)[front] ?? 1) * HOUR;
}

/** A way on foot or wheels; narrow straits count where boats ply, once the far shore has stopped fighting. */
function passable(ctx: Ctx, edge: Edge, to: string): boolean {
  if (BY_LAND.includes(edge.kind)) return true;
  if (edge.kind !== 'strait' || edge.km > param(ctx, 'land.straitKm')) return false;
  return !resists(ctx, to);
}

/** Men there who have not been told to stop. */
export function resists(ctx: Ctx, area: string): boolean {
  const state = ctx.s.areas[area];
  if (state === undefined || state.control !== 'Japan') return false;
  const heard = state.orderAt >= 0 && state.orderAt <= ctx.now && !state.attackedAfter;
  return !heard && defendersOf(ctx, area).length > 0;
}

/**
 * The next place: the one its front is driven on if that is next door, else the next of its own axis that can be reached
 * from where it stands. Null: it has arrived, or waits for ships.
 */
export function nextLeg(ctx: Ctx, data: Formation, state: FormationState): Leg | null {
  const front = data.front === undefined ? undefined : ctx.s.fronts[data.front];
  const axis = data.axis ?? [];
  const here = axis.indexOf(state.at);
  const ahead = here >= 0 ? axis.slice(here + 1, here + 2) : axis.slice(0, 1);
  const driven = front?.directive === 'drive' && front.area !== '' && !axis.includes(front.area) ? [front.area] : [];
  for (const to of [...driven, ...ahead]) {
    const found = ctx.ix.neighbours[state.at]?.find((next) => next.to === to && passable(ctx, next.edge, to));
    if (found !== undefined) return { to, edge: found.edge };
  }
  return null;
}

/** Why a formation may not go on, as the key of a halt, or null. */
export function barred(ctx: Ctx, data: Formation, state: FormationState, leg: Leg): string | null {
  const front = data.front === undefined ? undefined : ctx.s.fronts[data.front];
  const directive =
    factOrZero(ctx, 'sovietCeasefire') === 1 && front?.directive !== 'halt' ? 'disarm' : front?.directive;
  if (directive === 'halt' && (front?.area === '' || front?.area === state.at)) return 'order';
  const target = ctx.s.areas[leg.to];
  if (target === undefined) return 'edge';
  if (target.control === 'USA' || target.control === 'CCP' || target.control === 'China') return 'ally';
  if (directive === 'disarm' && resists(ctx, leg.to)) return 'disarmOnly';
  if (!named(ctx, data, front?.directive === 'drive' ? front.area : '', leg.to)) return 'line';
  if (regionOf(ctx, state.at) === 'kurils' && disarmedAt(ctx, state.at) > ctx.now) return 'guard';
  return null;
}

function factOrZero(ctx: Ctx, id: string): number {
  return ctx.s.facts[id] ?? 0;
}

/**
 * Once Tokyo has stopped, nobody enters ground that the surrender order gives to another power, unless his front is
 * driven on that very place, or it lies on Hokkaido on the axis of troops already put ashore there and no line or
 * departure has been agreed. ¶4.6, ¶7.9
 */
function named(ctx: Ctx, data: Formation, driven: string, to: string): boolean {
  const recipient = recipientOf(ctx, to);
  if (recipient === undefined || recipient === data.power || driven === to) return true;
  if (!tokyoHasStopped(ctx)) return true;
  if (factOrZero(ctx, 'hokkaidoLine') > 0 || factOrZero(ctx, 'hokkaidoLeaving') > 0) return false;
  return regionOf(ctx, to) === 'hokkaido' && data.axis?.includes(to) === true;
}

/** Rain over a front's part of Manchuria or Korea, a question of the day. */
export function rainOver(ctx: Ctx, front: string): boolean {
  return ask(ctx, `rain/${front}/${dateOf(tokyoDay(ctx.now))}`, param(ctx, 'land.rain.chance')).happened;
}

/** Railway of a place that has been one's own for a day: trains run on it. */
export function byTrain(ctx: Ctx, state: FormationState, leg: Leg, open: boolean): number {
  const region = regionOf(ctx, leg.to);
  const here = ctx.s.areas[state.at];
  if (!open || leg.edge.kind !== 'rail' || here === undefined || here.since + DAY > ctx.now) return 0;
  return ctx.ix.params[`land.train.${region ?? ''}`] ?? 0;
}

/** Km a formation can make today towards a place, with the lines that made the number. ¶4.6 */
export function dayRate(ctx: Ctx, data: Formation, state: FormationState, leg: Leg): { km: number; lines: Modifier[] } {
  const rate = data.rate ?? { free: 0, opposed: 0 };
  const open = !resists(ctx, leg.to);
  const base = Math.max(open ? rate.free : rate.opposed, byTrain(ctx, state, leg, open));
  const lines: Modifier[] = [{ id: open ? 'free' : 'opposed', value: base, paragraph: '4.6', seenBy: BOTH }];
  const front = data.front ?? '';
  const wet = leg.edge.kind !== 'rail' && regionOf(ctx, leg.to) !== 'northChina' && front !== 'transbaikal';
  if (wet && rainOver(ctx, front))
    lines.push({
      id: 'rain',
      value: -Math.floor((base * param(ctx, 'land.rain.slows')) / 1000),
      paragraph: '4.6',
      seenBy: BOTH,
    });
  const order = ctx.s.fronts[front];
  if (order?.directive === 'drive' && order.area !== '') {
    const mine = data.axis?.includes(order.area) === true || order.area === leg.to;
    const share = Math.floor((base * param(ctx, mine ? 'land.drive.first' : 'land.drive.others')) / 1000);
    lines.push({ id: mine ? 'driven' : 'notDriven', value: mine ? share : -share, paragraph: '4.6', seenBy: BOTH });
  }
  let km = 0;
  for (const entry of lines) km += entry.value;
  return { km: Math.max(0, km), lines };
}

/**
 * Fuel of a tank army: a march burns it, columns bring some back once it is over the mountains, and when less than a
 * day's is left it stands still while aircraft fly it in. Returns whether it can march today. ¶4.6
 */
export function burnFuel(ctx: Ctx, id: string, leg: Leg): boolean {
  const { data, state } = force(ctx, id);
  if (data.fuel === undefined || byTrain(ctx, state, leg, !resists(ctx, leg.to)) > 0) return true;
  if (ctx.s.milestones[`march/${id}`] === undefined) {
    mark(ctx, `march/${id}`);
    state.supply = data.fuel.start;
  }
  const air = ctx.s.formations.twelfthAirArmy?.status === 'active' ? param(ctx, 'land.fuel.byAir') : 0;
  const enough = state.halted === 0 ? data.fuel.use : param(ctx, 'land.fuel.resume');
  if (state.supply >= enough) {
    state.halted = 0;
    const columns = state.at === data.area ? 0 : param(ctx, 'land.fuel.byRoad');
    state.supply += columns - data.fuel.use;
    return true;
  }
  state.halted += 1;
  state.supply += air;
  haltFor(ctx, id, 'fuel');
  return false;
}

/** Notes that a formation stands still, once for each reason. */
export function haltFor(ctx: Ctx, id: string, reason: string): void {
  const { data, state } = force(ctx, id);
  const milestone = reason === 'fuel' ? `halt/${id}` : `halt/${id}/${reason}`;
  if (ctx.s.milestones[milestone] !== undefined && state.halted !== 1) return;
  mark(ctx, milestone);
  emit(ctx, 'advanceHalted', {
    name: `${id}/${reason}`,
    params: { formation: id, reason, area: state.at },
    cause: { paragraph: '4.6', because: ctx.s.fronts[data.front ?? '']?.because ?? [] },
    seenBy: BOTH.filter((seat) => seat === data.power),
  });
}
