/** Human cost on land: the dead, the wounded, the prisoners, the civilians, each as a range. ¶4.12 */
import type { Ctx } from '../ctx.ts';
import type { Power } from '../words.ts';
import { addCost, emit, factOf, param } from '../ctx.ts';
import { regionOf, seatOf } from './forces.ts';

function part(men: number, perMille: number): number {
  return Math.floor((men * perMille) / 1000);
}

/** Losses of a battle or a march, added to the costs; Japanese dead as the span between the two sides' counts. ¶4.12 */
export function countLosses(ctx: Ctx, attacker: Power, attackerLoss: number, defenderLoss: number): void {
  if (attacker === 'USSR') {
    const dead = part(attackerLoss, param(ctx, 'cost.dead'));
    addCost(ctx, 'sovietDead', part(dead, 900), part(dead, 1100));
    addCost(ctx, 'sovietWounded', part(attackerLoss - dead, 900), part(attackerLoss - dead, 1100));
  }
  if (attacker === 'USA') {
    const dead = part(attackerLoss, param(ctx, 'cost.dead'));
    addCost(ctx, 'americanDead', part(dead, 900), part(dead, 1100));
  }
  addCost(
    ctx,
    'japaneseDead',
    part(defenderLoss, param(ctx, 'cost.japaneseDead.low')),
    part(defenderLoss, param(ctx, 'cost.japaneseDead.high')),
  );
}

/** Civilians caught where troops fight: a range for each day of battle in a settled region. ¶4.12 */
export function countCivilians(ctx: Ctx, area: string): void {
  const region = regionOf(ctx, area);
  if (region === 'karafuto')
    addCost(ctx, 'civilianKarafuto', param(ctx, 'cost.karafuto.low'), param(ctx, 'cost.karafuto.high'));
  if (region === 'manchuria' || region === 'korea')
    addCost(ctx, 'civilianManchuria', param(ctx, 'cost.manchuria.low'), param(ctx, 'cost.manchuria.high'));
}

/**
 * Prisoners taken in a place. On the continent a share of the men called up there slips away home; on the islands
 * nobody can. Those who surrender to Americans are sent home and not counted here. ¶4.12
 */
export function countPrisoners(ctx: Ctx, area: string, to: Power, men: number, because: readonly string[]): void {
  if (men === 0 || to !== 'USSR') return;
  const region = regionOf(ctx, area);
  const mainland = region === 'manchuria' || region === 'korea';
  const held = mainland ? part(men, param(ctx, 'prisoners.held')) : men;
  addCost(ctx, 'prisonersHeld', part(held, 980), part(held, 1020));
  emit(ctx, 'prisonersTaken', {
    name: area,
    params: { area, men: held },
    cause: { paragraph: '4.12', because },
    seenBy: seatOf(to),
    weight: held >= 10000 ? 2 : 1,
  });
}

/** Daily: trains with prisoners to the Soviet Union, once that is ordered. ¶4.12 */
export function movePrisoners(ctx: Ctx): void {
  if (factOf(ctx, 'prisonersOrdered') !== 2) return;
  const held = ctx.s.costs.prisonersHeld;
  const sent = ctx.s.costs.prisonersToUSSR;
  const limit = param(ctx, 'prisoners.camps');
  const perDay = param(ctx, 'prisoners.perDay');
  const room = Math.max(0, Math.min(limit, held.low) - sent.high);
  const today = Math.min(room, perDay);
  if (today > 0) addCost(ctx, 'prisonersToUSSR', part(today, 900), today);
}
