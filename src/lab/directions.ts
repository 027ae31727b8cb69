/**
 * Directions: which way a lever moves the war, measured over pairs of wars on the same luck that differ in that lever
 * alone. A direction is data; a pair plays both of its arms to the end. ¶8.6
 */
import type { GameState } from '../engine/state.ts';
import type { Library, OpenWar, WarSetup } from '../engine/war.ts';
import type { Answer, Submission } from '../engine/submission.ts';
import type { Seat } from '../engine/words.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { SeatView } from '../engine/seatView.ts';
import { answerHours, openOptions } from '../engine/legal.ts';
import { canonicalSubmission } from '../engine/submissionForm.ts';
import { DAY, deskTime } from '../engine/time.ts';
import { DEFAULT_LENSES, openWar } from '../engine/war.ts';
import { playOut } from '../policy/playout.ts';
import { POLICIES, policyLabel, type Policy, type PolicyName } from '../policy/index.ts';

/** An answer that a seat gives whatever its policy would say; null: nothing is said at all. */
export interface Forced {
  readonly seat: Seat;
  readonly decision: string;
  readonly option: string | null;
}

interface Arm {
  readonly says: string;
  readonly answers?: readonly Forced[];
  /** Tuned numbers set otherwise: what no answer in the game can bring about. */
  readonly params?: Readonly<Record<string, number>>;
}

type Outcome =
  /** Share of wars in which it happened, per hundred. */
  | { readonly kind: 'share'; readonly of: (state: GameState) => boolean }
  /** Day on which a named thing happened; the last desk of the scenario where it did not. */
  | { readonly kind: 'day'; readonly milestone: string }
  /** A number of places. */
  | { readonly kind: 'places'; readonly of: (state: GameState) => number; readonly when: string };

export interface Direction {
  readonly id: string;
  readonly says: string;
  readonly scenario: string;
  readonly policies: Readonly<Record<Seat, PolicyName>>;
  readonly lens?: string;
  readonly a: Arm;
  readonly b: Arm;
  readonly outcome: Outcome;
  /** Which way B is to lie of A. */
  readonly moves: 'up' | 'down';
}

interface Effect {
  readonly pairs: number;
  readonly a: number;
  readonly b: number;
  /** B less A: the mean over pairs, and the 95 % interval about it. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A policy that gives the forced answers where they are open, and says nothing more on those decisions. */
function bound(policy: Policy, seat: Seat, forced: readonly Forced[]): Policy {
  const own = forced.filter((one) => one.seat === seat);
  if (own.length === 0) return policy;
  return (ix, view, noise) => {
    const free = policy(ix, view, noise);
    return withAnswers(ix, view, free, own);
  };
}

function withAnswers(ix: ScenarioIndex, view: SeatView, free: Submission, own: readonly Forced[]): Submission {
  const answers: Answer[] = [];
  for (const { decision, option } of own) {
    if (option === null || !view.open.includes(decision)) continue;
    if (openOptions(ix, view, decision).some((one) => one.id === option)) answers.push({ decision, option });
  }
  let hours = view.hours;
  const all = [...answers, ...free.answers.filter((answer) => !own.some((one) => one.decision === answer.decision))];
  const kept = all.filter(({ decision, option }) => {
    const data = ix.decisions[decision];
    const cost = data === undefined ? hours + 1 : answerHours(data, option, view);
    if (cost > hours) return false;
    hours -= cost;
    return true;
  });
  return canonicalSubmission({ ...free, answers: kept });
}

/** The library with some numbers set otherwise. Throws where a number does not exist. */
function withParams(library: Library, scenario: string, params: Readonly<Record<string, number>>): Library {
  const ix = library.scenarios[scenario];
  if (ix === undefined) throw new Error(`no scenario ${scenario}`);
  for (const id of Object.keys(params)) if (ix.params[id] === undefined) throw new Error(`no parameter ${id}`);
  const changed = { ...ix, params: { ...ix.params, ...params } };
  return { ...library, scenarios: { ...library.scenarios, [scenario]: changed } };
}

function outcomeOf(direction: Direction, state: GameState, ix: ScenarioIndex, counted: number | null): number {
  const { outcome } = direction;
  if (outcome.kind === 'share') return outcome.of(state) ? 100 : 0;
  if (outcome.kind === 'places') return counted ?? outcome.of(state);
  return (state.milestones[outcome.milestone] ?? deskTime(ix.scenario.end)) / DAY;
}

/** Plays one arm on one seed and reads its outcome. */
function playArm(direction: Direction, arm: Arm, library: Library, seed: string): number {
  const { scenario, policies } = direction;
  const setup: WarSetup = {
    scenario,
    seed,
    lenses: { ...DEFAULT_LENSES, moscow: direction.lens ?? DEFAULT_LENSES.moscow },
    aims: {},
    policies: { USSR: policyLabel(policies.USSR), USA: policyLabel(policies.USA) },
  };
  const opened: OpenWar = openWar(library, setup);
  const held = (seat: Seat): { name: string; policy: Policy } => ({
    name: policies[seat],
    policy: bound(POLICIES[policies[seat]], seat, arm.answers ?? []),
  });
  let counted: number | null = null;
  const { outcome } = direction;
  const { state } = playOut({
    library,
    setup,
    opened,
    policies: { USSR: held('USSR'), USA: held('USA') },
    onDay: (now) => {
      if (outcome.kind !== 'places' || counted !== null || now.milestones[outcome.when] === undefined) return;
      counted = outcome.of(now);
    },
  });
  return outcomeOf(direction, state, opened.rules.index, counted);
}

/** Seeds of the pairs, named before any of them was played. */
export function directionSeeds(pairs: number): string[] {
  return Array.from({ length: pairs }, (_, i) => `dir-${i + 1}`);
}

/** Plays every pair. The interval is that of the mean of paired differences. */
export function measureDirection(direction: Direction, library: Library, pairs: number): Effect {
  const arms = [direction.a, direction.b].map((arm) => ({
    arm,
    library: withParams(library, direction.scenario, arm.params ?? {}),
  }));
  const values = directionSeeds(pairs).map((seed) => arms.map((one) => playArm(direction, one.arm, one.library, seed)));
  const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;
  const differences = values.map(([a, b]) => (b as number) - (a as number));
  const middle = mean(differences);
  const spread = Math.sqrt(mean(differences.map((x) => (x - middle) ** 2)) / (pairs - 1));
  const half = 1.96 * spread;
  return {
    pairs,
    a: mean(values.map(([a]) => a as number)),
    b: mean(values.map(([, b]) => b as number)),
    mean: middle,
    low: middle - half,
    high: middle + half,
  };
}

/** How far the interval's nearer end lies from zero on the side it should; negative where it does not. */
export function clearance(direction: Direction, effect: Effect): number {
  return direction.moves === 'up' ? effect.low : -effect.high;
}

/** Clearance asked for: five points of a share, half a day, half a place. */
export function clearanceAsked(direction: Direction): number {
  return direction.outcome.kind === 'share' ? 5 : 0.5;
}
