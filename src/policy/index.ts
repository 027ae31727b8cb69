import type { Policy } from './policy.ts';
import type { Character } from './search/valuation.ts';
import { bold, cautious, random } from './characters.ts';
import { CHARACTERS } from './search/valuation.ts';
import { historical } from './historical.ts';

/** Policies by name; a version is raised when the same observation may get another answer. */
export const POLICIES = { historical, cautious, bold, random } as const satisfies Readonly<Record<string, Policy>>;
export type PolicyName = keyof typeof POLICIES;
export const POLICY_NAMES = Object.keys(POLICIES) as readonly PolicyName[];
const POLICY_VERSION = 1;

/** Policy by name, or undefined: names come from files and links. */
export function policyNamed(name: string): Policy | undefined {
  return Object.hasOwn(POLICIES, name) ? POLICIES[name as PolicyName] : undefined;
}

/** Everyone who can hold a seat: the policies, and the characters that look ahead. */
export type Player =
  | { readonly name: string; readonly policy: Policy }
  | { readonly name: string; readonly character: Character };
export type PlayerName = PolicyName | keyof typeof CHARACTERS;
export const PLAYER_NAMES: readonly PlayerName[] = [
  ...POLICY_NAMES,
  ...(Object.keys(CHARACTERS) as readonly (keyof typeof CHARACTERS)[]),
];
/** Raised when a character may answer the same observation otherwise, its budget apart. */
const SEARCH_VERSION = 1;

/** Who plays under a name, or undefined: names come from files and links. */
export function playerNamed(name: string): Player | undefined {
  const policy = policyNamed(name);
  if (policy !== undefined) return { name, policy };
  return Object.hasOwn(CHARACTERS, name) ? { name, character: CHARACTERS[name as keyof typeof CHARACTERS] } : undefined;
}

/** What stands in a war's setup for a player: name and version, and with a character its rollouts a day. */
export function policyLabel(name: PlayerName): string {
  const player = playerNamed(name);
  if (player === undefined || 'policy' in player) return `${name}@${POLICY_VERSION}`;
  return `${name}@${SEARCH_VERSION}-${player.character.rollouts}`;
}

/** Who takes a player's place in branches and sweeps, which play far too many days to think each one through. */
export function standInFor(label: string | undefined): { readonly name: PolicyName; readonly policy: Policy } {
  const player = playerNamed((label ?? '').replace(/@.*$/, ''));
  const name = player === undefined ? 'historical' : 'policy' in player ? player.name : player.character.standIn;
  return { name: name as PolicyName, policy: POLICIES[name as PolicyName] };
}

export { noiseFor } from './policy.ts';
export type { Policy } from './policy.ts';
