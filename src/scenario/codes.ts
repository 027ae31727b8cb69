/**
 * Short codes for links. A link names decisions, options, operations and orders by their place in a list that only ever
 * grows, so that a link made today still means the same when the scenario has grown. Each time the list grows, a seal
 * is set: the number of codes and the hash of all of them. Whoever reorders or deletes breaks a seal.
 */
import type { Scenario } from '../engine/scenario.ts';
import type { Say } from './issues.ts';
import { hashText } from './hash.ts';
import { ORDER_KINDS } from '../engine/words.ts';
import { under } from './issues.ts';

export interface Codes {
  readonly codes: readonly string[];
  readonly seals: readonly { readonly count: number; readonly hash: string }[];
}

/** Everything of a scenario that a link may have to name, in one fixed order. */
export function codesOf(scenario: Scenario): readonly string[] {
  const out: string[] = [];
  for (const verb of ORDER_KINDS) out.push(`order/${verb}`);
  for (const decision of scenario.decisions) {
    if (decision.decider !== 'USSR' && decision.decider !== 'USA') continue;
    out.push(decision.id);
    for (const option of decision.options) out.push(`${decision.id}/${option.id}`);
  }
  for (const operation of scenario.operations) out.push(`operation/${operation.id}`);
  for (const front of scenario.fronts) out.push(`front/${front.id}`);
  for (const area of scenario.areas) out.push(`area/${area.id}`);
  for (const letter of scenario.letters) out.push(`letter/${letter.id}`);
  return out;
}

/** `before` with what the scenario has and it lacks at its end, under one new seal; the same object if nothing is new. */
export function appendCodes(before: Codes, scenario: Scenario): Codes {
  const known = new Set(before.codes);
  const fresh = codesOf(scenario).filter((code) => !known.has(code));
  if (fresh.length === 0) return before;
  const codes = [...before.codes, ...fresh];
  return { codes, seals: [...before.seals, { count: codes.length, hash: sealOf(codes) }] };
}

function sealOf(codes: readonly string[]): string {
  return hashText(codes.join('\n'));
}

/** Tells broken seals, codes twice in the list, codes without a seal, and content of the scenario that has no code. */
export function checkCodes(codes: Codes, scenario: Scenario, say: Say): void {
  const places = new Map<string, number>();
  codes.codes.forEach((code, i) => {
    const before = places.get(code);
    if (before !== undefined) say(under('$.codes', i), `"${code}" is already at ${before}`);
    places.set(code, i);
  });
  let sealed = 0;
  codes.seals.forEach(({ count, hash }, i) => {
    const path = under('$.seals', i);
    if (count <= sealed) say(path, 'must seal more codes than the seal before it');
    sealed = count;
    if (count > codes.codes.length) say(path, `seals ${count} codes of which only ${codes.codes.length} are left`);
    else if (hash !== sealOf(codes.codes.slice(0, count))) {
      say(
        path,
        `the first ${count} codes are not those that were sealed: codes may be added at the end, never moved or removed`,
      );
    }
  });
  if (sealed < codes.codes.length) say('$.codes', 'the last codes have no seal; let the command add them');
  const missing = codesOf(scenario).filter((code) => !places.has(code));
  if (missing.length > 0) say('$.codes', `lacks ${missing.length}: ${missing.slice(0, 5).join(', ')}`);
}
