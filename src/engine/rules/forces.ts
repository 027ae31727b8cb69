/** Who stands where, with how many men and how much weight: what battle, garrison and march share. ¶4.6–4.8 */
import type { Ctx } from '../ctx.ts';
import type { Modifier } from '../events.ts';
import type { Formation } from '../scenario.ts';
import type { FormationState } from '../state.ts';
import type { FormationKind, Power, Region, Seat } from '../words.ts';
import { BOTH } from '../ctx.ts';
import { oncePerScenario } from '../oncePerScenario.ts';

const NOT_ASHORE: readonly FormationKind[] = ['air', 'fleet', 'flotilla', 'submarines', 'bomber'];

/** Troops that can hold or take ground; ships and aircraft cannot. */
export function isLandForce(formation: Formation): boolean {
  return !NOT_ASHORE.includes(formation.kind);
}

/** A formation's data and state. Throws on an unknown id: our bug. */
export function force(ctx: Ctx, id: string): { data: Formation; state: FormationState } {
  const data = ctx.ix.formations[id];
  const state = ctx.s.formations[id];
  if (data === undefined || state === undefined) throw new Error(`no formation ${id}`);
  return { data, state };
}

/** Men of a formation on the spot: all but those who were not landed with it. At least one while it stands. ¶4.7 */
export function present(state: FormationState): number {
  return state.men === 0 ? 0 : Math.max(1, state.men - state.behind);
}

/**
 * Where a part of a command that still counts is now, or null. The part at its home place moves with the command; the
 * others stay, and are gone when their place is lost.
 */
function placeOfPart(ctx: Ctx, data: Formation, state: FormationState, home: string): string | null {
  const area = home === data.area ? state.at : home;
  return ctx.s.areas[area]?.control === data.power ? area : null;
}

/** Men a command has in a place now: its present strength, shared out as on paper among the places it still holds. ¶4.8 */
export function menIn(ctx: Ctx, id: string, area: string): number {
  const { data, state } = force(ctx, id);
  if (data.power !== 'Japan') return state.status === 'active' && state.at === area ? present(state) : 0;
  if (state.status !== 'active') return 0;
  if (data.holds === undefined)
    return placeOfPart(ctx, data, state, data.area) === area && data.men > 0 ? state.men : 0;
  let total = 0;
  let here = 0;
  for (const part of data.holds) {
    const place = placeOfPart(ctx, data, state, part.area);
    if (place === null) continue;
    total += part.men;
    if (place === area) here += part.men;
  }
  return total === 0 ? 0 : Math.floor((state.men * here) / total);
}

/** How many places a command still holds. */
export function placesHeld(ctx: Ctx, id: string): number {
  const { data, state } = force(ctx, id);
  if (state.status !== 'active') return 0;
  const places = new Set<string>();
  for (const part of data.holds ?? [data]) {
    const place = placeOfPart(ctx, data, state, part.area);
    if (place !== null) places.add(place);
  }
  return places.size;
}

