import { useId, useMemo, useState, type ChangeEvent } from 'react';
import type { Amendment } from '../../lab/amendment.ts';
import type { Lab } from './lab.ts';
import type { Named } from '../../lab/tables/lines.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { SeededLine } from '../../lab/tables/amended.ts';
import { amendable, formatAmendment, parseAmendment } from '../../lab/amendment.ts';
import { amendedTable, movedBy } from '../../lab/tables/amended.ts';
import { dots } from './plot.ts';
import { freshSeeds } from './lab.ts';
import { mean } from '../../lab/statistics.ts';
import { Pick, PickRuns, Run } from './Controls.tsx';
import { Result } from './Result.tsx';
import { useServices } from '../services.ts';
import { useStudy } from './useStudy.ts';
import { valuesOf } from '../../lab/tables/lines.ts';
import { wordProblem } from '../../text/en.ts';

/** A number of the model put otherwise, with a reason, and what it moves. */
export function ModelPanel({ lab }: { readonly lab: Lab }) {
  const { ix, outcomes, war } = lab;
  const before = useStudy(lab.library);
  const after = useStudy(lab.library);
  const numbers = useMemo(() => amendable(ix), [ix]);
  const [draft, setDraft] = useState<Amendment>(() => {
    const first = numbers[0];
    return { param: first?.id ?? '', value: first?.value ?? 0, reason: '', source: '' };
  });
  const [runs, setRuns] = useState(50);
  const [asked, setAsked] = useState('');
  const param = numbers.find(({ id }) => id === draft.param);
  const [was, is] = [before.lines, after.lines] as unknown as [readonly SeededLine[], readonly SeededLine[]];
  const found = useMemo(() => foundIn(was, is, outcomes, asked), [was, is, outcomes, asked]);
  const isSound =
    param !== undefined && Number.isInteger(draft.value) && draft.value >= param.low && draft.value <= param.high;
  const isComplete = isSound && draft.value !== param.value && draft.reason.trim() !== '' && draft.source.trim() !== '';
  const run = (): void => {
    const spec = {
      study: 'luck',
      war,
      seat: lab.seat,
      seeds: freshSeeds(runs, war.setup.seed),
      reacts: false,
    } as const;
    setAsked(`${draft.param} from ${param?.value} to ${draft.value} ${param?.unit}`);
    before.start({ spec });
    after.start({ spec, amendment: { param: draft.param, value: draft.value } });
  };
  return (
    <>
      <p className="panel__sentence">
        Every number of the model stands with its range and its source in the rules. Put one of them otherwise, say why
        and on what ground, and see how far the same choices come out differently over many wars. An outcome that such a
        change turns round should not be leaned on.
      </p>
      <Form lab={lab} draft={draft} onDraft={setDraft} />
      <div className="labTools">
        <PickRuns label="Wars" value={runs} options={[10, 50, 200, 500]} onChange={setRuns} />
        {isComplete ? (
          <Run study={after} says="Run before and after" onRun={run} />
        ) : (
          <p className="labRun__fault">
            {isSound
              ? 'It runs once the number is another than the model’s, with a reason and a source.'
              : `A whole number from ${param?.low} to ${param?.high}, please.`}
          </p>
        )}
      </div>
      {found === null ? null : (
        <Result
          table={found.table}
          plots={found.plots}
          note={`${lab.note} Changed by the reader: ${asked}. Reason: ${draft.reason} Source: ${draft.source}`}
        />
      )}
    </>
  );
}

function foundIn(
  before: readonly SeededLine[],
  after: readonly SeededLine[],
  outcomes: readonly Named[],
  change: string,
) {
  const [a, b] = [before.slice(1), after.slice(1)];
  if (a.length === 0 || b.length === 0) return null;
  const plots = movedBy(a, b, outcomes)
    .filter(({ otherwise }) => otherwise > 0)
    .map(({ outcome }) =>
      dots(outcome.says, outcome.unit === 'yes or no' ? 'share' : outcome.unit, [
        { name: 'before', at: mean(valuesOf(a, outcome.id)) },
        { name: 'after', at: mean(valuesOf(b, outcome.id)), isOwn: true },
      ]),
    );
  return { table: amendedTable(a, b, outcomes, change), plots };
}

interface FormProps {
  readonly lab: Lab;
  readonly draft: Amendment;
  readonly onDraft: (draft: Amendment) => void;
}

function Form({ lab: { ix }, draft, onDraft }: FormProps) {
  const id = useId();
  const numbers = amendable(ix);
  const param = numbers.find((one) => one.id === draft.param);
  return (
    <div className="labForm">
      <Pick
        label="Number"
        value={draft.param}
        options={numbers.map((one) => ({ id: one.id, says: one.id }))}
        onChange={(next) =>
          onDraft({ ...draft, param: next, value: numbers.find((one) => one.id === next)?.value ?? 0 })
        }
      />
      {param === undefined ? null : (
        <p className="labForm__says">
          {param.value} {param.unit}, between {param.low} and {param.high}. {param.estimate ? 'An estimate' : 'Source'}:{' '}
          {param.source}
        </p>
      )}
      <p className="labPick">
        <label htmlFor={`${id}-value`}>Instead</label>
        <input
          id={`${id}-value`}
          type="number"
          step={1}
          min={param?.low}
          max={param?.high}
          value={draft.value}
          onChange={(event) => onDraft({ ...draft, value: Number(event.target.value) })}
        />
      </p>
      <p className="labPick labPick--wide">
        <label htmlFor={`${id}-reason`}>Why</label>
        <textarea
          id={`${id}-reason`}
          rows={2}
          maxLength={2000}
          value={draft.reason}
          onChange={(event) => onDraft({ ...draft, reason: event.target.value })}
        />
      </p>
      <p className="labPick labPick--wide">
        <label htmlFor={`${id}-source`}>On what ground: a book, a document</label>
        <input
          id={`${id}-source`}
          type="text"
          maxLength={2000}
          value={draft.source}
          onChange={(event) => onDraft({ ...draft, source: event.target.value })}
        />
      </p>
      <AsFile ix={ix} draft={draft} onDraft={onDraft} />
    </div>
  );
}

interface FileProps {
  readonly ix: ScenarioIndex;
  readonly draft: Amendment;
  readonly onDraft: (draft: Amendment) => void;
}

/** The change taken away as a file, and taken up from one. */
function AsFile({ ix, draft, onDraft }: FileProps) {
  const { download } = useServices();
  const [fault, setFault] = useState('');
  const id = useId();
  const load = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    if (file === undefined) return;
    const read = parseAmendment(await file.text(), ix);
    setFault('problem' in read ? `This file was not taken. ${wordProblem(read.problem)}` : '');
    if ('amendment' in read) onDraft(read.amendment);
  };
  return (
    <>
      <p className="row">
        <button
          type="button"
          className="button button--small"
          onClick={() => download(`${draft.param}.amendment.json`, formatAmendment(draft, ix))}
        >
          Save the change as a file
        </button>
      </p>
      <p className="labPick labPick--wide">
        <label htmlFor={`${id}-file`}>Open a change from a file</label>
        <input id={`${id}-file`} type="file" accept=".json,application/json" onChange={(event) => void load(event)} />
      </p>
      {fault === '' ? null : (
        <p className="labRun__fault" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}
