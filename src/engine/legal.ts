/** What a seat may do today, from its own view alone: a refusal never leaks what the seat cannot know. ¶3.1, ¶2.2 */
import type { Decision, DecisionOption } from './scenario.ts';
import type { Rejection } from './rejection.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';
import type { SeatView } from './seatView.ts';
import type { Answer, Composed, Order, Submission } from './submission.ts';
import { checkLetter, listLetters } from './letters/written.ts';
import { letterKey } from './submissionForm.ts';
import type { ConditionView } from './decisions/conditions.ts';
import { ORDER_KINDS } from './words.ts';
import { ORDER_REGISTRY } from './orders/index.ts';
import { counselOf } from './decisions/wording.ts';
import { holds } from './decisions/conditions.ts';
import { reject } from './rejection.ts';

/** Hours of a leader's day. (¶2.2) */
export const HOURS_A_DAY = 4;
/** Hours a composed letter takes. (¶2.2) */
export const LETTER_HOURS = 1;

/** Whether every adviser counsels something else today. */
export function isAgainstAllCounsel(decision: Decision, option: string, view: ConditionView): boolean {
  return decision.advisers.length > 0 && decision.advisers.every((adviser) => counselOf(adviser, view) !== option);
}

/** The option that all advisers, two at least, counsel today, or null where they differ. (¶2.2) */
export function unanimousCounsel(decision: Decision, view: ConditionView): string | null {
  const [first, ...others] = decision.advisers.map((adviser) => counselOf(adviser, view));
  return first !== undefined && others.length > 0 && others.every((counsel) => counsel === first) ? first : null;
}

/** Whether the advisers are of one mind, and it is not this option. */
export function overrulesUnanimity(decision: Decision, option: string, view: ConditionView): boolean {
  const counsel = unanimousCounsel(decision, view);
  return counsel !== null && counsel !== option;
}

/** Options counselled by the most advisers; what a President without Authority may still choose from. (¶2.3) */
export function majorityCounsel(decision: Decision, view: ConditionView): string[] {
  const votes: Record<string, number> = {};
  for (const adviser of decision.advisers) {
    const counsel = counselOf(adviser, view);
    votes[counsel] = (votes[counsel] ?? 0) + 1;
  }
  const most = Math.max(0, ...Object.values(votes));
  return decision.options.map((option) => option.id).filter((id) => votes[id] === most && most > 0);
}

export function answerHours(decision: Decision, option: string, view: ConditionView): number {
  return isAgainstAllCounsel(decision, option, view) ? 2 : 1;
}

/** Options of a decision open to a seat as far as it knows. */
export function openOptions(ix: ScenarioIndex, view: SeatView, id: string): DecisionOption[] {
  const decision = ix.decisions[id];
  if (decision === undefined || !view.open.includes(id)) return [];
  return decision.options.filter((option) => checkAnswer(ix, view, { decision: id, option: option.id }) === null);
}

/** Refusal of one answer, hours apart, or null. */
export function checkAnswer(ix: ScenarioIndex, view: SeatView, answer: Answer): Rejection | null {
  const decision = ix.decisions[answer.decision];
  if (decision === undefined || decision.decider !== view.seat)
    return reject('unknownDecision', { decision: answer.decision });
  if (!view.open.includes(answer.decision)) return reject('decisionNotOpen', { decision: answer.decision });
  const option = decision.options.find((candidate) => candidate.id === answer.option);
  if (option === undefined) return reject('unknownOption', { decision: answer.decision, option: answer.option });
  if (option.when !== undefined && !holds(option.when, view)) {
    return reject('optionClosed', { decision: answer.decision, option: answer.option });
  }
  if (view.bound > 0 && decision.initiative !== true && decision.advisers.length > 0) {
    const majority = majorityCounsel(decision, view);
    // Where none of the counselled options is open the rule cannot bind: there must always be an answer.
    const reachable = majority.some((id) => {
      const counselled = decision.options.find((candidate) => candidate.id === id);
      return counselled !== undefined && (counselled.when === undefined || holds(counselled.when, view));
    });
    if (reachable && !majority.includes(answer.option))
      return reject('onlyMajorityCounsel', { decision: answer.decision, days: view.bound });
  }
  return null;
}

