/** Both powers ashore at one place. ¶4.8 */
import type { Ctx } from '../ctx.ts';
import type { OperationStatus, Seat } from '../words.ts';
import { BOTH, changeFact, emit, mark, mergeBecause } from '../ctx.ts';
import { force, troopsAt } from './forces.ts';

const PARTY: readonly OperationStatus[] = ['assaulting', 'ashore', 'done'];

/** Whether a power has men ashore in a place: a formation, or the party of a plan. */
function ashore(ctx: Ctx, area: string, seat: Seat): boolean {
  if (troopsAt(ctx, area, seat).length > 0) return true;
  return ctx.ix.operationIds.some((id) => {
    const plan = ctx.ix.operations[id];
    const state = ctx.s.operations[id];
    if (plan?.seat !== seat || state === undefined || state.at !== area || state.landedAt < 0) return false;
    return PARTY.includes(state.status) && plan.kind !== 'station';
  });
}

/** The power whose men stand beside the holder's in a place, or null. */
function otherFlag(ctx: Ctx, area: string): Seat | null {
  const holder = ctx.s.areas[area]?.control;
  const present = BOTH.filter((seat) => ashore(ctx, area, seat));
  if (present.length === 2) return holder === 'USSR' ? 'USA' : 'USSR';
  const only = present[0];
  return only !== undefined && (holder === 'USSR' || holder === 'USA') && holder !== only ? only : null;
}

/** Notes where both powers stand at one place, and how many such places there are; who left is out of it. */
export function resolveStandOffs(ctx: Ctx): void {
  let places = 0;
  for (const area of ctx.ix.areaIds) {
    const state = ctx.s.areas[area];
    if (state === undefined || ctx.ix.areas[area]?.recipient === undefined) continue;
    const other = otherFlag(ctx, area);
    if (other !== null) places += 1;
    if (other === state.standOff) continue;
    state.standOff = other;
    if (other === null) continue;
    mark(ctx, `standOff/${area}`);
    const because = BOTH.map((seat) => troopsAt(ctx, area, seat)[0])
      .filter((id) => id !== undefined)
      .map((id) => force(ctx, id).state.because);
    emit(ctx, 'standOff', {
      name: area,
      params: { area, holder: state.control, other },
      cause: { paragraph: '4.8', because: mergeBecause(...because) },
      weight: 3,
    });
  }
  if (ctx.ix.facts.standOffs !== undefined) changeFact(ctx, 'standOffs', { set: places });
}
