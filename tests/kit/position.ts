/** Positions for the cases: the scenario's own data, changed where a case says so, and played through the real day. */
import type { CaseDay, CaseFile, Sealed, Versus } from './caseFile.ts';
import type { Ctx, Rules } from '../../src/engine/ctx.ts';
import type { GameEvent } from '../../src/engine/events.ts';
import type { GameState } from '../../src/engine/state.ts';
import type { Library } from '../../src/engine/war.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import type { Seat } from '../../src/engine/words.ts';
import type { Submission } from '../../src/engine/submission.ts';
import { canonicalSubmission, emptySubmission } from '../../src/engine/submissionForm.ts';
import { checkSubmission } from '../../src/engine/legal.ts';
import { cloneState, DEFAULT_LENSES, openWar, REFERENCE_SEED } from '../../src/engine/war.ts';
import { dateOf, dayOf, minuteOf } from '../../src/engine/time.ts';
import { findBreaches } from '../../src/engine/invariants.ts';
import { indexScenario } from '../../src/engine/scenarioIndex.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { makeLuck, type Luck } from '../../src/engine/luck.ts';
import { mergeScenario } from '../../src/scenario/index.ts';
import { observe, viewOfObservation } from '../../src/engine/observe.ts';
import { openDesk } from '../../src/engine/rules/desk.ts';
import { openingState } from '../../src/engine/setup.ts';
import { policyNamed } from '../../src/policy/index.ts';
import { SEATS } from '../../src/engine/words.ts';
import { step } from '../../src/engine/step.ts';
import { submitBy } from '../../src/policy/playout.ts';
import { tableStepper } from '../../src/charts/index.ts';

let shared: Library | undefined;

/** The library of the shipped scenarios, read once. */
export function library(): Library {
  shared ??= loadLibrary('scenarios', mergeScenario);
  return shared;
}

export interface Played {
  readonly rules: Rules;
  readonly opening: GameState;
  readonly state: GameState;
  readonly events: readonly GameEvent[];
  /** Events of the last day alone. */
  readonly lastDay: readonly GameEvent[];
  readonly submissions: readonly Submission[];
  readonly checkpoints: readonly string[];
  /** Refusals that did not come as expected, submissions that were refused, and states that are not sound. */
  readonly faults: readonly string[];
}

/** Luck of a seed with some answers fixed; a name that ends in `*` fixes all that begin like it, the longest first. */
function luckWith(seed: string, fixed: Readonly<Record<string, number>>): Luck {
  const luck = makeLuck(seed);
  const loose = Object.keys(fixed)
    .filter((name) => name.endsWith('*'))
    .sort((a, b) => b.length - a.length);
  return (question) => {
    const name = question in fixed ? question : loose.find((start) => question.startsWith(start.slice(0, -1)));
    if (name === undefined) return luck(question);
    return Math.ceil(((fixed[name] as number) * 4294967296) / 1000);
  };
}

function chosen<T extends { readonly id: string }>(all: readonly T[], names: readonly string[] | 'all' = []): T[] {
  const strange = names === 'all' ? [] : names.filter((name) => !all.some((one) => one.id === name));
  if (strange.length > 0) throw new Error(`the scenario has no ${strange.join(', ')}`);
  return all.filter((one) => names === 'all' || names.includes(one.id));
}

function rulesOf(data: CaseFile): Rules {
  const whole = library().scenarios[data.scenario]?.scenario;
  if (whole === undefined) throw new Error(`no scenario ${data.scenario}`);
  const { prelude: _none, ...base } = whole;
  const scenario: Scenario = {
    ...base,
    start: data.startDay === undefined ? base.start : dayOf(data.startDay),
    decisions: chosen(base.decisions, data.decisions),
    operations: chosen(base.operations, data.plans),
  };
  const seed = data.seed ?? 'case';
  return {
    index: indexScenario(scenario),
    stepper: tableStepper,
    luck: luckWith(seed, data.luck ?? {}),
    record: seed === REFERENCE_SEED ? scenario.record : null,
    lenses: DEFAULT_LENSES,
    policySeats: SEATS.filter((seat) => data.policies?.[seat] !== undefined),
  };
}

/** Parts of the state to which a case may add entries; everywhere else a new name is a slip of the pen. */
const OPEN_MAPS = /^(letters|milestones|known\.\w+|charts|council\.\w+\.felt)$/;
const CLOCK = /^\d\d-\d\dT\d\d:\d\d$/;
const LETTER = { sentAt: -1, receivedAt: -1, answeredAt: -1, silence: 0, occurrence: 1, because: [] };
const ORDER = { target: '', because: [] };

function plain(value: unknown): unknown {
  if (typeof value === 'string' && CLOCK.test(value)) return minuteOf(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}

function merge(target: Record<string, unknown>, changes: object, path: string): void {
  for (const [key, value] of Object.entries(changes)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (!(key in target) && !OPEN_MAPS.test(path)) throw new Error(`the state has no ${here}`);
    const old = target[key];
    const isTree = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isTree && typeof old === 'object' && old !== null) merge(old as Record<string, unknown>, value, here);
    else if (isTree)
      target[key] = { ...(path === 'letters' ? LETTER : key === 'order' ? ORDER : {}), ...(plain(value) as object) };
    else target[key] = plain(value);
  }
}

