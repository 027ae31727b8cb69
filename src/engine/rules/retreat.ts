/** What becomes of a garrison whose place is stormed, and of one that yields. ¶4.7, ¶4.8 */
import type { Ctx } from '../ctx.ts';
import type { Power } from '../words.ts';
import { emit, mark, param } from '../ctx.ts';
import { countPrisoners } from './prisoners.ts';
import { force, isLandForce, menIn, placesHeld, regionOf, seatOf } from './forces.ts';
import { setControl } from './world.ts';

const BY_LAND: readonly string[] = ['road', 'rail', 'land'];

/** Nearest place by land that Japan still holds, other than those already lost; ties by id. */
export function wayBack(ctx: Ctx, area: string): string | null {
  let best: { to: string; km: number } | null = null;
  for (const { to, edge } of ctx.ix.neighbours[area] ?? []) {
    if (!BY_LAND.includes(edge.kind) || ctx.s.areas[to]?.control !== 'Japan') continue;
    if (regionOf(ctx, to) !== regionOf(ctx, area)) continue;
    if (best === null || edge.km < best.km || (edge.km === best.km && to < best.to)) best = { to, km: edge.km };
  }
  return best === null ? null : best.to;
}

/** Ends a command: nobody of it is left to fight. */
export function endFormation(ctx: Ctx, id: string, status: 'yielded' | 'destroyed', because: readonly string[]): void {
  const { state } = force(ctx, id);
  state.status = status;
  state.because = [...because];
  mark(ctx, `formation/${id}/${status}`);
  if (status !== 'destroyed') return;
  emit(ctx, 'formationLost', { name: id, params: { formation: id }, cause: { paragraph: '4.7', because }, weight: 2 });
}

/**
 * A place falls to assault. Part of the garrison is taken on the spot; the rest falls back on the other places of its
 * command, or on the nearest place by land, or is taken where there is none. ¶4.7
 */
export function takeByStorm(
  ctx: Ctx,
  area: string,
  power: Power,
  defenders: readonly string[],
  because: readonly string[],
): void {
  const refuge = wayBack(ctx, area);
  let taken = 0;
  for (const id of defenders) {
    const { state } = force(ctx, id);
    const here = menIn(ctx, id, area);
    if (here === 0) continue;
    const elsewhere = placesHeld(ctx, id) > 1;
    const atHome = state.at === area;
    const escapes = elsewhere || refuge !== null;
    const caught = escapes ? Math.floor((here * param(ctx, 'battle.caught')) / 1000) : here;
    taken += caught;
    if (!escapes) {
      endFormation(ctx, id, 'yielded', because);
      continue;
    }
    state.men = Math.max(1, state.men - caught);
    if ((atHome || !elsewhere) && refuge !== null) {
      state.at = refuge;
      state.readiness = Math.min(state.readiness, param(ctx, 'battle.broken'));
    }
  }
  countPrisoners(ctx, area, power, taken, because);
  setControl(ctx, area, power, because, '4.7');
}

/**
 * A place yields: control changes, the garrison lays down its arms and is counted; a command with nowhere left has
 * yielded as a whole and is disarmed after hours by its strength. ¶4.8
 */
export function yieldArea(ctx: Ctx, area: string, to: Power, because: readonly string[]): void {
  const state = ctx.s.areas[area];
  if (state === undefined || state.control === to) return;
  let taken = 0;
  const ended: string[] = [];
  for (const id of ctx.ix.formationIds) {
    const formation = ctx.ix.formations[id];
    if (formation === undefined || formation.power !== 'Japan' || !isLandForce(formation)) continue;
    const here = menIn(ctx, id, area);
    if (here === 0) continue;
    taken += here;
    if (placesHeld(ctx, id) > 1) force(ctx, id).state.men = Math.max(1, force(ctx, id).state.men - here);
    else ended.push(id);
  }
  for (const id of ended) endFormation(ctx, id, 'yielded', because);
  countPrisoners(ctx, area, to, taken, because);
  emit(ctx, 'garrisonYielded', {
    name: area,
    params: { area, to, men: taken },
    cause: { paragraph: '4.8', because },
    seenBy: seatOf(to),
    weight: taken >= 1000 ? 2 : 1,
  });
  setControl(ctx, area, to, because, '4.8');
}
