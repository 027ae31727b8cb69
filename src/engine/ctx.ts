/** What every resolver works with: the rules of this war, the state to write to, and the events that come out. */
import type { ChartStepper } from './chartStepper.ts';
import type { Cause, Draw, EventKind, GameEvent } from './events.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';
import type { GameState } from './state.ts';
import type { Day, Minute } from './time.ts';
import type { CostId, Seat } from './words.ts';
import { SEATS } from './words.ts';
import { type Luck, perMille } from './luck.ts';
import { dateOf, tokyoDay } from './time.ts';
import { since } from './reasons.ts';

/** Everything about a war that does not change while it is fought. */
export interface Rules {
  readonly index: ScenarioIndex;
  readonly stepper: ChartStepper;
  readonly luck: Luck;
  /** Recorded answers, used by the reference seed alone; null on every other seed. (¶1.6) */
  readonly record: Readonly<Record<string, { readonly answer: number | string; readonly source: string }>> | null;
  readonly lenses: { readonly tokyo: string; readonly moscow: string };
  /** Seats that a policy holds: their temper is drawn; a human's is history's 3. (¶2.7) */
  readonly policySeats: readonly Seat[];
}

export interface Ctx {
  readonly rules: Rules;
  readonly ix: ScenarioIndex;
  readonly s: GameState;
  readonly events: GameEvent[];
  /** The hour at which the present phase acts. */
  now: Minute;
}

export const BOTH: readonly Seat[] = SEATS;

/** A tuned number by id. Throws on an unknown id: a missing parameter is our bug. */
export function param(ctx: Ctx, id: string): number {
  const value = ctx.ix.params[id];
  if (value === undefined) throw new Error(`no parameter ${id}`);
  return value;
}

/** Bounded change of a declared fact; returns the new value. */
export function changeFact(ctx: Ctx, id: string, change: { add?: number; set?: number }): number {
  const fact = ctx.ix.facts[id];
  if (fact === undefined) throw new Error(`no fact ${id}`);
  const before = ctx.s.facts[id] ?? fact.start;
  const wanted = (change.set ?? before) + (change.add ?? 0);
  const after = Math.min(fact.max, Math.max(fact.min, wanted));
  ctx.s.facts[id] = after;
  return after;
}

export function factOf(ctx: Ctx, id: string): number {
  const value = ctx.s.facts[id];
  if (value === undefined) throw new Error(`no fact ${id}`);
  return value;
}

/**
 * Asks luck whether something with a chance of `needed` per mille happens. The question is the content-made name of
 * what is asked; more of a favourable factor only ever raises `needed`, so it never worsens the same draw. (¶1.5)
 */
export function ask(ctx: Ctx, question: string, needed: number): Draw {
  const recorded = ctx.rules.record?.[question];
  if (recorded !== undefined && typeof recorded.answer === 'number') {
    return { question, answer: recorded.answer, needed, happened: recorded.answer < needed, recorded: recorded.source };
  }
  const answer = perMille(ctx.rules.luck(question));
  return { question, answer, needed, happened: answer < needed };
}

/** A point of a range, `low` at answer 0 and `high` at 999. */
export function between(ctx: Ctx, question: string, low: number, high: number): { value: number; draw: Draw } {
  const draw = ask(ctx, question, 0);
  return { value: low + Math.floor(((high - low + 1) * draw.answer) / 1000), draw };
}

export interface EmitOptions {
  /** What distinguishes this event from others of its kind: place, plan, letter. */
  readonly name: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly cause: Cause;
  /** Names under which the memory of causes holds what else led here. */
  readonly grounds?: readonly string[];
  readonly seenBy?: readonly Seat[];
  readonly weight?: 0 | 1 | 2 | 3;
}

const NONE: readonly string[] = [];

/** Puts a past-tense fact into the day's list. Its id is made of what it is and its Tokyo date. */
export function emit(ctx: Ctx, kind: EventKind, options: EmitOptions): GameEvent {
  // What is routine opens no cause.
  const further = options.weight === 0 ? NONE : since(ctx.s, options.cause.because, options.grounds ?? NONE);
  const event: GameEvent = {
    id: `${kind}/${options.name}/${dateOf(tokyoDay(ctx.now))}`,
    kind,
    at: ctx.now,
    params: options.params ?? {},
    // Reasons are often a list of the state; an event outlives the day, so it keeps its own copy.
    cause: {
      ...options.cause,
      because: [...options.cause.because],
      ...(further.length > 0 ? { since: further } : {}),
    },
    seenBy: options.seenBy ?? BOTH,
    weight: options.weight ?? 1,
  };
  ctx.events.push(event);
  return event;
}

/** Notes the first time a named thing happens; the calendar, the aims and the calibration read these. */
export function mark(ctx: Ctx, milestone: string, at: Minute = ctx.now): void {
  ctx.s.milestones[milestone] ??= at;
}

/** Adds to a human cost; both ends are people, low never above high. */
export function addCost(ctx: Ctx, id: CostId, low: number, high: number): void {
  const cost = ctx.s.costs[id];
  cost.low += Math.min(low, high);
  cost.high += Math.max(low, high);
}

/** Tokyo day of the present phase. */
export function today(ctx: Ctx): Day {
  return tokyoDay(ctx.now);
}

/** Two lists of reasons as one, each once, sorted: causes must not depend on the order things were looked at. */
export function mergeBecause(...lists: readonly (readonly string[])[]): string[] {
  const all = new Set<string>();
  for (const list of lists) for (const reason of list) all.add(reason);
  return [...all].sort();
}

/** `value` kept within bounds. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
