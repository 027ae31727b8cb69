/** What moves Tokyo's council: named shocks, felt by each member in his own measure under the chosen lens. ¶6.2 */
import type { Ctx } from '../ctx.ts';
import type { Shock } from '../words.ts';
import { COUNCIL } from '../words.ts';
import { emit, mark } from '../ctx.ts';

/**
 * Every member feels a shock of `size` (100 is one full shock) times the lens's weight for it (per cent) times his own
 * measure (per mille); stances move up towards acceptance and are kept within -100 and +100.
 */
export function feelShock(ctx: Ctx, shock: Shock, size: number, because: readonly string[]): void {
  const weight = ctx.ix.lenses[ctx.rules.lenses.tokyo]?.weights[shock] ?? 0;
  for (const id of COUNCIL) {
    const member = ctx.s.council[id];
    const data = ctx.ix.council[id];
    if (data === undefined) continue;
    const moved = Math.floor((size * weight * (data.feels[shock] ?? 0)) / 100000);
    member.felt[shock] = (member.felt[shock] ?? 0) + moved;
    member.stance = Math.min(100, Math.max(-100, member.stance + moved));
  }
  mark(ctx, `shock/${shock}`);
  emit(ctx, 'councilMet', {
    name: `shock/${shock}`,
    params: { shock, size, weight },
    cause: { paragraph: '6.2', because: [...because] },
    seenBy: [],
    weight: 0,
  });
}
