/** Leaders who look ahead: they see no more than their seat, answer the same every time, and keep to their budget. ¶8.4 */
import { describe, expect, test } from 'vitest';
import type { GameState } from '../../src/engine/state.ts';
import type { Rules } from '../../src/engine/ctx.ts';
import type { Seat } from '../../src/engine/words.ts';
import type { Thought } from '../../src/policy/search/search.ts';
import { AIMS, GRADES, SEATS } from '../../src/engine/words.ts';
import { Campaign, type Holder } from '../../src/campaign/campaign.ts';
import { checkSubmission } from '../../src/engine/legal.ts';
import { CHARACTERS, valueOf } from '../../src/policy/search/valuation.ts';
import { cloneState } from '../../src/engine/war.ts';
import { Game, library, pick, setupOf } from '../property/kit.ts';
import { groundOf, imagineSome } from '../../src/policy/search/world.ts';
import { hashState } from '../../src/engine/hash.ts';
import { misfit } from '../../src/policy/search/fit.ts';
import { noiseFor, playerNamed, policyLabel, standInFor } from '../../src/policy/index.ts';
import { observe, viewOfObservation } from '../../src/engine/observe.ts';
import { resumeCampaign, saveCampaign } from '../../src/campaign/save.ts';
import { think } from '../../src/policy/search/search.ts';

/** The same character with little time, so that a test has some too. */
const HURRIED = { ...CHARACTERS.opportunist, rollouts: 6 };

function thoughtOf(game: Game, rules: Rules, state: GameState, seat: Seat): Thought {
  const noise = noiseFor(rules.luck, seat, 'opportunist');
  const thinking = think(groundOf(library, game.setup), observe(rules.index, state, seat), noise, HURRIED);
  for (;;) {
    const slice = thinking.next();
    if (slice.done === true) return slice.value;
  }
}

/** A campaign some days in; which one, and how far, is fixed by its name. */
function gameAt(seed: string): Game {
  const game = new Game(setupOf(seed));
  for (let left = pick(seed, 'days', 20); left > 0 && game.state.ended === null; left--) game.advance(game.today());
  return game;
}

const OTHER = { USSR: 'USA', USA: 'USSR' } as const;

/** Another truth behind the same papers: all that a seat cannot see is made otherwise. */
function otherTruth(game: Game, seat: Seat): { rules: Rules; state: GameState } {
  const { index: ix, luck } = game.rules;
  const state = cloneState(game.state);
  const other = OTHER[seat];
  const far = state.now + 10_000;
  state.seats[other] = { ...state.seats[other], temper: 6 - state.seats[other].temper, hours: 1, log: [] };
  state.seats[other].aims = AIMS[other].filter((aim) => !state.seats[other].aims.includes(aim)).slice(0, 3);
  for (const id of Object.keys(state.facts)) {
    const fact = ix.facts[id];
    if (fact !== undefined && !fact.seenBy.includes(seat))
      state.facts[id] = state.facts[id] === fact.max ? fact.min : fact.max;
  }
  for (const id of ix.formationIds) {
    const formation = state.formations[id];
    if (formation === undefined || ix.formations[id]?.power === seat) continue;
    formation.men = formation.men * 3 + 100;
    formation.readiness = 100;
  }
  for (const id of ix.operationIds) {
    const plan = state.operations[id];
    if (plan === undefined || ix.operations[id]?.seat === seat) continue;
    plan.status = plan.status === 'done' ? 'dormant' : 'done';
    plan.arrivesAt = far;
  }
  for (const decision of ix.decisionIds)
    if (ix.decisions[decision]?.decider !== seat)
      Object.assign(state.decisions[decision] ?? {}, { option: 'otherwise' });
  state.cables = state.cables.filter((cable) => cable.from === seat);
  for (const member of Object.values(state.council)) member.stance = -member.stance;
  for (const cost of Object.values(state.costs)) cost.high += 5000;
  state.pending = [];
  state.reports = [];
  state.milestones = { 'coup/succeeded': 1 };
  state.known[other] = {};
  // The will of every garrison and the hour of every cable lie in the luck.
  const rules: Rules = {
    ...game.rules,
    luck: (question) => luck(question.startsWith('policy/') ? question : `else/${question}`),
  };
  return { rules, state };
}

