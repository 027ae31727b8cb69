/** Options that several commands share: which war, whose policies, which lenses. */
import type { Args, Option } from './args.ts';
import type { Library, WarSetup } from '../engine/war.ts';
import type { Player, PlayerName } from '../policy/index.ts';
import type { Seat } from '../engine/words.ts';
import { DEFAULT_LENSES } from '../engine/war.ts';
import { Misuse } from './args.ts';
import { PLAYER_NAMES, playerNamed } from '../policy/index.ts';
import { scenarioNamed } from './library.ts';

export const DEFAULT_SCENARIO = 'the-race';

export const SCENARIO: Option = { name: 'scenario', takes: 'ID', says: `which war; ${DEFAULT_SCENARIO} by default` };
export const LENS: Option = { name: 'lens', takes: 'ID[,ID]', says: 'a lens on Tokyo, one on Moscow, or both' };
export const POLICY_OPTIONS: readonly Option[] = [
  { name: 'ussr', takes: 'POLICY', says: `who decides for Moscow: ${PLAYER_NAMES.join(', ')}; historical by default` },
  { name: 'usa', takes: 'POLICY', says: 'who decides for Washington, likewise' },
];

export type NamedPlayer = Player & { readonly name: PlayerName };

export function policiesOf(args: Args): Record<Seat, NamedPlayer> {
  const named = (option: string): NamedPlayer => {
    const name = args.oneOf(option, PLAYER_NAMES, 'historical');
    return { ...(playerNamed(name) as Player), name };
  };
  return { USSR: named('ussr'), USA: named('usa') };
}

/** Lenses by their ids; each belongs to one of the two questions. */
export function lensesOf(args: Args, library: Library, scenario: string): WarSetup['lenses'] {
  const lenses = { ...DEFAULT_LENSES } as { tokyo: string; moscow: string };
  const known = scenarioNamed(library, scenario).lenses;
  for (const id of args.text('lens', '').split(',')) {
    if (id === '') continue;
    const lens = Object.hasOwn(known, id) ? known[id] : undefined;
    if (lens === undefined) throw new Misuse(`there is no lens "${id}"; there is ${Object.keys(known).join(', ')}`);
    lenses[lens.kind] = id;
  }
  return lenses;
}
