import type { Policy } from './policy.ts';
import { bold, cautious, random } from './characters.ts';
import { historical } from './historical.ts';

/** Policies by name; a version is raised when the same observation may get another answer. */
export const POLICIES = { historical, cautious, bold, random } as const satisfies Readonly<Record<string, Policy>>;
export type PolicyName = keyof typeof POLICIES;
export const POLICY_NAMES = Object.keys(POLICIES) as readonly PolicyName[];
export const POLICY_VERSION = 1;

/** Policy by name, or undefined: names come from files and links. */
export function policyNamed(name: string): Policy | undefined {
  return (POLICIES as Readonly<Record<string, Policy>>)[name];
}

export { noiseFor } from './policy.ts';
export type { Policy } from './policy.ts';
