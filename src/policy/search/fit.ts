/** Makes an imagined state agree with an observation, and says how far it was from it. ¶8.4 */
import type { Effect } from '../../engine/scenario.ts';
import type { GameState, OperationState } from '../../engine/state.ts';
import type { Observation } from '../../engine/observe.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Power } from '../../engine/words.ts';
import { CHARTS } from '../../engine/words.ts';
import { observe } from '../../engine/observe.ts';
import { oncePerScenario } from '../../engine/oncePerScenario.ts';
import { dayOf, tokyoTime } from '../../engine/time.ts';

/** A count of disagreements between an imagined past and what is known; a letter or a chart weighs more than a number. */
export function misfit(ix: ScenarioIndex, s: GameState, o: Observation): number {
  const seen = observe(ix, s, o.seat);
  let sum = 0;
  for (const id of Object.keys(o.facts)) if (seen.facts[id] !== o.facts[id]) sum += id === 'broadcastDay' ? 12 : 1;
  for (const id of Object.keys(o.charts)) if (seen.charts[id] !== o.charts[id]) sum += 3;
  for (const id of ix.areaIds) if (seen.areas[id]?.control !== o.areas[id]?.control) sum += 1;
  for (const id of new Set([...Object.keys(o.letters), ...Object.keys(seen.letters)]))
    if ((seen.letters[id] === undefined) !== (o.letters[id] === undefined)) sum += 3;
  for (const id of o.open) if (!seen.open.includes(id)) sum += 2;
  return sum;
}

/** A copy the rules may write to. */
function own<T>(value: T): Writable<T> {
  if (Array.isArray(value)) return value.map(own) as Writable<T>;
  if (typeof value !== 'object' || value === null) return value as Writable<T>;
  const out: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) out[key] = own(inner);
  return out as Writable<T>;
}

type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T;

/** Writes all that the seat knows over an imagined state; what it cannot know stays as imagined. */
export function fitTo(ix: ScenarioIndex, s: GameState, o: Observation): void {
  s.seats[o.seat] = own(o.own);
  s.known[o.seat] = own(o.known) as GameState['known'][typeof o.seat];
  s.weather = own(o.weather) as GameState['weather'];
  s.ledger = own(o.ledger) as GameState['ledger'];
  fitFacts(s, o);
  fitCharts(s, o);
  fitGround(ix, s, o);
  fitPlans(ix, s, o);
  fitLetters(ix, s, o);
  fitDecisions(ix, s, o);
  fitSurrender(s, o);
}

function fitFacts(s: GameState, o: Observation): void {
  for (const [id, value] of Object.entries(o.facts)) {
    if (s.facts[id] === value) continue;
    delete s.milestones[`fact/${id}/${s.facts[id] ?? 0}`];
    s.facts[id] = value;
    if (value !== 0) s.milestones[`fact/${id}/${value}`] ??= o.now;
  }
}

/** The other side's charts are known late: an imagined one that has gone further than the last report may well be right. */
function fitCharts(s: GameState, o: Observation): void {
  for (const [instance, value] of Object.entries(o.charts)) {
    const imagined = s.charts[instance];
    if (imagined === value) continue;
    if (instance === 'surrender' && stage(imagined) > stage(value) && (o.facts['broadcastDay'] ?? 0) > 0) continue;
    s.charts[instance] = value;
    s.milestones[`chart/${instance}/${value}`] ??= o.now;
  }
}

function stage(surrender: string | undefined): number {
  return (CHARTS.surrender.states as readonly (string | undefined)[]).indexOf(surrender);
}

function fitGround(ix: ScenarioIndex, s: GameState, o: Observation): void {
  for (const [id, area] of Object.entries(o.areas)) {
    const state = s.areas[id];
    if (state === undefined) continue;
    state.claimed = area.claimed;
    if (area.control === o.seat || area.standOff === o.seat) state.standOff = area.standOff as Power | null;
    if (area.control === 'unknown' || state.control === area.control) continue;
    delete s.milestones[`area/${id}/${state.control}`];
    state.control = area.control as Power;
    state.since = Math.max(0, area.asOf);
    s.milestones[`area/${id}/${area.control}`] ??= state.since;
  }
  for (const id of ix.formationIds) {
    const mine = o.formations[id];
    if (mine !== undefined) s.formations[id] = own(mine);
    const known = o.known[`formation/${id}`]?.value;
    const state = s.formations[id];
    if (mine === undefined && state !== undefined && (known === 'disarmed' || known === 'destroyed'))
      state.status = known;
  }
}

const STEPS = ['prepared', 'sailed', 'landed', 'done', 'repulsed', 'withdrawn'] as const;

/** When an own plan took a step, or -1. */
function tookStep(plan: OperationState, step: (typeof STEPS)[number], now: number): number {
  if (step === 'prepared') return plan.preparedAt;
  if (step === 'sailed') return plan.sailedAt;
  if (step === 'landed') return plan.landedAt;
  return plan.status === step ? now : -1;
}

