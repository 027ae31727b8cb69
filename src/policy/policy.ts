/**
 * A policy holds a seat: from what the seat may know to a submission. It has no memory and never sees the seed; any day
 * of any branch can be handed to it afresh. ¶8.4
 */
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { SeatView } from '../engine/seatView.ts';
import type { Submission } from '../engine/submission.ts';
import type { Seat } from '../engine/words.ts';
import { type Luck, perMille } from '../engine/luck.ts';

/** 0–999 for a question of the policy's own; never the war's luck. */
export type Noise = (question: string) => number;

export type Policy = (ix: ScenarioIndex, view: SeatView, noise: Noise) => Submission;

/** The noise a policy is given: the war's luck under a name no rule asks. */
export function noiseFor(luck: Luck, seat: Seat, policy: string): Noise {
  return (question) => perMille(luck(`policy/${seat}/${policy}/${question}`));
}
