/** Soviet places on Hokkaido that can help each other. ¶7.9 */
import type { Ctx } from '../ctx.ts';
import { heldIn } from './places.ts';
import { HOUR } from '../time.ts';

/** Kinds of way that troops go on foot or by train. */
export const BY_LAND: readonly string[] = ['road', 'rail', 'land'];

/** Soviet places joined by land to one Soviet place: both ends held for half the hours of the way between. */
export function joinedTo(ctx: Ctx, place: string): readonly string[] {
  const held = heldIn(ctx.ix, ctx.s, 'HOK', 'USSR');
  const since = (id: string): number => ctx.s.areas[id]?.since ?? ctx.now;
  return (ctx.ix.neighbours[place] ?? [])
    .filter(
      ({ to, edge }) =>
        BY_LAND.includes(edge.kind) &&
        held.includes(to) &&
        ctx.now - Math.max(since(place), since(to)) >= (edge.hours * HOUR) / 2,
    )
    .map(({ to }) => to)
    .sort();
}
