/** A whole war: how one is set up, carried through sealed days, and played again. ¶1.7, ¶1.8 */
import type { AimId, Seat } from './words.ts';
import type { ChartStepper } from './chartStepper.ts';
import type { GameEvent } from './events.ts';
import type { GameState } from './state.ts';
import type { Ctx, Rules } from './ctx.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';
import type { Submission } from './submission.ts';
import { canonicalSubmission, emptySubmission } from './submissionForm.ts';

import { historysAims, openingState } from './setup.ts';
import { HOURS_A_DAY } from './legal.ts';
import { type Luck, makeLuck } from './luck.ts';
import { SEATS } from './words.ts';
import { stepInPlace } from './step.ts';
import { branchOff } from './startChanges.ts';
import { temper } from './rules/temper.ts';

/** The seed text that alone uses recorded weather, cable hours and named accidents. (¶1.6) */
export const REFERENCE_SEED = '1945';
/** Raised whenever the same submissions may lead elsewhere; every raise has its line in CHANGELOG.md. */
export const RULES_VERSION = 1;

export interface WarSetup {
  readonly scenario: string;
  readonly seed: string;
  readonly lenses: { readonly tokyo: string; readonly moscow: string };
  readonly aims: Readonly<Partial<Record<Seat, readonly AimId[]>>>;
  /** Name and version of the policy of each seat that is not held by a person. */
  readonly policies: Readonly<Partial<Record<Seat, string>>>;
  /** Tokyo day from which the seats decide; the days before are the reference path. Absent: the scenario's own start. */
  readonly startDay?: number;
}

/** What wars are made from: scenarios by id, reference submissions of those that lead up to another, the charts. */
export interface Library {
  readonly scenarios: Readonly<Record<string, ScenarioIndex>>;
  readonly references: Readonly<Record<string, readonly Submission[]>>;
  readonly stepper: ChartStepper;
}

export const DEFAULT_LENSES = { tokyo: 'twin-shocks', moscow: 'legal-diplomatic' } as const;

function rulesFor(
  library: Library,
  setup: WarSetup,
  seed: string,
  policySeats: readonly Seat[],
  luck: Luck = makeLuck(seed),
): Rules {
  const index = library.scenarios[setup.scenario];
  if (index === undefined) throw new Error(`no scenario ${setup.scenario}`);
  return {
    index,
    stepper: library.stepper,
    luck,
    record: seed === REFERENCE_SEED ? index.scenario.record : null,
    lenses: setup.lenses,
    policySeats,
  };
}

export interface OpenWar {
  readonly rules: Rules;
  readonly state: GameState;
  /** Events of the days before the seats decide, and of the first morning. */
  readonly events: readonly GameEvent[];
  /** Submissions of the days before the seats decide. */
  readonly before: readonly Submission[];
}

/**
 * Opens a war. Days before the seats decide, whether a scenario's prelude or an exercise's locked past, are played by
 * the rules from the reference submissions on the reference luck; from the start day the war has its own, which is the
 * seed's unless another is given: that is how one answer of luck is asked anew and the rest left as it was.
 */
export function openWar(library: Library, setup: WarSetup, luck?: Luck): OpenWar {
  const policySeats = SEATS.filter((seat) => setup.policies[seat] !== undefined);
  const rules = rulesFor(library, setup, setup.seed, policySeats, luck);
  const scenario = rules.index.scenario;
  const startDay = Math.max(setup.startDay ?? scenario.start, scenario.start);
  const preludeId = scenario.prelude ?? (startDay > scenario.start ? scenario.id : undefined);
  if (preludeId === undefined) {
    const opened = openingState(rules, setup.aims);
    return { rules, state: opened.state, events: opened.events, before: [] };
  }
  if (scenario.whatIf !== undefined && startDay > scenario.start) return lockedWhatIf(library, setup, rules, startDay);
  const past = playPast(library, setup, preludeId, startDay);
  const state = handOver(rules, past.state, setup);
  const events = [...past.events];
  if (scenario.prelude !== undefined && startDay === scenario.start)
    branchOff({ rules, ix: rules.index, s: state, events, now: state.now });
  return { rules, state, events, before: past.submissions };
}

