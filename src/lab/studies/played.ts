/** A recorded war taken up by a study. */
import type { Library } from '../../engine/war.ts';
import type { Played } from '../branch.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Recorded } from './study.ts';
import type { Seat } from '../../engine/words.ts';
import { cloneState, openWar, submissionsOf } from '../../engine/war.ts';
import { standInFor } from '../../policy/index.ts';
import { stepInPlace } from '../../engine/step.ts';

/** The war played to its end, a day at a time, for the days on which its decisions were put. */
export function* playedByDays(library: Library, war: Recorded): Generator<void, Played, void> {
  const opened = openWar(library, war.setup);
  const state = cloneState(opened.state);
  while (state.ended === null) {
    stepInPlace(opened.rules, state, submissionsOf(war.submissions, state.day));
    yield;
  }
  return { setup: war.setup, submissions: war.submissions, final: state };
}

/** Who answers anew in the seat opposite: the policy that held it, or the historical one where a person did. */
export function standIn(war: Recorded, seat: Seat): { readonly name: string; readonly policy: Policy } {
  return standInFor(war.setup.policies[seat === 'USSR' ? 'USA' : 'USSR']);
}
