/** What each choice was a cause of, found by running the war again without it; worked off in slices of a few milliseconds. */
import type { GameEvent } from '../../engine/events.ts';
import type { Library, OpenWar } from '../../engine/war.ts';
import type { Seat } from '../../engine/words.ts';
import type { Without } from '../../lab/causes.ts';
import type { Choice, Review } from './review.ts';
import { fingerprint, warsWithoutByDays } from '../../lab/causes.ts';
import { orderKey } from '../../engine/submissionForm.ts';
import { isHeadline } from './lanes.ts';

export interface Effect {
  readonly choice: Choice;
  /** Fingerprints of what happened in your war and does not, or not so, without the choice. */
  readonly missing: ReadonlySet<string>;
  /** Headlines that would not have happened at all. */
  readonly undone: readonly GameEvent[];
  /** Headlines that would have come in their place. */
  readonly instead: readonly GameEvent[];
  /** Ending of the war without the choice. */
  readonly ending: string;
  readonly differs: number;
}

/** Headlines without the paper of the choice itself: that it is missing says nothing. */
function headlinesOf(events: readonly GameEvent[], choice: Choice): GameEvent[] {
  return events.filter((event) => isHeadline(event) && event.params['decision'] !== choice.decision);
}

interface Printed {
  readonly events: readonly GameEvent[];
  readonly prints: readonly string[];
  readonly ids: ReadonlySet<string>;
}
const printed = new WeakMap<Review, Printed>();

/** The war's own events with what identifies them: made once, asked about for every choice. */
function printsOf(review: Review): Printed {
  const known = printed.get(review);
  if (known !== undefined) return known;
  const events = review.debrief.yours.flatMap((day) => day.events);
  const made = { events, prints: events.map(fingerprint), ids: new Set(events.map((event) => event.id)) };
  printed.set(review, made);
  return made;
}

export function effectOf(review: Review, choice: Choice, without: Without): Effect {
  const { events, prints, ids } = printsOf(review);
  const missing = new Set(prints.filter((print) => !without.events.has(print)));
  const there = new Set(without.branch.events.map((event) => event.id));
  const headlines = headlinesOf(events, choice);
  return {
    choice,
    missing,
    undone: headlines.filter((event) => !there.has(event.id)),
    instead: headlinesOf(without.branch.events, choice).filter((event) => !ids.has(event.id)),
    ending: without.branch.final.ended ?? '',
    differs: headlines.filter((event) => missing.has(fingerprint(event))).length,
  };
}

/** The choices that can be left out, those of the page's own seats first. A silence cannot: it is the absence itself. */
export function askable(review: Review): Choice[] {
  const own = (seat: Seat): number => (review.seats.includes(seat) ? 0 : 1);
  return review.choices
    .filter((choice) => choice.kind !== 'silence')
    .sort((a, b) => own(a.seat) - own(b.seat) || a.day - b.day);
}

/** One war after another, a day at a time; yields after each day, and an effect with each war that is done. */
export function* effects(library: Library, opened: OpenWar, review: Review): Generator<Effect | null, void, void> {
  const asked = askable(review);
  const left = asked.map(({ seat, decision, option, day, order }) => ({
    seat,
    decision,
    option,
    day,
    ...(order === undefined ? {} : { order: orderKey(order) }),
  }));
  for (const without of warsWithoutByDays(library, review.played, opened, left)) {
    const choice = without === null ? undefined : asked[left.findIndex((one) => one === without.answered)];
    yield without === null || choice === undefined ? null : effectOf(review, choice, without);
  }
}

/** The choices without which an event does not happen as it did, as far as they have been asked about. */
export function causesIn(found: readonly Effect[], event: GameEvent): Choice[] {
  const print = fingerprint(event);
  return found.filter((effect) => effect.missing.has(print)).map((effect) => effect.choice);
}

/** Choices by how much of the war hangs on them, most first. */
export function byConsequence(found: readonly Effect[], ending: string): Effect[] {
  const weight = (effect: Effect): number => effect.differs + (effect.ending === ending ? 0 : 1000);
  return [...found].sort((a, b) => weight(b) - weight(a) || a.choice.day - b.choice.day);
}
