/** What a scenario fixes once and the rules ask every day: worked out at first need, kept as long as the scenario is. */
import type { ScenarioIndex } from './scenarioIndex.ts';

export function oncePerScenario<T>(make: (ix: ScenarioIndex) => T): (ix: ScenarioIndex) => T {
  const known = new WeakMap<ScenarioIndex, { readonly value: T }>();
  let lastIndex: ScenarioIndex | null = null;
  let lastValue: T | null = null;
  return (ix) => {
    // One war after another is fought over the same scenario: the last answer is nearly always the one asked for.
    if (ix === lastIndex) return lastValue as T;
    let entry = known.get(ix);
    if (entry === undefined) {
      entry = { value: make(ix) };
      known.set(ix, entry);
    }
    lastIndex = ix;
    lastValue = entry.value;
    return entry.value;
  };
}
