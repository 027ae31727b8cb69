/** `scenario.json`: what one scenario is called, when it is played, where it begins and which decisions it holds. */
import type { Decision, Effect, StartChanges } from '../engine/scenario.ts';
import type { ActId, Seat } from '../engine/words.ts';

/** All decisions; those named; or those of some acts, with a few more or fewer. */
export type DecisionChoice =
  | 'all'
  | readonly string[]
  | { readonly acts: readonly ActId[]; readonly also?: readonly string[]; readonly except?: readonly string[] };

export interface Manifest {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly briefing: Readonly<Record<Seat, string>>;
  readonly minutes: readonly [number, number];
  readonly start: string;
  readonly end: string;
  readonly prelude?: string;
  /** Another scenario's folder, whose parts stand between the common ones and this one's own. */
  readonly on?: string;
  readonly whatIf?: string;
  readonly changes?: StartChanges;
  readonly acts: readonly { readonly id: ActId; readonly title: string; readonly until: string }[];
  readonly charts: Readonly<Record<string, string>>;
  readonly decisions: DecisionChoice;
  readonly letters: 'all' | readonly string[];
  readonly opening: readonly Effect[];
}

export function isChosen(choice: DecisionChoice, decision: Pick<Decision, 'id' | 'act'>): boolean {
  if (choice === 'all') return true;
  if (!('acts' in choice)) return choice.includes(decision.id);
  if (choice.except?.includes(decision.id) === true) return false;
  return choice.acts.includes(decision.act) || choice.also?.includes(decision.id) === true;
}
