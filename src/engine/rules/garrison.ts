/** Garrisons decide too: the first flag, Tokyo's order, a parley. ¶4.8 */
import type { Ctx } from '../ctx.ts';
import type { Draw, Modifier } from '../events.ts';
import type { Power } from '../words.ts';
import { ask, between, BOTH, clamp, emit, mark, param } from '../ctx.ts';
import {
  defendersOf,
  force,
  garrisonMen,
  isLandForce,
  lodgedPower,
  lodgements,
  menIn,
  regionOf,
  seatOf,
  troopsAt,
} from './forces.ts';
import { evacuateKalgan } from './northChina.ts';
import { firstOrderAt, tokyoHasStopped } from './tokyoOrder.ts';
import { HOUR } from '../time.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
import { movePrisoners } from './prisoners.ts';
import { recipientOf } from './recipients.ts';
import { resolveStandOffs } from './standOff.ts';
import { yieldArea } from './retreat.ts';

export { yieldArea } from './retreat.ts';

export interface GarrisonAnswer {
  readonly answer: 'yields' | 'resists';
  readonly modifiers: readonly Modifier[];
  readonly draw: Draw | null;
}

function line(id: string, value: number, seenBy: Modifier['seenBy'] = []): Modifier {
  return { id, value, paragraph: '4.8', seenBy };
}

function orderHeard(ctx: Ctx, area: string): boolean {
  const at = ctx.s.areas[area]?.orderAt ?? -1;
  return at >= 0 && at <= ctx.now;
}

/** Will of the garrison itself, by the men of each command: before or after Tokyo's order. */
function ownWill(ctx: Ctx, area: string, after: boolean): number {
  let men = 0;
  let sum = 0;
  for (const id of defendersOf(ctx, area)) {
    const here = menIn(ctx, id, area);
    const will = force(ctx, id).data.will ?? { before: 0, after: 0 };
    men += here;
    sum += here * (after ? will.after : will.before);
  }
  return men === 0 ? 0 : Math.floor(sum / men);
}

/** A Soviet force on ground that the surrender order gives to the Americans: obeying Tokyo does not mean obeying it. */
function wrongFlag(ctx: Ctx, area: string, attacker: Power): boolean {
  const recipient = recipientOf(ctx, area);
  return attacker === 'USSR' && recipient !== undefined && recipient !== 'USSR' && regionOf(ctx, area) === 'hokkaido';
}

function grievances(ctx: Ctx, area: string, attacker: Power): Modifier[] {
  const lines: Modifier[] = [];
  if (ctx.s.areas[area]?.attackedAfter === true) lines.push(line('attackedAfter', param(ctx, 'will.attackedAfter')));
  const northern = ctx.ix.areas[area]?.command === 'fifthAreaArmy';
  if (northern && attacker === 'USSR' && ctx.s.costs.refugeeShips.high > 0)
    lines.push(line('refugeeShips', param(ctx, 'will.refugeeShips')));
  const stance = ctx.s.facts.higuchiStance ?? 0;
  if (northern && stance === 1) lines.push(line('commanderYields', -param(ctx, 'will.commander')));
  if (northern && stance === 3) lines.push(line('commanderResists', param(ctx, 'will.commander')));
  return lines;
}

function circumstances(ctx: Ctx, area: string, attacker: Power, men: number): Modifier[] {
  const lines: Modifier[] = [];
  const first = firstOrderAt(ctx, area);
  if (!orderHeard(ctx, area) && first >= 0 && first <= ctx.now)
    lines.push(line('selfDefenceOnly', -param(ctx, 'will.selfDefenceOnly')));
  if (!tokyoHasStopped(ctx)) lines.push(line('warGoesOn', param(ctx, 'will.warGoesOn')));
  if (attacker === 'USA' && tokyoHasStopped(ctx)) lines.push(line('americanFlag', -param(ctx, 'will.americanFlag')));
  const own = garrisonMen(ctx, area);
  if (men >= own * 5) lines.push(line('hopeless', -param(ctx, 'will.hopeless'), seatOf(attacker)));
  else if (own >= men * 5) lines.push(line('fewComers', param(ctx, 'will.fewComers'), seatOf(attacker)));
  return lines;
}

/** Why a garrison would fight an attacker now, line by line, and the chance per mille that it does. ¶4.8, ¶4.13 */
export function garrisonWill(
  ctx: Ctx,
  area: string,
  attacker: Power,
  men = garrisonMen(ctx, area),
  further: readonly Modifier[] = [],
): { modifiers: readonly Modifier[]; perMille: number } {
  if (garrisonMen(ctx, area) === 0) return { modifiers: [line('nobodyThere', 0)], perMille: 0 };
  const heard = orderHeard(ctx, area);
  const modifiers = [
    line(heard ? 'ownWillAfterOrder' : 'ownWill', ownWill(ctx, area, heard)),
    ...grievances(ctx, area, attacker),
    ...circumstances(ctx, area, attacker, men),
    ...further,
  ];
  let sum = 0;
  for (const entry of modifiers) sum += entry.value;
  return { modifiers, perMille: clamp(sum, 0, 1000) };
}

/**
 * What a garrison does when an Allied force stands before it. Once Tokyo's order has come it yields to the first force of
 * `garrison.firstFlag` men, unless it has been attacked since, the flag is the wrong one, or its own commander holds out;
 * in those cases, and before the order, the standing question `garrison/<area>/will` decides. ¶4.8
 */
