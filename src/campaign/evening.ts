/** The evening report, always of one shape: because of you, because of them, luck; then aims and clocks. ¶8.5 */
import type { Draw, GameEvent, Modifier } from '../engine/events.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { SeatView } from '../engine/seatView.ts';
import type { AimId, Grade, Seat } from '../engine/words.ts';
import type { Observation } from '../engine/observe.ts';
import type { Submission } from '../engine/submission.ts';
import type { Clocks } from './clocks.ts';
import type { Day } from '../engine/time.ts';
import { clocksOf } from './clocks.ts';
import { tokyoDay } from '../engine/time.ts';

/** One line of the report with as much of its cause as the seat can know on this day. */
export interface ReportLine {
  readonly event: GameEvent;
  /** Decisions and orders of this seat that led here. */
  readonly own: readonly string[];
  /** Decisions of this seat further back that made things so, apart from those in `own`. */
  readonly since: readonly string[];
  /** Whether something of the other side's led here too: in play only that it did, not what. */
  readonly others: boolean;
  readonly modifiers: readonly Modifier[];
  /** How many further modifiers are not known to this seat on this day. */
  readonly hidden: number;
  readonly draws: readonly Draw[];
}

export interface AimMove {
  readonly aim: AimId;
  readonly before: Grade;
  readonly after: Grade;
}

/** What is true of a day on which one of the three sentences has no event to tell. */
export interface Quiet {
  /** Own instructions still on the wire, and papers sealed on the day. */
  readonly onWire: number;
  readonly sealed: number;
  /** Latest letter of the other leader in hand, or empty; its Tokyo day. */
  readonly lastLetter: string;
  readonly lastLetterDay: Day;
  /** Seas under fog and gale, and those in which own ships are. */
  readonly fog: readonly string[];
  readonly gale: readonly string[];
  readonly ships: readonly string[];
}

export interface Evening {
  readonly day: Day;
  readonly because: {
    readonly you: ReportLine | null;
    readonly them: ReportLine | null;
    readonly luck: ReportLine | null;
  };
  readonly lines: readonly ReportLine[];
  readonly aims: readonly AimMove[];
  readonly clocks: Clocks;
  /** The clocks of the evening before. */
  readonly clocksBefore: Clocks;
  readonly quiet: Quiet;
}

function reference(seat: Seat): string {
  return `${seat}/`;
}

/** What a seat may see of an event during play: foreign modifiers and the draws that would betray them stay covered. */
export function coverCause(event: GameEvent, seat: Seat): ReportLine {
  const modifiers = event.cause.modifiers ?? [];
  const seen = modifiers.filter((modifier) => modifier.seenBy.includes(seat));
  const own = event.cause.because.filter((reason) => reason.startsWith(reference(seat)));
  const hidden = modifiers.length - seen.length;
  return {
    event,
    own,
    since: (event.cause.since ?? []).filter((reason) => reason.startsWith(reference(seat))),
    others: event.cause.because.some((reason) =>
      reason.startsWith('USSR/') || reason.startsWith('USA/') ? !reason.startsWith(reference(seat)) : false,
    ),
    modifiers: seen,
    hidden,
    draws: hidden === 0 ? (event.cause.draws ?? []) : [],
  };
}

/** Of two lines of one weight the deed is told before what followed from it, and both before what carried the news. */
const TELLING: Readonly<Record<string, number>> = {
  rescriptBroadcast: 7,
  surrenderSigned: 7,
  areaChangedHands: 6,
  landingMade: 5,
  landingRepulsed: 5,
  airLandingMade: 5,
  shipsSunk: 5,
  battleFought: 4,
  garrisonYielded: 4,
  prisonersTaken: 1,
  operationDone: 1,
  letterReceived: 0,
  orderReceived: 0,
  operationPrepared: 0,
  operationSailed: 0,
};
const PLAIN = 3;

function rank({ event }: ReportLine): number {
  return event.weight * 8 + (TELLING[event.kind] ?? PLAIN);
}

function heaviest(lines: readonly ReportLine[], wanted: (line: ReportLine) => boolean): ReportLine | null {
  let best: ReportLine | null = null;
  for (const line of lines) if (wanted(line) && (best === null || rank(line) > rank(best))) best = line;
  return best;
}

