/** The charts' names as a reader sees them. */
import type { Arrow } from './picture.ts';
import { readEffect } from './table.ts';

const PROPER = /\b(Kurils|Hokkaido|Mukden|Washington|Moscow|Soviet|American|Chungking|Tokyo)\b/i;

/** `seekingMediation` reads "seeking mediation", `armiesInMukden` "armies in Mukden". */
export function plainName(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[ _]/);
  return words.map(plainWord).join(' ');
}

/** The same with a capital at the head, for a title. */
export function plainTitle(name: string): string {
  const plain = plainName(name);
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** "if deadlock and emperor speaks", "unless part ashore", "otherwise", or nothing. */
export function plainCondition({ flags, unless }: Pick<Arrow, 'flags' | 'unless'>, say = plainName): string {
  if (flags.length > 0) return `if ${flags.map(say).join(' and ')}`;
  if (unless.length === 0) return '';
  const isShort = unless.length <= 2 && unless.every((some) => some.length === 1);
  return isShort ? `unless ${unless.flat().map(say).join(' or ')}` : 'otherwise';
}

/** "tension +5", or nothing for a line in the report. */
export function plainEffect(effect: string): string {
  const { name, params } = readEffect(effect);
  if (name !== 'fact') return '';
  const add = Number(params['add']);
  return `${plainName(String(params['id']))} ${add < 0 ? `−${-add}` : `+${add}`}`;
}

function plainWord(word: string): string {
  const lower = word.toLowerCase();
  if (lower === 'jcs') return 'JCS';
  return PROPER.test(lower) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}
