/** What the 5th Area Army does when Soviet troops come ashore on Hokkaido. ¶4.8 */
import type { Ctx } from '../ctx.ts';
import type { Draw } from '../events.ts';
import { ask, emit, mark, param } from '../ctx.ts';
import { dateOf, HOUR, tokyoDay } from '../time.ts';
import { battleScale, battleSum, lossesOf, takeLosses } from './battle.ts';
import { chartOfPlan, tellChart } from './planChart.ts';
import { freeLift } from './lift.ts';
import { joinedTo } from './joined.ts';
import { countLosses } from './prisoners.ts';
import { force, menIn, present, regionOf, troopsAt, weightOf } from './forces.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
import { setControl } from './world.ts';

const BY_LAND: readonly string[] = ['road', 'rail', 'land'];
const MARCHING: readonly string[] = ['division', 'brigade'];

/** Ways by land already measured: the board does not change. */
const measured = oncePerScenario(() => new Map<string, Readonly<Record<string, number>>>());

/** Shortest way by land in km, or -1. */
export function kmByLand(ctx: Ctx, from: string, to: string): number {
  const known = measured(ctx.ix);
  let ways = known.get(from);
  if (ways === undefined) {
    ways = waysByLand(ctx, from);
    known.set(from, ways);
  }
  return ways[to] ?? -1;
}

function waysByLand(ctx: Ctx, from: string): Readonly<Record<string, number>> {
  const best: Record<string, number> = { [from]: 0 };
  const open = [from];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    for (const next of ctx.ix.neighbours[at] ?? []) {
      if (!BY_LAND.includes(next.edge.kind)) continue;
      const km = (best[at] as number) + next.edge.km;
      const known = best[next.to];
      if (known !== undefined && known <= km) continue;
      best[next.to] = km;
      open.push(next.to);
    }
  }
  return best;
}

/** Whether a command still moves against a landing: until the order, always; after it, once, if its own will says so. */
function stillMoves(ctx: Ctx, id: string, place: string): boolean {
  const { data, state } = force(ctx, id);
  const area = ctx.s.areas[state.at];
  if (area === undefined || area.orderAt < 0 || area.orderAt > ctx.now) return true;
  if (ctx.s.milestones[`counter/${place}`] !== undefined) return false;
  const stance = ctx.s.facts.higuchiStance ?? 0;
  const added = stance === 3 ? param(ctx, 'will.commander') : stance === 1 ? -param(ctx, 'will.commander') : 0;
  return ask(ctx, `garrison/${place}/relief`, (data.will?.after ?? 0) + added).happened;
}

/** Divisions and brigades whose trains have brought them to a landing place by now. */
function arrivedAt(ctx: Ctx, place: string, since: number): string[] {
  return ctx.ix.formationIds.filter((id) => {
    const { data, state } = force(ctx, id);
    if (data.power !== 'Japan' || state.status !== 'active' || !MARCHING.includes(data.kind)) return false;
    if (state.at === place || regionOf(ctx, state.at) !== 'hokkaido') return false;
    const km = kmByLand(ctx, state.at, place);
    if (km < 0 || km > param(ctx, 'hokkaido.reach')) return false;
    const hours = param(ctx, 'hokkaido.assemble') + Math.ceil((km * 24) / param(ctx, 'hokkaido.railKm'));
    return ctx.now >= since + hours * HOUR && stillMoves(ctx, id, place);
  });
}

