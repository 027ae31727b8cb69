/** A citation as a line of print. */
import type { Cite } from '../engine/scenario.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';

/** `Author, Title (year), p. 12.`; the key itself where the bibliography lacks it. */
export function citation(ix: ScenarioIndex, cite: Cite): string {
  const source = ix.scenario.sources.find(({ key }) => key === cite.key);
  const at = cite.at === undefined ? '' : `, ${cite.at}`;
  if (source === undefined) return `${cite.key}${at}.`;
  const author = source.author === undefined ? '' : `${source.author}, `;
  const year = source.year === undefined ? '' : ` (${source.year})`;
  return `${author}${source.title}${year}${at}.`;
}
