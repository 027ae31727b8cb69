/** The first sentence of the debrief, for a reader of fifteen: what one choice brought, and how it was in 1945. */
import type { GameEvent } from '../../engine/events.ts';
import type { TimelineDay } from '../../lab/debrief.ts';
import type { Effect } from './causes.ts';
import type { Choice, Review } from './review.ts';
import { areaName, optionLabel, POWER_ADJECTIVES } from '../../text/names.ts';
import { count } from '../../text/numbers.ts';
import { answerOf1945, choiceTitle } from './choiceText.ts';
import { dayName } from '../../text/clock.ts';
import { dateOf, dayOf } from '../../engine/time.ts';
import { fingerprint } from '../../lab/causes.ts';
import { isHeadline, placeOf } from './lanes.ts';
import { LEADERS } from '../../text/en/labels.ts';
import { word } from '../../text/en.ts';

interface Brought {
  readonly choice: Choice;
  readonly event: GameEvent;
  readonly day: number;
}

const KINDS: Readonly<Record<string, number>> = {
  landingMade: 9,
  airLandingMade: 8,
  coupSucceeded: 8,
  bombDropped: 7,
  rescriptBroadcast: 7,
  surrenderSigned: 6,
  areaChangedHands: 6,
  landingRepulsed: 6,
  treatySigned: 5,
  orderOneDrafted: 4,
  standOff: 4,
};
const PLACES: Readonly<Record<string, number>> = { hokkaido: 8, kurils: 4, honshu: 4 };
/** Papers the choice itself consists of: it did not "bring" them. */
const ITSELF: readonly string[] = [
  'letterReceived',
  'operationHeld',
  'decisionAnswered',
  'decisionSilent',
  'letterSent',
  'operationSailed',
  'operationPrepared',
];

function telling(review: Review, event: GameEvent): number {
  const region = review.ix.areas[placeOf(event)]?.region ?? '';
  return event.weight * 6 + (KINDS[event.kind] ?? 0) + (PLACES[region] ?? 0);
}

function leadsTo(choice: Choice, event: GameEvent, found: readonly Effect[]): boolean {
  const asked = found.find((effect) => effect.choice.decision === choice.decision);
  if (asked !== undefined) return asked.missing.has(fingerprint(event));
  const { order } = choice;
  const name =
    order === undefined
      ? `${choice.seat}/${choice.decision}/`
      : `${choice.seat}/order/${dateOf(choice.day)}/${order.kind}/${order.kind === 'direct' ? order.front : order.operation}`;
  return event.cause.because.some((reason) => reason.startsWith(name));
}

const LANDINGS: readonly string[] = ['landingMade', 'airLandingMade'];

/** What an event is about without its day: a thing told, a plan’s step, a letter, a place; else its own name. */
function nameOf(event: GameEvent): string {
  // A treaty some days sooner or later is the same treaty.
  if (event.kind === 'treatySigned') return event.kind;
  const { key, operation, letter, area } = event.params;
  const about = key ?? operation ?? letter ?? area;
  return about === undefined ? event.id : `${event.kind}/${about}`;
}

/** Whether 1945 had such a thing too: the very same, a landing at the same place, the place in the same hands at the end. */
function knownIn(historys: readonly TimelineDay[]): (event: GameEvent) => boolean {
  const events = historys.flatMap((day) => day.events);
  const names = new Set(events.map(nameOf));
  const shores = new Set(events.filter((event) => LANDINGS.includes(event.kind)).map(placeOf));
  return (event) => {
    if (LANDINGS.includes(event.kind)) return shores.has(placeOf(event));
    if (event.kind === 'areaChangedHands') return holderAtEnd(historys, placeOf(event)) === event.params['to'];
    return names.has(nameOf(event));
  };
}

/** The weightiest thing that a choice of the page's seats brought and that 1945 did not have. */
export function mostTelling(review: Review, found: readonly Effect[]): Brought | null {
  const isKnown = knownIn(review.debrief.historys);
  const own = review.choices.filter((choice) => !choice.asHistory && review.seats.includes(choice.seat));
  let best: Brought | null = null;
  for (const { day, events } of review.debrief.yours) {
    for (const event of events) {
      if (!isHeadline(event) || isKnown(event) || ITSELF.includes(event.kind)) continue;
      if (best !== null && telling(review, event) <= telling(review, best.event)) continue;
      // The last choice on the way: the one nearest to what it brought.
      const choice = own.findLast((one) => one.day <= day && leadsTo(one, event, found));
      if (choice !== undefined) best = { choice, event, day };
    }
  }
  return best;
}

