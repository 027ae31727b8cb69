/** What moves Tokyo's council: named shocks, felt by each member in his own measure under the chosen lens. ¶6.2 */
import type { Ctx } from '../ctx.ts';
import type { MemberId, Shock } from '../words.ts';
import { changeFact, clamp, emit, factOf, mark, param, today } from '../ctx.ts';
import { dayOf } from '../time.ts';
import { noteReasons } from '../reasons.ts';
import { COUNCIL, SHOCKS } from '../words.ts';

/** A full shock, in per mille. */
const FULL = 1000;

/** Sum of all that a member has felt, in stance points. */
export function feltBy(ctx: Ctx, id: MemberId): number {
  let sum = 0;
  for (const shock of SHOCKS) sum += ctx.s.council[id].felt[shock] ?? 0;
  return Math.floor(sum / 1000);
}

/** A named weight of the lens that holds in Tokyo: points of stance that one full shock is worth, or a threshold. */
export function lensWeight(ctx: Ctx, name: string): number {
  return ctx.ix.lenses[ctx.rules.lenses.tokyo]?.weights[name] ?? 0;
}

/**
 * Adds `share` per mille of a full shock to what every member feels, less what he is stubborn by. Felt shocks are kept in thousandths of a stance
 * point, so that many small pressures add up to what one great one of the same size would be. A stance is where the
 * member stood at the start plus all he has felt, within -100 and +100.
 */
export function feel(ctx: Ctx, shock: Shock, share: number): void {
  const weight = lensWeight(ctx, shock);
  for (const id of COUNCIL) {
    const member = ctx.s.council[id];
    const data = ctx.ix.council[id];
    if (data === undefined) continue;
    const open = FULL - data.stubborn;
    const moved = Math.trunc((share * weight * (data.feels[shock] ?? 0) * open) / (FULL * FULL));
    member.felt[shock] = (member.felt[shock] ?? 0) + moved;
    member.stance = clamp(data.stance + feltBy(ctx, id), -100, 100);
  }
}

/** Day from which the slow pressure is counted; the starting stances are those of that day. */
const PRESSURE_FROM = '07-15';

/** Days of slow pressure up to now. */
export function pressureDays(ctx: Ctx): number {
  return today(ctx) - dayOf(PRESSURE_FROM);
}

/**
 * Blockade, hunger and raids wear Tokyo down together, and no faster than so much a day on the whole: what raids add
 * beyond that is felt by the cities, not by the council.
 */
export function pressBlockade(ctx: Ctx, share: number): void {
  const most = Math.min(param(ctx, 'council.pressureMost'), param(ctx, 'council.blockadeMost') * pressureDays(ctx));
  const before = factOf(ctx, 'blockadeFelt');
  const after = changeFact(ctx, 'blockadeFelt', { set: Math.max(before, Math.min(most, before + share)) });
  feel(ctx, 'blockade', after - before);
}

/** A shock of `size` (100 is one full shock) strikes all at once; marks `shock/<name>` and notes it for the debrief. */
export function feelShock(ctx: Ctx, shock: Shock, size: number, because: readonly string[]): void {
  if (shock === 'blockade') pressBlockade(ctx, size * 10);
  else feel(ctx, shock, size * 10);
  mark(ctx, `shock/${shock}`);
  noteReasons(ctx.s, `shock/${shock}`, because, [`shock/${shock}`]);
  emit(ctx, 'councilMet', {
    name: `shock/${shock}`,
    params: { shock, size, weight: lensWeight(ctx, shock) },
    cause: { paragraph: '6.2', because: [...because] },
    seenBy: [],
    weight: 0,
  });
}
