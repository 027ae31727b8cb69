/**
 * A leader who looks ahead: he imagines some wars that fit what he knows, plays each course open today to the end in every
 * one of them, drops the worse half of the courses and looks again at the rest. ¶8.4
 */
import type { AimId, Grade, Seat } from '../../engine/words.ts';
import type { Character } from './valuation.ts';
import type { Noise } from '../policy.ts';
import type { Intent } from '../../engine/replay.ts';
import type { Observation } from '../../engine/observe.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Submission } from '../../engine/submission.ts';
import { AIMS, SEATS } from '../../engine/words.ts';
import { cloneState } from '../../engine/war.ts';
import { type Course, coursesToday } from './courses.ts';
import { gradeAims } from '../../engine/outcome/aims.ts';
import { type Ground, imagineSome, otherSeat, otherToday, type World } from './world.ts';
import { noiseFor } from '../policy.ts';
import { stepInPlace } from '../../engine/step.ts';
import { truthView } from '../../engine/rules/truth.ts';
import { valueOf } from './valuation.ts';
import { viewOfObservation } from '../../engine/observe.ts';
import { viewOfState } from '../../engine/seatView.ts';

export interface Thought {
  readonly submission: Submission;
  /** Null on days without a choice. */
  readonly intent: Intent | null;
  readonly rollouts: number;
}

/** Wars drawn and wars kept to think in. */
const DRAWN = 3;
const KEPT = 2;
const POINTS: Readonly<Record<Grade, number>> = { lost: 0, inPart: 1, kept: 2 };

/** Every aim kept: nothing is worth more. */
const ALL_KEPT = Object.fromEntries(SEATS.flatMap((seat) => AIMS[seat]).map((aim) => [aim, 'kept'])) as Record<
  AimId,
  Grade
>;

interface Tried {
  readonly course: Course;
  sum: number;
  /** Worth in the war it was tried in last. */
  last: number;
  count: number;
  /** Points of each own aim over the rollouts. */
  readonly aims: Partial<Record<AimId, number>>;
}

/** Plays a course to the end of an imagined war and grades the aims. */
export function rollOut(world: World, seat: Seat, course: Course): Readonly<Record<AimId, Grade>> {
  const { rules } = world;
  const state = cloneState(world.state);
  const noise = noiseFor(rules.luck, seat, 'rollout');
  let own = course.today;
  while (state.ended === null) {
    const theirs = otherToday({ ...world, state }, otherSeat(seat));
    stepInPlace(rules, state, [own, theirs]);
    if (state.ended === null) own = course.onward(rules.index, viewOfState(rules.index, state, seat), noise);
  }
  return gradeAims(rules.index, truthView({ rules, ix: rules.index, s: state, events: [], now: state.now }));
}

/** Thinks a day through, one rollout between two yields. Pure: the same ground, observation and noise give the same thought. */
export function* think(
  ground: Ground,
  o: Observation,
  noise: Noise,
  character: Character,
): Generator<void, Thought, void> {
  const ix = ground.library.scenarios[ground.scenario] as ScenarioIndex;
  const view = viewOfObservation(ix, o);
  const courses = coursesToday(ix, view, noise);
  const [base] = courses as [Course, ...Course[]];
  if (courses.length === 1) return { submission: base.today, intent: null, rollouts: 0 };
  const worlds = yield* imagineSome(ground, o, noise, DRAWN, KEPT);
  const all = courses.map((course): Tried => ({ course, sum: 0, last: 0, count: 0, aims: {} }));
  const rollouts = yield* compare(all as [Tried, ...Tried[]], worlds, o, character);
  return { ...choose(all, o, character), rollouts };
}

/**
 * The base is played in every imagined war, and where it wins all there is to win nothing else is looked at. Then every
 * other course in the war where the base does worst. What gained there is looked at in the next war, the better third of it
 * or at least two, and so on while the budget lasts.
 */
function* compare(
  all: readonly [Tried, ...Tried[]],
  worlds: readonly World[],
  o: Observation,
  character: Character,
): Generator<void, number, void> {
  const [base, ...others] = all;
  const most = valueOf(character, o.own.aims, ALL_KEPT);
  const standing: { world: World; value: number }[] = [];
  for (const world of worlds) {
    standing.push({ world, value: tryIn(world, base, o, character) });
    yield;
  }
  let spent = worlds.length;
  if (base.sum >= most * base.count) return spent;
  standing.sort((a, b) => a.value - b.value);
  let left: readonly Tried[] = others;
  for (const { world, value } of standing) {
    if (spent + left.length > character.rollouts) left = left.slice(0, character.rollouts - spent);
    for (const tried of left) {
      tryIn(world, tried, o, character);
      spent += 1;
      yield;
    }
    const gained = left.filter((tried) => tried.last > value).sort(byWorth);
    left = gained.slice(0, Math.max(2, Math.ceil(gained.length / 3)));
  }
  return spent;
}

/** Plays a course once and adds what came of it. */
function tryIn(world: World, tried: Tried, o: Observation, character: Character): number {
  const grades = rollOut(world, o.seat, tried.course);
  const value = valueOf(character, o.own.aims, grades);
  tried.sum += value;
  tried.last = value;
  tried.count += 1;
  for (const aim of o.own.aims) tried.aims[aim] = (tried.aims[aim] ?? 0) + POINTS[grades[aim]];
  return value;
}

/** Best mean first, more rollouts before fewer, then by id. */
function byWorth(a: Tried, b: Tried): number {
  return b.sum * a.count - a.sum * b.count || b.count - a.count || (a.course.id < b.course.id ? -1 : 1);
}

function choose(all: readonly Tried[], o: Observation, character: Character): Omit<Thought, 'rollouts'> {
  const [base] = all as [Tried, ...Tried[]];
  // Only what was looked at as often as the base is sure enough to leave it for.
  const finalists = all.filter((one) => one !== base && one.count === base.count).sort(byWorth);
  const [best] = finalists;
  const gain = best === undefined ? -1 : (100 * (best.sum - base.sum)) / base.count;
  const taken = best !== undefined && gain >= character.margin ? best : base;
  const rejected = taken === base ? best : base;
  const intent =
    rejected === undefined
      ? null
      : {
          day: o.day,
          seat: o.seat,
          wanted: taken.course.id,
          rejected: rejected.course.id,
          aim: apart(taken, rejected, o),
        };
  return { submission: taken.course.today, intent };
}

/** The aim that most set two courses apart; the seat's own order decides between equals. */
function apart(taken: Tried, rejected: Tried, o: Observation): AimId | '' {
  let best: AimId | '' = '';
  let most = 0;
  for (const aim of o.own.aims) {
    const gain = (taken.aims[aim] ?? 0) * rejected.count - (rejected.aims[aim] ?? 0) * taken.count;
    if (gain > most) {
      best = aim;
      most = gain;
    }
  }
  return best;
}
