/** What a line of the winter is made of. ¶9.4 */
export interface WinterOutcome {
  readonly id: string;
  /** Per cent, low to high; what remains between the outcomes of one line is open. */
  readonly low: number;
  readonly high: number;
}

export interface WinterLine {
  /** Number of the rule, as in ¶9.4. */
  readonly rule: 'W1' | 'W2' | 'W3' | 'W4' | 'W5' | 'W6' | 'W7' | 'W8';
  readonly about: string;
  readonly unit: 'perCent' | 'people';
  readonly outcomes: readonly WinterOutcome[];
  readonly because: readonly string[];
}

/** Per cent or people, never below 0. */
export function outcome(id: string, low: number, high: number): WinterOutcome {
  return { id, low: Math.max(0, low), high: Math.max(0, high) };
}

/** One line of the projection. */
export function line(
  rule: WinterLine['rule'],
  about: string,
  outcomes: readonly WinterOutcome[],
  because: readonly string[],
  unit: WinterLine['unit'] = 'perCent',
): WinterLine {
  return { rule, about, unit, outcomes, because };
}
