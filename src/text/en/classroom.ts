/** Words of the class board: what a report says of the outcome, for the head of a column and for its cells. */
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { endingName } from '../names.ts';
import { peaceTitle, peaceValue } from './debrief.ts';

/** Lines of a report that the page after the war has too, by their names there. */
const AS_IN_DEBRIEF: Readonly<Record<string, string>> = {
  surrender: 'broadcastDay',
  kurils: 'kurilsSoviet',
  treaty: 'treaty',
  alliance: 'alliance',
  command: 'command',
};

const ASHORE: Readonly<Record<string, string>> = {
  '': 'Japanese only',
  USSR: 'Soviet troops',
  USA: 'Americans',
  'USSR USA': 'Soviet troops and Americans',
};

export function outcomeTitle(id: string): string {
  if (id === 'ending') return 'What the war is called';
  if (id === 'hokkaido') return 'Who stands on Hokkaido at the end';
  return peaceTitle(AS_IN_DEBRIEF[id] ?? id);
}

export function outcomeValue(ix: ScenarioIndex, id: string, value: string): string {
  if (id === 'ending') return endingName(ix, value);
  if (id === 'hokkaido') return ASHORE[value] ?? value;
  return peaceValue(ix, { id: AS_IN_DEBRIEF[id] ?? id }, value);
}
