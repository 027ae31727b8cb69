/** What a leader who looks ahead had in mind, in a sentence. */
import type { Intent } from '../../engine/replay.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Order } from '../../engine/submission.ts';
import { decisionTitle, operationName, optionLabel } from '../names.ts';
import { orderSentence } from '../orders.ts';

const BASES: Readonly<Record<string, string>> = {
  historical: 'to go on as in 1945',
  aimed: 'to put his aims before everything else',
  bold: 'to dare the most from here on',
  cautious: 'to risk the least from here on',
};

/** A course by its id, as the object of a verb. An id nobody has worded is given as it is. */
function courseWords(ix: ScenarioIndex, id: string): string {
  const [kind, a = '', b = '', c = ''] = id.split('/');
  if (kind === 'base') return BASES[a] ?? a;
  if (kind === 'answer') return `“${optionLabel(ix, a, b)}” (${decisionTitle(ix, a)})`;
  if (kind === 'plan') return `to press on with the plan “${operationName(ix, a)}”`;
  if (kind !== 'order') return id;
  const order: Order =
    a === 'divert' ? { kind: 'divert', operation: b, target: c } : { kind: a as 'hold', operation: b };
  return `the order “${orderSentence(ix, order)}”`;
}

/** `Wanted to press on with the plan “…”, for “Ground on Hokkaido”, and set aside: to go on as in 1945.` */
export function intentSentence(ix: ScenarioIndex, intent: Intent): string {
  const aim = ix.scenario.aims.find(({ id, seat }) => id === intent.aim && seat === intent.seat)?.title;
  const why = aim === undefined ? '' : `, for “${aim}”`;
  return `Wanted ${courseWords(ix, intent.wanted)}${why}, and set aside ${courseWords(ix, intent.rejected)}.`;
}
