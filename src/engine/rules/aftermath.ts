/** After a landing on Hokkaido: places that join, days without a word, contact, a line and its keeping, leaving by agreement. ¶7.9 */
import type { Ctx } from '../ctx.ts';
import type { Seat } from '../words.ts';
import { BOTH, changeFact, emit, factOf, mark, param } from '../ctx.ts';
import { applyEffects } from '../decisions/effects.ts';
import { chartOfPlan, tellChart } from './planChart.ts';
import { DAY, HOUR } from '../time.ts';
import { force, present, troopsAt } from './forces.ts';
import { BY_LAND, joinedTo } from './joined.ts';
import { freeLift } from './lift.ts';
import { moveFactOnce } from './moveFact.ts';
import { NORTH_OF_THE_LINE } from './recipients.ts';
import { ashoreIn, heldIn, landOf } from './places.ts';
import { setControl } from './world.ts';
import { weatherIn } from './weather.ts';

/** Where men go who are taken off Hokkaido, and the sea their ships must cross. */
const QUAY = 'KAR_MAOKA';
const OFF_SHORE = 'SEA_RUMOI';
/** A promise that stands on what is then done on the ground, and the seat that would break it. */
const LINES: readonly { readonly promise: string; readonly by: Seat }[] = [
  { promise: 'hokkaido-line-ussr', by: 'USSR' },
  { promise: 'hokkaido-line-usa', by: 'USA' },
  { promise: 'north-hokkaido-to-ussr', by: 'USA' },
];

/** Places next to a place by land, itself among them. */
function around(ctx: Ctx, place: string): readonly string[] {
  const next = (ctx.ix.neighbours[place] ?? []).filter(({ edge }) => BY_LAND.includes(edge.kind)).map(({ to }) => to);
  return [place, ...next];
}

/** Whether men of both powers stand on Hokkaido with no more than one place by land between them. */
function inContact(ctx: Ctx): boolean {
  const near = new Set(standing(ctx, 'USSR').flatMap((id) => around(ctx, id)));
  return standing(ctx, 'USA').some((id) => around(ctx, id).some((place) => near.has(place)));
}

function say(ctx: Ctx, key: string): void {
  emit(ctx, 'told', {
    name: key,
    params: { key },
    cause: { paragraph: '7.9', because: ['landing/HOK'] },
    seenBy: BOTH,
    weight: 2,
  });
}

/** Sets a fact of the ground and says so when it turns. */
function turn(ctx: Ctx, fact: string, on: boolean, key: string): void {
  const before = factOf(ctx, fact);
  changeFact(ctx, fact, { set: on ? 1 : 0 });
  if (on && before === 0) say(ctx, key);
}

/** Daily, 20:00: what the day has made of a landing on Hokkaido. */
export function resolveAftermath(ctx: Ctx): void {
  if (ctx.ix.facts.hokkaidoLine === undefined) return;
  const ashore = ashoreIn(ctx.ix, ctx.s, 'HOK', 'USSR');
  if (!ashore && factOf(ctx, 'hokkaidoLine') === 0 && factOf(ctx, 'hokkaidoLeaving') === 0) {
    changeFact(ctx, 'hokkaidoDays', { set: 0 });
    changeFact(ctx, 'hokkaidoJoined', { set: 0 });
    changeFact(ctx, 'hokkaidoContact', { set: 0 });
    return;
  }
  const joined = heldIn(ctx.ix, ctx.s, 'HOK', 'USSR').some((id) => joinedTo(ctx, id).length > 0);
  turn(ctx, 'hokkaidoJoined', joined, 'hokkaido.joined');
  turn(ctx, 'hokkaidoContact', inContact(ctx), 'hokkaido.contact');
  const settled = ['hokkaidoYielded', 'hokkaidoLine', 'hokkaidoLeaving'].some((id) => factOf(ctx, id) > 0);
  changeFact(ctx, 'hokkaidoDays', ashore && !settled ? { add: 1 } : { set: 0 });
  keepLine(ctx);
  leave(ctx);
}

/** What each side holds on the evening a line is agreed is its own; beyond it only the line of 16 August counts. */
function keepLine(ctx: Ctx): void {
  const line =
    factOf(ctx, 'hokkaidoLine') === 1 || factOf(ctx, 'hokkaidoYielded') === 1 ? 1 : factOf(ctx, 'hokkaidoLine');
  if (line === 0) return;
  if (!Object.hasOwn(ctx.s.milestones, `line/${line}`)) {
    mark(ctx, `line/${line}`);
    for (const seat of BOTH) for (const id of standing(ctx, seat)) mark(ctx, `line/${line}/${seat}/${id}`);
    return;
  }
  for (const { promise, by } of LINES) {
    const stands = ctx.s.ledger.some((entry) => entry.id === promise && entry.brokenAt < 0);
    const crossed = standing(ctx, by).find((id) => beyond(ctx, line, by, id));
    if (stands && crossed !== undefined) breach(ctx, promise, by, [`area/${crossed}/${by}`]);
  }
}

