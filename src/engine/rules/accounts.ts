/** The morning's accounts: hours of the day, bound days, and what the war costs while it lasts. ¶2.2, ¶9.3 */
import type { Ctx } from '../ctx.ts';
import { addCost, BOTH, changeFact, factOf, param, today } from '../ctx.ts';
import { dayOf } from '../time.ts';
import { HOURS_A_DAY } from '../legal.ts';

const OVER: readonly string[] = ['accepted', 'ordersIssued', 'ceasefire', 'signed'];

/** Daily, 05:30 in Tokyo, before the desks open. */
export function resolveAccounts(ctx: Ctx): void {
  for (const id of BOTH) {
    const seat = ctx.s.seats[id];
    seat.hours = HOURS_A_DAY;
    if (seat.bound > 0) seat.bound -= 1;
  }
  const over = OVER.includes(ctx.s.charts['surrender'] ?? '');
  // Raids count their own dead on the days they are flown.
  if (!over) addCost(ctx, 'civilianRaids', param(ctx, 'cost.blockadeLow'), param(ctx, 'cost.blockadeHigh'));
  // The weeks that the aim speaks of begin on 8 August, whenever the scenario does.
  if (!over && today(ctx) > dayOf('08-08'))
    addCost(ctx, 'americanDead', param(ctx, 'cost.americanLow'), param(ctx, 'cost.americanHigh'));
  if (factOf(ctx, 'declared') === 1) {
    const share = over ? 'manchuriaAfter' : 'manchuria';
    addCost(ctx, 'civilianManchuria', param(ctx, `cost.${share}Low`), param(ctx, `cost.${share}High`));
  }
  const { sovietDead, americanDead } = ctx.s.costs;
  changeFact(ctx, 'sovietDeadHundreds', { set: Math.floor((sovietDead.low + sovietDead.high) / 200) });
  changeFact(ctx, 'americanDeadTens', { set: Math.floor((americanDead.low + americanDead.high) / 20) });
}
