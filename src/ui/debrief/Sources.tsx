import type { Cite } from '../../engine/scenario.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { citation } from '../../text/sources.ts';
import { CONFIDENCE } from '../../text/en.ts';

/** Where it is written, with how sure this particular statement is. */
export function Sources({ ix, cites }: { readonly ix: ScenarioIndex; readonly cites: readonly Cite[] }) {
  return (
    <details className="fold">
      <summary>Sources</summary>
      <ul className="sources">
        {cites.map((cite) => (
          <li key={`${cite.key} ${cite.at ?? ''}`}>
            {citation(ix, cite)} <em>{CONFIDENCE[cite.confidence]}</em>
          </li>
        ))}
      </ul>
    </details>
  );
}
