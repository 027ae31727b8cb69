/** The two ladders of pressure: a rung stands for what was actually done. ¶2.5 */
import type { Ctx } from '../ctx.ts';
import type { OperationStatus } from '../words.ts';
import { changeFact, factOf } from '../ctx.ts';
import { ashoreIn } from './places.ts';
import { moveFact } from './moveFact.ts';

const AFLOAT: readonly OperationStatus[] = ['underway', 'assaulting'];
const LINKED: readonly OperationStatus[] = ['held', 'done'];

/** Highest rung of Washington's ladder that stands on a deed. (¶7.4) */
export function americanRung(ctx: Ctx): number {
  if (marinesAshore(ctx)) return 5;
  if (factOf(ctx, 'tf38North') === 1) return 4;
  if (factOf(ctx, 'hulaCut') === 1 || factOf(ctx, 'leaseCut') === 1) return 3;
  return factOf(ctx, 'hokkaidoRefused') === 1 ? 1 : 0;
}

function marinesAshore(ctx: Ctx): boolean {
  return ashoreIn(ctx.ix, ctx.s, 'HOK', 'USA') && ctx.s.charts['surrender'] !== 'signed';
}

/** Highest rung of Moscow's ladder towards Hokkaido that stands on a deed. */
export function sovietRung(ctx: Ctx): number {
  const plans = ctx.ix.operationIds.filter((id) => ctx.ix.operations[id]?.chart === 'hokkaido');
  const status = plans.map((id) => ctx.s.operations[id]?.status ?? 'dormant');
  const ashore = ashoreIn(ctx.ix, ctx.s, 'HOK', 'USSR');
  if (ashore && status.some((one) => LINKED.includes(one))) return 6;
  if (ashore) return 5;
  if (status.some((one) => AFLOAT.includes(one))) return 4;
  if (factOf(ctx, 'submarinesPosted') === 1) return 3;
  if (factOf(ctx, 'hokkaidoClaimed') === 1) return 2;
  return factOf(ctx, 'kurilsAsked') === 1 ? 1 : 0;
}

/**
 * Brings both ladders up to what was done. A rung that words alone have climbed (a public statement, a refusal to leave)
 * stands until it is taken back; undoing a deed steps down, and for the President stepping down costs Authority.
 */
export function climbLadders(ctx: Ctx): void {
  climb(ctx, 'usRung', 'usRungDone', americanRung(ctx));
  climb(ctx, 'sovietRung', 'sovietRungDone', sovietRung(ctx));
}

function climb(ctx: Ctx, fact: string, tally: string, done: number): void {
  const before = factOf(ctx, tally);
  const shown = factOf(ctx, fact);
  changeFact(ctx, tally, { set: done });
  if (done > shown) {
    moveFact(ctx, { fact, add: done - shown, paragraph: '2.5', why: 'deed', because: [fact] });
  } else if (done < before && shown === before) {
    moveFact(ctx, { fact, add: done - shown, paragraph: '2.5', why: 'steppedDown', because: [fact] });
    if (fact !== 'usRung') return;
    moveFact(ctx, { fact: 'authority', add: -1, paragraph: '2.5', why: 'steppedDown', because: [fact] });
  }
}
