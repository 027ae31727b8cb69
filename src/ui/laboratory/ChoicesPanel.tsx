import { useEffect, useMemo, useState } from 'react';
import type { BranchLine } from '../../lab/tables/changes.ts';
import type { Lab } from './lab.ts';
import type { Named } from '../../lab/tables/lines.ts';
import type { Choice } from '../debrief/review.ts';
import { decisionTitle, endingName, optionLabel } from '../../text/names.ts';
import { dots } from './plot.ts';
import { pairsOf, sideBySideTable, step } from '../../lab/tables/sideBySide.ts';
import { PickOutcome, Run } from './Controls.tsx';
import { PlayOn } from '../debrief/PlayOn.tsx';
import { Result } from './Result.tsx';
import { useStudy } from './useStudy.ts';

const DRAWN = 12;

/** Each answer with every other option in its place, on the same luck. */
export function ChoicesPanel({ lab }: { readonly lab: Lab }) {
  const { outcomes, review } = lab;
  const study = useStudy(lab.library);
  const { start } = study;
  const [outcome, setOutcome] = useState('');
  const lines = study.lines as unknown as readonly BranchLine[];
  useEffect(() => start({ spec: { study: 'branch', war: lab.war, seat: lab.seat, decisions: [] } }), [start, lab]);
  const asked = outcomes.find(({ id }) => id === outcome) ?? null;
  const found = useMemo(() => foundIn(lab, lines, asked), [lab, lines, asked]);
  const choiceOf = (line: BranchLine | undefined): Choice | undefined =>
    review.choices.find(({ decision, seat }) => decision === line?.decision && seat === lab.seat);
  return (
    <>
      <p className="panel__sentence">
        Each answer is replaced by each other option, and by silence. All else is chosen again as it was, matched by
        question and not by day: so many choices are kept, dropped for want of their question, or filled in by the
        historical policy. Where fewer than half are kept it is no longer the same player’s war, and it is not ranked.
      </p>
      <div className="labTools">
        <PickOutcome
          label="Rank by"
          outcomes={outcomes}
          value={outcome}
          onChange={setOutcome}
          none="aims graded otherwise, then days of the broadcast"
        />
        <Run
          study={study}
          says="Run"
          onRun={() => start({ spec: { study: 'branch', war: lab.war, seat: lab.seat, decisions: [] } })}
        />
      </div>
      {found === null ? null : (
        <Result
          table={found.table}
          plots={found.plots}
          note={lab.note}
          action={{
            says: 'Play on',
            of: (row) => {
              const choice = choiceOf(found.pairs[row]?.recorded);
              return choice === undefined ? '–' : <PlayOn review={review} choice={choice} isBrief />;
            },
          }}
        />
      )}
    </>
  );
}

/** Table and drawing of the branches so far; null before the war itself has been run. */
function foundIn({ ix, own }: Lab, lines: readonly BranchLine[], asked: Named | null) {
  const played = lines.find((line) => line.decision === null);
  if (played === undefined) return null;
  const table = sideBySideTable(lines, own, asked, (id) => endingName(ix, id));
  const pairs = pairsOf(lines, own, asked?.id ?? null);
  const option = ({ decision, option: id }: BranchLine): string =>
    id === null ? 'silence' : optionLabel(ix, decision ?? '', id);
  const rows = table.rows.map((row, at) => {
    const line = pairs[at]?.recorded;
    if (line === undefined) return row;
    const [rank = null, decision, , , ...rest] = row;
    return [
      rank,
      decisionTitle(ix, `${decision}`),
      optionLabel(ix, line.decision ?? '', line.was ?? ''),
      option(line),
      ...rest,
    ];
  });
  const drawn = pairs
    .filter(({ rank }) => rank !== null)
    .flatMap(({ recorded }) => {
      const value = step(played, recorded, own, asked?.id ?? null);
      if (value === null || value === 0) return [];
      return [
        {
          name: `${decisionTitle(ix, recorded.decision ?? '')}: ${option(recorded)}`,
          at: { value, low: value, high: value },
        },
      ];
    })
    .slice(0, DRAWN);
  const says = asked === null ? 'Aims graded otherwise' : `${asked.says}: how far it moves`;
  const plots = drawn.length === 0 ? [] : [dots(says, asked?.unit ?? 'aims', drawn)];
  return { table: { ...table, rows }, pairs, plots };
}
