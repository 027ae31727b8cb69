/** `changes` of a what-if: every place, force, plan, fact and answer it names exists, and its values are possible ones. */
import type { Found, ListName } from '../pieces.ts';
import type { Lint } from './known.ts';
import type { Manifest } from '../manifest.ts';
import type { StartChanges } from '../../engine/scenario.ts';
import { checkCondition, resolve } from './references.ts';
import { under } from '../issues.ts';

const LISTS = {
  areas: 'areas',
  facts: 'facts',
  formations: 'formations',
  lift: 'lift',
  operations: 'operations',
} as const;

export function lintChanges(lint: Lint, found: Found<Manifest>, changes: StartChanges): void {
  const at = (key: keyof StartChanges, id: string): string => under(under('.changes', key), id);
  for (const [key, list] of Object.entries(LISTS) as [keyof typeof LISTS, ListName][])
    for (const id of Object.keys(changes[key] ?? {})) resolve(lint, found, at(key, id), list, id);
  for (const [id, { area }] of Object.entries(changes.formations ?? {}))
    if (area !== undefined) resolve(lint, found, under(at('formations', id), 'area'), 'areas', area);
  for (const [id, value] of Object.entries(changes.facts ?? {})) {
    const fact = lint.known.facts.get(id);
    if (fact !== undefined && (value < fact.min || value > fact.max))
      lint.say(found, at('facts', id), `fact ${id} runs from ${fact.min} to ${fact.max}`);
  }
  for (const [id, option] of Object.entries(changes.answers ?? {}))
    checkCondition(lint, found, { answered: id, option }, at('answers', id));
  for (const name of Object.keys(changes.milestones ?? {}))
    checkCondition(lint, found, { milestone: name }, at('milestones', name));
  (changes.unsent ?? []).forEach((id, i) => resolve(lint, found, under('.changes.unsent', i), 'letters', id));
  if (found.value.whatIf === undefined) lint.say(found, '.changes', 'a start that history did not have needs whatIf');
}
