/** One convoy, one signal: the five transports of 22 August and the four ways they can go. */
import { describe, expect, it } from 'vitest';
import type { TinyWar } from '../kit/tinyScenario.ts';
import { fairSeas, tinyWar } from '../kit/tinyScenario.ts';

const FAIR = fairSeas(
  ['SEA_JAPAN_N', 'SEA_TATAR', 'SEA_RUMOI'],
  ['08-18', '08-19', '08-20', '08-21', '08-22', '08-23', '08-24', '08-25', '08-26', '08-27', '08-28'],
);

/** The war on the morning of 18 August as the plan needs it; Rumoi has Tokyo's order and yields unless a test says no. */
function convoy(answers: Readonly<Record<string, number | string>> = {}): TinyWar {
  const war = tinyWar(['firstEchelon'], { answers: { ...FAIR, 'garrison/HOK_RUMOI/will': 999, ...answers } });
  const { s } = war.ctx;
  s.charts.surrender = 'ceasefire';
  const maoka = s.areas['KAR_MAOKA'];
  if (maoka !== undefined) maoka.control = 'USSR';
  war.open('08-18');
  war.order('prepare', 'firstEchelon');
  war.until('08-21');
  war.order('go', 'firstEchelon');
  war.until('08-22');
  return war;
}

describe('the first echelon of 87th Corps', () => {
  it('sails on the morning of 22 August and unloads at Maoka', () => {
    const war = convoy();
    war.until('08-28');
    expect(war.when('operation/firstEchelon/sailed')).toBe('08-22 07:30');
    expect(war.when('operation/firstEchelon/landed')).toMatch(/^08-25 0/);
    expect(war.plan('firstEchelon').status).toBe('done');
    expect(war.ctx.s.formations['rifleDivision355']).toMatchObject({ status: 'active', at: 'KAR_MAOKA' });
    expect(war.ctx.s.charts['hokkaido']).toBe('dormant');
  });

  it('turned at the desk of 22 August, is off Rumoi on the morning of the 24th however slow the signal', () => {
    for (const minutes of [480, 900, 1800]) {
      const war = convoy({ 'instruction/firstEchelon/divert/08-22/delay': minutes });
      war.order('divert', 'firstEchelon', 'HOK_RUMOI');
      war.until('08-26');
      expect(war.when('operation/firstEchelon/landed')).toMatch(/^08-24 0[78]:/);
      expect(war.ctx.s.areas['HOK_RUMOI']?.control).toBe('USSR');
      expect(war.ctx.s.charts['hokkaido']).toBe('held');
      const kinds = war.ctx.events.map((event) => event.kind);
      expect(kinds).toContain('operationDiverted');
      expect(kinds).toContain('landingMade');
    }
  });

  it('recalled in time, comes home and can be ordered out again', () => {
    const war = convoy({
      'instruction/firstEchelon/divert/08-22/delay': 480,
      'instruction/firstEchelon/recall/08-23/delay': 600,
    });
    war.order('divert', 'firstEchelon', 'HOK_RUMOI');
    war.until('08-23');
    war.order('recall', 'firstEchelon');
    war.until('08-28');
    expect(war.when('operation/firstEchelon/landed')).toBeUndefined();
    expect(war.when('operation/firstEchelon/returned')).toMatch(/^08-25/);
    expect(war.ctx.s.areas['HOK_RUMOI']?.control).toBe('Japan');
    expect(war.ctx.s.formations['rifleDivision355']).toMatchObject({ status: 'active', at: 'URS_VLADIVOSTOK' });
    expect(war.ctx.s.charts['hokkaido']).toBe('withdrawn');
    expect(war.ctx.s.lift['convoy1']).toMatchObject({ operation: null, port: 'URS_VLADIVOSTOK' });
  });

  it('recalled too late, has landed, and the order is told to have been overtaken', () => {
    const war = convoy({
      'instruction/firstEchelon/divert/08-22/delay': 480,
      'instruction/firstEchelon/hold/08-23/delay': 1800,
    });
    war.order('divert', 'firstEchelon', 'HOK_RUMOI');
    war.until('08-23');
    war.order('hold', 'firstEchelon');
    war.until('08-26');
    expect(war.when('operation/firstEchelon/landed')).toMatch(/^08-24 0[78]:/);
    expect(war.when('order/firstEchelon/hold')).toMatch(/^08-24 1[23]:/);
    expect(war.ctx.events.some((event) => event.kind === 'orderOvertaken')).toBe(true);
    expect(war.plan('firstEchelon').status).not.toBe('recalled');
    expect(war.ctx.s.areas['HOK_RUMOI']?.control).toBe('USSR');
  });

  it('never gets better weather, luck or speed from a slower signal', () => {
    const arrivals = [480, 720, 960, 1200, 1500, 1800].map((minutes) => {
      const war = convoy({ 'instruction/firstEchelon/divert/08-22/delay': minutes });
      war.order('divert', 'firstEchelon', 'HOK_RUMOI');
      war.until('08-26');
      return war.ctx.s.milestones['operation/firstEchelon/landed'] ?? 0;
    });
    expect([...arrivals].sort((a, b) => a - b)).toEqual(arrivals);
  });

  it('meets another draw of the beach when Rumoi will not yield, and never a fourth', () => {
    const war = convoy({ 'garrison/HOK_RUMOI/will': 0, 'battle/firstEchelon': 0 });
    war.order('divert', 'firstEchelon', 'HOK_RUMOI');
    war.until('08-26');
    const landing = war.ctx.events.find((event) => event.kind === 'landingMade');
    expect(landing?.cause.draws?.map((draw) => draw.question)).toEqual([
      'garrison/HOK_RUMOI/will',
      'battle/firstEchelon',
    ]);
  });
});
