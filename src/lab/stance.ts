/** A policy bent to one purpose: where an option serves it, that one; else as the policy would. For the four corners. ¶8.6 */
import type { AimId, Seat } from '../engine/words.ts';
import type { Decision, DecisionOption } from '../engine/scenario.ts';
import type { Policy } from '../policy/policy.ts';
import type { SeatView } from '../engine/seatView.ts';
import { answerAll, bestBy, pressing } from '../policy/doctrine.ts';
import { historicalChoice } from '../policy/historical.ts';

export interface Stance {
  readonly id: string;
  readonly seat: Seat;
  readonly says: string;
  readonly aim: AimId;
  /** 1: take what serves the aim; -1: take what gives it up. */
  readonly towards: 1 | -1;
}

/** The question of the game, as two stances for each chair. */
export const STANCES = {
  pursue: { id: 'pursue', seat: 'USSR', says: 'Moscow pursues Hokkaido', aim: 'groundOnHokkaido', towards: 1 },
  abandon: { id: 'abandon', seat: 'USSR', says: 'Moscow abandons Hokkaido', aim: 'groundOnHokkaido', towards: -1 },
  yield: {
    id: 'yield',
    seat: 'USA',
    says: 'Washington yields the Kurils',
    aim: 'southernIslands',
    towards: -1,
  },
  contest: {
    id: 'contest',
    seat: 'USA',
    says: 'Washington contests the Kurils',
    aim: 'southernIslands',
    towards: 1,
  },
} as const satisfies Readonly<Record<string, Stance>>;

function worth({ aim, towards }: Stance, option: DecisionOption): number {
  return towards * (Number(option.serves.includes(aim)) - Number(option.hurts.includes(aim)));
}

/**
 * An option of worth to the stance: history's if it is one, else the firmest towards the aim, the mildest away from it. Undefined where
 * history's own choice had nothing to do with the aim, or nothing open serves the stance: the policy beneath decides.
 */
export function stanceChoice(
  stance: Stance,
  decision: Decision,
  options: readonly DecisionOption[],
): DecisionOption | undefined {
  const historical = decision.options.find((option) => option.historical === true);
  if (historical === undefined || worth(stance, historical) === 0) return undefined;
  const fitting = options.filter((option) => worth(stance, option) > 0);
  return bestBy(fitting, (option) => (option.historical === true ? 100 : stance.towards * option.boldness));
}

/** The historical policy with a stance: no memory and no peeking, as every policy. */
export function withStance(stance: Stance): Policy {
  return (ix, view: SeatView, noise) =>
    answerAll(
      ix,
      view,
      pressing(ix, view),
      (decision, options) =>
        stanceChoice(stance, decision, options) ?? historicalChoice(ix, view, decision, options, noise),
    );
}
