/** A choice in words: what was asked and what was chosen, or what was ordered. */
import type { Choice } from './review.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { dayName } from '../../text/clock.ts';
import { decisionTitle, optionLabel } from '../../text/names.ts';
import { LEADERS } from '../../text/en.ts';
import { orderSentence } from '../../text/orders.ts';

export function choiceTitle(ix: ScenarioIndex, choice: Choice): string {
  return choice.order === undefined ? decisionTitle(ix, choice.decision) : orderSentence(ix, choice.order);
}

/** What was chosen; an order says all in its title. */
export function choiceOption(ix: ScenarioIndex, choice: Choice): string {
  return choice.order === undefined ? optionLabel(ix, choice.decision, choice.option) : 'An order to the staff';
}

/** `Stalin on 19 August, “Mount the landing”: An airfield first`. */
export function choiceWords(ix: ScenarioIndex, choice: Choice): string {
  const who = `${LEADERS[choice.seat]} on ${dayName(choice.day)}`;
  return choice.order === undefined
    ? `${who}, “${choiceTitle(ix, choice)}”: ${choiceOption(ix, choice)}`
    : `${who}, by order: ${choiceTitle(ix, choice)}`;
}

/** How it stands beside 1945. */
export function besideHistory({ asHistory, kind }: Pick<Choice, 'asHistory' | 'kind'>): string {
  if (asHistory) return 'as in 1945';
  if (kind === 'unasked') return 'unasked, not in 1945';
  return kind === 'order' ? 'not ordered in 1945' : 'otherwise than in 1945';
}
