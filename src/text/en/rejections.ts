/** Why an order or an answer is refused, in words that say what would help. */
import type { Rejection, RejectionCode } from '../../engine/rejection.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { areaName, decisionTitle, formationName, operationName, personName } from '../names.ts';
import { dayName } from '../clock.ts';
import { OPERATION_STATUS, VERBS } from './labels.ts';
import { plural } from '../numbers.ts';
import { subjectName } from './letters.ts';

type Say = (ix: ScenarioIndex, of: (key: string) => string, number: (key: string) => number) => string;

const REFUSALS: Readonly<Record<RejectionCode, Say>> = {
  unknownDecision: () => 'No such paper lies on this desk.',
  decisionNotOpen: (ix, of) => `“${decisionTitle(ix, of('decision'))}” is not open today.`,
  unknownOption: (ix, of) => `“${decisionTitle(ix, of('decision'))}” has no such answer.`,
  optionClosed: (ix, of) =>
    `As things stand, this answer to “${decisionTitle(ix, of('decision'))}” is no longer possible.`,
  onlyMajorityCounsel: (_ix, _of, number) =>
    `Your Authority is spent: for ${plural(number('days'), 'more day')} only what most advisers counsel can be answered.`,
  notEnoughHours: (_ix, _of, number) =>
    `This would take ${plural(number('hours'), 'hour')} in all; the day has ${plural(number('left'), 'hour')}. Withdraw something first.`,
  unknownOperation: () => 'The staff knows no such plan.',
  notYourOperation: (ix, of) => `${operationName(ix, of('operation'))} is not yours to order.`,
  verbDoesNotFit: (ix, of) =>
    `${operationName(ix, of('operation'))}: “${VERBS[of('verb')] ?? of('verb')}” does not fit a plan that is ${OPERATION_STATUS[of('status')] ?? of('status')}.`,
  portNotHeld: (ix, of) =>
    `${operationName(ix, of('operation'))} cannot leave yet: ${areaName(ix, of('area'))} is not in your hands.`,
  needsNotMet: (ix, of) => `${operationName(ix, of('operation'))} lacks something it needs before it can be set going.`,
  troopsElsewhere: (ix, of) =>
    `${operationName(ix, of('operation'))} cannot load: ${formationName(ix, of('formation'))} ${whereabouts(ix, of('at'), of('status'))}; it must be at ${areaName(ix, of('area'))}.`,
  liftTaken: (ix, of) =>
    `${operationName(ix, of('operation'))} needs ships or aircraft that ${operationName(ix, of('holder'))} holds.`,
  targetNotAllowed: (ix, of) =>
    `The staff has no plan that takes ${operationName(ix, of('operation'))} to ${areaName(ix, of('target'))}.`,
  choiceNotOffered: (ix, of) => `The staff cannot carry out ${operationName(ix, of('operation'))} in this way.`,
  choiceTooLate: (ix, of) =>
    `${operationName(ix, of('operation'))} is already loading: only its H-hour can still be changed.`,
  rungClosed: () => 'With so little Authority this step is closed to you.',
  unknownFront: () => 'There is no such front.',
  directiveTooSoon: (ix, of, number) =>
    `${operationName(ix, of('front'))} has had new instructions; they can be changed again on ${dayName(number('day'))}.`,
  areaNotOnAxis: (ix, of) =>
    `${areaName(ix, of('area'))} does not lie on any axis of ${operationName(ix, of('front'))}.`,
  unknownAdviser: () => 'This adviser has not written on anything that is open today.',
  alreadyConsulted: (ix, of) => `${personName(ix, of('adviser').split('/').at(-1) ?? '')} has already been asked.`,
  askedTwice: () => 'This is already among today’s papers.',
  unknownLetter: () => 'No such letter can be written from this desk.',
  letterClosed: (_ix, of) =>
    `As things stand, nothing of this kind can be written about ${subjectName(of('subject'))}.`,
  letterTooSoon: (_ix, of, number) =>
    `This has been written about ${subjectName(of('subject'))} already; it can be said again in ${plural(number('hours'), 'hour')}.`,
  wrongDay: () => 'These papers belong to another day.',
};

/** Where a formation is instead: `is at Maoka`, `is at sea`, `is lost`. */
function whereabouts(ix: ScenarioIndex, at: string, status: string): string {
  if (status === 'notArrived') return 'has not come yet';
  if (status === 'embarked' || ix.areas[at]?.kind === 'sea') return 'is at sea';
  return status === 'active' ? `is at ${areaName(ix, at)}` : 'is lost';
}

/** One sentence for a refusal. */
export function wordRejection(rejection: Rejection, ix: ScenarioIndex): string {
  const of = (key: string): string => String(rejection.params[key] ?? '');
  const number = (key: string): number => Number(rejection.params[key] ?? 0);
  return REFUSALS[rejection.code](ix, of, number);
}
