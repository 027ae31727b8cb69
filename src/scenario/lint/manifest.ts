/** `scenario.json` against the rest: the calendar runs in order, the opening position uses the charts' own words. */
import type { Found } from '../pieces.ts';
import type { Lint } from './known.ts';
import type { Manifest } from '../manifest.ts';
import { checkEffects, checkState } from './references.ts';
import { checkWording } from './wording.ts';
import { lintChanges } from './startChanges.ts';
import { dayOf } from '../../engine/time.ts';
import { folderOf } from '../pieces.ts';
import { under } from '../issues.ts';

const BRIEFING_WORDS = 120;

export function lintManifest(lint: Lint, found: Found<Manifest>, scenarios: readonly string[]): void {
  const it = found.value;
  if (it.id !== folderOf(found.file)) lint.say(found, '.id', `must be the name of its folder, ${folderOf(found.file)}`);
  if (it.prelude !== undefined && (it.prelude === it.id || !scenarios.includes(it.prelude))) {
    lint.say(found, '.prelude', `"${it.prelude}" is no other scenario`);
  }
  if (it.minutes[0] > it.minutes[1]) lint.say(found, '.minutes', 'the lesser number stands first');
  for (const seat of ['USSR', 'USA'] as const)
    checkWording(lint, found, `.briefing.${seat}`, it.briefing[seat], BRIEFING_WORDS);
  if (it.on !== undefined && (it.on === it.id || !scenarios.includes(it.on)))
    lint.say(found, '.on', `"${it.on}" is no other scenario`);
  lintCalendar(lint, found);
  if (it.changes !== undefined) lintChanges(lint, found, it.changes);
  for (const [instance, state] of Object.entries(it.charts)) {
    checkState(lint, found, under('.charts', instance), instance, state);
  }
  checkEffects(lint, found, it.opening, '.opening');
  lintChoice(lint, found);
}

function lintCalendar(lint: Lint, found: Found<Manifest>): void {
  const { start, end, acts } = found.value;
  if (dayOf(end) < dayOf(start)) lint.say(found, '.end', 'lies before the start');
  acts.forEach((act, i) => {
    const before = acts[i - 1];
    if (before === undefined) return;
    if (act.id <= before.id) lint.say(found, under('.acts', i), `act ${act.id} cannot follow act ${before.id}`);
    if (dayOf(act.until) <= dayOf(before.until)) lint.say(found, under('.acts', i), `must end after act ${before.id}`);
  });
  if (acts.at(-1)?.until !== end) lint.say(found, '.acts', `the last act must end with the scenario, on ${end}`);
}

function lintChoice(lint: Lint, found: Found<Manifest>): void {
  const { decisions, letters } = found.value;
  const check = (path: string, ids: readonly string[]): void => {
    ids.forEach((id, i) => {
      if (!lint.known.allDecisions.has(id)) lint.say(found, under(path, i), `"${id}" is no decision`);
    });
  };
  if (decisions !== 'all' && 'acts' in decisions) {
    check('.decisions.also', decisions.also ?? []);
    check('.decisions.except', decisions.except ?? []);
  } else if (decisions !== 'all') {
    check('.decisions', decisions);
  }
  if (letters === 'all') return;
  letters.forEach((id, i) => {
    if (!lint.known.ids.letters.has(id)) lint.say(found, under('.letters', i), `"${id}" is not in letters`);
  });
}
