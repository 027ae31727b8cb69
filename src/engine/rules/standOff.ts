/** Both powers ashore at one place. ¶4.8 */
import type { Ctx } from '../ctx.ts';
import type { Seat } from '../words.ts';
import { BOTH, changeFact, emit, mark, mergeBecause } from '../ctx.ts';
import { force, troopsAt } from './forces.ts';

/** The power whose men stand beside the holder's in a place, or null. */
function otherFlag(ctx: Ctx, area: string): Seat | null {
  const holder = ctx.s.areas[area]?.control;
  const present = BOTH.filter((seat) => troopsAt(ctx, area, seat).length > 0);
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