function fitPlans(ix: ScenarioIndex, s: GameState, o: Observation): void {
  for (const [id, plan] of Object.entries(o.operations)) {
    s.operations[id] = own(plan);
    for (const step of STEPS) {
      const at = tookStep(plan, step, o.now);
      if (at < 0) delete s.milestones[`operation/${id}/${step}`];
      else s.milestones[`operation/${id}/${step}`] ??= at;
    }
  }
  for (const [id, lift] of Object.entries(o.lift)) s.lift[id] = own(lift);
  for (const [id, front] of Object.entries(o.fronts)) s.fronts[id] = own(front);
  // Of the other side's plans only what has certainly ended is sure.
  for (const id of ix.operationIds) {
    const known = o.known[`operation/${id}`]?.value;
    const state = s.operations[id];
    if (o.operations[id] === undefined && state !== undefined && (known === 'repulsed' || known === 'withdrawn'))
      state.status = known;
  }
}

function fitLetters(ix: ScenarioIndex, s: GameState, o: Observation): void {
  const underWay = new Set(o.inFlight.map((cable) => cable.letter));
  for (const id of Object.keys(ix.letters)) {
    const letter = ix.letters[id];
    const mine = o.letters[id];
    if (letter?.from === o.seat) {
      if (mine === undefined) delete s.letters[id];
      else s.letters[id] = { ...own(mine), receivedAt: receivedAt(mine, underWay.has(id), s.letters[id]?.receivedAt) };
    } else if (letter?.to === o.seat) {
      if (mine !== undefined) s.letters[id] = own(mine);
      else if ((s.letters[id]?.receivedAt ?? -1) >= 0) delete s.letters[id];
    }
  }
  const read = (letter: string | undefined): boolean =>
    letter !== undefined && (o.letters[letter]?.receivedAt ?? -1) >= 0;
  s.cables = [
    ...s.cables.filter((cable) => cable.from !== o.seat && !(cable.to === o.seat && read(cable.letter))),
    ...o.inFlight.map(own),
  ];
}

/** An own letter no longer under way has been read, at an hour that may have to be imagined. */
function receivedAt(
  mine: { readonly receivedAt: number; readonly sentAt: number },
  underWay: boolean,
  imagined: number | undefined,
): number {
  if (underWay) return -1;
  if (mine.receivedAt >= 0) return mine.receivedAt;
  return imagined !== undefined && imagined >= 0 ? imagined : mine.sentAt;
}

/** Options of the other side's decisions that send a letter, by the letter. */
const senders = oncePerScenario((ix) => {
  const found: Record<string, { readonly decision: string; readonly option: string }[]> = {};
  const look = (effects: readonly Effect[], at: { readonly decision: string; readonly option: string }): void => {
    for (const effect of effects) {
      if ('send' in effect) (found[effect.send] ??= []).push(at);
      if ('when' in effect) look([...effect.effects, ...(effect.otherwise ?? [])], at);
      if ('schedule' in effect) look(effect.schedule.effects, at);
    }
  };
  for (const decision of ix.decisionIds)
    for (const option of ix.decisions[decision]?.options ?? []) look(option.effects, { decision, option: option.id });
  return found;
});

/** Own questions as they stand; of the other side's, those whose answer has been read in a letter are answered. */
function fitDecisions(ix: ScenarioIndex, s: GameState, o: Observation): void {
  for (const id of ix.decisionIds) {
    if (ix.decisions[id]?.decider !== o.seat) continue;
    const mine = o.decisions[id];
    s.decisions[id] =
      mine === undefined
        ? { status: 'closed', openedAt: -1, deadline: -1, option: '', answeredAt: -1, occurrence: 0 }
        : own(mine);
  }
  for (const [letter, { receivedAt: at }] of Object.entries(o.letters)) {
    if (ix.letters[letter]?.to !== o.seat || at < 0) continue;
    const from = senders(ix)[letter] ?? [];
    const settled = from.some(({ decision, option }) => s.decisions[decision]?.option === option);
    const [first] = from;
    const state = first === undefined ? undefined : s.decisions[first.decision];
    if (settled || first === undefined || state === undefined) continue;
    state.status = 'answered';
    state.option = first.option;
    state.answeredAt = at;
    state.occurrence = Math.max(1, state.occurrence);
  }
}

/** The broadcast and the ceremony are public: they have happened exactly if the seat knows of them. */
function fitSurrender(s: GameState, o: Observation): void {
  const count = o.facts['broadcastDay'] ?? 0;
  const known = o.charts['surrender'] ?? 'deadlocked';
  if (count === 0) {
    for (const event of ['broadcast', 'ighqOrder', 'manila', 'entry']) delete s.milestones[event];
    if (stage(s.charts['surrender']) > stage('accepted')) s.charts['surrender'] = known;
  } else {
    s.milestones['broadcast'] = tokyoTime(dayOf('07-31') + count, 12, 0);
    if (stage(s.charts['surrender']) < stage('ordersIssued'))
      s.charts['surrender'] = stage(known) > stage('ordersIssued') ? known : 'ordersIssued';
  }
  if (known === 'signed') s.milestones['ceremony'] ??= o.now;
  else delete s.milestones['ceremony'];
}