describe('what it may know', () => {
  test.each(['hidden-1', 'hidden-2', 'hidden-3', 'hidden-4', 'hidden-5', 'hidden-6'])(
    'another truth behind the same papers, the same submission: %s',
    { timeout: 60_000 },
    (seed) => {
      const game = gameAt(seed);
      if (game.state.ended !== null) return;
      for (const seat of SEATS) {
        const { rules, state } = otherTruth(game, seat);
        const { index: ix } = game.rules;
        expect(hashState(ix, state)).not.toBe(hashState(ix, game.state));
        expect(observe(ix, state, seat)).toEqual(observe(ix, game.state, seat));
        const plain = thoughtOf(game, game.rules, game.state, seat);
        expect(JSON.stringify(thoughtOf(game, rules, state, seat))).toBe(JSON.stringify(plain));
      }
    },
  );

  test('an imagined war agrees with what the seat knows', { timeout: 60_000 }, () => {
    for (const seed of ['fits-1', 'fits-2', 'fits-3', 'fits-4']) {
      const game = gameAt(seed);
      for (const seat of SEATS) {
        const o = observe(game.rules.index, game.state, seat);
        const drawing = imagineSome(groundOf(library, game.setup), o, noiseFor(game.rules.luck, seat, 'x'), 2, 2);
        let slice = drawing.next();
        while (slice.done !== true) slice = drawing.next();
        for (const world of slice.value) expect(misfit(game.rules.index, world.state, o), `${seed} ${seat}`).toBe(0);
      }
    }
  });
});

describe('what it answers', () => {
  test('is legal on every day of a war, within its budget, and the same when asked again', { timeout: 120_000 }, () => {
    const game = new Game({ ...setupOf('answers-1'), scenario: 'the-hokkaido-week' });
    const { index: ix } = game.rules;
    while (game.state.ended === null) {
      const thought = thoughtOf(game, game.rules, game.state, 'USSR');
      const view = viewOfObservation(ix, observe(ix, game.state, 'USSR'));
      expect(checkSubmission(ix, view, thought.submission)).toBeNull();
      expect(thought.rollouts).toBeLessThanOrEqual(HURRIED.rollouts);
      if (game.state.day % 6 === 0) expect(thoughtOf(game, game.rules, game.state, 'USSR')).toEqual(thought);
      game.advance([thought.submission, game.submit('USA')]);
    }
  });

  test('its budget stands in its name, and its stand-in is found by it', () => {
    expect(policyLabel('opportunist')).toBe(`opportunist@1-${CHARACTERS.opportunist.rollouts}`);
    expect(standInFor(policyLabel('hawk')).name).toBe('bold');
    expect(standInFor('bold@1').name).toBe('bold');
    expect(standInFor(undefined).name).toBe('historical');
    expect(playerNamed('constructor')).toBeUndefined();
  });

  test('to the opportunist one aim kept outweighs all kept in part, and no character prefers less of an aim', () => {
    const grades = (grade: (typeof GRADES)[number]) =>
      Object.fromEntries(SEATS.flatMap((seat) => AIMS[seat]).map((aim) => [aim, grade])) as Parameters<
        typeof valueOf
      >[2];
    const aims = AIMS.USSR.slice(0, 3);
    const oneKept = { ...grades('lost'), [aims[0] ?? '']: 'kept' } as Parameters<typeof valueOf>[2];
    expect(valueOf(CHARACTERS.opportunist, aims, oneKept)).toBeGreaterThan(
      valueOf(CHARACTERS.opportunist, aims, grades('inPart')),
    );
    for (const character of Object.values(CHARACTERS))
      for (const aim of AIMS.USSR)
        GRADES.slice(1).forEach((grade, i) =>
          expect(valueOf(character, [aim], grades(grade))).toBeGreaterThan(
            valueOf(character, [aim], grades(GRADES[i] ?? 'lost')),
          ),
        );
  });
});

describe('at the table', () => {
  const holders: Record<Seat, Holder> = { USSR: { kind: 'human' }, USA: { kind: 'policy', name: 'opportunist' } };
  const setup = { ...setupOf('table-1'), scenario: 'the-hokkaido-week', policies: { USA: policyLabel('opportunist') } };

  test('a thought in slices comes to the same, and one broken off is thought again', { timeout: 120_000 }, () => {
    const whole = new Campaign({ library, setup, holders });
    whole.begin();
    whole.seal();
    const steps: (() => boolean)[] = [];
    const sliced = new Campaign({ library, setup, holders, inSlices: (step) => void steps.push(step) });
    sliced.begin();
    sliced.seal();
    expect(sliced.snapshot().thinking).toBe(true);
    expect(sliced.history()).toHaveLength(0);
    steps[0]?.();
    const left = saveCampaign(sliced, 'left while thinking');
    while (steps[0]?.() === false);
    expect(sliced.snapshot().thinking).toBe(false);
    expect(sliced.toReplay()).toEqual(whole.toReplay());
    expect(resumeCampaign(library, left).campaign.toReplay()).toEqual(whole.toReplay());
  });
});
