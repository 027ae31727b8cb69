/** Which formations a plan carries, and whether they can be at its quay. ¶4.2 */
import type { Ctx } from '../ctx.ts';
import type { Operation } from '../scenario.ts';
import type { FormationKind } from '../words.ts';
import { clamp, param } from '../ctx.ts';
import { liftLeft } from './lift.ts';

const AFLOAT: readonly FormationKind[] = ['fleet', 'flotilla', 'submarines'];
const SKY: readonly FormationKind[] = ['air', 'bomber'];

/** Troops of a plan that step ashore; ships and aircraft only bring and cover them. */
export function carried(ctx: Ctx, plan: Operation): string[] {
  return plan.formations.filter((id) => {
    const kind = ctx.ix.formations[id]?.kind;
    return kind !== undefined && !AFLOAT.includes(kind) && !SKY.includes(kind);
  });
}

/** Troops that sail whole; a plan that takes only a party leaves its formation where it stands. */
export function wholeFormations(ctx: Ctx, plan: Operation): string[] {
  if (plan.kind === 'station')
    return plan.formations.filter((id) => AFLOAT.includes(ctx.ix.formations[id]?.kind ?? 'air'));
  const men = plan.firstWaveMen + (plan.secondWaveMen ?? 0);
  const share = param(ctx, 'lift.wholeShare');
  return carried(ctx, plan).filter((id) => men * 1000 >= share * (ctx.s.formations[id]?.men ?? 0));
}

/** Places reached from `from` by road, rail or strait through ground of one power. */
function canWalk(ctx: Ctx, from: string, to: string): boolean {
  const power = ctx.s.areas[from]?.control;
  const seen = [from];
  for (let i = 0; i < seen.length; i++) {
    if (seen[i] === to) return true;
    for (const { to: next, edge } of ctx.ix.neighbours[seen[i] as string] ?? []) {
      if (edge.kind === 'sealane' || edge.kind === 'offmap' || seen.includes(next)) continue;
      if (ctx.s.areas[next]?.control === power) seen.push(next);
    }
  }
  return false;
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
  return carried(ctx, plan).filter((id) => {
    const formation = ctx.s.formations[id];
    if (formation === undefined) return true;
    if (formation.status !== 'active') return true;
    if (plan.kind === 'airLanding') return false;
    const fromSea = ctx.ix.areas[plan.from]?.kind === 'sea' || ctx.ix.areas[plan.from]?.kind === 'offmap';
    return !fromSea && !canWalk(ctx, formation.at, plan.from);
  });
}

export function embark(ctx: Ctx, plan: Operation, at: string): void {
  for (const id of wholeFormations(ctx, plan)) {
    const formation = ctx.s.formations[id];
    if (formation === undefined) continue;
    formation.status = 'embarked';
    formation.at = at;
    formation.because = [`aboard/${plan.id}`];
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
  }
}

/** Men of a wave that the hulls left to the plan still bring, less those lost at sea. */
export function menOf(ctx: Ctx, plan: Operation, wave: number, lost: number): number {
  return clamp(Math.floor((wave * liftLeft(ctx, plan)) / 1000) - lost, 0, wave);
}
