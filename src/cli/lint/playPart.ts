/** A thread's part of the linter's wars: every so-many-th of them. */
import type { Library } from '../../engine/war.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Tally } from './tally.ts';
import { loadLibrary } from '../library.ts';
import { mergeScenario } from '../../scenario/index.ts';
import { playLintWar } from './playWar.ts';

export interface PlayPart {
  readonly folder: string;
  readonly scenario: string;
  readonly wars: number;
  /** First war of this part and how many parts there are. */
  readonly first: number;
  readonly parts: number;
}

/** Tally of one part of the wars. */
export function playPart(part: PlayPart): Tally {
  const library = loadLibrary(part.folder, mergeScenario);
  return playWars(library, library.scenarios[part.scenario] as ScenarioIndex, part);
}

export function playWars(library: Library, ix: ScenarioIndex, part: Omit<PlayPart, 'folder' | 'scenario'>): Tally {
  const tally: Tally = {};
  for (let n = part.first; n <= part.wars; n += part.parts) playLintWar(library, ix, n, tally);
  return tally;
}
