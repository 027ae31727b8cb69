import { describe, expect, it } from 'vitest';
import { dateOfMark, HISTORY, index, landCtx, runLand } from './landWar.ts';
import type { Ctx } from '../../src/engine/ctx.ts';
import { kmDone } from '../../src/engine/rules/land.ts';

const SEEDS = ['1945', ...Array.from({ length: 19 }, (_, i) => `other ${i}`)];

function war(seed: string, until: string, change?: (ctx: Ctx) => void): Ctx {
  const ctx = landCtx(seed);
  change?.(ctx);
  runLand(ctx, '08-08', until, HISTORY);
  return ctx;
}

const wars = SEEDS.map((seed) => war(seed, '08-31'));

/** Share of the wars, per cent, in which a milestone falls between two dates. */
function share(milestone: string, from: string, until: string): number {
  const hits = wars.filter((ctx) => {
    const date = dateOfMark(ctx, milestone);
    return date !== undefined && date >= from && date <= until;
  });
  return Math.floor((hits.length * 100) / wars.length);
}

describe('the armies, left to the rules', () => {
  it.each([
    ['area/MAN_MUTANCHIANG/USSR', '08-15', '08-17', 75],
    ['halt/sixthGuardsTank', '08-12', '08-14', 90],
    ['land/sixthGuardsTank/MAN_MUKDEN', '08-19', '08-21', 90],
    ['land/sixthGuardsTank/MAN_DAIREN', '08-23', '08-25', 90],
    ['land/thirtyNinthArmy/MAN_HSINKING', '08-19', '08-21', 90],
    ['land/firstRedBannerArmy/MAN_HARBIN', '08-19', '08-21', 90],
    ['area/KOR_SEISHIN/USSR', '08-15', '08-17', 60],
    ['order/KAR_KOTON', '08-17', '08-19', 95],
    ['area/KAR_MAOKA/USSR', '08-19', '08-21', 70],
    ['area/KAR_TOYOHARA/USSR', '08-23', '08-26', 90],
    ['disarmed/KUR_SHUMSHU', '08-22', '08-24', 70],
    ['area/KUR_PARAMUSHIRU/USSR', '08-22', '08-25', 70],
    ['area/CHN_KALGAN/CCP', '08-21', '08-25', 95],
  ])('reach %s between %s and %s on most seeds', (milestone, from, until, percent) => {
    expect(share(milestone, from, until)).toBeGreaterThanOrEqual(percent);
  });

  it('lose on the mainland and the islands about what was lost', () => {
    for (const { s } of wars) {
      expect(Math.floor((s.costs.sovietDead.low + s.costs.sovietDead.high) / 2)).toBeGreaterThan(9000);
      expect(Math.floor((s.costs.sovietDead.low + s.costs.sovietDead.high) / 2)).toBeLessThan(14400);
      expect(s.costs.prisonersHeld.high).toBeGreaterThan(520000);
      expect(s.costs.prisonersHeld.high).toBeLessThan(660000);
    }
  });

  it('stop at the 38th parallel and short of the Wall', () => {
    for (const { s } of wars) {
      expect(s.areas.KOR_SEOUL?.control).toBe('Japan');
      expect(s.milestones['land/cavalryMechGroup/CHN_KALGAN']).toBeUndefined();
      expect(s.milestones['halt/cavalryMechGroup/line']).toBeDefined();
    }
  });

  it('cover 65 to 95 km a day with 6th Guards Tank Army', () => {
    const ctx = war('1945', '08-19');
    const state = ctx.s.formations.sixthGuardsTank;
    const first = index.neighbours.URS_TRANSBAIKAL?.find((next) => next.to === 'MAN_SOLUN')?.edge.km ?? 0;
    const behind = index.formations.sixthGuardsTank?.forward ?? 0;
    const km = state?.at === 'MAN_SOLUN' ? first - behind + kmDone(ctx, 'sixthGuardsTank') : 0;
    expect(Math.floor(km / 11)).toBeGreaterThanOrEqual(65);
    expect(Math.floor(km / 11)).toBeLessThanOrEqual(95);
  });

  it('creep 1.5 to 5 km a day before Koton', () => {
    const ctx = war('1945', '08-18');
    const km = kmDone(ctx, 'rifleCorps56') - (index.formations.rifleCorps56?.forward ?? 0);
    expect(km).toBeGreaterThanOrEqual(12);
    expect(km).toBeLessThanOrEqual(40);
  });
});

describe('a front', () => {
  it('does not move before the declaration of war', () => {
    const ctx = landCtx('1945');
    runLand(ctx, '08-09', '08-12');
    expect(ctx.s.formations.sixthGuardsTank?.km).toBe(0);
  });

  it('stands still when halted, and says once why', () => {
    const ctx = war('1945', '08-12', (start) => {
      if (start.s.fronts.transbaikal !== undefined) start.s.fronts.transbaikal.directive = 'halt';
    });
    expect(ctx.s.formations.sixthGuardsTank?.km).toBe(0);
    expect(dateOfMark(ctx, 'halt/sixthGuardsTank/order')).toBe('08-09');
  });

  it('told to disarm only enters nothing that still fights', () => {
    const ctx = war('1945', '08-16', (start) => {
      if (start.s.fronts.firstFarEastern !== undefined) start.s.fronts.firstFarEastern.directive = 'disarm';
    });
    expect(ctx.s.areas.MAN_MUTANCHIANG?.control).toBe('Japan');
  });

  it('crosses the 38th parallel only when driven on Seoul', () => {
    const ctx = war('1945', '08-31', (start) => {
      const front = start.s.fronts.firstFarEastern;
      if (front === undefined) return;
      front.area = 'KOR_SEOUL';
    });
    expect(ctx.s.areas.KOR_SEOUL?.control).toBe('USSR');
  });

  it('gives the same war twice from one seed', () => {
    expect(war('again', '08-25').s).toEqual(war('again', '08-25').s);
  });
});
