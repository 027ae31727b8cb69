/** A choice in words: what was asked and what was chosen, or what was ordered. */
import type { Choice } from './review.ts';
import type { DecisionOption } from '../../engine/scenario.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { dayName } from '../../text/clock.ts';
import { decisionTitle, optionLabel } from '../../text/names.ts';
import { LEADERS } from '../../text/en.ts';
import { orderSentence } from '../../text/orders.ts';

export function choiceTitle(ix: ScenarioIndex, choice: Choice): string {
  return choice.order === undefined ? decisionTitle(ix, choice.decision) : orderSentence(ix, choice.order);
}

/** The answer given in 1945, where the record has one: what nobody asked and what is invented has none. */
export function answerOf1945(ix: ScenarioIndex, id: string): DecisionOption | undefined {
  const decision = ix.decisions[id];
  if (decision === undefined || decision.initiative === true) return undefined;
  return decision.options.find((option) => option.historical === true && option.invented !== true);
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
