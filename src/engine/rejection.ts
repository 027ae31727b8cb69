/** A refusal: returned, never thrown; the state it refers to is untouched. */
export interface Rejection {
  readonly code: RejectionCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** Paragraph of docs/rules.md that refuses. */
  readonly paragraph: string;
}

export const REJECTIONS = {
  unknownDecision: '3.1',
  decisionNotOpen: '3.1',
  unknownOption: '3.1',
  optionClosed: '3.2',
  onlyMajorityCounsel: '2.3',
  notEnoughHours: '2.2',
  unknownOperation: '4.1',
  notYourOperation: '4.1',
  verbDoesNotFit: '4.1',
  needsNotMet: '4.1',
  portNotHeld: '4.1',
  troopsElsewhere: '4.2',
  liftTaken: '4.2',
  targetNotAllowed: '4.1',
  choiceNotOffered: '4.13',
  choiceTooLate: '4.13',
  rungClosed: '2.5',
  unknownFront: '4.6',
  directiveTooSoon: '4.6',
  areaNotOnAxis: '4.6',
  unknownAdviser: '2.2',
  alreadyConsulted: '2.2',
  askedTwice: '3.1',
  unknownLetter: '7.7',
  letterClosed: '7.7',
  letterTooSoon: '7.7',
  wrongDay: '1.2',
} as const;
export type RejectionCode = keyof typeof REJECTIONS;

/** Builds a refusal; its paragraph is that of its code. */
export function reject(code: RejectionCode, params: Readonly<Record<string, string | number>> = {}): Rejection {
  return { code, params, paragraph: REJECTIONS[code] };
}
