/** Orders as a line of a draft list or a button. */
import type { Order } from '../engine/submission.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import { areaName, operationName } from './names.ts';
import { DIRECTIVES, VERBS } from './en/labels.ts';
import { ESCORT_WORDS, FIRST_WAVE_WORDS, H_HOUR_WORDS } from './en/plans.ts';

/** `Go: Rumoi spearhead`, `Divert: Rumoi spearhead, to Otomari`. */
export function orderSentence(ix: ScenarioIndex, order: Order): string {
  if (order.kind === 'direct')
    return `${operationName(ix, order.front)}: ${directiveWords(ix, order.directive, order.area)}`;
  const target = order.kind === 'divert' ? `, to ${areaName(ix, order.target)}` : '';
  return `${VERBS[order.kind]}: ${operationName(ix, order.operation)}${target}${openedWords(ix, order)}`;
}

/** `, H-hour midday, escort strong`: what is changed in an opened plan; empty where nothing is. */
export function openedWords(ix: ScenarioIndex, order: Order): string {
  if (order.kind === 'direct' || order.kind === 'divert') return '';
  const { hHour, port, escort, firstWave } = order.opened ?? {};
  const words = [
    hHour === undefined ? '' : `H-hour ${H_HOUR_WORDS[hHour].name}`,
    port === undefined ? '' : `from ${areaName(ix, port)}`,
    escort === undefined ? '' : `escort ${ESCORT_WORDS[escort].name}`,
    firstWave === undefined ? '' : `first wave ${FIRST_WAVE_WORDS[firstWave].name}`,
  ].filter((word) => word !== '');
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

export function directiveWords(ix: ScenarioIndex, directive: string, area: string): string {
  const what = DIRECTIVES[directive] ?? directive;
  if (directive === 'drive') return area === '' ? 'Drive on along every axis' : `Drive on ${areaName(ix, area)}`;
  if (directive === 'halt') return area === '' ? 'Halt where you stand' : `Halt at ${areaName(ix, area)}`;
  return what;
}
