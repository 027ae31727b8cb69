/** Two sentences on the other side, out of what has reached this seat and nothing else. */
import type { Observation } from '../../engine/observe.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { dayName } from '../../text/clock.ts';
import { LEADERS, READINGS, STANCES, THREADS } from '../../text/en.ts';
import { OTHER } from '../title/modes.ts';
import { letterTitle, personName } from '../../text/names.ts';
import { tokyoDay } from '../../engine/time.ts';

/** What the other leader last wrote. */
export function theirLetter(ix: ScenarioIndex, o: Observation): string {
  const other = OTHER[o.seat];
  const [last] = Object.keys(o.letters)
    .filter((id) => ix.letters[id]?.from === other)
    .sort((a, b) => (o.letters[b]?.receivedAt ?? 0) - (o.letters[a]?.receivedAt ?? 0) || (a < b ? -1 : 1));
  const letter = last === undefined ? undefined : ix.letters[last];
  const state = last === undefined ? undefined : o.letters[last];
  if (letter === undefined || state === undefined) return `${LEADERS[other]} has not written to you yet.`;
  const matter = THREADS[letter.thread] ?? letter.thread;
  return `${LEADERS[other]} last wrote on ${dayName(tokyoDay(state.receivedAt))}: in “${letterTitle(ix, last ?? '')}” he ${STANCES[letter.stance] ?? letter.stance} (on the matter of “${matter}”).`;
}

/** What the man on the spot makes of him; right two times in three, and he says so of nobody. */
export function theirLeader(ix: ScenarioIndex, o: Observation): string {
  const other = OTHER[o.seat];
  const known = o.known[`temper/${other}`];
  if (known === undefined) return `Nobody has yet told you how ${LEADERS[other]} leans.`;
  const reading = READINGS[Number(known.value)] ?? '';
  return `${personName(ix, known.source)} reads him as ${reading}; such readings are right two times in three.`;
}
