/** A battle is a sum of named lines, then one draw. ¶4.7 */
import type { Ctx } from '../ctx.ts';
import type { Draw, Modifier } from '../events.ts';
import type { Power } from '../words.ts';
import { ask, clamp, emit, mark, mergeBecause, param } from '../ctx.ts';
import { DAY } from '../time.ts';
import { countCivilians, countLosses } from './prisoners.ts';
import { defendersOf, force, garrisonMen, menIn, present, seatOf, weightOf } from './forces.ts';
import { takeByStorm } from './retreat.ts';

export interface BattleOrder {
  /** Content-made name of the battle; its question is `battle/<name>`. */
  readonly name: string;
  readonly area: string;
  readonly attackers: readonly string[];
  readonly attackerMen: number;
  readonly defenders: readonly string[];
  readonly modifiers: readonly Modifier[];
  readonly because: readonly string[];
  readonly paragraph: string;
}

export interface BattleResult {
  readonly result: 'repulsed' | 'lodged' | 'taken';
  readonly attackerLoss: number;
  readonly defenderLoss: number;
  readonly draw: Draw;
}

export interface BattleScale {
  /** Chance per mille of an even fight, and what overwhelming weight adds at most. */
  readonly even: number;
  readonly weight: number;
  /** Width per mille of the band in which the attacker gets a foothold and no more. */
  readonly foothold: number;
}

export interface BattleSum {
  readonly lines: readonly Modifier[];
  /** Per-mille chance to take the place, and to take at least a foothold. */
  readonly needed: number;
  readonly lodged: number;
}

/**
 * The chance of an attack: an even fight, plus the balance of weight, plus every named line. Pure; the panel shows what
 * this returns. More weight or a larger line never lowers the chance.
 */
export function battleSum(
  attackerWeight: number,
  defenderWeight: number,
  modifiers: readonly Modifier[],
  scale: BattleScale,
): BattleSum {
  const both = attackerWeight + defenderWeight;
  const share = both === 0 ? 500 : Math.floor((attackerWeight * 1000) / both);
  const balance: Modifier = {
    id: 'balance',
    value: Math.floor(((share - 500) * scale.weight) / 500),
    paragraph: '4.7',
    seenBy: [],
  };
  const even: Modifier = { id: 'even', value: scale.even, paragraph: '4.7', seenBy: ['USSR', 'USA'] };
  const lines = [even, balance, ...modifiers];
  let sum = 0;
  for (const line of lines) sum += line.value;
  const needed = clamp(sum, 10, 960);
  return { lines, needed, lodged: clamp(sum + scale.foothold, 10, 985) };
}

export function battleScale(ctx: Ctx, area: string): BattleScale {
  const shore = ctx.ix.areas[area]?.kind !== 'land';
  return {
    even: param(ctx, 'battle.even'),
    weight: param(ctx, 'battle.weight'),
    foothold: param(ctx, shore ? 'battle.foothold.shore' : 'battle.foothold'),
  };
}

/** What the ground and the defenders themselves add: forts, Tokyo's order in their hands. ¶4.7 */
export function groundLines(ctx: Ctx, area: string): Modifier[] {
  const lines: Modifier[] = [];
  const fort = ctx.ix.params[`battle.fort.${area}`] ?? 0;
  if (fort !== 0) lines.push({ id: 'fort', value: -fort, paragraph: '4.7', seenBy: [] });
  const state = ctx.s.areas[area];
  if (state !== undefined && state.orderAt >= 0 && state.orderAt <= ctx.now)
    lines.push({ id: 'orderHeard', value: param(ctx, 'battle.orderHeard'), paragraph: '4.7', seenBy: [] });
  return lines;
}

/**
 * Men lost on one side: the part that can be engaged, times a rate, times how badly the day went. `odds` and `answer`
 * are per mille; a better chance and a better draw never cost more.
 */
export function lossesOf(
  own: number,
  other: number,
  rate: number,
  odds: number,
  answer: number,
  front = Number.MAX_SAFE_INTEGER,
): number {
  const engaged = Math.min(own, front, 1500 + Math.floor((other * 4) / 5));
  const byRate = Math.floor((engaged * rate) / 1000);
  const byOdds = Math.floor((byRate * (1150 - odds)) / 1000);
  return Math.min(own, Math.floor((byOdds * (700 + Math.floor((answer * 600) / 1000))) / 1000));
}

function powerOf(ctx: Ctx, ids: readonly string[]): Power {
  const first = ids[0];
  return first === undefined ? 'USSR' : force(ctx, first).data.power;
}

