import { describe, expect, it } from 'vitest';
import type { Condition, Effect } from '../../src/engine/scenario.ts';
import type { GameState } from '../../src/engine/state.ts';
import type { ScenarioIndex } from '../../src/engine/scenarioIndex.ts';
import type { Seat } from '../../src/engine/words.ts';
import type { SeatView } from '../../src/engine/seatView.ts';
import type { Submission } from '../../src/engine/submission.ts';
import { answerHours, checkAnswer, checkOrder, checkSubmission, listLegal } from '../../src/engine/legal.ts';
import { CAMPAIGNS, eachDay } from './kit.ts';
import { cloneState } from '../../src/engine/war.ts';
import { emptySubmission } from '../../src/engine/submissionForm.ts';
import { hashState } from '../../src/engine/hash.ts';
import { holds } from '../../src/engine/decisions/conditions.ts';
import { noiseFor, POLICIES } from '../../src/policy/index.ts';
import { observe, viewOfObservation } from '../../src/engine/observe.ts';
import { SEATS } from '../../src/engine/words.ts';
import { viewOfState } from '../../src/engine/seatView.ts';

/** What a seat may do, and that it depends on nothing the seat cannot know. */

const TIME = 60_000 + CAMPAIGNS * 5_000;

function conditionsIn(effects: readonly Effect[]): Condition[] {
  return effects.flatMap((effect) => ('when' in effect ? [effect.when, ...conditionsIn(effect.effects)] : []));
}

/** Every condition a scenario has, apart from those that look back on a whole war. */
function allConditions(ix: ScenarioIndex): Condition[] {
  const decisions = ix.scenario.decisions.flatMap((decision) => [
    decision.when,
    ...decision.options.flatMap((option) => [option.when, option.because, ...conditionsIn(option.effects)]),
  ]);
  const plans = ix.scenario.operations.flatMap((plan) => [plan.needs, plan.standing]);
  return [...decisions, ...plans].filter((condition) => condition !== undefined);
}

describe('everything listed as legal', () => {
  it('is accepted, if need be for want of hours alone', { timeout: TIME }, () => {
    eachDay('listed', (game, today) => {
      const ix = game.rules.index;
      for (const seat of SEATS) {
        const view = viewOfState(ix, game.state, seat);
        const legal = listLegal(ix, view);
        const desk = (part: Partial<Submission>): Submission => ({ ...emptySubmission(view.day, seat), ...part });
        const accepted = (part: Partial<Submission>): void => {
          const refusal = checkSubmission(ix, view, desk(part));
          if (refusal?.code !== 'notEnoughHours') expect(refusal).toBeNull();
        };
        for (const { decision, options } of legal.answers) {
          for (const option of options) {
            expect(checkAnswer(ix, view, { decision, option })).toBeNull();
            accepted({ answers: [{ decision, option }] });
          }
        }
        for (const order of legal.orders) {
          expect(checkOrder(ix, view, order)).toBeNull();
          accepted({ orders: [order] });
        }
        for (const consult of legal.consults) accepted({ consults: [consult] });
      }
      game.advance(today);
    });
  });

  it('holds an affordable answer to every question put to a seat: nobody is ever stuck', { timeout: TIME }, () => {
    eachDay('stuck', (game, today) => {
      const ix = game.rules.index;
      for (const seat of SEATS) {
        const view = viewOfState(ix, game.state, seat);
        for (const { decision, options } of listLegal(ix, view).answers) {
          const asked = ix.decisions[decision];
          if (asked === undefined || asked.initiative === true) continue;
          const affordable = options.filter((option) => answerHours(asked, option, view) <= view.hours);
          expect(affordable, `${decision} on day ${view.day}`).not.toEqual([]);
        }
        expect(checkSubmission(ix, view, emptySubmission(view.day, seat))).toBeNull();
      }
      game.advance(today);
    });
  });
});

describe('a refusal', () => {
  it('is a value, and leaves the state as it was', { timeout: TIME }, () => {
    eachDay('refused', (game, today) => {
      const ix = game.rules.index;
      const before = hashState(ix, game.state);
      for (const seat of SEATS) {
        const view = viewOfState(ix, game.state, seat);
        for (const wrong of wrongDesks(ix, view, game.state)) expect(checkSubmission(ix, view, wrong)).not.toBeNull();
      }
      expect(hashState(ix, game.state)).toBe(before);
      game.advance(today);
    });
  });
});

