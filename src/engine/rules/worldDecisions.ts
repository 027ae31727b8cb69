/** Decisions that belong to Japan or China: one draw on a table of weighted options, ordered from worst to best. ¶6.7 */
import type { Ctx } from '../ctx.ts';
import type { Decision, DecisionOption } from '../scenario.ts';
import type { Modifier } from '../events.ts';
import { ask, emit, mark } from '../ctx.ts';
import { applyEffects } from '../decisions/effects.ts';
import { holds } from '../decisions/conditions.ts';
import { groundsOf, noteReasons } from '../reasons.ts';
import { HOUR } from '../time.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
import { truthView } from './truth.ts';

/** Tokyo's answer to the two questions of August is the council's own. */
const COUNCILS_OWN: readonly number[] = [15, 22];

function isOurs(decision: Decision): boolean {
  if (decision.decider === 'USSR' || decision.decider === 'USA') return false;
  return decision.decider !== 'tokyo' || !COUNCILS_OWN.includes(decision.dossier ?? 0);
}

const ours = oncePerScenario((ix) => ix.decisionIds.map((id) => ix.decisions[id] as Decision).filter(isOurs));

/** Daily, 13:00 in Tokyo: opens what the situation puts, and takes what has been open long enough. */
export function resolveWorldDecisions(ctx: Ctx): void {
  for (const decision of ours(ctx.ix)) {
    const state = ctx.s.decisions[decision.id];
    if (state === undefined) continue;
    if (state.status === 'closed' && holds(decision.when, truthView(ctx))) {
      state.status = 'open';
      state.openedAt = ctx.now;
      state.deadline = ctx.now + decision.deadlineHours * HOUR;
    }
    if (state.status !== 'open') continue;
    // Events have overtaken the question: nobody need answer it any more.
    if (!holds(decision.when, truthView(ctx))) state.status = 'closed';
    else if (ctx.now >= state.deadline) take(ctx, decision);
  }
}

export interface WeighedOption {
  readonly option: DecisionOption;
  readonly weight: number;
  readonly modifiers: readonly Modifier[];
}

/** Options that may be taken now with the weights that hold, in the order of the data: worst first. */
export function weighOptions(ctx: Ctx, decision: Decision): WeighedOption[] {
  const view = truthView(ctx);
  return decision.options
    .filter((option) => option.when === undefined || holds(option.when, view))
    .map((option) => {
      const rows = (decision.weights?.[option.id] ?? []).filter((row) => holds(row.when, view));
      const modifiers = rows.map((row) => ({
        id: `${option.id}: ${row.why}`,
        value: row.add,
        paragraph: '6.7',
        seenBy: [],
      }));
      const weight = rows.reduce((sum, row) => sum + row.add, 0);
      return { option, weight: Math.max(0, weight), modifiers };
    });
}

function take(ctx: Ctx, decision: Decision): void {
  const weighed = weighOptions(ctx, decision);
  const total = weighed.reduce((sum, row) => sum + row.weight, 0);
  const state = ctx.s.decisions[decision.id];
  if (total === 0 || state === undefined) return;
  const occurrence = state.occurrence + 1;
  const draw = ask(ctx, `decision/${decision.id}/${occurrence}`, 0);
  let below = 0;
  const chosen = weighed.find((row) => {
    below += row.weight;
    return draw.answer * total < below * 1000;
  });
  const option = (chosen ?? (weighed[weighed.length - 1] as WeighedOption)).option;
  const because = [`${decision.decider}/${decision.id}/${option.id}`];
  const grounds = groundsOf(decision.when, truthView(ctx));
  noteReasons(ctx.s, because[0] as string, [], grounds);
  noteReasons(ctx.s, `answer/${decision.id}`, [], grounds);
  state.status = 'answered';
  state.option = option.id;
  state.answeredAt = ctx.now;
  state.occurrence = occurrence;
  mark(ctx, `decision/${decision.id}/${option.id}`);
  emit(ctx, 'decisionTaken', {
    name: decision.id,
    params: { decision: decision.id, option: option.id, decider: decision.decider },
    cause: { paragraph: '6.7', because, modifiers: weighed.flatMap((row) => row.modifiers), draws: [draw] },
    seenBy: [],
    weight: 1,
  });
  applyEffects(ctx, option.effects, because);
}
