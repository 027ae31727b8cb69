/** Past-tense facts that come out of the rules; all that text, board and debrief read. */
import type { Minute } from './time.ts';
import type { Seat } from './words.ts';

export interface Modifier {
  readonly id: string;
  /** Per-mille, or tenths of a combat value; the paragraph says which. */
  readonly value: number;
  readonly paragraph: string;
  /** Who may see this line during play; the debrief shows all. */
  readonly seenBy: readonly Seat[];
}

export interface Draw {
  readonly question: string;
  /** 0–999, the answer of luck coarsened to per-mille. */
  readonly answer: number;
  /** Threshold it was held against, per-mille. */
  readonly needed: number;
  readonly happened: boolean;
  readonly recorded?: string;
}

export interface Cause {
  readonly paragraph: string;
  /** Decisions and orders that led here: `USSR/DP-26/claim`, `USA/order/08-20/go/tf31Hakodate`. */
  readonly because: readonly string[];
  /** Decisions further back that made things as the resolver found them; none of those in `because`. */
  readonly since?: readonly string[];
  readonly modifiers?: readonly Modifier[];
  readonly draws?: readonly Draw[];
}

export interface GameEvent {
  /** Content-made name: kind, place and occurrence of that very thing; never a running number. */
  readonly id: string;
  readonly kind: EventKind;
  readonly at: Minute;
  readonly params: Readonly<Record<string, string | number>>;
  readonly cause: Cause;
  /** Seats that see it happen; others learn by report, if at all. */
  readonly seenBy: readonly Seat[];
  /** 0 routine … 3 a headline. */
  readonly weight: 0 | 1 | 2 | 3;
}

export const EVENT_KINDS = [
  'decisionOpened',
  'decisionAnswered',
  'decisionSilent',
  'decisionTaken',
  'letterSent',
  'letterReceived',
  'letterUnanswered',
  'bargainStruck',
  'orderSent',
  'orderReceived',
  'orderOvertaken',
  'chartMoved',
  'told',
  'promiseMade',
  'promiseBroken',
  'factChanged',
  'weatherTurned',
  'areaEntered',
  'areaChangedHands',
  'advanceHalted',
  'battleFought',
  'operationPrepared',
  'operationSailed',
  'operationDiverted',
  'operationRecalled',
  'operationHeld',
  'operationStoppedByWeather',
  'passageMade',
  'landingMade',
  'landingRepulsed',
  'operationDone',
  'formationLost',
  'garrisonYielded',
  'garrisonResists',
  'garrisonDisarmed',
  'parley',
  'standOff',
  'airLandingMade',
  'shipsSunk',
  'liftWithheld',
  'bombDropped',
  'raidFlown',
  'councilMet',
  'emperorSpoke',
  'coupStep',
  'coupFailed',
  'coupSucceeded',
  'surrenderAccepted',
  'rescriptBroadcast',
  'ceasefireOrdered',
  'surrenderSigned',
  'treatySigned',
  'orderOneDrafted',
  'prisonersTaken',
  'reportArrived',
  'actEnded',
  'campaignEnded',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
