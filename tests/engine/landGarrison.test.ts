import { describe, expect, it } from 'vitest';
import { assault, HISTORY, landAt, landCtx, runLand } from './landWar.ts';
import { garrisonAnswers, garrisonWill, resolveGarrisons, yieldArea } from '../../src/engine/rules/garrison.ts';
import { dayOf, HOUR, tokyoTime } from '../../src/engine/time.ts';
import { deliverTokyoOrder } from '../../src/engine/rules/tokyoOrder.ts';
import type { Ctx } from '../../src/engine/ctx.ts';
import { garrisonMen, menIn } from '../../src/engine/rules/forces.ts';
import { mark } from '../../src/engine/ctx.ts';
import { movePrisoners } from '../../src/engine/rules/prisoners.ts';
import { recipientOf } from '../../src/engine/rules/recipients.ts';

const SEEDS = Array.from({ length: 60 }, (_, i) => `seed ${i}`);

function at(ctx: Ctx, date: string, hour = 7): Ctx {
  ctx.now = tokyoTime(dayOf(date), hour);
  if (date < '08-15') return ctx;
  ctx.s.charts.surrender = 'ordersIssued';
  mark(ctx, 'chart/surrender/ordersIssued', tokyoTime(dayOf('08-15'), 12));
  return ctx;
}

function heard(ctx: Ctx, area: string): Ctx {
  const state = ctx.s.areas[area];
  if (state !== undefined) state.orderAt = ctx.now - HOUR;
  return ctx;
}

const fightsOn = (date: string, area: string, prepare: (ctx: Ctx) => void = () => undefined): number =>
  SEEDS.filter((seed) => {
    const ctx = at(landCtx(seed), date);
    prepare(ctx);
    return garrisonAnswers(ctx, area, 'USSR', 6000, []).answer === 'resists';
  }).length;

describe('a garrison', () => {
  it('fights before the broadcast, whatever the seed', () => {
    expect(fightsOn('08-13', 'KOR_SEISHIN')).toBe(SEEDS.length);
  });

  it('yields to the first hundred men once the order has come, and not to fewer unasked', () => {
    const ctx = heard(at(landCtx('1945'), '08-28'), 'KUR_ETOROFU');
    expect(garrisonAnswers(ctx, 'KUR_ETOROFU', 'USSR', 100, [])).toMatchObject({ answer: 'yields', draw: null });
    expect(garrisonAnswers(ctx, 'KUR_ETOROFU', 'USSR', 99, []).draw).not.toBeNull();
  });

  it('at Rumoi is likely to fight on the 17th, and less and less likely after the order', () => {
    const early = fightsOn('08-17', 'HOK_RUMOI');
    const late = fightsOn('08-24', 'HOK_RUMOI', (ctx) => heard(ctx, 'HOK_RUMOI'));
    expect(early).toBeGreaterThan(SEEDS.length / 2);
    expect(late).toBeLessThan(SEEDS.length / 3);
  });

  it('is hardened by the refugee ships and by an attack after the order', () => {
    const ctx = heard(at(landCtx('1945'), '08-24'), 'HOK_RUMOI');
    const before = garrisonWill(ctx, 'HOK_RUMOI', 'USSR').perMille;
    ctx.s.costs.refugeeShips = { low: 1500, high: 1708 };
    const ships = garrisonWill(ctx, 'HOK_RUMOI', 'USSR').perMille;
    if (ctx.s.areas.HOK_RUMOI !== undefined) ctx.s.areas.HOK_RUMOI.attackedAfter = true;
    const attacked = garrisonWill(ctx, 'HOK_RUMOI', 'USSR').perMille;
    expect(ships).toBeGreaterThan(before);
    expect(attacked).toBeGreaterThan(ships);
  });

  it('shows every line of its will', () => {
    const { modifiers, perMille } = garrisonWill(at(landCtx('1945'), '08-20'), 'KAR_MAOKA', 'USSR', 3400);
    expect(modifiers.reduce((sum, entry) => sum + entry.value, 0)).toBe(perMille);
  });

  it('would rather lay down its arms before Americans', () => {
    const ctx = at(landCtx('1945'), '08-18');
    expect(garrisonWill(ctx, 'HOK_RUMOI', 'USA').perMille).toBeLessThan(
      garrisonWill(ctx, 'HOK_RUMOI', 'USSR').perMille,
    );
  });
});

