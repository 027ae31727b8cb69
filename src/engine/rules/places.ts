/** Groups of places that the politics speak of, by the first part of their ids. ¶7.2 */
import type { ScenarioIndex } from '../scenarioIndex.ts';
import type { GameState } from '../state.ts';
import type { Power } from '../words.ts';
import { oncePerScenario } from '../oncePerScenario.ts';

export const GROUPS = ['HOK', 'KUR', 'KAR', 'MAN', 'KOR', 'HON'] as const;
export type Group = (typeof GROUPS)[number];

const groups = oncePerScenario((ix) => {
  const land = {} as Record<Group, readonly string[]>;
  for (const group of GROUPS) land[group] = ix.areaIds.filter((id) => id.startsWith(`${group}_`));
  return land;
});

/** Land of a group, sorted by id. */
export function landOf(ix: ScenarioIndex, group: Group): readonly string[] {
  return groups(ix)[group];
}

/** Places of a group held by a power. */
export function heldIn(ix: ScenarioIndex, s: GameState, group: Group, power: Power): readonly string[] {
  return landOf(ix, group).filter((id) => s.areas[id]?.control === power);
}

/** Whether a power has men ashore in a group: it holds ground there, or shares a place in a stand-off. */
export function ashoreIn(ix: ScenarioIndex, s: GameState, group: Group, power: Power): boolean {
  return landOf(ix, group).some((id) => s.areas[id]?.control === power || s.areas[id]?.standOff === power);
}
