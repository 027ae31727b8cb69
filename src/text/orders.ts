/** Orders as a line of a draft list or a button. */
import type { Order } from '../engine/submission.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import { areaName, operationName } from './names.ts';
import { DIRECTIVES, VERBS } from './en/labels.ts';

/** `Go: Rumoi spearhead`, `Divert: Rumoi spearhead, to Otomari`. */
export function orderSentence(ix: ScenarioIndex, order: Order): string {
  if (order.kind === 'direct')
    return `${operationName(ix, order.front)}: ${directiveWords(ix, order.directive, order.area)}`;
  const target = order.kind === 'divert' ? `, to ${areaName(ix, order.target)}` : '';
  return `${VERBS[order.kind]}: ${operationName(ix, order.operation)}${target}`;
}

export function directiveWords(ix: ScenarioIndex, directive: string, area: string): string {
  const what = DIRECTIVES[directive] ?? directive;
  if (directive === 'drive') return area === '' ? 'Drive on along every axis' : `Drive on ${areaName(ix, area)}`;
  if (directive === 'halt') return area === '' ? 'Halt where you stand' : `Halt at ${areaName(ix, area)}`;
  return what;
}