describe('a place that yields', () => {
  it('changes hands, counts its prisoners and is disarmed after hours by their number', () => {
    const ctx = heard(at(landCtx('1945'), '08-28'), 'KUR_ETOROFU');
    const men = menIn(ctx, 'division89', 'KUR_ETOROFU');
    yieldArea(ctx, 'KUR_ETOROFU', 'USSR', ['test']);
    expect(ctx.s.areas.KUR_ETOROFU?.control).toBe('USSR');
    expect(ctx.s.costs.prisonersHeld.high).toBe(Math.floor((men * 1020) / 1000));
    expect(menIn(ctx, 'division89', 'KUR_ETOROFU')).toBe(0);
    expect(garrisonMen(ctx, 'KUR_KUNASHIRI')).toBe(1250);
    expect(ctx.s.formations.division89?.status).toBe('active');
    yieldArea(ctx, 'KUR_KUNASHIRI', 'USSR', ['test']);
    expect(ctx.s.formations.division89?.status).toBe('yielded');
    ctx.now = tokyoTime(dayOf('08-31'), 16);
    resolveGarrisons(ctx);
    expect(ctx.s.formations.division89?.status).toBe('disarmed');
    expect(ctx.s.milestones['formation/division89/disarmed']).toBeDefined();
  });

  it('to Americans adds nobody to the prisoners held', () => {
    const ctx = heard(at(landCtx('1945'), '08-28'), 'KUR_ETOROFU');
    yieldArea(ctx, 'KUR_ETOROFU', 'USA', []);
    expect(ctx.s.costs.prisonersHeld.high).toBe(0);
  });

  it('with two flags on it is a stand-off until one leaves', () => {
    const ctx = at(landCtx('1945'), '09-01', 16);
    yieldArea(ctx, 'HOK_NEMURO', 'USSR', []);
    landAt(ctx, 'rifleDivision355', 'HOK_NEMURO');
    landAt(ctx, 'tf31', 'HOK_NEMURO');
    resolveGarrisons(ctx);
    expect(ctx.s.areas.HOK_NEMURO?.standOff).toBe('USA');
    expect(ctx.s.facts.standOffs).toBe(1);
    landAt(ctx, 'tf31', 'SEA_PACIFIC_NW');
    resolveGarrisons(ctx);
    expect(ctx.s.areas.HOK_NEMURO?.standOff).toBeNull();
    expect(ctx.s.facts.standOffs).toBe(0);
  });
});

describe("Tokyo's order", () => {
  it('reaches the Kwantung Army about the 18th and Maoka not before the 22nd', () => {
    for (const seed of SEEDS) {
      const ctx = at(landCtx(seed), '08-31', 12);
      deliverTokyoOrder(ctx);
      const day = (area: string): number => Math.floor(((ctx.s.areas[area]?.orderAt ?? 0) + 540) / 1440);
      expect(day('MAN_HARBIN')).toBeGreaterThanOrEqual(dayOf('08-17'));
      expect(day('MAN_HARBIN')).toBeLessThanOrEqual(dayOf('08-19'));
      expect(day('KUR_SHUMSHU')).toBeLessThanOrEqual(dayOf('08-19'));
      expect(day('KAR_MAOKA')).toBeGreaterThanOrEqual(dayOf('08-22'));
    }
  });

  it('is heard nowhere while Tokyo fights on', () => {
    const ctx = landCtx('1945');
    ctx.now = tokyoTime(dayOf('08-31'), 12);
    deliverTokyoOrder(ctx);
    expect(ctx.s.areas.MAN_HARBIN?.orderAt).toBe(-1);
  });
});

describe('Hokkaido', () => {
  it('sends divisions against a landing made before the order', () => {
    const alarmed = SEEDS.slice(0, 20).filter((seed) => {
      const ctx = landCtx(seed);
      const landing = assault(['rifleDivision355', 'marineBattalion354'], 'HOK_RUMOI', 6000);
      runLand(ctx, '08-08', '08-20', { '08-16': landing });
      const joined = ctx.s.formations.division42?.at === 'HOK_RUMOI' || ctx.s.formations.division7?.at === 'HOK_RUMOI';
      return joined || ctx.s.milestones['counter/HOK_RUMOI'] !== undefined;
    });
    expect(alarmed.length).toBe(20);
  });

  it('leaves most landings alone after it', () => {
    const quiet = SEEDS.slice(0, 20).filter((seed) => {
      const ctx = landCtx(seed);
      runLand(ctx, '08-08', '08-30', {
        ...HISTORY,
        '08-24': assault(['rifleDivision355', 'marineBattalion354'], 'HOK_RUMOI', 6000),
      });
      return ctx.s.milestones['counter/HOK_RUMOI'] === undefined && ctx.s.areas.HOK_RUMOI?.control === 'USSR';
    });
    expect(quiet.length).toBeGreaterThanOrEqual(8);
  });
});

describe('General Order No. 1', () => {
  it('gives the southern Kurils by its draft, and Korea by the line drawn', () => {
    const ctx = landCtx('1945');
    ctx.s.charts.orderOne = 'jcsLine';
    expect(recipientOf(ctx, 'KUR_SHUMSHU')).toBe('USSR');
    expect(recipientOf(ctx, 'KUR_ONEKOTAN')).toBe('USA');
    ctx.s.charts.orderOne = 'silentOnKurils';
    expect(recipientOf(ctx, 'KUR_SHUMSHU')).toBe('USA');
    ctx.s.charts.orderOne = 'kurilsSoviet';
    expect(recipientOf(ctx, 'KUR_ETOROFU')).toBe('USSR');
    expect(recipientOf(ctx, 'KOR_SEOUL')).toBe('USA');
    ctx.s.facts.koreaLine = 40;
    expect(recipientOf(ctx, 'KOR_PYONGYANG')).toBe('USA');
    ctx.s.facts.koreaLine = 0;
    expect(recipientOf(ctx, 'KOR_SEOUL')).toBeUndefined();
  });
});

describe('prisoners', () => {
  it('go to the Soviet Union only when that is ordered, and never more than are held', () => {
    const ctx = at(landCtx('1945'), '08-25');
    ctx.s.costs.prisonersHeld = { low: 12000, high: 13000 };
    movePrisoners(ctx);
    expect(ctx.s.costs.prisonersToUSSR.high).toBe(0);
    ctx.s.facts.prisonersOrdered = 2;
    for (let day = 0; day < 5; day++) movePrisoners(ctx);
    expect(ctx.s.costs.prisonersToUSSR.high).toBe(12000);
  });
});
