/**
 * What played wars have shown, as counts by name: `took/DP-26/claim` is in how many wars that option was taken. Plain data,
 * so that parts played on several threads add up to the same whole in any order.
 */
export type Tally = Record<string, number>;

/** Adds to one count. */
export function add(tally: Tally, name: string, by = 1): void {
  tally[name] = (tally[name] ?? 0) + by;
}

/** How often a name was counted; 0 where it never was. */
export function times(tally: Tally, name: string): number {
  return tally[name] ?? 0;
}

/** Sum of several tallies, names sorted. */
export function merged(tallies: readonly Tally[]): Tally {
  const all: Tally = {};
  for (const tally of tallies) for (const [name, value] of Object.entries(tally)) add(all, name, value);
  const sorted: Tally = {};
  for (const name of Object.keys(all).sort()) sorted[name] = all[name] as number;
  return sorted;
}

/** Counts below a prefix, by what follows it. */
export function below(tally: Tally, prefix: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [name, value] of Object.entries(tally))
    if (name.startsWith(prefix)) found[name.slice(prefix.length)] = value;
  return found;
}
