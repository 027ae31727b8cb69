import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { battleSum, fightBattle, lossesOf } from '../../src/engine/rules/battle.ts';
import type { BattleScale } from '../../src/engine/rules/battle.ts';
import type { Modifier } from '../../src/engine/events.ts';
import { landAt, landCtx } from './landWar.ts';
import { tokyoTime, dayOf } from '../../src/engine/time.ts';

const SCALE: BattleScale = { even: 380, weight: 450, foothold: 280 };
const line = (value: number): Modifier => ({ id: 'test', value, paragraph: '4.7', seenBy: [] });
const RANK = { repulsed: 0, lodged: 1, taken: 2 };

/** Weight of attacker and defender, one line; chance of the place and of a foothold. */
const GRID: readonly (readonly [number, number, number, number, number])[] = [
  [0, 0, 0, 380, 660],
  [1000, 1000, 0, 380, 660],
  [3000, 1000, 0, 605, 885],
  [5000, 1000, 0, 679, 959],
  [1000, 3000, 0, 155, 435],
  [1000, 0, 0, 830, 985],
  [0, 1000, 0, 10, 210],
  [1000, 1000, 200, 580, 860],
  [1000, 1000, -200, 180, 460],
  [1000, 1000, -900, 10, 10],
  [9000, 1000, 900, 960, 985],
];

describe('the sum of a battle', () => {
  it.each(GRID)(
    'of %i against %i with a line of %i is %i, and %i for a foothold',
    (attack, defence, extra, needed, lodged) => {
      expect(battleSum(attack, defence, [line(extra)], SCALE)).toMatchObject({ needed, lodged });
    },
  );

  it('shows every line it has added', () => {
    const sum = battleSum(3000, 1000, [line(40), line(-70)], SCALE);
    expect(sum.lines.reduce((total, entry) => total + entry.value, 0)).toBe(sum.needed);
  });

  it('never falls when the attacker gains weight or a line', () => {
    const weight = fc.integer({ min: 0, max: 20000 });
    const more = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(weight, weight, fc.integer({ min: -900, max: 900 }), more, (attack, defence, extra, gain) => {
        const base = battleSum(attack, defence, [line(extra)], SCALE);
        for (const better of [
          battleSum(attack + gain, defence, [line(extra)], SCALE),
          battleSum(attack, defence, [line(extra), line(gain)], SCALE),
        ]) {
          expect(better.needed).toBeGreaterThanOrEqual(base.needed);
          expect(better.lodged).toBeGreaterThanOrEqual(base.lodged);
        }
      }),
    );
  });
});

describe('losses', () => {
  it.each([
    [8824, 8480, 200, 250, 500, 1490],
    [240000, 74000, 110, 400, 500, 5007],
    [3400, 3400, 110, 600, 0, 143],
    [100, 9000, 200, 10, 999, 28],
  ])(
    'of %i against %i at %i per mille with a chance of %i and a draw of %i are %i',
    (own, other, rate, odds, answer, loss) => {
      expect(lossesOf(own, other, rate, odds, answer)).toBe(loss);
    },
  );

  it('never rise with a better chance or a better draw, and never exceed the men', () => {
    const perMille = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(fc.nat(200000), fc.nat(200000), perMille, perMille, fc.nat(500), (own, other, odds, answer, gain) => {
        const loss = lossesOf(own, other, 110, odds, answer);
        expect(loss).toBeLessThanOrEqual(own);
        expect(lossesOf(own, other, 110, Math.min(999, odds + gain), answer)).toBeLessThanOrEqual(loss);
        expect(lossesOf(own, other, 110, odds, Math.max(0, answer - gain))).toBeLessThanOrEqual(loss);
      }),
    );
  });
});

describe('a battle', () => {
  const shumshu = (seed: string, extra: number): ReturnType<typeof fightBattle> => {
    const ctx = landCtx(seed);
    ctx.now = tokyoTime(dayOf('08-18'), 5);
    landAt(ctx, 'rifleDivision101', 'KUR_SHUMSHU');
    return fightBattle(ctx, {
      name: 'shumshu',
      area: 'KUR_SHUMSHU',
      attackers: ['rifleDivision101'],
      attackerMen: 8824,
      defenders: ['division91'],
      modifiers: [line(extra)],
      because: [],
      paragraph: '4.5',
    });
  };

  it('goes no worse with the same luck and a more favourable line', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -400, max: 400 }), fc.nat(400), (seed, extra, gain) => {
        const base = shumshu(seed, extra);
        const better = shumshu(seed, extra + gain);
        expect(RANK[better.result]).toBeGreaterThanOrEqual(RANK[base.result]);
        expect(better.attackerLoss).toBeLessThanOrEqual(base.attackerLoss);
        expect(better.draw.answer).toBe(base.draw.answer);
      }),
      { numRuns: 60 },
    );
  });

  it('on Shumshu costs both sides what the two counts say it cost', () => {
    const seeds = Array.from({ length: 40 }, (_, i) => `seed ${i}`);
    for (const { attackerLoss, defenderLoss } of seeds.map((seed) => shumshu(seed, 0))) {
      expect(attackerLoss).toBeGreaterThan(700);
      expect(attackerLoss).toBeLessThan(2500);
      expect(defenderLoss).toBeGreaterThan(250);
      expect(defenderLoss).toBeLessThan(1200);
    }
  });
});