/** Submissions that must be refused whatever the day. */
function wrongDesks(ix: ScenarioIndex, view: SeatView, s: GameState): Submission[] {
  const base = emptySubmission(view.day, view.seat);
  const foreign = ix.operationIds.find((id) => ix.operations[id]?.seat !== view.seat) ?? '';
  const closed = ix.decisionIds.find((id) => s.decisions[id]?.status !== 'open') ?? '';
  const option = ix.decisions[closed]?.options[0]?.id ?? '';
  const many = Array.from({ length: 9 }, (_, i) => `nobody/${i}`);
  return [
    { ...base, day: view.day + 1 },
    { ...base, seat: view.seat === 'USSR' ? 'USA' : 'USSR' },
    { ...base, answers: [{ decision: closed, option }] },
    { ...base, answers: [{ decision: 'no-such-decision', option: 'none' }] },
    ...view.open.slice(0, 2).map((decision) => ({ ...base, answers: [{ decision, option: 'no-such-option' }] })),
    { ...base, orders: [{ kind: 'go', operation: foreign }] },
    { ...base, orders: [{ kind: 'prepare', operation: 'no-such-plan' }] },
    { ...base, orders: [{ kind: 'direct', front: 'no-such-front', directive: 'halt', area: '' }] },
    { ...base, consults: many },
  ];
}

describe('what a seat knows', () => {
  it('is the same asked of the state as asked of its observation', { timeout: TIME }, () => {
    let conditions: Condition[] = [];
    let of: ScenarioIndex | null = null;
    eachDay('views', (game, today) => {
      const ix = game.rules.index;
      if (of !== ix) [conditions, of] = [allConditions(ix), ix];
      for (const seat of SEATS) {
        const direct = viewOfState(ix, game.state, seat);
        const observed = viewOfObservation(ix, JSON.parse(JSON.stringify(observe(ix, game.state, seat))));
        expect(listLegal(ix, observed)).toEqual(listLegal(ix, direct));
        for (const condition of conditions) {
          const [a, b] = [holds(condition, direct), holds(condition, observed)];
          if (a !== b) throw new Error(`${seat}: ${JSON.stringify(condition)} is ${a} in the state, ${b} as observed`);
        }
      }
      game.advance(today);
    });
  });

  it(
    'does not change with what it cannot know: not its papers, not its choices, not its policies',
    { timeout: TIME },
    () => {
      eachDay('hidden', (game, today) => {
        const ix = game.rules.index;
        for (const seat of SEATS) {
          const other = withOtherTruth(ix, game.state, seat);
          expect(hashState(ix, other)).not.toBe(hashState(ix, game.state));
          expect(observe(ix, other, seat)).toEqual(observe(ix, game.state, seat));
          const [before, after] = [viewOfState(ix, game.state, seat), viewOfState(ix, other, seat)];
          expect(listLegal(ix, after)).toEqual(listLegal(ix, before));
          for (const [name, policy] of Object.entries(POLICIES)) {
            const noise = noiseFor(game.rules.luck, seat, name);
            expect(policy(ix, after, noise), name).toEqual(policy(ix, before, noise));
          }
        }
        game.advance(today);
      });
    },
  );
});

/** The same day with everything changed that `seat` cannot know. */
function withOtherTruth(ix: ScenarioIndex, s: GameState, seat: Seat): GameState {
  const out = cloneState(s);
  const foe: Seat = seat === 'USSR' ? 'USA' : 'USSR';
  out.seats[foe] = { ...out.seats[foe], hours: 1, temper: 5, consulted: ['x/y'], log: [], aims: [] };
  out.known[foe] = {};
  out.reports = [];
  out.pending = [];
  out.cables = out.cables.filter((cable) => cable.from === seat);
  for (const id of Object.keys(out.facts)) {
    if (ix.facts[id]?.seenBy.includes(seat) !== true) out.facts[id] = ix.facts[id]?.max ?? 0;
  }
  for (const member of Object.values(out.council)) member.stance = -member.stance;
  for (const id of ix.formationIds) {
    if (ix.formations[id]?.power !== seat) Object.assign(out.formations[id] ?? {}, { men: 7, status: 'destroyed' });
  }
  for (const id of ix.operationIds) {
    if (ix.operations[id]?.seat !== seat) Object.assign(out.operations[id] ?? {}, { status: 'held', ashore: 99 });
  }
  for (const id of ix.areaIds) {
    const area = out.areas[id];
    if (area === undefined || area.control === seat) continue;
    area.orderAt = 1;
    area.attackedAfter = !area.attackedAfter;
    if (area.standOff !== seat) area.control = area.control === 'China' ? 'Britain' : 'China';
  }
  for (const id of ix.decisionIds) {
    if (ix.decisions[id]?.decider !== seat)
      Object.assign(out.decisions[id] ?? {}, { status: 'silent', option: 'none' });
  }
  for (const chart of ['surrender', seat === 'USSR' ? 'orderOne' : 'chungking']) out.charts[chart] = 'elsewhere';
  return out;
}
