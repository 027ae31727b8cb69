/** Bombs, air landings, weather, and what the staff says of a plan before it is ordered. */
import { describe, expect, it } from 'vitest';
import type { PlanView } from '../../src/engine/rules/staffPlans.ts';
import type { Operation } from '../../src/engine/scenario.ts';
import { dayOf, deskTime, tokyoDay } from '../../src/engine/time.ts';
import { describePlan, lastOrderDay, planOdds } from '../../src/engine/rules/staffPlans.ts';
import { fairSeas, tinyWar } from '../kit/tinyScenario.ts';

describe('the second bomb', () => {
  it('goes by the standing directive before three in the morning of 9 August', () => {
    const war = tinyWar(['nagasaki']);
    war.until('08-10');
    expect(war.when('operation/nagasaki/sailed')).toBe('08-09 02:47');
    expect(war.when('bomb/2')).toBe('08-09 11:02');
    expect(war.ctx.s.costs.civilianBombs).toEqual({ low: 60000, high: 80000 });
  });

  it('stays down on a hold of the 8 August desk, however slow the wire', () => {
    for (const minutes of [180, 720]) {
      const war = tinyWar(['nagasaki'], { answers: { 'instruction/nagasaki/hold/08-08/delay': minutes } });
      war.order('hold', 'nagasaki');
      war.until('08-12');
      expect(war.plan('nagasaki').status).toBe('held');
      expect(war.when('bomb/2')).toBeUndefined();
    }
  });

  it('is over its target before any word of the 9 August desk', () => {
    const war = tinyWar(['nagasaki']);
    war.until('08-09');
    war.order('hold', 'nagasaki');
    war.until('08-11');
    expect(war.when('bomb/2')).toBe('08-09 11:02');
    expect(war.plan('nagasaki').status).toBe('done');
  });

  it('held and then released, goes on the next morning', () => {
    const war = tinyWar(['nagasaki'], { answers: { 'instruction/nagasaki/go/08-10/delay': 300 } });
    war.order('hold', 'nagasaki');
    war.until('08-10');
    war.order('go', 'nagasaki');
    war.until('08-13');
    expect(war.when('bomb/2')).toBe('08-11 11:02');
  });

  it('is followed by no third before the core is there', () => {
    const war = tinyWar(['thirdBomb']);
    war.open('08-10');
    war.order('go', 'thirdBomb');
    war.until('08-22');
    expect(war.when('operation/thirdBomb/done')).toBe('08-18 11:02');
  });
});

describe('air landings', () => {
  const dairen = (mukden: 'USSR' | 'Japan', answers: Readonly<Record<string, number | string>> = {}) => {
    const war = tinyWar(['airDairen'], { answers: { 'weather/MAN_DAIREN/08-22': 'clear', ...answers } });
    const area = war.ctx.s.areas['MAN_MUKDEN'];
    if (area !== undefined) area.control = mukden;
    const port = war.ctx.s.areas['MAN_DAIREN'];
    if (port !== undefined) port.orderAt = 0;
    war.ctx.s.charts.surrender = 'ceasefire';
    war.open('08-21');
    war.order('go', 'airDairen');
    war.until('08-25');
    return war;
  };

  it('need an airfield in their own hands', () => {
    expect(dairen('Japan').when('operation/airDairen/landed')).toBeUndefined();
    expect(dairen('USSR').when('operation/airDairen/landed')).toMatch(/^08-2[23] 11:00/);
  });

  it('wait for the weather', () => {
    const grounded = {
      'weather/SEA_YELLOW/08-22': 'gale',
      'weather/SEA_YELLOW/08-23': 'clear',
      'weather/SEA_YELLOW/08-24': 'clear',
    };
    expect(dairen('USSR', grounded).when('operation/airDairen/landed')).toBe('08-23 11:00');
  });
});

describe('weather', () => {
  it('asks one question for each sea and day and nothing else', () => {
    const first = tinyWar(['shumshu'], { seed: 'one' });
    const second = tinyWar(['nagasaki', 'firstEchelon'], { seed: 'one' });
    for (const war of [first, second]) war.open('08-15');
    first.until('08-20');
    second.until('08-20');
    expect(first.ctx.s.weather).toEqual(second.ctx.s.weather);
  });

  it('has fog on more than half of the mornings off Shumshu and seldom off Rumoi', () => {
    let north = 0;
    let rumoi = 0;
    for (let seed = 0; seed < 40; seed++) {
      const war = tinyWar([], { seed: `fog${seed}` });
      war.open('08-12');
      for (const date of ['08-13', '08-14', '08-15', '08-16', '08-17']) {
        war.until(date);
        if (war.ctx.s.weather['SEA_KURIL_N'] === 'fog') north += 1;
        if (war.ctx.s.weather['SEA_RUMOI'] === 'fog') rumoi += 1;
      }
    }
    expect(north).toBeGreaterThan(100);
    expect(north).toBeLessThan(140);
    expect(rumoi).toBeLessThan(50);
  });
});

describe('what the staff says of a plan', () => {
  const war = tinyWar(['rumoiSpearhead', 'fletcherKurils', 'fletcherNemuro', 'shumshu']);
  const ix = war.ctx.ix;
  const plan = (id: string): Operation => ix.operations[id] as Operation;
  const view = (patch: Partial<PlanView> = {}): PlanView => ({
    now: deskTime(dayOf('08-20')),
    weather: () => 'clear',
    garrisonMen: 400,
    orderReached: false,
    friendly: false,
    hulls: 1000,
    ...patch,
  });

  it('names the day, the counters and the plans they are then lost to', () => {
    const brief = describePlan(ix, plan('fletcherKurils'), view());
    expect(brief.arrivalDay).toBeGreaterThanOrEqual(dayOf('08-25'));
    expect(brief.needs.lift).toEqual(['fletcherGroup']);
    expect(brief.blocks).toEqual(['fletcherNemuro']);
  });

  it('never gives worse odds for a better circumstance', () => {
    const base = planOdds(ix, plan('rumoiSpearhead'), view());
    expect(planOdds(ix, plan('rumoiSpearhead'), view({ orderReached: true })).all).toBeGreaterThan(base.all);
    expect(planOdds(ix, plan('rumoiSpearhead'), view({ garrisonMen: 200 })).all).toBeGreaterThanOrEqual(base.all);
    expect(planOdds(ix, plan('rumoiSpearhead'), view({ hulls: 500 })).all).toBeLessThanOrEqual(base.all);
    expect(planOdds(ix, plan('rumoiSpearhead'), view({ weather: () => 'gale' })).all).toBe(0);
  });

  it('knows the last day on which an order still arrives in time', () => {
    const last = lastOrderDay(ix, plan('fletcherKurils'), dayOf('08-28'));
    expect(last).toBeGreaterThan(dayOf('08-18'));
    expect(last).toBeLessThan(dayOf('08-25'));
    expect(lastOrderDay(ix, plan('fletcherKurils'), dayOf('08-09'))).toBe(-1);
  });

  it('is borne out by the rules in fair weather', () => {
    const brief = describePlan(ix, plan('shumshu'), view({ now: deskTime(dayOf('08-15')) + 6 * 60 }));
    const fair = tinyWar(['shumshu'], { answers: fairSeas(['SEA_KURIL_N'], ['08-15', '08-16', '08-17', '08-18']) });
    fair.open('08-15');
    fair.order('go', 'shumshu');
    fair.until('08-20');
    expect(tokyoDay(fair.ctx.s.milestones['operation/shumshu/landed'] ?? 0)).toBe(brief.arrivalDay);
  });
});
