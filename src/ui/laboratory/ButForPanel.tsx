import { useMemo, useState } from 'react';
import type { ButForLine } from '../../lab/tables/butFor.ts';
import type { Lab } from './lab.ts';
import { butForOf, butForTable } from '../../lab/tables/butFor.ts';
import { causeName, freshSeeds, reworded } from './lab.ts';
import { dots } from './plot.ts';
import { PickOutcome, PickRuns, Run } from './Controls.tsx';
import { Result } from './Result.tsx';
import { useStudy } from './useStudy.ts';

const RUNS = [5, 20, 60, 200];

/** Two questions in two columns: necessary here, and how much in general. */
export function ButForPanel({ lab }: { readonly lab: Lab }) {
  const { ix, outcomes } = lab;
  const study = useStudy(lab.library);
  const [outcome, setOutcome] = useState(outcomes[0]?.id ?? '');
  const [runs, setRuns] = useState(20);
  const lines = study.lines as unknown as readonly ButForLine[];
  const asked = outcomes.find(({ id }) => id === lines[0]?.outcome);
  const found = useMemo(() => {
    if (asked === undefined) return null;
    const table = reworded(butForTable(lines, asked.says, asked.unit), 'cause', (cause) => causeName(ix, cause));
    const rows = butForOf(lines)
      .filter(({ inGeneral }) => inGeneral.runs > 0 && (inGeneral.low !== 0 || inGeneral.high !== 0))
      .sort((a, b) => Math.abs(b.inGeneral.value) - Math.abs(a.inGeneral.value))
      .slice(0, 12)
      .map(({ cause, necessary, inGeneral }) => ({ name: causeName(ix, cause), at: inGeneral, isOwn: necessary }));
    const title = 'What each adds in general, with its interval; red: necessary here';
    return { table, plots: rows.length === 0 ? [] : [dots(title, asked.unit, rows)] };
  }, [lines, asked, ix]);
  const run = (): void =>
    study.start({
      spec: {
        study: 'butfor',
        war: lab.war,
        seat: lab.seat,
        outcome,
        seeds: freshSeeds(runs, lab.war.setup.seed),
      },
    });
  return (
    <>
      <p className="panel__sentence">
        <em>Necessary here</em>: on this war’s own luck, does the outcome change without it? <em>In general</em>: over
        the luck of other wars, how much does it add? The two are easily mixed up. What was necessary here may matter
        little in general, and the other way about.
      </p>
      <div className="labTools">
        <PickOutcome label="Outcome" outcomes={outcomes} value={outcome} onChange={setOutcome} />
        <PickRuns label="Other wars’ luck" value={runs} options={RUNS} onChange={setRuns} />
        <Run study={study} says="Ask" onRun={run} />
      </div>
      {found === null ? null : <Result table={found.table} plots={found.plots} note={lab.note} />}
    </>
  );
}
