/** Conditions in words: what a plan still waits for, as far as a seat can tell. ¶3.2 */
import type { Condition } from '../engine/scenario.ts';
import type { ConditionView } from '../engine/decisions/conditions.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import { areaName, formationName, operationName, plainId, POWER_ADJECTIVES } from './names.ts';
import { holds } from '../engine/decisions/conditions.ts';

const BY_THEN: Readonly<Record<string, string>> = {
  preparing: 'is being prepared',
  ready: 'is ready',
  underway: 'is at sea',
  assaulting: 'is ashore',
  ashore: 'is ashore',
  done: 'is done',
};

const SURRENDER: Readonly<Record<string, string>> = {
  resisting: 'Tokyo has not accepted',
  coupNight: 'Tokyo accepts',
  accepted: 'Tokyo has accepted',
  ordersIssued: 'Tokyo’s orders to stop are out',
  ceasefire: 'the cease-fire holds',
  signed: 'the surrender is signed',
};

function factWords(ix: ScenarioIndex, fact: string, value: number): string {
  if (fact === 'declared') return 'Moscow is at war with Japan';
  if (fact === 'sovietCeasefire') return 'Moscow has not ordered a cease-fire';
  if (fact === 'southLimit') return 'the orders reach that far south';
  if (fact === 'bombs') return 'the first bomb has fallen';
  return `${ix.facts[fact]?.label ?? plainId(fact)}: ${value}`;
}

function milestoneWords(ix: ScenarioIndex, milestone: string): string {
  const [topic = '', id = '', what = ''] = milestone.split('/');
  if (topic === 'operation') return `“${operationName(ix, id)}” has ${what}`;
  if (topic === 'battle') return `there is fighting at ${areaName(ix, id)}`;
  if (topic === 'disarmed') return `${areaName(ix, id)} has been disarmed`;
  return topic === 'manila' ? 'the entry has been agreed at Manila' : plainId(milestone);
}

function notWords(ix: ScenarioIndex, condition: Condition): string {
  if ('holds' in condition) return `${areaName(ix, condition.holds)} is not ${POWER_ADJECTIVES[condition.power]}`;
  if ('chart' in condition && condition.chart === 'hokkaido') return 'no landing on Hokkaido is under way';
  if ('operation' in condition) return `“${operationName(ix, condition.operation)}” is not under way`;
  return `not: ${wordCondition(ix, condition)}`;
}

/** One condition as a clause. */
function wordCondition(ix: ScenarioIndex, condition: Condition): string {
  if ('all' in condition) return condition.all.map((one) => wordCondition(ix, one)).join(', and ');
  if ('any' in condition) return condition.any.map((one) => wordCondition(ix, one)).join(', or ');
  if ('not' in condition) return notWords(ix, condition.not);
  if ('holds' in condition) return `${areaName(ix, condition.holds)} is ${POWER_ADJECTIVES[condition.power]}`;
  if ('operation' in condition) {
    const [first = ''] = condition.in;
    return `“${operationName(ix, condition.operation)}” ${BY_THEN[first] ?? plainId(first)}`;
  }
  if ('formation' in condition) return `${formationName(ix, condition.formation)} is there`;
  if ('milestone' in condition) return milestoneWords(ix, condition.milestone);
  if ('fact' in condition) return factWords(ix, condition.fact, condition.value);
  if ('chart' in condition && condition.chart === 'surrender')
    return SURRENDER[condition.in[0] ?? ''] ?? 'Tokyo has not accepted';
  return 'what it needs is there';
}

/** Clauses for those parts of a condition that do not hold as far as a view can tell; empty where all does. */
export function unmetWords(ix: ScenarioIndex, condition: Condition | undefined, view: ConditionView): string[] {
  if (condition === undefined || holds(condition, view)) return [];
  if ('all' in condition) return condition.all.flatMap((one) => unmetWords(ix, one, view));
  return [wordCondition(ix, condition)];
}
