/** Garrisons decide too: the first flag, Tokyo's order, a parley. ¶4.8 */
import type { Ctx } from '../ctx.ts';
import type { Draw, Modifier } from '../events.ts';
import type { Power } from '../words.ts';

export interface GarrisonAnswer {
  readonly answer: 'yields' | 'resists';
  readonly modifiers: readonly Modifier[];
  readonly draw: Draw | null;
}

export function garrisonAnswers(_ctx: Ctx, _area: string, _attacker: Power, _men: number, _because: readonly string[]): GarrisonAnswer {
  return { answer: 'yields', modifiers: [], draw: null };
}

export function garrisonWill(_ctx: Ctx, _area: string, _attacker: Power): { modifiers: readonly Modifier[]; perMille: number } {
  return { modifiers: [], perMille: 0 };
}

export function yieldArea(_ctx: Ctx, _area: string, _to: Power, _because: readonly string[]): void {}

export function resolveGarrisons(_ctx: Ctx): void {}
