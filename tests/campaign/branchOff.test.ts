/** A finished war opened again at a choice: the past as it was, the luck the same, the choice still to be made. */
import { describe, expect, it } from 'vitest';
import { branchOff } from '../../src/campaign/branchOff.ts';
import { finished, uiLibrary } from '../ui/kit.ts';
import { orderKey } from '../../src/engine/submissionForm.ts';

const library = uiLibrary();

describe('a war opened again', () => {
  const war = finished({ seed: 'amur-birch-fog' });
  const turns = war.history();
  const chosen = turns.flatMap((turn, at) =>
    turn.submissions
      .filter((one) => one.seat === 'USSR' && one.answers.length > 0)
      .map((sealed) => ({ at, sealed, answer: sealed.answers[0] as { decision: string; option: string } })),
  );

  it(
    'stands on the day of the choice with the days before as they were and nothing else changed',
    { timeout: 60_000 },
    () => {
      expect(chosen.length).toBeGreaterThan(3);
      for (const { at, sealed, answer } of chosen) {
        const open = branchOff(library, war, { seat: 'USSR', day: sealed.day, decision: answer.decision });
        const { screen, day, draft, observation } = open.snapshot();
        expect(screen).toBe('desk');
        expect(day).toBe(sealed.day);
        expect(open.history().map((turn) => turn.checkpoint)).toEqual(
          turns.slice(0, at).map((turn) => turn.checkpoint),
        );
        expect(observation.open).toContain(answer.decision);
        expect(draft.answers).toEqual(sealed.answers.filter((one) => one.decision !== answer.decision));
        expect(draft.orders).toEqual(sealed.orders);
      }
      expect(war.history()).toHaveLength(turns.length);
    },
  );

  it('goes the same way if the same is chosen again', { timeout: 60_000 }, () => {
    const [first] = chosen;
    if (first === undefined) throw new Error('nobody chose anything');
    const open = branchOff(library, war, { seat: 'USSR', day: first.sealed.day, decision: first.answer.decision });
    expect(open.answer(first.answer)).toBeNull();
    open.seal();
    expect(open.history().at(-1)?.checkpoint).toBe(turns[first.at]?.checkpoint);
  });

  it('takes an order back, and hands a recorded seat to the historical policy', { timeout: 60_000 }, () => {
    const random = finished({ seed: 'amur-birch-fog', as: 'random' });
    const sealed = random
      .history()
      .flatMap((turn) => turn.submissions)
      .find((one) => one.seat === 'USSR' && one.orders.length > 0);
    const [order] = sealed?.orders ?? [];
    if (sealed === undefined || order === undefined) throw new Error('nobody ordered anything');
    const open = branchOff(library, random, { seat: 'USSR', day: sealed.day, order: orderKey(order) });
    expect(open.snapshot().draft.orders).toEqual(sealed.orders.slice(1));
    const watched = finished({ human: null, as: 'historical' });
    const taken = branchOff(library, watched, { seat: 'USA', day: watched.history()[2]?.day ?? 0 });
    expect(taken.humans()).toEqual(['USA']);
    expect(taken.snapshot().seat).toBe('USA');
    expect(() => branchOff(library, war, { seat: 'USSR', day: 3 })).toThrow(/no day 3/);
  });
});
