/** Wars to measure with. */
import type { PolicyName } from '../../src/policy/index.ts';
import type { Replay } from '../../src/engine/replay.ts';
import type { WarSetup } from '../../src/engine/war.ts';
import { DEFAULT_LENSES, openWar, submissionsOf } from '../../src/engine/war.ts';
import { listLegal } from '../../src/engine/legal.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { mergeScenario } from '../../src/scenario/index.ts';
import { playOut } from '../../src/policy/playout.ts';
import { POLICIES } from '../../src/policy/index.ts';
import { recordWar } from '../../src/cli/record.ts';
import { SEATS } from '../../src/engine/words.ts';
import { step } from '../../src/engine/step.ts';
import { viewOfState } from '../../src/engine/seatView.ts';

export const library = loadLibrary('scenarios', mergeScenario);

function setupFor(seed: string, name: PolicyName): WarSetup {
  return { scenario: 'the-race', seed, lenses: DEFAULT_LENSES, aims: {}, policies: { USSR: name, USA: name } };
}

function both(name: PolicyName): Parameters<typeof recordWar>[2] {
  const policy = { name, policy: POLICIES[name] };
  return { USSR: policy, USA: policy };
}

export function recorded(seed: string, name: PolicyName): Replay {
  return recordWar(library, setupFor(seed, name), both(name)).replay;
}

/** One whole war by policies; `actions` counts what was accepted of answers, orders and consultations. */
export function playRandom(name: PolicyName, seed: number): { wars: number; actions: number } {
  const played = playOut({ library, setup: setupFor(`${seed}`, name), policies: both(name) });
  let actions = 0;
  for (const desk of played.submissions) actions += desk.answers.length + desk.orders.length + desk.consults.length;
  return { wars: 1, actions };
}

/** Live play of a recorded war, each day frozen; returns the days. */
export function stepDays(replay: Replay): number {
  const opened = openWar(library, replay.setup);
  let state = opened.state;
  let days = 0;
  for (; state.ended === null; days++)
    state = step(opened.rules, state, submissionsOf(replay.submissions, state.day)).state;
  return days;
}

let mid: { readonly of: Replay; readonly state: ReturnType<typeof openWar>['state'] } | null = null;

/** What both seats may do on the twelfth day of a war, listed. */
export function listings(replay: Replay): number {
  const { rules } = openOnce(replay);
  const state = mid?.state;
  if (state === undefined) return 0;
  for (const seat of SEATS) listLegal(rules.index, viewOfState(rules.index, state, seat));
  return SEATS.length;
}

let opened: ReturnType<typeof openWar> | null = null;

function openOnce(replay: Replay): ReturnType<typeof openWar> {
  if (opened !== null) return opened;
  opened = openWar(library, replay.setup);
  let state = opened.state;
  for (let i = 0; i < 12; i++) state = step(opened.rules, state, submissionsOf(replay.submissions, state.day)).state;
  mid = { of: replay, state };
  return opened;
}