/** What a seat has left to spend is its own spending, whoever reckons it. ¶2.3, ¶2.4 */
const PURSE: Readonly<Record<Seat, string>> = { USA: '2.3', USSR: '2.4' };

/** A standing plan runs without a word from its seat and is its doing all the same. */
function isOwnPlan(ix: ScenarioIndex, seat: Seat, event: GameEvent): boolean {
  return ix.operations[String(event.params['operation'] ?? '')]?.seat === seat;
}

/** What Tokyo, Chungking or an army far away has done: nobody's choice at either desk, and yet news. */
function isNewsFromAbroad({ event, draws }: ReportLine): boolean {
  return (
    event.weight >= 2 &&
    draws.length === 0 &&
    (['told', 'reportArrived'].includes(event.kind) || event.seenBy.length > 1)
  );
}

const ROUTINE: readonly string[] = [
  'decisionOpened',
  'decisionAnswered',
  'decisionSilent',
  'orderSent',
  'letterSent',
  'factChanged',
  'actEnded',
  'campaignEnded',
];

/** Something of weight with a draw that could have gone either way, as far as it is shown. */
function wasOpen({ event, draws, own }: ReportLine): boolean {
  const tells = event.weight >= 2 || own.length > 0;
  return tells && !['weatherTurned', 'areaEntered'].includes(event.kind) && draws.some((draw) => draw.needed < 1000);
}

function quietOf(ix: ScenarioIndex, o: Observation, submission: Submission | undefined): Quiet {
  const letters = Object.keys(o.letters)
    .filter((id) => ix.letters[id]?.to === o.seat && ['USSR', 'USA'].includes(ix.letters[id]?.from ?? ''))
    .sort((a, b) => (o.letters[b]?.receivedAt ?? 0) - (o.letters[a]?.receivedAt ?? 0) || (a < b ? -1 : 1));
  const [lastLetter = ''] = letters;
  const seas = (weather: string): string[] => ix.seaIds.filter((id) => o.weather[id] === weather);
  return {
    onWire: o.inFlight.filter((cable) => cable.kind === 'instruction').length,
    sealed: (submission?.answers.length ?? 0) + (submission?.orders.length ?? 0),
    lastLetter,
    lastLetterDay: lastLetter === '' ? -1 : tokyoDay(o.letters[lastLetter]?.receivedAt ?? -1),
    fog: seas('fog'),
    gale: seas('gale'),
    ships: ix.seaIds.filter((id) =>
      Object.values(o.operations).some((plan) => plan.status === 'underway' && plan.at === id),
    ),
  };
}

export interface EveningInput {
  readonly ix: ScenarioIndex;
  readonly day: Day;
  readonly events: readonly GameEvent[];
  /** The seat's own papers of the day. */
  readonly submission: Submission | undefined;
  /** What the seat knew the evening before and knows now, with its grades. */
  readonly before: Seen;
  readonly after: Seen;
}

export interface Seen {
  readonly observation: Observation;
  readonly view: SeatView;
  readonly grades: Readonly<Partial<Record<AimId, Grade>>>;
}

export function makeEvening({ ix, day, events, submission, before, after }: EveningInput): Evening {
  const { view } = after;
  const { seat } = view;
  const lines = events
    .filter((event) => event.seenBy.includes(seat) && event.weight > 0)
    .map((event) => coverCause(event, seat));
  const telling = lines.filter((line) => !ROUTINE.includes(line.event.kind));
  const isOwn = (line: ReportLine): boolean =>
    line.own.length > 0 || isOwnPlan(ix, seat, line.event) || line.event.cause.paragraph === PURSE[seat];
  return {
    day,
    because: {
      you: heaviest(telling, isOwn),
      them: heaviest(telling, (line) => !isOwn(line) && (line.others || isNewsFromAbroad(line))),
      luck: heaviest(telling, wasOpen),
    },
    lines,
    aims: view.aims.map((aim) => ({ aim, before: before.grades[aim] ?? 'lost', after: after.grades[aim] ?? 'lost' })),
    clocks: clocksOf(ix, after.observation, view),
    clocksBefore: clocksOf(ix, before.observation, before.view),
    quiet: quietOf(ix, after.observation, submission),
  };
}
