import { useMemo, useState } from 'react';
import type { DrawLine } from '../../lab/tables/draws.ts';
import type { Lab } from './lab.ts';
import type { Measured } from '../../lab/tables/lines.ts';
import { dots, histogram } from './plot.ts';
import { drawsTable, weighDraws } from '../../lab/tables/draws.ts';
import { freshSeeds } from './lab.ts';
import { PickOutcome, PickRuns, Run } from './Controls.tsx';
import { questionsOf } from '../../lab/studies/draws.ts';
import { Result } from './Result.tsx';
import { share } from '../../lab/statistics.ts';
import { spreadTable } from '../../lab/tables/spread.ts';
import { useStudy } from './useStudy.ts';
import { valuesOf } from '../../lab/tables/lines.ts';
import { wordQuestion } from '../../text/en/causes.ts';

/** The same choices under other luck, and which draws of this war's own luck mattered. */
export function LuckPanel({ lab }: { readonly lab: Lab }) {
  return (
    <>
      <Spread lab={lab} />
      <Draws lab={lab} />
    </>
  );
}

function Spread({ lab }: { readonly lab: Lab }) {
  const { outcomes, war } = lab;
  const study = useStudy(lab.library);
  const [runs, setRuns] = useState(50);
  const lines = study.lines as unknown as readonly Measured[];
  const found = useMemo(() => {
    const [own, ...others] = lines;
    if (own === undefined || others.length === 0) return null;
    const plots = outcomes
      .map((outcome) => ({ outcome, values: valuesOf(others, outcome.id) }))
      .filter(({ outcome, values }) => new Set([...values, own.outcomes[outcome.id] ?? null]).size > 1)
      .map(({ outcome, values }) => histogram(outcome.says, outcome.unit, values, own.outcomes[outcome.id] ?? null));
    return { table: spreadTable('How much was luck', outcomes, others, own), plots };
  }, [lines, outcomes]);
  const run = (): void =>
    study.start({
      spec: { study: 'luck', war, seat: lab.seat, seeds: freshSeeds(runs, war.setup.seed), reacts: false },
    });
  return (
    <>
      <p className="panel__sentence">
        The same decisions over other wars’ luck: seeds 1, 2, 3 and so on, chosen before any result. Where this war
        stands at the edge of the spread, luck had much to do with it. Outcomes that are the same in every war are not
        drawn, but stand in the table.
      </p>
      <div className="labTools">
        <PickRuns label="Other wars’ luck" value={runs} options={[10, 50, 200, 500]} onChange={setRuns} />
        <Run study={study} says="Play them" onRun={run} />
      </div>
      {found === null ? null : <Result table={found.table} plots={found.plots} note={lab.note} />}
    </>
  );
}

function Draws({ lab }: { readonly lab: Lab }) {
  const { outcomes, war, ix, own, review } = lab;
  const study = useStudy(lab.library);
  const [times, setTimes] = useState(1);
  const [outcome, setOutcome] = useState('');
  const lines = study.lines as unknown as readonly DrawLine[];
  const questions = useMemo(() => questionsOf(review.debrief.yours.flatMap((day) => day.events)), [review]);
  const asked = outcomes.find(({ id }) => id === outcome) ?? null;
  const found = useMemo(() => {
    if (lines.length < 2) return null;
    const name = (question: string): string => wordQuestion(question, ix);
    const table = drawsTable(lines, own, outcomes, asked, name);
    const rows = weighDraws(lines, own, outcomes, asked?.id ?? null)
      .filter(({ otherwise }) => otherwise > 0)
      .slice(0, 12)
      .map((one) => ({ name: name(one.question), at: share(one.otherwise, one.asked) }));
    const title = 'How often another answer changes it, with its interval';
    return { table, plots: rows.length === 0 ? [] : [dots(title, 'share of answers', rows)] };
  }, [lines, own, outcomes, asked, ix]);
  return (
    <>
      <p className="panel__sentence">
        Each draw that stands among the causes of this war’s report is asked anew, one at a time, as another seed would
        answer it; all other luck stays, and so do the choices where their questions still come. There are{' '}
        {questions.length} of them.
      </p>
      <div className="labTools">
        <PickOutcome
          label="What it changes"
          outcomes={outcomes}
          value={outcome}
          onChange={setOutcome}
          none="the grade of an aim"
        />
        <PickRuns label="Times each" value={times} options={[1, 3, 8]} onChange={setTimes} />
        <Run
          study={study}
          says="Ask each draw anew"
          onRun={() => study.start({ spec: { study: 'draws', war, seat: lab.seat, questions, times } })}
        />
      </div>
      {found === null ? null : <Result table={found.table} plots={found.plots} note={lab.note} />}
    </>
  );
}
