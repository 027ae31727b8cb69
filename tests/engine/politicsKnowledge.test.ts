import { describe, expect, it } from 'vitest';
import type { Formation } from '../../src/engine/scenario.ts';
import { politicsWar } from '../kit/politicsWar.ts';

const garrison = { id: 'division91', power: 'Japan', area: 'KUR_PARAMUSHIRU', men: 23000 } as unknown as Formation;

function watched(seed: string) {
  const war = politicsWar({ seed, scenario: { formations: [garrison] } });
  war.ctx.s.formations['division91'] = {
    status: 'active',
    at: 'KUR_PARAMUSHIRU',
    men: 23000,
    behind: 0,
    readiness: 1000,
    supply: 100,
    leg: 0,
    km: 0,
    halted: 0,
    because: [],
  };
  return war;
}

describe('intelligence', () => {
  it('is late: what Tokyo decides is known in Washington by intercept, in Moscow later or not at all', () => {
    const war = politicsWar();
    const states: (string | number | undefined)[] = [];
    war.run('08-13', (day) => {
      if (day === 25) war.ctx.s.charts['surrender'] = 'awaitingReply';
      states.push(war.ctx.s.known.USA['chart/surrender']?.value);
    });
    expect(states[2]).not.toBe('awaitingReply');
    expect(states[4]).toBe('awaitingReply');
  });

  it('counts men within its known error, and differs between lucks', () => {
    const counts = Array.from({ length: 30 }, (_, i) => {
      const war = watched(`men${i}`);
      war.run('08-09');
      return Number(war.ctx.s.known.USSR['men/division91']?.value);
    });
    for (const count of counts) {
      expect(count).toBeGreaterThanOrEqual(Math.floor(23000 * 0.74));
      expect(count).toBeLessThanOrEqual(Math.ceil(23000 * 1.26));
    }
    expect(new Set(counts).size).toBeGreaterThan(5);
  });

  it('gives every line a source, an hour and a confidence, and never the own side', () => {
    const war = watched('1945');
    war.run('08-20');
    for (const seat of ['USSR', 'USA'] as const) {
      for (const [key, known] of Object.entries(war.ctx.s.known[seat])) {
        expect(known.source.length, key).toBeGreaterThan(0);
        expect(known.asOf).toBeLessThanOrEqual(war.ctx.now);
        expect(key).not.toBe(`temper/${seat}`);
      }
    }
  });

  it('shows Moscow nothing of the council once it is at war', () => {
    const war = politicsWar();
    war.ctx.s.facts['declared'] = 1;
    war.run('08-14');
    expect(Object.keys(war.ctx.s.known.USSR).filter((key) => key.startsWith('council/'))).toEqual([]);
    expect(Object.keys(war.ctx.s.known.USA).some((key) => key.startsWith('council/'))).toBe(true);
  });

  it('answers the same day the same whatever else was asked', () => {
    const a = watched('same');
    const b = politicsWar({ seed: 'same' });
    a.run('08-12');
    b.run('08-12');
    expect(a.ctx.s.known.USA['council/togo']).toEqual(b.ctx.s.known.USA['council/togo']);
  });
});

describe('the morning accounts', () => {
  it('give four hours a day and count the cost of a day of war until Tokyo accepts', () => {
    const war = politicsWar();
    war.ctx.s.seats.USA.hours = 0;
    war.run('08-10');
    expect(war.ctx.s.seats.USA.hours).toBe(4);
    const raids = { ...war.ctx.s.costs.civilianRaids };
    expect(raids.low).toBeLessThan(raids.high);
    war.ctx.s.charts['surrender'] = 'ceasefire';
    war.run('08-14');
    expect(war.ctx.s.costs.civilianRaids).toEqual(raids);
  });
});
