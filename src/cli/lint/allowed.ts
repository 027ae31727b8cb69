/**
 * What the linter is told to let pass: `lint.json` beside a scenario, and `common/lint.json` for all. Every entry names its
 * reason; one that no fault answers to is a fault itself.
 */
import type { Fault } from './faults.ts';

export interface Allowed {
  readonly kind: string;
  /** Id of the fault, or one that ends in `*` for all that begin so. */
  readonly id: string;
  readonly reason: string;
}

/** How many questions and stops a scenario means to have. */
export interface PaceBand {
  readonly questions?: readonly [number, number];
  readonly perAct?: number;
  readonly stops?: readonly [number, number];
}

export interface LintFile {
  readonly pace?: PaceBand;
  readonly allowed?: readonly Allowed[];
}

const SHORTEST_REASON = 12;

/** Reads `lint.json`. Throws with what is wrong where it is not of that form or a reason is missing. */
export function readLintFile(path: string, value: unknown): LintFile {
  const file = value as LintFile;
  if (typeof value !== 'object' || value === null) throw new Error(`${path} must be an object`);
  const unknown = Object.keys(value).find((key) => key !== 'pace' && key !== 'allowed');
  if (unknown !== undefined) throw new Error(`${path} has an unknown key "${unknown}"; known are pace and allowed`);
  for (const [i, { kind, id, reason }] of (file.allowed ?? []).entries()) {
    if ([kind, id, reason].some((text) => typeof text !== 'string') || reason.trim().length < SHORTEST_REASON)
      throw new Error(`${path} $.allowed[${i}] must give kind, id and a reason in words`);
  }
  return file;
}

function fits(entry: Allowed, fault: Fault): boolean {
  if (entry.kind !== fault.kind) return false;
  return entry.id.endsWith('*') ? fault.id.startsWith(entry.id.slice(0, -1)) : entry.id === fault.id;
}

export interface Judged {
  readonly faults: readonly Fault[];
  readonly explained: readonly { readonly fault: Fault; readonly reason: string }[];
  /** Entries of the lists that nothing answered to. */
  readonly unused: readonly Allowed[];
}

/** Parts faults into those explained and those not. */
export function judge(faults: readonly Fault[], allowed: readonly Allowed[]): Judged {
  const explained = faults.flatMap((fault) => {
    const entry = allowed.find((candidate) => fits(candidate, fault));
    return entry === undefined ? [] : [{ fault, reason: entry.reason }];
  });
  return {
    faults: faults.filter((fault) => !allowed.some((entry) => fits(entry, fault))),
    explained,
    unused: allowed.filter((entry) => !faults.some((fault) => fits(entry, fault))),
  };
}
