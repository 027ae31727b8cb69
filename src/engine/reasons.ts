/**
 * The longer memory of causes. What a resolver acts on it names itself; behind that stand the decisions that made things
 * so: that opened the question, moved the chart, set the fact. `GameState.reasons` keeps them by what they made, and an
 * event takes them along as `cause.since`. No rule reads them and no checkpoint holds them. ¶8.6
 */
import type { Condition } from './scenario.ts';
import type { ConditionView } from './decisions/conditions.ts';
import type { GameState } from './state.ts';
import { holds } from './decisions/conditions.ts';

/** Reasons that resolvers give by a name of their own, and what they stand for. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  'emperor/first': 'chart/surrender',
  'emperor/second': 'chart/surrender',
  rescript: 'chart/surrender',
  broadcast: 'chart/surrender',
  manila: 'chart/surrender',
  ceremony: 'chart/surrender',
  'coup/succeeded': 'chart/surrender',
  chungking: 'chart/chungking',
  sovietEntry: 'fact/declared',
};

/** A plan keeps its own reasons. */
const PLAN = 'operation/';

const keys = new Map<string, string>();

/** Under which name the memory holds what stands behind a reason. A bare word is a fact. */
function keyOf(reason: string): string {
  let key = keys.get(reason);
  if (key === undefined) {
    key = STANDS_FOR[reason] ?? (reason.includes('/') ? reason : `fact/${reason}`);
    keys.set(reason, key);
  }
  return key;
}

const NOTHING: readonly string[] = [];

/** Two sorted lists as one, each entry once. Lists of reasons mostly hold one another, and then the longer is the answer. */
function united(a: readonly string[], b: readonly string[]): readonly string[] {
  if (b.length === 0 || a === b) return a;
  if (a.length === 0) return b;
  const more = b.filter((reason) => !a.includes(reason));
  if (more.length === 0) return a;
  return [...a, ...more].sort();
}

/** All decisions behind some reasons and grounds, each once, sorted. The list may be one of the state's own. */
function decisionsBehind(s: GameState, because: readonly string[], grounds: readonly string[]): readonly string[] {
  let all = NOTHING;
  for (const reason of because) all = united(all, s.reasons[keyOf(reason)] ?? NOTHING);
  for (const ground of grounds) {
    const plan = ground.startsWith(PLAN) ? s.operations[ground.slice(PLAN.length)] : undefined;
    all = united(all, (plan === undefined ? s.reasons[ground] : decisionsBehind(s, plan.because, [])) ?? NOTHING);
  }
  return all;
}

/** The decisions behind what an event names itself, without those. */
export function since(s: GameState, because: readonly string[], grounds: readonly string[]): string[] {
  const all = decisionsBehind(s, because, grounds);
  return all.length === 0 ? [] : all.filter((reason) => !because.includes(reason));
}

/** Notes what made something so. `grounds` are names under which the memory holds more; they may hold the thing itself. */
export function noteReasons(
  s: GameState,
  key: string,
  because: readonly string[],
  grounds: readonly string[] = [],
): void {
  keep(s, key, decisionsBehind(s, because, grounds));
}

/** Notes a decision itself with what put the question. One that says what silence would have said made nothing so. */
export function noteDecision(s: GameState, reason: string, question: string, asSilence: boolean): void {
  const before = s.reasons[`decision/${question}`] ?? NOTHING;
  const all = asSilence ? before : united(before, [reason]);
  keep(s, reason, all);
  keep(s, `answer/${question}`, all);
}

function keep(s: GameState, key: string, decisions: readonly string[]): void {
  if (decisions.length > 0) s.reasons[key] = [...decisions];
  else if (s.reasons[key] !== undefined) delete s.reasons[key];
}

/** What a condition that holds rests on, as names of the memory: of alternatives, the first that holds. */
export function groundsOf(condition: Condition, view: ConditionView): string[] {
  if ('all' in condition) return condition.all.flatMap((part) => groundsOf(part, view));
  if ('any' in condition) {
    const first = condition.any.find((part) => holds(part, view));
    return first === undefined ? [] : groundsOf(first, view);
  }
  if ('chart' in condition) return [`chart/${condition.chart}`];
  if ('fact' in condition) return [`fact/${condition.fact}`];
  if ('holds' in condition) return [`area/${condition.holds}/${condition.power}`];
  if ('answered' in condition) return [`answer/${condition.answered}`];
  if ('received' in condition) return [`letter/${condition.received}`];
  if ('sent' in condition) return [`letter/${condition.sent}`];
  if ('operation' in condition) return [PLAN + condition.operation];
  if ('milestone' in condition) return [keyOf(condition.milestone)];
  return [];
}
