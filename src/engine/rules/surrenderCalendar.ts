/** What follows Tokyo's acceptance: broadcast, orders, talks at Manila, entry and ceremony. Every date counts from the broadcast. ¶6.6 */
import type { Ctx } from '../ctx.ts';
import type { Minute } from '../time.ts';
import { ask, BOTH, changeFact, emit, factOf, mark, param, today } from '../ctx.ts';
import { DAY, dayOf, HOUR, tokyoDay, tokyoTime } from '../time.ts';
import { atHour } from './hours.ts';
import { heldIn } from './places.ts';
import { sendChart } from './world.ts';

/** When the Emperor's voice was heard, or -1. */
function broadcastAt(ctx: Ctx): Minute {
  return ctx.s.milestones['broadcast'] ?? -1;
}

/** Days the storm puts entry and ceremony back. Recorded on the reference seed; asked of luck elsewhere. */
function stormSlip(ctx: Ctx): number {
  const draw = ask(ctx, 'weather/typhoon/atsugi', param(ctx, 'calendar.stormChance'));
  return draw.happened ? param(ctx, 'calendar.stormDays') : 0;
}

/** When the first Allied party lands at Atsugi, once a broadcast has been made. */
export function entryAt(ctx: Ctx): Minute {
  return tokyoTime(tokyoDay(broadcastAt(ctx)) + param(ctx, 'calendar.entryDays') + stormSlip(ctx), 8);
}

/** When the instrument is signed, once a broadcast has been made. */
export function ceremonyAt(ctx: Ctx): Minute {
  const day = tokyoDay(broadcastAt(ctx)) + param(ctx, 'calendar.ceremonyDays') + stormSlip(ctx);
  return tokyoTime(day, 9, 4);
}

/** Daily, 12:00 in Tokyo. */
export function resolveCalendar(ctx: Ctx): void {
  const state = ctx.s.charts['surrender'];
  if (state === 'accepted' && today(ctx) - dayOf('07-31') >= factOf(ctx, 'broadcastFrom')) broadcast(ctx);
  if (state === 'ordersIssued')
    onTheDay(ctx, broadcastAt(ctx) + param(ctx, 'calendar.orderHours') * HOUR, 'ighqOrder', orders);
  if (broadcastAt(ctx) < 0 || state === 'signed') return;
  onTheDay(ctx, broadcastAt(ctx) + param(ctx, 'calendar.manilaDays') * DAY, 'manila', manila);
  if (stormSlip(ctx) > 0) onTheDay(ctx, stormKnownAt(ctx), 'stormSlip', storm);
  onTheDay(ctx, entryAt(ctx), 'entry', entry);
  onTheDay(ctx, ceremonyAt(ctx), 'ceremony', ceremony);
}

/** Does a thing once, at its own hour, on the first noon of its day or later. */
function onTheDay(ctx: Ctx, at: Minute, milestone: string, what: (ctx: Ctx) => void): void {
  if (Object.hasOwn(ctx.s.milestones, milestone) || tokyoDay(at) > today(ctx)) return;
  atHour(ctx, at, () => {
    mark(ctx, milestone);
    what(ctx);
  });
}

function broadcast(ctx: Ctx): void {
  mark(ctx, 'broadcast');
  changeFact(ctx, 'broadcastDay', { set: today(ctx) - dayOf('07-31') });
  sendChart(ctx, 'surrender', 'BROADCAST', [], ['rescript']);
  emit(ctx, 'rescriptBroadcast', {
    name: 'emperor',
    cause: { paragraph: '6.6', because: ['rescript'] },
    seenBy: BOTH,
    weight: 3,
  });
}

function orders(ctx: Ctx): void {
  sendChart(ctx, 'surrender', 'ORDERS_REACH_ARMIES', [], ['broadcast']);
  emit(ctx, 'ceasefireOrdered', {
    name: 'ighq',
    cause: { paragraph: '6.6', because: ['broadcast'] },
    seenBy: BOTH,
    weight: 2,
  });
}

/** When the storm is on the weather map: so many days before the entry as it was planned. */
function stormKnownAt(ctx: Ctx): Minute {
  const days = param(ctx, 'calendar.entryDays') - param(ctx, 'calendar.stormWarningDays');
  return tokyoTime(tokyoDay(broadcastAt(ctx)) + days, 12);
}

/** The day of the signing, as MacArthur reckons it now, in days after 31 July. */
function nameTheDay(ctx: Ctx, slip: number): void {
  const day = tokyoDay(broadcastAt(ctx)) + param(ctx, 'calendar.ceremonyDays') + slip;
  changeFact(ctx, 'ceremonyDay', { set: day - dayOf('07-31') });
}

function storm(ctx: Ctx): void {
  nameTheDay(ctx, stormSlip(ctx));
  changeFact(ctx, 'ceremonySlipped', { set: 1 });
}

function manila(ctx: Ctx): void {
  nameTheDay(ctx, 0);
  tellBoth(ctx, 'calendar.manila', 'broadcast');
}

function entry(ctx: Ctx): void {
  tellBoth(ctx, stormSlip(ctx) > 0 ? 'calendar.entryAfterStorm' : 'calendar.entry', 'manila');
}

function tellBoth(ctx: Ctx, key: string, because: string): void {
  emit(ctx, 'told', {
    name: key,
    params: { key },
    cause: { paragraph: '6.6', because: [because] },
    seenBy: BOTH,
    weight: 2,
  });
}

function ceremony(ctx: Ctx): void {
  changeFact(ctx, 'kurilsAtSigning', { set: heldIn(ctx.ix, ctx.s, 'KUR', 'USSR').length });
  sendChart(ctx, 'surrender', 'SIGNED', [], ['broadcast']);
  emit(ctx, 'surrenderSigned', {
    name: 'instrument',
    cause: { paragraph: '6.6', because: ['broadcast'] },
    seenBy: BOTH,
    weight: 3,
  });
}
