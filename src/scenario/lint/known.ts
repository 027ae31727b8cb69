/** All that a reference may name, gathered before any content is checked; parts of a wrong shape still count as named. */
import type { Decision, Edge, Fact, Front, Letter, Operation } from '../../engine/scenario.ts';
import type { Found, ListName } from '../pieces.ts';
import { isObject } from '../issues.ts';
import { keyOf } from '../pieces.ts';

/** Parts whose shape has been found right, each with its place. */
export type Sound = Readonly<Record<ListName, readonly Found[]>> & { readonly decisions: readonly Found<Decision>[] };

export interface Known {
  readonly ids: Readonly<Record<ListName, ReadonlySet<string>>>;
  /** Options by decision: of the decisions this scenario puts, and of all there are. */
  readonly options: ReadonlyMap<string, ReadonlySet<string>>;
  readonly allDecisions: ReadonlySet<string>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly letters: ReadonlyMap<string, Letter>;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly fronts: ReadonlyMap<string, Front>;
  /** Counters that fly. */
  readonly aircraft: ReadonlySet<string>;
  readonly promises: ReadonlySet<string>;
  readonly tells: ReadonlySet<string>;
  /** `a|b` both ways for every edge of the board. */
  readonly touching: ReadonlySet<string>;
  /** The scenario is not history's: what it rewrites is invented. */
  readonly isWhatIf: boolean;
}

/** Faults told by place: the part they are in, and the path inside it. */
export interface Lint {
  readonly known: Known;
  readonly say: (found: Found, inside: string, message: string) => void;
}

export function optionsOf(value: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  const options = isObject(value) && Array.isArray(value.options) ? (value.options as readonly unknown[]) : [];
  for (const option of options) if (isObject(option) && typeof option.id === 'string') ids.add(option.id);
  return ids;
}

export function idsOf(name: ListName, found: readonly Found[]): ReadonlySet<string> {
  return new Set(found.map((item) => keyOf(name, item.value)));
}

export function mapById<T extends { readonly id: string }>(found: readonly Found[]): ReadonlyMap<string, T> {
  return new Map((found as readonly Found<T>[]).map((item) => [item.value.id, item.value]));
}

export function touchingOf(edges: readonly Found[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { value } of edges as readonly Found<Edge>[]) {
    pairs.add(`${value.a}|${value.b}`);
    pairs.add(`${value.b}|${value.a}`);
  }
  return pairs;
}

/** Ids of every promise that some effect anywhere makes. */
export function promisesIn(values: readonly unknown[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (!isObject(value)) return;
    if (isObject(value.promise) && typeof value.promise.id === 'string') ids.add(value.promise.id);
    Object.values(value).forEach(walk);
  };
  values.forEach(walk);
  return ids;
}