/** Lists that a scenario fixes once: troops by power, and where each Japanese command has a part on paper. */
interface ForceLists {
  readonly troops: Readonly<Record<string, readonly string[]>>;
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

const forceLists = oncePerScenario((ix): ForceLists => {
  const troops: Record<string, string[]> = {};
  const parts: Record<string, string[]> = {};
  for (const id of ix.formationIds) {
    const data = ix.formations[id];
    if (data === undefined || !isLandForce(data)) continue;
    (troops[data.power] ??= []).push(id);
    if (data.power !== 'Japan') continue;
    for (const part of data.holds ?? [{ area: data.area }]) (parts[part.area] ??= []).push(id);
  }
  return { troops, parts };
});

/** A power's troops, by id. */
export function troopsOf(ctx: Ctx, power: Power): readonly string[] {
  return forceLists(ctx.ix).troops[power] ?? [];
}

/** Japanese commands with men in a place, by id. */
export function defendersOf(ctx: Ctx, area: string): string[] {
  // Men count only where their own power still holds the ground.
  if (ctx.s.areas[area]?.control !== 'Japan') return [];
  const onPaper = forceLists(ctx.ix).parts[area] ?? [];
  return troopsOf(ctx, 'Japan').filter((id) => {
    const state = ctx.s.formations[id];
    const here = state?.status === 'active' && (state.at === area || onPaper.includes(id));
    return here && menIn(ctx, id, area) > 0;
  });
}

/** Japanese soldiers in a place. */
export function garrisonMen(ctx: Ctx, area: string): number {
  let men = 0;
  for (const id of defendersOf(ctx, area)) men += menIn(ctx, id, area);
  return men;
}

/** A power's troops ashore in a place, by id. */
export function troopsAt(ctx: Ctx, area: string, power: Power): string[] {
  return troopsOf(ctx, power).filter((id) => {
    const state = ctx.s.formations[id];
    return state !== undefined && state.at === area && state.status === 'active' && state.men > 0;
  });
}

/** The seat among the powers ashore in a place that Japan still holds, or null. */
export function lodgedPower(ctx: Ctx, area: string): Seat | null {
  if (ctx.s.areas[area]?.control !== 'Japan') return null;
  return BOTH.find((seat) => troopsAt(ctx, area, seat).length > 0) ?? null;
}

/** Places that Japan still holds and where troops of either seat are ashore, by id. */
export function lodgements(ctx: Ctx): string[] {
  const places = new Set<string>();
  for (const seat of BOTH) {
    for (const id of troopsOf(ctx, seat)) {
      const state = ctx.s.formations[id];
      if (state === undefined || state.status !== 'active' || state.men === 0) continue;
      if (ctx.s.areas[state.at]?.control === 'Japan' && ctx.ix.areas[state.at]?.kind !== 'sea') places.add(state.at);
    }
  }
  return [...places].sort();
}

/** Fighting weight of some of a formation's men, in hundredths of a combat value. ¶4.7 */
export function weightOf(ctx: Ctx, id: string, men: number): number {
  const { data, state } = force(ctx, id);
  if (data.men === 0) return 0;
  return Math.floor((Math.floor((data.value * 100 * men) / data.men) * state.readiness) / 1000);
}

export function regionOf(ctx: Ctx, area: string): Region | undefined {
  return ctx.ix.areas[area]?.region;
}

const supporters = oncePerScenario((ix) =>
  ix.formationIds.map((id) => ix.formations[id] as Formation).filter((data) => data.supports !== undefined),
);

/** Fields on the south of Karafuto from which fighters reach Hokkaido. ¶4.7 */
const NORTHERN_FIELDS: readonly string[] = ['KAR_TOYOHARA', 'KAR_OTOMARI'];

/** Whether Soviet bombers would fly over a place without fighters: no field within their reach is Soviet. */
function unescorted(ctx: Ctx, region: Region, power: Power): boolean {
  if (power !== 'USSR' || region !== 'hokkaido') return false;
  return !NORTHERN_FIELDS.some((id) => ctx.s.areas[id]?.control === 'USSR');
}

/**
 * Ships and aircraft of a power that lend weight to a battle in an area: one named line each, at most the limit of
 * ¶4.7. Those that belong to a front support its battles only. Fog, rain or the want of fighters halves what flies.
 */
export function supportFor(ctx: Ctx, area: string, power: Power, front: string, blind: boolean): Modifier[] {
  const region = regionOf(ctx, area);
  const limit = ctx.ix.params['battle.support.limit'] ?? 80;
  const lines: Modifier[] = [];
  for (const data of supporters(ctx.ix)) {
    const { id } = data;
    if (data.power !== power || ctx.s.formations[id]?.status !== 'active') continue;
    if (region === undefined || data.supports?.includes(region) !== true) continue;
    if (data.front !== undefined && front !== '' && data.front !== front) continue;
    if (data.axis !== undefined && !data.axis.includes(area)) continue;
    const flies = data.kind === 'air' || data.kind === 'bomber';
    const full = Math.min(limit, data.value);
    lines.push({
      id: `support/${id}`,
      value: flies && (blind || unescorted(ctx, region, power)) ? Math.floor(full / 2) : full,
      paragraph: '4.7',
      seenBy: seatOf(power),
    });
  }
  return lines;
}

/** A line of a battle is seen by the seat whose troops are in it. */
export function seatOf(power: Power): readonly Seat[] {
  return BOTH.filter((seat) => seat === power);
}
