/** Answers and orders in a line of words, as the terminal prints them. */
import type { Composed, Order, Submission } from '../engine/submission.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import { correspondent, areaName, decisionTitle, operationName, optionLabel, personName } from '../text/names.ts';
import { DIRECTIVES, STANCE_NAMES, subjectName, TONE_NAMES, VERBS } from '../text/en.ts';
import { openedWords } from '../text/orders.ts';

export function orderLine(ix: ScenarioIndex, order: Order): string {
  if (order.kind === 'direct') {
    const place = order.directive === 'disarm' ? '' : ` ${order.area === '' ? 'as before' : areaName(ix, order.area)}`;
    return `${operationName(ix, order.front)}: ${DIRECTIVES[order.directive]}${place}`;
  }
  const target = order.kind === 'divert' ? ` to ${areaName(ix, order.target)}` : '';
  return `${VERBS[order.kind]}: ${operationName(ix, order.operation)}${target}${openedWords(ix, order)}`;
}

export function consultLine(ix: ScenarioIndex, consult: string): string {
  const slash = consult.indexOf('/');
  return `asks ${personName(ix, consult.slice(slash + 1))} on “${decisionTitle(ix, consult.slice(0, slash))}”`;
}

export function letterLine({ to, subject, stance, tone }: Composed): string {
  const words = `${STANCE_NAMES[stance].toLowerCase()}, ${TONE_NAMES[tone].toLowerCase()}`;
  return `a letter to ${correspondent(to)} about ${subjectName(subject)}: ${words}`;
}

/** Everything on a desk, a line each. */
export function deskLines(
  ix: ScenarioIndex,
  desk: Pick<Submission, 'answers' | 'orders' | 'consults' | 'letters'>,
): string[] {
  return [
    ...desk.answers.map(
      ({ decision, option }) => `“${decisionTitle(ix, decision)}”: ${optionLabel(ix, decision, option)}`,
    ),
    ...desk.orders.map((order) => orderLine(ix, order)),
    ...(desk.letters ?? []).map(letterLine),
    ...desk.consults.map((consult) => consultLine(ix, consult)),
  ];
}