/** A lesson that begins later in a war that was not history's: its own days go before, as the historical policy played them. */
function lockedWhatIf(library: Library, setup: WarSetup, rules: Rules, startDay: number): OpenWar {
  const { scenario, lenses } = setup;
  const opened = openWar(library, { scenario, lenses, seed: REFERENCE_SEED, aims: {}, policies: {} });
  const before = [...opened.before];
  const events = [...opened.events];
  while (opened.state.day < startDay) {
    const today = submissionsOf(library.references[scenario] ?? [], opened.state.day);
    before.push(...today);
    events.push(...stepInPlace(opened.rules, opened.state, today));
  }
  return { rules, state: handOver(rules, opened.state, setup), events, before };
}

interface Past {
  readonly index: ScenarioIndex;
  readonly state: GameState;
  readonly events: readonly GameEvent[];
  readonly submissions: readonly Submission[];
}

/** Pasts already played, by the submissions they follow: the reference luck makes them the same in every war. */
const knownPasts = new WeakMap<readonly Submission[], Map<string, Past>>();

function playPast(library: Library, setup: WarSetup, prelude: string, until: number): Past {
  const reference = library.references[prelude] ?? [];
  const known = knownPasts.get(reference) ?? new Map<string, Past>();
  knownPasts.set(reference, known);
  const key = `${prelude}/${until}/${setup.lenses.tokyo}/${setup.lenses.moscow}`;
  let past = known.get(key);
  if (past === undefined || past.index !== library.scenarios[prelude])
    past = playPastAfresh(library, setup, prelude, until);
  known.set(key, past);
  return { ...past, state: cloneState(past.state) };
}

function playPastAfresh(library: Library, setup: WarSetup, prelude: string, until: number): Past {
  const rules = rulesFor(library, { ...setup, scenario: prelude }, REFERENCE_SEED, []);
  const { state, events } = openingState(rules, {});
  const submissions: Submission[] = [];
  while (state.day < until) {
    const today = submissionsOf(library.references[prelude] ?? [], state.day);
    submissions.push(...today);
    events.push(...stepInPlace(rules, state, today));
  }
  return { index: rules.index, state, events, submissions };
}

/** The past becomes this war's opening: same ground, the seats' own aims and a fresh day's hours. */
function handOver(rules: Rules, past: GameState, setup: WarSetup): GameState {
  const seats = { ...past.seats };
  const ctx: Ctx = { rules, ix: rules.index, s: past, events: [], now: past.now };
  for (const seat of SEATS) {
    seats[seat] = {
      ...past.seats[seat],
      aims: [...(setup.aims[seat] ?? historysAims(rules.index, seat))],
      hours: HOURS_A_DAY,
      temper: temper(ctx, seat),
    };
  }
  const decisions = { ...past.decisions };
  for (const id of Object.keys(decisions)) if (rules.index.decisions[id] === undefined) delete decisions[id];
  for (const id of rules.index.decisionIds) {
    decisions[id] ??= { status: 'closed', openedAt: -1, deadline: -1, option: '', answeredAt: -1, occurrence: 0 };
  }
  return { ...past, seats, decisions };
}

/** Both seats' submissions of a day out of a list; a seat that handed in nothing submits nothing. */
export function submissionsOf(all: readonly Submission[], day: number): Submission[] {
  return SEATS.map((seat) => {
    const found = all.find((submission) => submission.day === day && submission.seat === seat);
    return found === undefined ? emptySubmission(day, seat) : canonicalSubmission(found);
  });
}

/** A copy that may be written to: plain data, so a recursive copy of objects and lists is enough. */
export function cloneState(state: GameState): GameState {
  return copy(state);
}

function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (typeof value !== 'object' || value === null) return value;
  const out = { ...value } as Record<string, unknown>;
  for (const key of Object.keys(out)) {
    const inner = out[key];
    if (typeof inner === 'object' && inner !== null) out[key] = copy(inner);
  }
  return out as T;
}