/** Spreads a loss over formations by their men on the spot; each keeps at least one man while it stands. */
export function takeLosses(ctx: Ctx, ids: readonly string[], area: string, loss: number, japanese: boolean): void {
  let total = 0;
  for (const id of ids) total += japanese ? menIn(ctx, id, area) : present(force(ctx, id).state);
  if (total === 0) return;
  for (const id of ids) {
    const { state } = force(ctx, id);
    const share = Math.floor((loss * (japanese ? menIn(ctx, id, area) : present(state))) / total);
    state.men = Math.max(1, state.men - share);
  }
}

function weights(ctx: Ctx, order: BattleOrder, defenders: readonly string[]): { attack: number; defence: number } {
  let men = 0;
  let full = 0;
  for (const id of order.attackers) {
    const own = present(force(ctx, id).state);
    men += own;
    full += weightOf(ctx, id, own);
  }
  let defence = 0;
  for (const id of defenders) defence += weightOf(ctx, id, menIn(ctx, id, order.area));
  const ashore = men === 0 ? 0 : Math.min(men, order.attackerMen);
  return { attack: men === 0 ? 0 : Math.floor((full * ashore) / men), defence };
}

/** Whether troops were fighting here within the last day: who comes after them lands among his own. */
function secondWave(ctx: Ctx, order: BattleOrder): boolean {
  const first = ctx.s.milestones[`battle/${order.area}`];
  return ctx.ix.areas[order.area]?.kind === 'island' && first !== undefined && ctx.now - first < DAY;
}

/** Losses of both sides: what can be engaged on that ground, at the rate of a beach or of the field. */
function losses(
  ctx: Ctx,
  order: BattleOrder,
  sum: BattleSum,
  draw: Draw,
): { attackerLoss: number; defenderLoss: number } {
  const holders = garrisonMen(ctx, order.area);
  const beach = ctx.ix.areas[order.area]?.kind === 'island';
  const front = ctx.ix.params[`battle.front.${order.area}`];
  const rate = param(ctx, beach ? 'battle.loss.beach' : 'battle.loss.attacker');
  const own = param(ctx, 'battle.loss.defender');
  const share = secondWave(ctx, order) ? param(ctx, 'battle.loss.again') : 1000;
  const part = (whole: number): number => Math.floor((whole * share) / 1000);
  return {
    attackerLoss: lossesOf(order.attackerMen, holders, part(rate), sum.needed, draw.answer, front),
    defenderLoss: lossesOf(holders, order.attackerMen, own, 850 - sum.needed, 999 - draw.answer, front),
  };
}

/**
 * Fights one battle: the sum, the draw, the losses; a place taken by storm changes hands here, and what is left of its
 * garrison falls back or is taken. Emits `battleFought` and marks `battle/<area>`.
 */
export function fightBattle(ctx: Ctx, order: BattleOrder): BattleResult {
  const power = powerOf(ctx, order.attackers);
  const defenders = mergeBecause(order.defenders, defendersOf(ctx, order.area));
  const { attack, defence } = weights(ctx, order, defenders);
  const sum = battleSum(
    attack,
    defence,
    [...groundLines(ctx, order.area), ...order.modifiers],
    battleScale(ctx, order.area),
  );
  const draw = ask(ctx, `battle/${order.name}`, sum.needed);
  const result = draw.happened ? 'taken' : draw.answer < sum.lodged ? 'lodged' : 'repulsed';
  const { attackerLoss, defenderLoss } = losses(ctx, order, sum, draw);
  takeLosses(ctx, order.attackers, order.area, attackerLoss, false);
  takeLosses(ctx, defenders, order.area, Math.floor(defenderLoss / 2), true);
  countLosses(ctx, power, attackerLoss, defenderLoss);
  countCivilians(ctx, order.area);
  const area = ctx.s.areas[order.area];
  if (area !== undefined && area.orderAt >= 0 && area.orderAt <= ctx.now) area.attackedAfter = true;
  mark(ctx, `battle/${order.area}`);
  emit(ctx, 'battleFought', {
    name: order.name,
    params: { area: order.area, result, by: power, attackerLoss, defenderLoss, men: order.attackerMen },
    cause: { paragraph: order.paragraph, because: order.because, modifiers: sum.lines, draws: [draw] },
    seenBy: seatOf(power),
    weight: result === 'taken' ? 2 : 1,
  });
  if (result === 'taken') takeByStorm(ctx, order.area, power, defenders, order.because);
  return { result, attackerLoss, defenderLoss, draw };
}
