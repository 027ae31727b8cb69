/** The same rules run in slower ways, for ratios: what each way of being careless would cost. */
import { produce } from 'immer';
import seedrandom from 'seedrandom';
import type { Ctx, Rules } from '../../src/engine/ctx.ts';
import type { GameEvent } from '../../src/engine/events.ts';
import type { GameState } from '../../src/engine/state.ts';
import type { Library, WarSetup } from '../../src/engine/war.ts';
import type { Luck } from '../../src/engine/luck.ts';
import type { Submission } from '../../src/engine/submission.ts';
import { deliver } from '../../src/engine/rules/delivery.ts';
import { deskTime, tokyoTime } from '../../src/engine/time.ts';
import { dispatch } from '../../src/engine/rules/desk.ts';
import { openWar, submissionsOf } from '../../src/engine/war.ts';
import { PHASES } from '../../src/engine/phases.ts';
import { stepInPlace } from '../../src/engine/step.ts';
import { cloneState } from '../../src/engine/war.ts';
import { hashState } from '../../src/engine/hash.ts';
import { xstateStepper } from '../../src/charts/index.ts';

export interface Way {
  /** `place`: on a copy; `day`: one produce a day, as live play does; `phase`: one for each phase. */
  readonly state: 'place' | 'day' | 'phase';
  readonly charts: 'table' | 'xstate';
  readonly luck: 'mix' | 'seedrandom';
  readonly hash: 'none' | 'walk' | 'json';
}

export const FAST: Way = { state: 'place', charts: 'table', luck: 'mix', hash: 'none' };

/** A fresh generator for every question: what a mix of keys saves. */
function freshLuck(seed: string): Luck {
  return (question) => seedrandom(`${seed}/${question}`).int32() >>> 0;
}

function rulesFor(way: Way, rules: Rules, seed: string): Rules {
  return {
    ...rules,
    stepper: way.charts === 'xstate' ? xstateStepper : rules.stepper,
    luck: way.luck === 'seedrandom' ? freshLuck(seed) : rules.luck,
  };
}

/** Plays recorded submissions to the end in one of the ways. Submissions that another luck makes void simply fail in the day. */
export function playWay(library: Library, setup: WarSetup, submissions: readonly Submission[], way: Way): number {
  const opened = openWar(library, setup);
  const rules = rulesFor(way, opened.rules, setup.seed);
  let state = way.state === 'place' ? cloneState(opened.state) : opened.state;
  let days = 0;
  while (state.ended === null) {
    const today = submissionsOf(submissions, state.day);
    if (way.state === 'place') stepInPlace(rules, state, today);
    else if (way.state === 'day') state = produce(state, (draft) => void stepInPlace(rules, draft, today));
    else state = dayByPhases(rules, state, today);
    if (way.hash === 'walk') hashState(rules.index, state);
    if (way.hash === 'json') hashText(JSON.stringify(state));
    days += 1;
  }
  return days;
}

function dayByPhases(rules: Rules, from: GameState, today: readonly Submission[]): GameState {
  const day = from.day;
  const events: GameEvent[] = [];
  const within = (state: GameState, at: number, act: (ctx: Ctx) => void): GameState =>
    produce(state, (draft) => act({ rules, ix: rules.index, s: draft, events, now: at }));
  let state = within(from, deskTime(day), (ctx) => dispatch(ctx, today));
  for (const phase of PHASES) {
    const at = tokyoTime(day, phase.hour, phase.minute);
    state = within(state, deskTime(day), (ctx) => deliver(ctx, at));
    state = within(state, at, (ctx) => {
      phase.resolve(ctx);
      ctx.s.now = at;
    });
  }
  return produce(state, (draft) => {
    draft.now = deskTime(day + 1);
  });
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