export function garrisonAnswers(
  ctx: Ctx,
  area: string,
  attacker: Power,
  men: number,
  because: readonly string[],
  further: readonly Modifier[] = [],
): GarrisonAnswer {
  const { modifiers, perMille } = garrisonWill(ctx, area, attacker, men, further);
  const heard = orderHeard(ctx, area);
  const flag = men >= param(ctx, 'garrison.firstFlag');
  const defiant = ownWill(ctx, area, true) >= 500;
  const aggrieved = ctx.s.areas[area]?.attackedAfter === true || wrongFlag(ctx, area, attacker) || defiant;
  if (perMille === 0 || (heard && flag && !aggrieved)) {
    return { answer: 'yields', modifiers: [line(heard ? 'firstFlag' : 'nobodyThere', 0, BOTH)], draw: null };
  }
  const draw = ask(ctx, `garrison/${area}/will`, perMille);
  if (!draw.happened) return { answer: 'yields', modifiers, draw };
  if (heard && ctx.s.areas[area] !== undefined) ctx.s.areas[area].attackedAfter = true;
  mark(ctx, `resists/${area}`);
  emit(ctx, 'garrisonResists', {
    name: area,
    params: { area, attacker, men: garrisonMen(ctx, area) },
    cause: { paragraph: '4.8', because, modifiers, draws: [draw] },
    seenBy: seatOf(attacker),
    weight: 2,
  });
  return { answer: 'resists', modifiers, draw };
}

/** Hours from Tokyo's order to the signature where both sides already stand face to face. */
function parleyHours(ctx: Ctx, area: string): { hours: number; draw: Draw } {
  const fought = ctx.s.milestones[`battle/${area}`] !== undefined;
  const drawn = between(ctx, `garrison/${area}/parley`, param(ctx, 'parley.low'), param(ctx, 'parley.high'));
  return { hours: fought ? drawn.value : Math.floor(drawn.value / 4), draw: drawn.draw };
}

/** Local surrenders: an Allied force stands ashore, Tokyo's order has come, and the envelopes have gone to and fro. */
function resolveParleys(ctx: Ctx): void {
  for (const area of lodgements(ctx)) {
    const seat = lodgedPower(ctx, area);
    const state = ctx.s.areas[area];
    if (seat === null || state === undefined || !orderHeard(ctx, area)) continue;
    const { hours, draw } = parleyHours(ctx, area);
    const landed = ctx.s.milestones[`battle/${area}`] ?? state.orderAt;
    if (ctx.now < Math.max(state.orderAt, landed) + hours * HOUR) continue;
    const because = force(ctx, troopsAt(ctx, area, seat)[0] as string).state.because;
    emit(ctx, 'parley', {
      name: area,
      params: { area, with: seat, hours },
      cause: { paragraph: '4.8', because, draws: [draw] },
      seenBy: [seat],
      weight: 2,
    });
    yieldArea(ctx, area, seat, because);
  }
}

/** Hours it takes to disarm a number of men. */
export function disarmHours(ctx: Ctx, men: number): number {
  return param(ctx, 'disarm.base') + Math.floor(men / param(ctx, 'disarm.perHour'));
}

/** Men on paper that Japanese commands had in each place, for the hours of disarming. */
const paperMen = oncePerScenario((ix) => {
  const men: Record<string, number> = {};
  for (const id of ix.formationIds) {
    const data = ix.formations[id];
    if (data === undefined || data.power !== 'Japan' || !isLandForce(data)) continue;
    for (const held of data.holds ?? [{ area: data.area, men: data.men }])
      men[held.area] = (men[held.area] ?? 0) + held.men;
  }
  return men;
});

/** Places that Japan held at the start, each with the milestone of its disarming. */
const onceJapanese = oncePerScenario((ix) =>
  ix.areaIds
    .filter((area) => ix.areas[area]?.controller === 'Japan')
    .map((area) => ({ area, milestone: `disarmed/${area}` })),
);

/** When the arms of a garrison that has yielded are stacked; -1 while it has not yielded. */
export function disarmedAt(ctx: Ctx, area: string): number {
  const state = ctx.s.areas[area];
  if (state === undefined || state.control === 'Japan') return -1;
  const hours = disarmHours(ctx, paperMen(ctx.ix)[area] ?? 0);
  return state.since + Math.min(hours, param(ctx, 'disarm.most')) * HOUR;
}

function resolveDisarming(ctx: Ctx): void {
  for (const { area, milestone } of onceJapanese(ctx.ix)) {
    const to = ctx.s.areas[area]?.control;
    if (to === undefined || to === 'Japan' || ctx.s.milestones[milestone] !== undefined) continue;
    if (disarmedAt(ctx, area) > ctx.now) continue;
    mark(ctx, milestone);
    if ((paperMen(ctx.ix)[area] ?? 0) > 0)
      emit(ctx, 'garrisonDisarmed', {
        name: area,
        params: { area, to },
        cause: { paragraph: '4.8', because: [] },
        seenBy: seatOf(to),
      });
  }
  for (const id of ctx.ix.formationIds) {
    const state = ctx.s.formations[id];
    if (state?.status !== 'yielded') continue;
    const places = (ctx.ix.formations[id]?.holds ?? []).map((held) => held.area).concat(state.at);
    if (!places.every((area) => ctx.s.milestones[`disarmed/${area}`] !== undefined)) continue;
    state.status = 'disarmed';
    mark(ctx, `formation/${id}/disarmed`);
  }
}

/** Daily at 16:00: parleys, evacuations, disarming, stand-offs, trains with prisoners. ¶4.8 */
export function resolveGarrisons(ctx: Ctx): void {
  evacuateKalgan(ctx);
  resolveParleys(ctx);
  resolveDisarming(ctx);
  resolveStandOffs(ctx);
  movePrisoners(ctx);
}