/** The divisions attack a lodgement that has taken the place; if they win, the attacker is back on the quay. */
function counterAttack(ctx: Ctx, place: string, ids: readonly string[], soviets: readonly string[]): void {
  let attack = 0;
  let men = 0;
  for (const id of ids) {
    const { state } = force(ctx, id);
    const here = menIn(ctx, id, state.at);
    men += here;
    attack += weightOf(ctx, id, here);
  }
  let defence = 0;
  let holders = 0;
  for (const id of soviets) {
    const own = present(force(ctx, id).state);
    holders += own;
    defence += weightOf(ctx, id, own);
  }
  const scale = battleScale(ctx, place);
  const joined = joinedTo(ctx, place);
  const help =
    joined.length === 0
      ? []
      : [{ id: 'joined', value: -param(ctx, 'hokkaido.joined'), paragraph: '7.9', seenBy: ['USSR' as const] }];
  const sum = battleSum(attack, defence, help, { ...scale, foothold: 0 });
  const draw = ask(ctx, `battle/counter/${place}/${dateOf(tokyoDay(ctx.now))}`, sum.needed);
  const own = lossesOf(men, holders, param(ctx, 'battle.loss.attacker'), sum.needed, draw.answer);
  const theirs = lossesOf(holders, men, param(ctx, 'battle.loss.defender'), 850 - sum.needed, 999 - draw.answer);
  takeLosses(ctx, soviets, place, theirs, false);
  for (const id of ids) {
    const { state } = force(ctx, id);
    state.men = Math.max(1, state.men - Math.floor((own * menIn(ctx, id, state.at)) / Math.max(1, men) / 2));
  }
  countLosses(ctx, 'USSR', theirs, own);
  emit(ctx, 'battleFought', {
    name: `counter/${place}`,
    params: {
      area: place,
      result: draw.happened ? 'taken' : 'repulsed',
      by: 'Japan',
      attackerLoss: own,
      defenderLoss: theirs,
      men,
    },
    cause: { paragraph: '4.8', because: [], modifiers: sum.lines, draws: [draw] },
    seenBy: ['USSR'],
    weight: 3,
  });
  mark(ctx, `counter/${place}`);
  if (!draw.happened) return;
  setControl(ctx, place, 'Japan', [], '4.8');
  if (joined.length > 0) return fallBack(ctx, joined[0] as string, soviets);
  if (!heardBy(ctx, place) && men >= holders * param(ctx, 'hokkaido.overwhelm')) throwBack(ctx, place, soviets, [draw]);
}

/** Men of a place that is joined to another fall back on it by land instead of on their ships. ¶7.9 */
function fallBack(ctx: Ctx, to: string, soviets: readonly string[]): void {
  for (const id of soviets) force(ctx, id).state.at = to;
}

function heardBy(ctx: Ctx, place: string): boolean {
  const at = ctx.s.areas[place]?.orderAt ?? -1;
  return at >= 0 && at <= ctx.now;
}

/** Before the last word a lodgement that divisions overrun is lost: its ships take off what they can, half of the men. */
function throwBack(ctx: Ctx, place: string, soviets: readonly string[], draws: readonly Draw[]): void {
  let lost = 0;
  for (const id of soviets) {
    const { data, state } = force(ctx, id);
    lost += state.men - Math.floor(state.men / 2);
    state.men = Math.floor(state.men / 2);
    state.at = data.area;
  }
  countLosses(ctx, 'USSR', lost, 0);
  for (const id of ctx.ix.operationIds) {
    const plan = ctx.ix.operations[id];
    const op = ctx.s.operations[id];
    if (plan?.seat !== 'USSR' || op === undefined || op.at !== place || op.landedAt < 0) continue;
    op.status = 'repulsed';
    op.at = plan.from;
    freeLift(ctx, plan, plan.from, true);
    mark(ctx, `operation/${id}/repulsed`);
    emit(ctx, 'landingRepulsed', {
      name: `${id}/${place}`,
      params: { operation: id, to: place, lost },
      cause: { paragraph: '4.8', because: [...op.because], draws },
      weight: 3,
    });
    tellChart(ctx, chartOfPlan(plan, place), 'REPULSED', [], [...op.because]);
  }
}

const shores = oncePerScenario((ix) => ix.areaIds.filter((id) => ix.areas[id]?.region === 'hokkaido'));

/** Daily: commands near a Soviet landing on Hokkaido march to it, reinforce the garrison or attack the lodgement. */
export function reactOnHokkaido(ctx: Ctx): void {
  for (const place of shores(ctx.ix)) {
    const soviets = troopsAt(ctx, place, 'USSR');
    if (soviets.length === 0) continue;
    mark(ctx, `alarm/${place}`);
    const ids = arrivedAt(ctx, place, ctx.s.milestones[`alarm/${place}`] ?? ctx.now);
    if (ids.length === 0) continue;
    if (ctx.s.areas[place]?.control === 'Japan') for (const id of ids) force(ctx, id).state.at = place;
    else counterAttack(ctx, place, ids, soviets);
  }
}
