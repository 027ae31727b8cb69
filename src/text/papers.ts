/** Papers and letters as the page prints them: the blanks that the rules left are put into words. */
import type { Decision } from '../engine/scenario.ts';
import type { LetterState } from '../engine/state.ts';
import type { Paper, ReaderView } from '../engine/decisions/wording.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import { areaName } from './names.ts';
import { count } from './numbers.ts';
import { dayName } from './clock.ts';
import { dayOf } from '../engine/time.ts';
import { readPaper } from '../engine/decisions/wording.ts';

const BLANK = /\{(day|place|men)\/([A-Za-z0-9_]+)\}/gu;

/** A text with its days, places and numbers of men in words. Days count from 31 July. */
export function inWords(ix: ScenarioIndex, text: string): string {
  return text.replaceAll(BLANK, (_, kind: string, value: string) => {
    if (kind === 'day') return dayName(dayOf('07-31') + Number(value));
    return kind === 'place' ? areaName(ix, value) : count(Number(value));
  });
}

/** A decision's paper as the seat reads it today. */
export function paperOf(ix: ScenarioIndex, decision: Decision, view: ReaderView): Paper {
  return paperInWords(ix, readPaper(decision, view));
}

/** A paper that was read on some day, put into words. */
export function paperInWords(ix: ScenarioIndex, paper: Paper): Paper {
  const say = (text: string): string => inWords(ix, text);
  return {
    opening: say(paper.opening),
    knew: paper.knew.map(say),
    silenceMeans: say(paper.silenceMeans),
    advisers: paper.advisers.map((minute) => ({ ...minute, says: say(minute.says) })),
    details: Object.fromEntries(Object.entries(paper.details).map(([id, text]) => [id, say(text)])),
  };
}

/** What a letter says, as it was sent. */
export function letterText(ix: ScenarioIndex, state: Pick<LetterState, 'says' | 'occurrence'>): string {
  const text = inWords(ix, state.says);
  return state.occurrence > 1 ? `Sent again. ${text}` : text;
}
