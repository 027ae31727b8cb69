/** What the data states without a source, and what the game says without a wording of its own. */
import type { GameEvent } from '../../engine/events.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { word } from '../../text/en.ts';
import { wordsOf } from '../../scenario/lint/wording.ts';

interface Stated {
  readonly id: string;
  readonly sources: readonly unknown[];
  readonly invented?: true;
}

/** Statements of a scenario that name no source, each as `<list>/<id>`; what is marked invented needs none. */
export function unsourced(scenario: Scenario): readonly string[] {
  const lists: Readonly<Record<string, readonly Stated[]>> = {
    decisions: scenario.decisions,
    letters: scenario.letters,
    formations: scenario.formations,
    lift: scenario.lift,
    operations: scenario.operations,
    links: scenario.links,
    people: scenario.people,
    council: scenario.council,
  };
  const found: string[] = [];
  for (const [list, items] of Object.entries(lists))
    for (const item of items) if (item.sources.length === 0 && item.invented !== true) found.push(`${list}/${item.id}`);
  for (const decision of scenario.decisions)
    for (const adviser of decision.advisers)
      if (adviser.sources.length === 0) found.push(`decisions/${decision.id}/advisers/${adviser.who}`);
  for (const param of scenario.params)
    if (param.source.trim() === '' && !param.estimate) found.push(`params/${param.id}`);
  for (const [question, { source }] of Object.entries(scenario.record))
    if (source.trim() === '') found.push(`record/${question}`);
  return found.sort();
}

/** Marks of a sentence that fell back on an id, or lacks a part. */
const NOT_WORDED = /undefined|NaN|[{}]|A report came in: |Reason: |^\s*$/;

/** Name of the wording that an event lacks, or null. */
export function wordingFault(ix: ScenarioIndex, event: GameEvent): string | null {
  const says = word(event, ix);
  return NOT_WORDED.test(says) ? `${event.kind}/${String(event.params['key'] ?? event.params['why'] ?? '')}` : null;
}

/** Most words a paper's opening and an adviser's minute may have. */
const MOST_OPENING = 80;
const MOST_ADVISER = 40;

/** Texts of decisions that are too long, each with its count. */
export function tooLong(scenario: Scenario): readonly { readonly id: string; readonly says: string }[] {
  return scenario.decisions.flatMap((decision) => {
    const opening = wordsOf(decision.opening);
    const long = opening > MOST_OPENING ? [{ id: decision.id, says: `${opening} words of opening` }] : [];
    const minutes = decision.advisers.flatMap(({ who, says }) =>
      wordsOf(says) > MOST_ADVISER ? [{ id: `${decision.id}/${who}`, says: `${wordsOf(says)} words of advice` }] : [],
    );
    return [...long, ...minutes];
  });
}
