/** Names of things as the page prints them, from the scenario's own data. */
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { Decision, Scenario } from '../engine/scenario.ts';
import { composedTitle } from './en/letters.ts';

export const POWER_NAMES: Readonly<Record<string, string>> = {
  USSR: 'the Soviet Union',
  USA: 'the United States',
  Japan: 'Japan',
  China: 'China',
  CCP: 'the Eighth Route Army',
  Britain: 'Britain',
  contested: 'contested',
  unknown: 'not known',
};

export const POWER_ADJECTIVES: Readonly<Record<string, string>> = {
  USSR: 'Soviet',
  USA: 'American',
  Japan: 'Japanese',
  China: 'Chinese',
  CCP: 'Chinese Communist',
  Britain: 'British',
  contested: 'contested',
  unknown: 'unknown',
};

export const CORRESPONDENTS: Readonly<Record<string, string>> = {
  USSR: 'Stalin',
  USA: 'Truman',
  tokyo: 'Tokyo',
  chungking: 'Chungking',
  higuchi: 'General Higuchi',
};

/** `DP-26x` -> `DP 26x`, `tf31Hakodate` -> `tf 31 hakodate`: last resort for an id nobody has worded. */
export function plainId(id: string): string {
  return id
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replace(/[-_./]+/g, ' ')
    .toLowerCase()
    .trim();
}

/** Period name of a place without what stands in brackets. */
export function areaName(ix: ScenarioIndex, id: string): string {
  const name = ix.areas[id]?.nameEn;
  if (name === undefined) return id === '' ? 'the line reached' : plainId(id);
  const bracket = name.indexOf(' (');
  return bracket < 0 ? name : name.slice(0, bracket);
}

export function operationName(ix: ScenarioIndex, id: string): string {
  return ix.operations[id]?.name ?? ix.fronts[id]?.name ?? plainId(id);
}

export function formationName(ix: ScenarioIndex, id: string): string {
  return ix.formations[id]?.name ?? plainId(id);
}

export function letterTitle(ix: ScenarioIndex, id: string): string {
  const letter = ix.letters[id];
  return letter?.axes === undefined ? (letter?.title ?? plainId(id)) : composedTitle(ix, id);
}

export function correspondent(id: string): string {
  return CORRESPONDENTS[id] ?? plainId(id);
}

export function personName(ix: ScenarioIndex, id: string): string {
  return ix.scenario.people.find((person) => person.id === id)?.name ?? ix.council[id]?.name ?? plainId(id);
}

/** A commander by his own id, or the person behind it. */
export function commanderName(ix: ScenarioIndex, id: string): string {
  const person = ix.commanders[id]?.person;
  return personName(ix, person ?? id);
}

export function decisionTitle(ix: ScenarioIndex, id: string): string {
  return ix.decisions[id]?.title ?? plainId(id);
}

export function optionLabel(ix: ScenarioIndex, decision: string, option: string): string {
  const found = (ix.decisions[decision] as Decision | undefined)?.options.find((candidate) => candidate.id === option);
  if (found !== undefined) return found.label;
  return option === 'none' || option === 'silence' ? 'no answer' : plainId(option);
}

export function endingName(ix: ScenarioIndex, id: string): string {
  return ix.scenario.endings.find((ending) => ending.id === id)?.name ?? plainId(id);
}

/** Which act of its scenario one is, counted from 1. */
export function actNumber(scenario: Pick<Scenario, 'acts'>, act: Scenario['acts'][number] | undefined): number {
  return act === undefined ? 1 : scenario.acts.indexOf(act) + 1;
}
