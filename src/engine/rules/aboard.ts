/** Which formations a plan carries, and whether they can be at its quay. ¶4.2 */
import type { Ctx } from '../ctx.ts';
import type { Operation } from '../scenario.ts';
import { clamp, param } from '../ctx.ts';
import { isAfloat, troopsAway, troopsOfPlan } from './muster.ts';
import { liftLeft } from './lift.ts';

/** Troops of a plan that step ashore; ships and aircraft only bring and cover them. */
export function carried(ctx: Ctx, plan: Operation): string[] {
  return troopsOfPlan(ctx.ix, plan);
}

/** Troops that sail whole; a plan that takes only a party leaves its formation where it stands. */
export function wholeFormations(ctx: Ctx, plan: Operation): string[] {
  if (plan.kind === 'station') return plan.formations.filter((id) => isAfloat(ctx.ix.formations[id]?.kind));
  const men = plan.firstWaveMen + (plan.secondWaveMen ?? 0);
  const share = param(ctx, 'lift.wholeShare');
  return carried(ctx, plan).filter((id) => men * 1000 >= share * (ctx.s.formations[id]?.men ?? 0));
}

/** Whether a plan has lost one of the forces it is made of: ships and aircraft as well as troops. */
export function isForceLost(ctx: Ctx, plan: Operation): boolean {
  return plan.formations.some((id) => {
    const status = ctx.s.formations[id]?.status;
    return status === undefined || status === 'destroyed' || status === 'disarmed' || status === 'yielded';
  });
}

/** Troops of the plan that are lost, at sea, or cannot get to its quay. */
export function troopsMissing(ctx: Ctx, plan: Operation): string[] {
  return troopsAway(ctx.ix, plan, {
    controls: (area) => ctx.s.areas[area]?.control,
    troops: (id) => ctx.s.formations[id],
  });
}

/** The formation sails with the men of the first wave; the rest of it stays behind and does not fight. ¶4.7 */
export function embark(ctx: Ctx, plan: Operation, at: string): void {
  const whole = wholeFormations(ctx, plan);
  let all = 0;
  for (const id of whole) all += ctx.s.formations[id]?.men ?? 0;
  for (const id of whole) {
    const formation = ctx.s.formations[id];
    if (formation === undefined) continue;
    formation.status = 'embarked';
    formation.at = at;
    formation.because = [`aboard/${plan.id}`];
    if (plan.kind === 'station') continue;
    formation.behind = Math.max(0, formation.men - Math.floor((plan.firstWaveMen * formation.men) / Math.max(1, all)));
  }
}

/** Men who stayed behind come up with a later wave. */
export function followUp(ctx: Ctx, plan: Operation, at: string, men: number): void {
  let left = men;
  for (const id of plan.formations) {
    const formation = ctx.s.formations[id];
    if (formation === undefined || formation.at !== at || formation.status !== 'active') continue;
    const coming = Math.min(left, formation.behind);
    formation.behind -= coming;
    left -= coming;
  }
}

export function disembark(ctx: Ctx, plan: Operation, at: string, because: readonly string[]): void {
  for (const id of plan.formations) {
    const formation = ctx.s.formations[id];
    if (formation === undefined || formation.status !== 'embarked' || !formation.because.includes(`aboard/${plan.id}`))
      continue;
    formation.status = 'active';
    formation.at = at;
    formation.because = [...because];
    if (at === plan.from) formation.behind = 0;
  }
}

/** Men of a wave that the hulls left to the plan still bring, less those lost at sea. */
export function menOf(ctx: Ctx, plan: Operation, wave: number, lost: number): number {
  return clamp(Math.floor((wave * liftLeft(ctx, plan)) / 1000) - lost, 0, wave);
}
