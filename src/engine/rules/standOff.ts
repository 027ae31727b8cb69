/** Both powers ashore at one place. ¶4.8 */
import type { Ctx } from '../ctx.ts';
import type { OperationStatus, Seat } from '../words.ts';
import { BOTH, changeFact, emit, mark, mergeBecause } from '../ctx.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
import { force, troopsAt, troopsOf } from './forces.ts';
import { reveal } from './world.ts';

const PARTY: readonly OperationStatus[] = ['assaulting', 'ashore', 'done'];

/** Plans that put a party ashore, by seat; and the places that an Allied power is to take over. */
const lists = oncePerScenario((ix) => {
  const parties: Record<Seat, string[]> = { USSR: [], USA: [] };
  for (const id of ix.operationIds) {
    const plan = ix.operations[id];
    if (plan !== undefined && plan.kind !== 'station') parties[plan.seat].push(id);
  }
  return { parties, places: ix.areaIds.filter((id) => ix.areas[id]?.recipient !== undefined) };
});

/** Places where a power has men ashore: a formation, or the party of a plan. */
function placesOf(ctx: Ctx, seat: Seat): ReadonlySet<string> {
  const places = new Set<string>();
  for (const id of troopsOf(ctx, seat)) {
    const state = ctx.s.formations[id];
    if (state !== undefined && state.status === 'active' && state.men > 0) places.add(state.at);
  }
  for (const id of lists(ctx.ix).parties[seat]) {
    const state = ctx.s.operations[id];
    if (state === undefined || state.landedAt < 0) continue;
    if (PARTY.includes(state.status)) places.add(state.at);
  }
  return places;
}

/** The power whose men stand beside the holder's in a place, or null. */
function otherFlag(holder: string, soviet: boolean, american: boolean): Seat | null {
  if (soviet && american) return holder === 'USSR' ? 'USA' : 'USSR';
  if (soviet && holder === 'USA') return 'USSR';
  return american && holder === 'USSR' ? 'USA' : null;
}

/** Notes where both powers stand at one place, and how many such places there are; who left is out of it. */
export function resolveStandOffs(ctx: Ctx): void {
  const soviet = placesOf(ctx, 'USSR');
  const american = placesOf(ctx, 'USA');
  let places = 0;
  for (const area of lists(ctx.ix).places) {
    const state = ctx.s.areas[area];
    if (state === undefined) continue;
    const other = otherFlag(state.control, soviet.has(area), american.has(area));
    if (other !== null) places += 1;
    if (other === state.standOff) continue;
    if (other === null) forget(ctx, area);
    state.standOff = other;
    if (other !== null) announce(ctx, area, state.control, other);
  }
  if (ctx.ix.facts.standOffs !== undefined) changeFact(ctx, 'standOffs', { set: places });
}

/** A force steps ashore beside the other seat's: the meeting is known the same hour. */
export function meetAshore(ctx: Ctx, area: string, arriving: Seat): void {
  const state = ctx.s.areas[area];
  const holder = arriving === 'USSR' ? 'USA' : 'USSR';
  if (state?.control !== holder || state.standOff !== null) return;
  state.standOff = arriving;
  if (ctx.ix.facts['standOffs'] !== undefined) changeFact(ctx, 'standOffs', { add: 1 });
  announce(ctx, area, holder, arriving);
}

/** One side has gone: nothing is left to report. */
export function forget(ctx: Ctx, area: string): void {
  for (const seat of BOTH)
    for (const power of BOTH) reveal(ctx, seat, `standOff/${area}/${power}`, 0, 'own report', 'A');
}

/** Men of a seat in a place as the officers across from them count them, to the next fifty. */
function counted(ctx: Ctx, area: string, seat: Seat): number {
  let men = 0;
  for (const id of troopsAt(ctx, area, seat)) men += force(ctx, id).state.men;
  let parties = 0;
  for (const id of lists(ctx.ix).parties[seat]) {
    const state = ctx.s.operations[id];
    if (state !== undefined && state.landedAt >= 0 && PARTY.includes(state.status) && state.at === area)
      parties += state.ashore;
  }
  return Math.max(50, Math.round(Math.max(men, parties) / 50) * 50);
}

function announce(ctx: Ctx, area: string, holder: string, other: Seat): void {
  mark(ctx, `standOff/${area}`);
  const because = BOTH.map((seat) => troopsAt(ctx, area, seat)[0])
    .filter((id) => id !== undefined)
    .map((id) => force(ctx, id).state.because);
  const men = { USSR: counted(ctx, area, 'USSR'), USA: counted(ctx, area, 'USA') };
  for (const seat of BOTH)
    for (const power of BOTH) reveal(ctx, seat, `standOff/${area}/${power}`, men[power], 'own report', 'A');
  emit(ctx, 'standOff', {
    name: area,
    params: { area, holder, other, soviet: men.USSR, american: men.USA },
    cause: { paragraph: '4.8', because: mergeBecause(...because) },
    weight: 3,
  });
}
