/**
 * What a case file holds: one small position, the days played from it, and what must have come of them. Unknown words
 * are faults, so that a slip of the pen cannot make a case say nothing.
 */
import { EVENT_KINDS, type EventKind } from '../../src/engine/events.ts';
import { REJECTIONS, type RejectionCode } from '../../src/engine/rejection.ts';
import { SEATS, type Seat } from '../../src/engine/words.ts';
import type { Submission } from '../../src/engine/submission.ts';

export type Sealed = Partial<Pick<Submission, 'answers' | 'orders' | 'consults' | 'letters'>>;
/** `'operations.maoka.status'` -> what must be there: a value, or one of the tests of `expectation.ts`. */
export type Wanted = Readonly<Record<string, unknown>>;

export interface CaseDay extends Partial<Readonly<Record<Seat, Sealed>>> {
  readonly date: string;
}

export interface ExpectedEvent {
  readonly kind: EventKind;
  /** Must not happen at all. */
  readonly absent?: true;
  /** Beginning of its Tokyo clock reading `MM-DDThh:mm`. */
  readonly at?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Reasons that must be among its own. */
  readonly because?: readonly string[];
  readonly paragraph?: string;
  readonly seenBy?: readonly Seat[];
  /** Questions drawn, in order. */
  readonly draws?: readonly string[];
  /** Lines of its sum that must be there, by id, with their value or a test of it. */
  readonly modifiers?: Readonly<Record<string, unknown>>;
}

export interface Refusal {
  readonly date: string;
  readonly seat: Seat;
  readonly sealed: Sealed;
  readonly code: RejectionCode;
}

/** The same case with something else in its place, and what that must and must not change. */
export interface Versus {
  readonly seed?: string;
  readonly set?: object;
  readonly days?: readonly CaseDay[];
  readonly luck?: Readonly<Record<string, number>>;
  /** Kinds of events that are the very same in both, or `submissions`, `checkpoints`. */
  readonly same?: readonly string[];
  readonly different?: readonly string[];
}

export interface CaseFile {
  /** Paragraphs it plays; the first is the one it is filed under. */
  readonly paragraphs: readonly string[];
  readonly title: string;
  /** Why the position matters, where the title does not say. */
  readonly note?: string;
  readonly scenario: string;
  readonly seed?: string;
  readonly startDay?: string;
  /** `war`: opened by the rules as a game is, prelude and all; else the position is set up on the scenario's data. */
  readonly open?: 'war';
  /** Decisions and plans on the board; none unless named, `all` for all. */
  readonly decisions?: readonly string[] | 'all';
  readonly plans?: readonly string[] | 'all';
  readonly set?: object;
  /** Answers of luck, 0 to 999, by question; a name may end in `*`. */
  readonly luck?: Readonly<Record<string, number>>;
  readonly policies?: Readonly<Partial<Record<Seat, string>>>;
  readonly days: readonly CaseDay[];
  /** Desk at which the case is looked at. */
  readonly until: string;
  readonly refused?: readonly Refusal[];
  readonly expect?: readonly ExpectedEvent[];
  readonly expectState?: Wanted;
  /** What each seat must see, as paths into its observation. */
  readonly expectSeen?: Readonly<Partial<Record<Seat, Wanted>>>;
  readonly expectEvening?: Readonly<Partial<Record<Seat, Wanted>>>;
  readonly expectPanels?: Wanted;
  readonly versus?: Versus;
  readonly branch?: { readonly seat: Seat; readonly decision: string; readonly option: string | null };
  readonly expectBranch?: Wanted;
}

const KEYS = {
  case: `paragraphs title note scenario seed startDay open decisions plans set luck policies days until refused expect
    expectState expectSeen expectEvening expectPanels versus branch expectBranch`.split(/\s+/),
  event: ['kind', 'absent', 'at', 'params', 'because', 'paragraph', 'seenBy', 'draws', 'modifiers'],
  day: ['date', ...SEATS],
  versus: ['seed', 'set', 'days', 'luck', 'same', 'different'],
  refusal: ['date', 'seat', 'sealed', 'code'],
} as const;

function strangeKeys(value: object, known: readonly string[], where: string): string[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `${where} has the unknown key ${key}`);
}

/** Faults of form in a parsed case file; an empty list where it can be played. */
export function faultsOfCase(data: CaseFile): string[] {
  const expects = [data.expect, data.expectState, data.expectSeen, data.expectEvening, data.expectPanels, data.versus];
  const says = [...expects, data.refused, data.expectBranch].some((part) => part !== undefined);
  return [
    ...strangeKeys(data, KEYS.case, 'the case'),
    ...data.days.flatMap((day, i) => strangeKeys(day, KEYS.day, `day ${i}`)),
    ...(data.expect ?? []).flatMap((event, i) => [
      ...strangeKeys(event, KEYS.event, `event ${i}`),
      ...(EVENT_KINDS.includes(event.kind) ? [] : [`event ${i} is of the unknown kind ${event.kind}`]),
    ]),
    ...(data.refused ?? []).flatMap((refusal, i) => [
      ...strangeKeys(refusal, KEYS.refusal, `refusal ${i}`),
      ...(refusal.code in REJECTIONS ? [] : [`refusal ${i} has the unknown code ${refusal.code}`]),
    ]),
    ...(data.versus === undefined ? [] : strangeKeys(data.versus, KEYS.versus, 'versus')),
    ...(says ? [] : ['the case expects nothing']),
    ...(data.paragraphs.length > 0 ? [] : ['the case names no paragraph']),
  ];
}
