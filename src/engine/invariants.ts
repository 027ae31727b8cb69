/** What must hold after every phase. A breach is a bug, so each is told in full and thrown. */
import type { ScenarioIndex } from './scenarioIndex.ts';
import type { GameState } from './state.ts';
import { COSTS, COUNCIL, SEATS } from './words.ts';
import { planNow } from './rules/opened.ts';

/** Every breach found, in plain words; an empty list is a sound state. */
export function findBreaches(ix: ScenarioIndex, s: GameState): string[] {
  return [...factBreaches(ix, s), ...forceBreaches(ix, s), ...numberBreaches(s, 'state')];
}

function factBreaches(ix: ScenarioIndex, s: GameState): string[] {
  const out: string[] = [];
  for (const id of Object.keys(ix.facts)) {
    const fact = ix.facts[id];
    const value = s.facts[id];
    if (fact === undefined || value === undefined || value < fact.min || value > fact.max)
      out.push(`fact ${id} is ${value}`);
  }
  for (const id of COUNCIL)
    if (Math.abs(s.council[id].stance) > 100) out.push(`stance of ${id} is ${s.council[id].stance}`);
  for (const id of COSTS)
    if (s.costs[id].low > s.costs[id].high || s.costs[id].low < 0)
      out.push(`cost ${id} runs ${s.costs[id].low}–${s.costs[id].high}`);
  for (const seat of SEATS) if (s.seats[seat].hours < 0) out.push(`${seat} has spent more hours than the day has`);
  return out;
}

function forceBreaches(ix: ScenarioIndex, s: GameState): string[] {
  const out: string[] = [];
  for (const id of ix.formationIds) {
    const formation = s.formations[id];
    if (formation === undefined) out.push(`formation ${id} is missing`);
    else {
      if (formation.men < 0) out.push(`formation ${id} has ${formation.men} men`);
      if (formation.behind < 0) out.push(`formation ${id} has ${formation.behind} men behind`);
      if (ix.areas[formation.at] === undefined) out.push(`formation ${id} stands nowhere: ${formation.at}`);
    }
  }
  for (const id of ix.liftIds) {
    const holder = s.lift[id]?.operation ?? null;
    if (holder !== null && !planNow(ix, holder, s.operations[holder]).lift.includes(id))
      out.push(`lift ${id} is held by ${holder}, which does not use it`);
  }
  for (const id of ix.operationIds) {
    const operation = s.operations[id];
    if (operation === undefined || ix.areas[operation.to] === undefined || ix.areas[operation.at] === undefined)
      out.push(`operation ${id} is nowhere`);
  }
  return out;
}

/** Integers only: a fraction or a NaN anywhere in the tree is a breach. */
function numberBreaches(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => numberBreaches((value as Record<string, unknown>)[key], `${path}.${key}`));
}
