/** The evening report, always of one shape: because of you, because of them, luck; then aims and clocks. ¶8.5 */
import type { Draw, GameEvent, Modifier } from '../engine/events.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { SeatView } from '../engine/seatView.ts';
import type { AimId, Grade, Seat } from '../engine/words.ts';
import type { Day } from '../engine/time.ts';
import { earliestArrival } from '../engine/rules/schedule.ts';
import { planAs } from '../engine/rules/opened.ts';
import { holds } from '../engine/decisions/conditions.ts';
import { tokyoDay } from '../engine/time.ts';

/** One line of the report with as much of its cause as the seat can know on this day. */
export interface ReportLine {
  readonly event: GameEvent;
  /** Decisions and orders of this seat that led here. */
  readonly own: readonly string[];
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

/** The two clocks a seat keeps in sight; -1 where the thing is out of reach. Days are Tokyo days. */
export interface Clocks {
  readonly first: { readonly label: string; readonly day: Day };
  readonly second: { readonly label: string; readonly day: Day };
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

export function makeEvening(
  ix: ScenarioIndex,
  view: SeatView,
  day: Day,
  events: readonly GameEvent[],
  before: Readonly<Partial<Record<AimId, Grade>>>,
  after: Readonly<Partial<Record<AimId, Grade>>>,
): Evening {
  const seat = view.seat;
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
      luck: heaviest(telling, (line) => line.draws.length > 0),
    },
    lines,
    aims: view.aims.map((aim) => ({ aim, before: before[aim] ?? 'lost', after: after[aim] ?? 'lost' })),
    clocks: clocksOf(ix, view),
  };
}

/** Earliest Tokyo day on which a plan ordered now could be where it is bound, or -1 while what it needs is not there. */
function reachDay(ix: ScenarioIndex, view: SeatView, operation: string): Day {
  const plan = ix.operations[operation];
  const state = view.plan(operation);
  if (plan === undefined || state === undefined || ['cancelled', 'repulsed', 'withdrawn'].includes(state.status))
    return -1;
  const started = state.sailedAt >= 0;
  const { from } = planAs(ix, plan, state.opened);
  const portKnown = ix.areas[from]?.kind === 'sea' || view.controls(from) === view.seat;
  if (!started && (!portKnown || (plan.needs !== undefined && !holds(plan.needs, view)))) return -1;
  return tokyoDay(earliestArrival(ix, plan, state, view.now));
}

/** Stalin: earliest at Rumoi, and last day before an American can be there. Truman: the reverse, as he knows it. */
export function clocksOf(ix: ScenarioIndex, view: SeatView): Clocks {
  if (view.seat === 'USSR') {
    const rumoi = [reachDay(ix, view, 'rumoiSpearhead'), reachDay(ix, view, 'rumoiAir')].filter((day) => day >= 0);
    return {
      first: { label: 'clock.rumoi', day: rumoi.length === 0 ? -1 : Math.min(...rumoi) },
      second: { label: 'clock.etorofu', day: reachDay(ix, view, 'etorofu') },
    };
  }
  return {
    first: { label: 'clock.hakodate', day: reachDay(ix, view, 'tf31Hakodate') },
    second: { label: 'clock.kurils', day: reachDay(ix, view, 'fletcherKurils') },
  };
}
