/** Tokyo's two great decisions are taken by its council; here they are entered where conditions look for answers. ¶6.7 */
import type { Ctx } from '../ctx.ts';
import { emit, mark } from '../ctx.ts';

/** The decision of Tokyo's that carries a number of the historical dossier, if the scenario has it. */
export function tokyoDecision(ctx: Ctx, dossier: number): string | undefined {
  return ctx.ix.decisionIds.find((id) => {
    const decision = ctx.ix.decisions[id];
    return decision?.decider === 'tokyo' && decision.dossier === dossier;
  });
}

/** Enters an option as taken now. A scenario without the decision keeps the milestone alone. */
export function recordTokyo(ctx: Ctx, dossier: number, option: string): void {
  const id = tokyoDecision(ctx, dossier) ?? `DP-${dossier}`;
  mark(ctx, `decision/${id}/${option}`);
  const state = ctx.s.decisions[id];
  if (state === undefined) return;
  state.status = 'answered';
  state.option = option;
  state.openedAt = state.openedAt < 0 ? ctx.now : state.openedAt;
  state.answeredAt = ctx.now;
  state.occurrence += 1;
  emit(ctx, 'decisionTaken', {
    name: id,
    params: { decision: id, option, decider: 'tokyo' },
    cause: { paragraph: '6.7', because: [] },
    seenBy: [],
    weight: 1,
  });
}