/** `8,000 men ashore at Rumoi on 26 August`, to stand after "brought". */
function broughtWords(review: Review, { event, day }: Brought): string {
  const place = areaName(review.ix, placeOf(event));
  const on = `on ${dayName(day)}`;
  if (event.kind === 'landingMade') return `${count(Number(event.params['men'] ?? 0))} men ashore at ${place} ${on}`;
  if (event.kind === 'airLandingMade') return `a landing from the air at ${place} ${on}`;
  if (event.kind === 'landingRepulsed') return `a landing at ${place} that was thrown back ${on}`;
  if (event.kind === 'areaChangedHands') return `${place} into ${adjective(event.params['to'])} hands ${on}`;
  if (event.kind === 'rescriptBroadcast') return `the Emperor’s broadcast ${on}`;
  if (event.kind === 'bombDropped') return `an atomic bomb on a Japanese city ${on}`;
  if (event.kind === 'coupSucceeded') return `officers into the palace in Tokyo ${on}`;
  if (event.kind === 'surrenderSigned') return `the signing of the surrender ${on}`;
  const text = word(event, review.ix);
  return `this ${on}: ${text.replace(/\.$/, '')}`;
}

function adjective(power: string | number | undefined): string {
  return POWER_ADJECTIVES[power ?? ''] ?? `${power ?? ''}`;
}

function holderAtEnd(days: readonly TimelineDay[], area: string): string {
  return days.at(-1)?.control[area] ?? '';
}

/** What every war has once, each on its own day. */
const DATED: readonly string[] = ['rescriptBroadcast', 'surrenderSigned'];

/** Nagasaki. */
const LAST_BOMB = dayOf('08-09');

/** What 1945 had in its place, to stand after "in 1945". */
function historyWords(review: Review, { event }: Brought): string {
  const place = placeOf(event);
  const end = dayName(review.debrief.historys.at(-1)?.day ?? 0);
  if (event.kind === 'landingMade' || event.kind === 'airLandingMade') return 'nobody landed there';
  if (event.kind === 'areaChangedHands') {
    return `it was in ${adjective(holderAtEnd(review.debrief.historys, place))} hands on ${end}`;
  }
  if (event.kind === 'bombDropped') return `the last one fell on ${dayName(LAST_BOMB)}`;
  if (event.kind === 'coupSucceeded') return 'they failed';
  const same = review.debrief.historys.find(({ events }) => events.some((one) => one.kind === event.kind));
  if (DATED.includes(event.kind) && same !== undefined) return `it came on ${dayName(same.day)}`;
  return 'it did not come to this in these weeks';
}

function weatherWords(review: Review, { choice, event }: Brought, found: readonly Effect[]): string {
  if (review.isRecordedLuck) return 'with the same weather.';
  const asked = found.some((effect) => effect.choice.decision === choice.decision);
  if (!asked) return 'the weather was not that of 1945.';
  return DATED.includes(event.kind)
    ? 'without it, and with the same weather, it comes on another day or not at all.'
    : 'without it, and with the same weather, your war has no such thing.';
}

/** First sentence, and what was chosen, in a second one. */
export function firstSentence(
  review: Review,
  found: readonly Effect[],
): { readonly main: string; readonly more: string } {
  const brought = mostTelling(review, found);
  if (brought === null) return { main: withoutConsequence(review), more: '' };
  const { choice } = brought;
  const isYours = review.seats.length === 1;
  const whose = isYours ? 'Your' : `${LEADERS[choice.seat]}’s`;
  const main = `${whose} choice on ${dayName(choice.day)} brought ${broughtWords(review, brought)}; in 1945 ${historyWords(review, brought)}; ${weatherWords(review, brought, found)}`;
  if (choice.order !== undefined)
    return {
      main,
      more: `It was an order: “${choiceTitle(review.ix, choice)}”. No paper asked for it; it was given unasked.`,
    };
  const label = (option: string): string => optionLabel(review.ix, choice.decision, option);
  const historical = answerOf1945(review.ix, choice.decision);
  const title = review.ix.decisions[choice.decision]?.title ?? '';
  const then = historical === undefined ? '' : ` In 1945 the answer was “${label(historical.id)}”.`;
  return { main, more: `The question was “${title}”, and the answer “${label(choice.option)}”.${then}` };
}

function withoutConsequence(review: Review): string {
  const own = review.choices.filter((choice) => review.seats.includes(choice.seat));
  const others = own.filter((choice) => !choice.asHistory && ['answer', 'silence'].includes(choice.kind)).length;
  const who = review.seats.length === 1 ? 'You' : 'Both leaders';
  const { parted } = review.debrief;
  if (others > 0)
    return `${who} answered otherwise than in 1945 ${others === 1 ? 'once' : `${count(others)} times`}, and no headline of these weeks hangs on it.`;
  if (parted < 0) return `${who} decided as it was decided in 1945, and these weeks went as they did then.`;
  return `${who} decided as it was decided in 1945; that the days went otherwise from ${dayName(parted)} on is the work of luck and of the other side.`;
}
