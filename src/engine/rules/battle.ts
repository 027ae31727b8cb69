/** A battle is a sum of named modifiers, then one draw. ¶4.7 */
import type { Ctx } from '../ctx.ts';
import type { Draw, Modifier } from '../events.ts';

export interface BattleOrder {
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

export function fightBattle(_ctx: Ctx, order: BattleOrder): BattleResult {
  return {
    result: 'lodged',
    attackerLoss: 0,
    defenderLoss: 0,
    draw: { question: `battle/${order.name}`, answer: 0, needed: 500, happened: true },
  };
}
