/** A counter changed by the rules themselves, told with its paragraph and its reasons. ¶2.3, ¶2.4 */
import type { Ctx } from '../ctx.ts';
import { changeFact, emit, factOf, mark } from '../ctx.ts';
import { noteReasons } from '../reasons.ts';

export interface Move {
  readonly fact: string;
  readonly add: number;
  readonly paragraph: string;
  /** What it is for: a key of the wording. */
  readonly why: string;
  readonly because: readonly string[];
}

/** Moves a counter within its bounds and says so to whoever sees the counter. */
export function moveFact(ctx: Ctx, move: Move): void {
  const from = factOf(ctx, move.fact);
  const to = changeFact(ctx, move.fact, { add: move.add });
  noteReasons(ctx.s, `fact/${move.fact}`, move.because, [`fact/${move.fact}`]);
  emit(ctx, 'factChanged', {
    name: `${move.fact}/${move.why}`,
    params: { fact: move.fact, from, to, why: move.why },
    cause: { paragraph: move.paragraph, because: [...move.because] },
    seenBy: ctx.ix.facts[move.fact]?.seenBy ?? [],
    // At the end of its range a counter stays where it is, and there is nothing to tell.
    weight: to === from ? 0 : 1,
  });
}

/** The same, but only the first time its reason arises: the milestone `moved/<fact>/<why>` remembers it. */
export function moveFactOnce(ctx: Ctx, move: Move): void {
  const milestone = `moved/${move.fact}/${move.why}`;
  if (Object.hasOwn(ctx.s.milestones, milestone)) return;
  mark(ctx, milestone);
  moveFact(ctx, move);
}
