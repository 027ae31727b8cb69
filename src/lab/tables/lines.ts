/** Lines of a study as they come back from a file: their shape is checked where it is read. */
import type { AimId } from '../../engine/words.ts';
import type { Outcome, Unit } from '../outcomes.ts';

export type Values = Readonly<Record<string, number | null>>;

export interface Measured {
  readonly outcomes: Values;
}

/** What a table needs to know of an outcome. */
export interface Named {
  readonly id: string;
  readonly says: string;
  readonly unit: Unit;
}

export function isMeasured(line: unknown): line is Measured {
  if (typeof line !== 'object' || line === null || !('outcomes' in line)) return false;
  return typeof line.outcomes === 'object' && line.outcomes !== null;
}

/** Values of an outcome, wars in which it never came about left out. */
export function valuesOf(lines: readonly Measured[], id: string): number[] {
  return lines.flatMap((line) => line.outcomes[id] ?? []);
}

export const named = ({ id, says, unit }: Outcome): Named => ({ id, says, unit });

/** Outcome id of an aim. */
export const aimOutcome = (aim: AimId): string => `aim-${aim}`;
