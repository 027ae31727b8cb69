/** The closed set of effects: all a decision, a letter or a plan can do to the world. ¶3.3 */
import type { Ctx } from '../ctx.ts';
import type { Effect } from '../scenario.ts';
import type { Seat } from '../words.ts';
import { addCost, BOTH, changeFact, emit, mark } from '../ctx.ts';
import { dateOf, minuteOf, tokyoDay } from '../time.ts';
import { holds } from './conditions.ts';
import { noteReasons } from '../reasons.ts';
import { sendDirective, sendLetter, sendOrder } from '../rules/cables.ts';
import { truthView } from '../rules/truth.ts';
import { reveal, sendChart } from '../rules/world.ts';
import { feelShock } from '../rules/shocks.ts';

/** Charts that move behind one seat's doors: what is prepared or drafted there is no news to the other. ¶8.1 */
const BEHIND_DOORS: Readonly<Record<string, readonly Seat[]>> = {
  hokkaido: ['USSR'],
  kurils: ['USSR'],
  orderOne: ['USA'],
};

/** Applies effects in order. `because` names what led here and travels with everything set going. */
export function applyEffects(ctx: Ctx, effects: readonly Effect[], because: readonly string[]): void {
  for (const effect of effects) applyEffect(ctx, effect, because);
}

function applyEffect(ctx: Ctx, effect: Effect, because: readonly string[]): void {
  if ('when' in effect) {
    const branch = holds(effect.when, truthView(ctx)) ? effect.effects : (effect.otherwise ?? []);
    applyEffects(ctx, branch, because);
  } else if ('chart' in effect) {
    const flags = [...(effect.flags ?? [])];
    for (const [flag, condition] of Object.entries(effect.flagsIf ?? {}))
      if (holds(condition, truthView(ctx))) flags.push(flag);
    sendChart(ctx, effect.chart, effect.event, flags, because, BEHIND_DOORS[effect.chart] ?? BOTH);
  } else if ('fact' in effect) {
    applyFact(ctx, effect, because);
  } else if ('send' in effect) {
    sendLetter(ctx, effect.send, because);
  } else if ('order' in effect) {
    sendOrder(
      ctx,
      { verb: effect.order.verb, operation: effect.order.operation, target: effect.order.target ?? '' },
      because,
    );
  } else if ('direct' in effect) {
    sendDirective(
      ctx,
      { front: effect.direct.front, directive: effect.direct.directive, area: effect.direct.area ?? '' },
      because,
    );
  } else if ('promise' in effect) {
    makePromise(ctx, effect.promise, because);
  } else if ('breaks' in effect) {
    breakPromise(ctx, effect.breaks, because);
  } else if ('reveal' in effect) {
    const { to, key, value, source, confidence } = effect.reveal;
    reveal(ctx, to, key, value, source, confidence);
  } else if ('shock' in effect) {
    feelShock(ctx, effect.shock, effect.size, because);
  } else if ('cost' in effect) {
    addCost(ctx, effect.cost, effect.low, effect.high);
  } else if ('tell' in effect) {
    tell(ctx, effect.tell, because, effect.to === undefined ? BOTH : [effect.to]);
  } else {
    schedule(ctx, effect.schedule, because);
  }
}

function applyFact(
  ctx: Ctx,
  effect: { fact: string; add?: number; set?: number; as?: string },
  because: readonly string[],
): void {
  const before = ctx.s.facts[effect.fact];
  const change: { add?: number; set?: number } = {};
  if (effect.add !== undefined) change.add = effect.add;
  if (effect.set !== undefined) change.set = effect.set;
  if (effect.as !== undefined) change.set = ctx.s.facts[effect.as] ?? 0;
  const after = changeFact(ctx, effect.fact, change);
  if (after === before) return;
  // What is set forgets what was before; what is added to it does not.
  noteReasons(ctx.s, `fact/${effect.fact}`, because, effect.add === undefined ? [] : [`fact/${effect.fact}`]);
  mark(ctx, `fact/${effect.fact}/${after}`);
  const fact = ctx.ix.facts[effect.fact];
  emit(ctx, 'factChanged', {
    name: `${effect.fact}/${after}`,
    params: { fact: effect.fact, from: before ?? 0, to: after },
    cause: { paragraph: fact?.paragraph ?? '3.3', because: [...because] },
    seenBy: fact?.seenBy ?? [],
    weight: 0,
  });
}

function tell(ctx: Ctx, key: string, because: readonly string[], seenBy: readonly ('USSR' | 'USA')[]): void {
  emit(ctx, 'told', {
    name: key,
    params: { key },
    cause: { paragraph: '3.3', because: [...because] },
    seenBy,
    weight: 2,
  });
}

function makePromise(
  ctx: Ctx,
  made: { id: string; by: 'USSR' | 'USA'; to: 'USSR' | 'USA'; subject: string },
  because: readonly string[],
): void {
  if (ctx.s.ledger.some((entry) => entry.id === made.id)) return;
  ctx.s.ledger.push({ ...made, madeAt: ctx.now, brokenAt: -1, because: [...because] });
  emit(ctx, 'promiseMade', {
    name: made.id,
    params: { promise: made.id, by: made.by, to: made.to, subject: made.subject },
    cause: { paragraph: '7.6', because: [...because] },
  });
}

/** Breaks a promise if it was made and stands; otherwise nothing. */
function breakPromise(ctx: Ctx, id: string, because: readonly string[]): void {
  const entry = ctx.s.ledger.find((candidate) => candidate.id === id);
  if (entry === undefined || entry.brokenAt >= 0) return;
  entry.brokenAt = ctx.now;
  emit(ctx, 'promiseBroken', {
    name: id,
    params: { promise: id, by: entry.by, to: entry.to, subject: entry.subject },
    cause: { paragraph: '7.6', because: [...because] },
    weight: 2,
  });
}

type Schedule = Extract<Effect, { schedule: unknown }>['schedule'];

function schedule(ctx: Ctx, what: Schedule, because: readonly string[]): void {
  const at = what.at === undefined ? ctx.now + (what.after ?? 0) : minuteOf(what.at);
  if (at < ctx.now) return;
  ctx.s.pending.push({
    id: `${what.id}/${dateOf(tokyoDay(at))}`,
    at,
    effects: what.effects,
    cancelIf: what.cancelIf ?? null,
    question: what.question ?? '',
    chance: what.chance ?? 0,
    because: [...because],
  });
}
