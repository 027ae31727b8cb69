/**
 * A whole war as one seat might imagine it: a state that fits what the seat knows, with everything it cannot know drawn
 * afresh. Nothing here ever sees the true state or the war's own luck. ¶8.4
 */
import type { GameState } from '../../engine/state.ts';
import type { Library, WarSetup } from '../../engine/war.ts';
import type { Noise, Policy } from '../policy.ts';
import type { Observation } from '../../engine/observe.ts';
import type { Rules } from '../../engine/ctx.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Answer, Order, Submission } from '../../engine/submission.ts';
import type { AimId, Directive, OrderKind, Seat } from '../../engine/words.ts';
import { AIMS, SEATS } from '../../engine/words.ts';
import { bold, cautious } from '../characters.ts';
import { canonicalSubmission } from '../../engine/submissionForm.ts';
import { cloneState, openWar } from '../../engine/war.ts';
import { fitTo, misfit } from './fit.ts';
import { historical } from '../historical.ts';
import { historysAims } from '../../engine/setup.ts';
import { noiseFor } from '../policy.ts';
import { stepInPlace } from '../../engine/step.ts';
import { viewOfState } from '../../engine/seatView.ts';

/** What both seats know of the war they are in: its scenario, lenses and who is held by a policy; never its seed or aims. */
export interface Ground {
  readonly library: Library;
  readonly scenario: string;
  readonly lenses: WarSetup['lenses'];
  readonly policySeats: readonly Seat[];
  readonly startDay: number | undefined;
}

export function groundOf(library: Library, setup: WarSetup): Ground {
  const { scenario, lenses, startDay } = setup;
  return { library, scenario, lenses, startDay, policySeats: SEATS.filter((seat) => setup.policies[seat]) };
}

/** One imagined war: state, rules with luck of its own, and how the other leader is taken to decide. */
export interface World {
  readonly rules: Rules;
  readonly state: GameState;
  readonly other: { readonly name: string; readonly policy: Policy };
}

/** How likely the other leader is to be of which kind, per mille. */
const OTHERS = [
  { below: 700, name: 'historical', policy: historical },
  { below: 850, name: 'cautious', policy: cautious },
  { below: 1000, name: 'bold', policy: bold },
] as const;

export function otherSeat(seat: Seat): Seat {
  return seat === 'USSR' ? 'USA' : 'USSR';
}

/** History's three aims as often as not, otherwise any three of the seven. */
function aimsDrawn(ix: ScenarioIndex, seat: Seat, noise: Noise): readonly AimId[] {
  if (noise('aims') < 500) return historysAims(ix, seat);
  const ranked = [...AIMS[seat]].sort((a, b) => noise(`aim/${a}`) - noise(`aim/${b}`) || (a < b ? -1 : 1));
  return ranked.slice(0, 3);
}

/** What the seat itself did on a day, out of its own log. */
function didOn(o: Observation, day: number): Submission {
  const answers: Answer[] = [];
  const orders: Order[] = [];
  for (const entry of o.own.log) {
    if (entry.day !== day) continue;
    const [what, a = '', b = '', c = ''] = entry.did.split('/');
    if (what === 'answered') answers.push({ decision: a, option: b });
    if (what === 'ordered') orders.push(orderOf(a as OrderKind, b, c, o, day));
  }
  return canonicalSubmission({ day, seat: o.seat, answers, orders, consults: [] });
}

function orderOf(kind: OrderKind, name: string, target: string, o: Observation, day: number): Order {
  if (kind === 'divert') return { kind, operation: name, target };
  if (kind !== 'direct') return { kind, operation: name };
  // The log names the front and the ground; the directive is the one in force or on its way.
  const sent = o.inFlight.find((cable) => cable.direct?.front === name)?.direct?.directive;
  const front = o.fronts[name];
  const directive: Directive = (front?.changedOn === day ? sent : undefined) ?? front?.directive ?? 'drive';
  return { kind, front: name, directive, area: target };
}

/** Draws one war that could be the seat's own: the past played on drawn luck, then made to agree with what is known. */
export function imagine(ground: Ground, o: Observation, noise: Noise): World {
  const other = otherSeat(o.seat);
  const ix = ground.library.scenarios[ground.scenario] as ScenarioIndex;
  const policies = Object.fromEntries(ground.policySeats.map((seat) => [seat, 'imagined']));
  const seed = `imagined/${noise('seed/a')}/${noise('seed/b')}/${noise('seed/c')}`;
  const aims = { [o.seat]: o.own.aims, [other]: aimsDrawn(ix, other, noise) };
  const { scenario, lenses, startDay } = ground;
  const setup: WarSetup = { scenario, seed, lenses, aims, policies, ...(startDay === undefined ? {} : { startDay }) };
  const opened = openWar(ground.library, setup);
  const state = cloneState(opened.state);
  const kind = noise('other');
  const held = OTHERS.find(({ below }) => kind < below) ?? OTHERS[0];
  const world: World = { rules: opened.rules, state, other: { name: held.name, policy: held.policy } };
  while (state.day < o.day) stepInPlace(opened.rules, state, [didOn(o, state.day), otherToday(world, other)]);
  return world;
}

/** What the other leader of an imagined war would seal today. */
export function otherToday({ rules, state, other }: World, seat: Seat): Submission {
  return other.policy(rules.index, viewOfState(rules.index, state, seat), noiseFor(rules.luck, seat, other.name));
}

/**
 * The `count` best of `drawn` imagined wars: those whose past came closest to what the seat knows, each then made to
 * agree with it. Ties go to the one drawn first.
 */
export function* imagineSome(
  ground: Ground,
  o: Observation,
  noise: Noise,
  drawn: number,
  count: number,
): Generator<void, World[], void> {
  const ix = ground.library.scenarios[ground.scenario] as ScenarioIndex;
  const found: { world: World; misfit: number }[] = [];
  for (let k = 0; k < drawn; k++) {
    const world = imagine(ground, o, (question) => noise(`world/${k}/${question}`));
    found.push({ world, misfit: misfit(ix, world.state, o) });
    yield;
  }
  // The sort is stable: what is equally far stays in the order drawn.
  found.sort((a, b) => a.misfit - b.misfit);
  const kept = found.slice(0, count).map(({ world }) => world);
  for (const world of kept) fitTo(ix, world.state, o);
  return kept;
}
