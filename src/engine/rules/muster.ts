/** Whether the troops of a plan can be at its quay: asked by the rules of the truth, and by a seat of what it knows. ¶4.2 */
import type { FormationState } from '../state.ts';
import type { FormationKind } from '../words.ts';
import type { Operation } from '../scenario.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';

const AFLOAT: readonly FormationKind[] = ['fleet', 'flotilla', 'submarines'];
const SKY: readonly FormationKind[] = ['air', 'bomber'];

/** Ships and boats, which are where their flag is. */
export function isAfloat(kind: FormationKind | undefined): boolean {
  return kind !== undefined && AFLOAT.includes(kind);
}

/** Troops of a plan that step ashore; ships and aircraft only bring and cover them. */
export function troopsOfPlan(ix: ScenarioIndex, plan: Operation): string[] {
  return plan.formations.filter((id) => {
    const kind = ix.formations[id]?.kind;
    return kind !== undefined && !isAfloat(kind) && !SKY.includes(kind);
  });
}

/** What must be known of ground and troops. */
export interface Muster {
  controls(area: string): string | undefined;
  troops(id: string): Readonly<FormationState> | undefined;
}

/** Whether troops get from one place to another by road, rail or strait through ground that `power` holds. */
export function canReach(ix: ScenarioIndex, muster: Muster, power: string, from: string, to: string): boolean {
  if (from === to) return true;
  if (muster.controls(from) !== power) return false;
  const seen = [from];
  for (let i = 0; i < seen.length; i++) {
    for (const { to: next, edge } of ix.neighbours[seen[i] as string] ?? []) {
      if (edge.kind === 'sealane' || edge.kind === 'offmap' || seen.includes(next)) continue;
      if (muster.controls(next) !== power) continue;
      if (next === to) return true;
      seen.push(next);
    }
  }
  return false;
}

/** Whether a plan begins at sea or off the board, where no quay is needed and nobody walks. */
export function leavesFromSea(ix: ScenarioIndex, plan: Operation): boolean {
  return ['sea', 'offmap'].includes(ix.areas[plan.from]?.kind ?? '');
}

/** Troops of a plan that are lost, at sea, or cannot get to its quay. */
export function troopsAway(ix: ScenarioIndex, plan: Operation, muster: Muster): string[] {
  return troopsOfPlan(ix, plan).filter((id) => {
    const formation = muster.troops(id);
    if (formation === undefined || formation.status !== 'active') return true;
    if (plan.kind === 'airLanding' || leavesFromSea(ix, plan)) return false;
    return !canReach(ix, muster, plan.seat, formation.at, plan.from);
  });
}