/** Both seats know of the ground and the charts that a case changes, unless it says what they know. */
function makeKnown(
  state: GameState,
  set: { areas?: Record<string, { control?: string }>; charts?: Record<string, string> },
): void {
  const tell = (key: string, value: string): void => {
    for (const seat of SEATS) state.known[seat][key] = { value, asOf: state.now, source: 'case', confidence: 'A' };
  };
  for (const [id, { control }] of Object.entries(set.areas ?? {}))
    if (control !== undefined) tell(`control/${id}`, control);
  for (const [id, value] of Object.entries(set.charts ?? {})) tell(`chart/${id}`, value);
}

/** The position a case begins with, and the events of its first desk. */
function positionOf(data: CaseFile, rules: Rules): { state: GameState; events: GameEvent[] } {
  const state = cloneState(openingState(rules).state);
  for (const decision of Object.values(state.decisions))
    Object.assign(decision, { status: 'closed', openedAt: -1, deadline: -1 });
  makeKnown(state, data.set ?? {});
  merge(state as unknown as Record<string, unknown>, data.set ?? {}, '');
  const ctx: Ctx = { rules, ix: rules.index, s: state, events: [], now: state.now };
  openDesk(ctx);
  return { state, events: ctx.events };
}

function opened(data: CaseFile): { rules: Rules; state: GameState; events: readonly GameEvent[] } {
  if (data.open !== 'war') {
    const rules = rulesOf(data);
    return { rules, ...positionOf(data, rules) };
  }
  const startDay = data.startDay === undefined ? {} : { startDay: dayOf(data.startDay) };
  const setup = {
    scenario: data.scenario,
    seed: data.seed ?? 'case',
    lenses: DEFAULT_LENSES,
    aims: {},
    policies: data.policies ?? {},
  };
  return openWar(library(), { ...setup, ...startDay });
}

function sealedBy(data: CaseFile, rules: Rules, state: GameState, seat: Seat): Submission {
  const policy = data.policies?.[seat];
  const named = policy === undefined ? undefined : policyNamed(policy);
  if (policy !== undefined && named !== undefined) return submitBy(rules, state, seat, policy, named);
  const day = data.days.find((one) => one.date === dateOf(state.day));
  return submissionFrom(state.day, seat, day?.[seat]);
}

function submissionFrom(day: number, seat: Seat, sealed: Sealed | undefined): Submission {
  return canonicalSubmission({ ...emptySubmission(day, seat), ...sealed });
}

function refusalFaults(data: CaseFile, rules: Rules, state: GameState): string[] {
  return (data.refused ?? [])
    .filter((refusal) => refusal.date === dateOf(state.day))
    .flatMap(({ seat, sealed, code, date }) => {
      const view = viewOfObservation(rules.index, observe(rules.index, state, seat));
      const found = checkSubmission(rules.index, view, { ...emptySubmission(state.day, seat), ...sealed });
      return found?.code === code ? [] : [`${date}: wanted the refusal ${code}, found ${JSON.stringify(found)}`];
    });
}

function sealFaults(rules: Rules, state: GameState, submission: Submission): string[] {
  const view = viewOfObservation(rules.index, observe(rules.index, state, submission.seat));
  const refusal = checkSubmission(rules.index, view, submission);
  return refusal === null ? [] : [`${dateOf(state.day)}: ${submission.seat} was refused ${JSON.stringify(refusal)}`];
}

/** Plays a case from its first desk to the one it names. */
export function playCase(data: CaseFile): Played {
  const start = opened(data);
  const { rules } = start;
  const events = [...start.events];
  const submissions: Submission[] = [];
  const checkpoints: string[] = [];
  const faults = strayDays(data, start.state.day);
  let state = start.state;
  let lastDay: readonly GameEvent[] = [];
  while (state.day < dayOf(data.until) && state.ended === null) {
    faults.push(...refusalFaults(data, rules, state));
    const today = SEATS.map((seat) => sealedBy(data, rules, state, seat));
    faults.push(...today.flatMap((submission) => sealFaults(rules, state, submission)));
    const result = step(rules, state, today);
    ({ state } = result);
    lastDay = result.events;
    events.push(...result.events);
    submissions.push(...today);
    checkpoints.push(result.checkpoint);
    faults.push(...findBreaches(rules.index, state));
  }
  faults.push(...refusalFaults(data, rules, state));
  return { rules, opening: start.state, state, events, lastDay, submissions, checkpoints, faults };
}

/** Days that a case writes down but never reaches. */
function strayDays(data: CaseFile, first: number): string[] {
  const isPlayed = ({ date }: Pick<CaseDay, 'date'>): boolean =>
    dayOf(date) >= first && dayOf(date) < dayOf(data.until);
  return data.days.filter((day) => !isPlayed(day)).map((day) => `the day ${day.date} is never played`);
}

/** The case with the changes of its `versus` in place. */
export function otherCase(data: CaseFile, versus: Versus): CaseFile {
  const { seed, set, days, luck } = versus;
  return {
    ...data,
    ...(seed === undefined ? {} : { seed }),
    ...(days === undefined ? {} : { days }),
    ...(luck === undefined ? {} : { luck: { ...data.luck, ...luck } }),
    ...(set === undefined ? {} : { set: { ...data.set, ...set } }),
  };
}