/** Refusal of one order, hours apart, or null. */
export function checkOrder(ix: ScenarioIndex, view: SeatView, order: Order): Rejection | null {
  return ORDER_REGISTRY[order.kind].check(ix, view, order);
}

/** Advisers who may be consulted: those who have written a minute on an open decision. `<decision>/<person>`. */
export function openConsults(ix: ScenarioIndex, view: SeatView): string[] {
  const ids: string[] = [];
  for (const id of view.open) {
    for (const adviser of ix.decisions[id]?.advisers ?? []) {
      const consult = `${id}/${adviser.who}`;
      if (!view.consulted.includes(consult) && !ids.includes(consult)) ids.push(consult);
    }
  }
  return ids.sort();
}

/** Hours one order takes: two where the plan goes against all counsel. (¶2.2) */
export function orderHours(ix: ScenarioIndex, order: Order): number {
  if (order.kind === 'direct') return 1;
  const against =
    ix.operations[order.operation]?.againstCounsel === true &&
    (order.kind === 'go' || order.kind === 'divert' || order.kind === 'show');
  return against ? 2 : 1;
}

/** Hours a submission spends. */
export function hoursOf(
  ix: ScenarioIndex,
  submission: Pick<Submission, 'answers' | 'orders' | 'consults' | 'letters'>,
  view: ConditionView,
): number {
  let hours = submission.consults.length + LETTER_HOURS * (submission.letters?.length ?? 0);
  for (const answer of submission.answers) {
    const decision = ix.decisions[answer.decision];
    hours += decision === undefined ? 1 : answerHours(decision, answer.option, view);
  }
  for (const order of submission.orders) hours += orderHours(ix, order);
  return hours;
}

/** First refusal in a whole submission, or null: each item, no decision twice, one order a plan, hours in all. */
export function checkSubmission(ix: ScenarioIndex, view: SeatView, submission: Submission): Rejection | null {
  if (submission.day !== view.day || submission.seat !== view.seat) return reject('wrongDay', { day: submission.day });
  const asked = new Set<string>();
  for (const answer of submission.answers) {
    const refusal = checkAnswer(ix, view, answer);
    if (refusal !== null) return refusal;
    if (asked.has(answer.decision)) return reject('askedTwice', { decision: answer.decision });
    asked.add(answer.decision);
  }
  for (const order of submission.orders) {
    const refusal = checkOrder(ix, view, order);
    if (refusal !== null) return refusal;
    const what = order.kind === 'direct' ? order.front : order.operation;
    if (asked.has(what)) return reject('askedTwice', { decision: what });
    asked.add(what);
  }
  for (const letter of submission.letters ?? []) {
    const refusal = checkLetter(ix, view, letter);
    if (refusal !== null) return refusal;
    const what = `letter/${letterKey(letter)}`;
    if (asked.has(what)) return reject('askedTwice', { decision: what });
    asked.add(what);
  }
  const consults = openConsults(ix, view);
  for (const consult of submission.consults) {
    if (view.consulted.includes(consult)) return reject('alreadyConsulted', { adviser: consult });
    if (!consults.includes(consult)) return reject('unknownAdviser', { adviser: consult });
  }
  const hours = hoursOf(ix, submission, view);
  if (hours > view.hours) return reject('notEnoughHours', { hours, left: view.hours });
  return null;
}

export interface LegalActions {
  readonly answers: readonly { readonly decision: string; readonly options: readonly string[] }[];
  readonly orders: readonly Order[];
  readonly consults: readonly string[];
  readonly letters: readonly Composed[];
}

/** Everything a seat may do today. Every item listed is accepted by the checks above; a test holds it. */
export function listLegal(ix: ScenarioIndex, view: SeatView): LegalActions {
  return {
    answers: view.open.map((id) => ({ decision: id, options: openOptions(ix, view, id).map((option) => option.id) })),
    orders: ORDER_KINDS.flatMap((kind) => ORDER_REGISTRY[kind].list(ix, view)),
    consults: openConsults(ix, view),
    letters: listLetters(ix, view),
  };
}
