/** Plays the scenarios of a folder for the linter and judges what came out. */
import { existsSync, readFileSync } from 'node:fs';
import type { Library } from '../../engine/war.ts';
import type { LintFile } from './allowed.ts';
import type { LintReport, ScenarioReport } from './report.ts';
import type { PlayPart } from './playPart.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Tally } from './tally.ts';
import { faultsOf, faultsOfRules } from './faults.ts';
import { inParts } from '../parts.ts';
import { JOBS } from '../jobs.ts';
import { judge, readLintFile } from './allowed.ts';
import { merged } from './tally.ts';
import { paceOf } from './pace.ts';

export interface PlayOptions {
  readonly folder: string;
  readonly library: Library;
  /** Scenarios to play; all of the library where none is named. */
  readonly ids: readonly string[];
  readonly wars: number;
  readonly threads: number;
}

/** `lint.json` of a scenario or of `common`; without one nothing is explained. */
export function lintFileOf(folder: string, id: string): LintFile {
  const path = `${folder}/${id}/lint.json`;
  return existsSync(path) ? readLintFile(path, JSON.parse(readFileSync(path, 'utf8'))) : {};
}

/** Plays `wars` wars of every scenario named and holds the counts against what is explained. */
export async function playLint(options: PlayOptions): Promise<LintReport> {
  const { folder, library, wars } = options;
  const all = Object.keys(library.scenarios).sort();
  const ids = options.ids.length === 0 ? all : options.ids;
  const scenarios: ScenarioReport[] = [];
  for (const id of ids) {
    const ix = library.scenarios[id] as ScenarioIndex;
    const tally = await tallyOf(options, id);
    const { pace: band = {}, allowed = [] } = lintFileOf(folder, id);
    const pace = paceOf(library, ix);
    const own = allowed.filter((entry) => entry.kind !== 'optionDominated');
    scenarios.push({ ix, tally, pace, judged: judge(faultsOf(ix, tally, pace, band), own) });
  }
  if (ids.length < all.length) return { wars, scenarios };
  const allowed = lintFileOf(folder, 'common').allowed ?? [];
  return { wars, scenarios, rules: judge(faultsOfRules(merged(scenarios.map(({ tally }) => tally))), allowed) };
}

async function tallyOf({ folder, wars, threads }: PlayOptions, scenario: string): Promise<Tally> {
  const inputs = Array.from({ length: Math.min(threads, wars) }, (_, i): PlayPart => {
    return { folder, scenario, wars, first: i + 1, parts: Math.min(threads, wars) };
  });
  return merged(await inParts<PlayPart, Tally>(JOBS, 'playPart', inputs));
}