function standing(ctx: Ctx, seat: Seat): readonly string[] {
  return landOf(ctx.ix, 'HOK').filter((id) => ctx.s.areas[id]?.control === seat || ctx.s.areas[id]?.standOff === seat);
}

function beyond(ctx: Ctx, line: number, by: Seat, id: string): boolean {
  if (Object.hasOwn(ctx.s.milestones, `line/${line}/${by}/${id}`)) return false;
  if (line === 1) return NORTH_OF_THE_LINE.includes(id) === (by === 'USA');
  return by === 'USSR' || Object.hasOwn(ctx.s.milestones, `line/${line}/USSR/${id}`);
}

/** A word given about Hokkaido is broken on the ground: the ledger, the alliance, and for Moscow its Cover. */
function breach(ctx: Ctx, promise: string, by: Seat, because: readonly string[]): void {
  applyEffects(ctx, [{ breaks: promise }, { fact: 'tension', add: param(ctx, 'aftermath.breach') }], because);
  say(ctx, 'hokkaido.wordBroken');
  if (by === 'USSR')
    moveFactOnce(ctx, {
      fact: 'cover',
      add: -param(ctx, 'aftermath.breachCover'),
      paragraph: '7.9',
      why: 'hokkaidoWord',
      because,
    });
}

/** Once Moscow has written that it leaves, its places are emptied one by one; a gale stops the ships, a further landing breaks the word. */
function leave(ctx: Ctx): void {
  const since = ctx.s.milestones['hokkaido/leaves'];
  if (factOf(ctx, 'hokkaidoLeaving') === 0) {
    delete ctx.s.milestones['hokkaido/leaves'];
    return;
  }
  if (since === undefined) {
    mark(ctx, 'hokkaido/leaves');
    return;
  }
  const again = ctx.ix.operationIds.some((id) => {
    const op = ctx.s.operations[id];
    return (
      ctx.ix.operations[id]?.seat === 'USSR' && op !== undefined && op.landedAt > since && op.at.startsWith('HOK_')
    );
  });
  const late = ctx.now > since + param(ctx, 'aftermath.leaveDays') * DAY && ashoreIn(ctx.ix, ctx.s, 'HOK', 'USSR');
  const stands = ctx.s.ledger.some((entry) => entry.id === 'leave-hokkaido' && entry.brokenAt < 0);
  if (stands && (again || late)) breach(ctx, 'leave-hokkaido', 'USSR', ['landing/HOK']);
  if (weatherIn(ctx, OFF_SHORE) === 'gale') return;
  let men = 0;
  for (const place of standing(ctx, 'USSR')) {
    for (const id of troopsAt(ctx, place, 'USSR')) men += present(force(ctx, id).state);
    const needs =
      param(ctx, 'aftermath.embarkHours') * HOUR + Math.ceil((men * DAY) / param(ctx, 'aftermath.embarkMen'));
    if (ctx.now >= since + needs) empty(ctx, place);
  }
}

/** The last men of a place go aboard; a garrison without arms stays behind and waits for whom the order names. */
function empty(ctx: Ctx, place: string): void {
  const because = ['fact/hokkaidoLeaving'];
  for (const id of troopsAt(ctx, place, 'USSR')) {
    const { data, state } = force(ctx, id);
    state.at = ctx.s.areas[QUAY]?.control === 'USSR' ? QUAY : data.area;
    state.behind = 0;
  }
  const area = ctx.s.areas[place];
  if (area?.standOff === 'USSR') area.standOff = null;
  if (area?.control === 'USSR') {
    const other = area.standOff;
    area.standOff = null;
    setControl(ctx, place, other ?? 'Japan', because, '7.9');
  }
  const partAshore = ashoreIn(ctx.ix, ctx.s, 'HOK', 'USSR') ? ['partAshore'] : [];
  for (const id of ctx.ix.operationIds) {
    const plan = ctx.ix.operations[id];
    const op = ctx.s.operations[id];
    if (plan?.seat !== 'USSR' || op === undefined || op.at !== place || op.landedAt < 0) continue;
    op.status = 'withdrawn';
    op.at = plan.from;
    mark(ctx, `operation/${id}/withdrawn`);
    freeLift(ctx, plan, plan.from, true);
    tellChart(ctx, chartOfPlan(plan, place), 'WITHDRAW', partAshore, because);
  }
  if (partAshore.length > 0) return;
  mark(ctx, 'hokkaido/left');
  say(ctx, 'hokkaido.left');
}
