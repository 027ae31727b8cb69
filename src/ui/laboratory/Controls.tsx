import { useId } from 'react';
import type { Named } from '../../lab/tables/lines.ts';
import type { StudyOnPage } from './useStudy.ts';

interface PickProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly id: Value; readonly says: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a list. */
export function Pick<Value extends string>({ label, value, options, onChange }: PickProps<Value>) {
  const id = useId();
  return (
    <p className="labPick">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const found = options.find((one) => one.id === event.target.value);
          if (found !== undefined) onChange(found.id);
        }}
      >
        {options.map(({ id: option, says }) => (
          <option key={option} value={option}>
            {says}
          </option>
        ))}
      </select>
    </p>
  );
}

interface OutcomeProps {
  readonly label: string;
  readonly outcomes: readonly Named[];
  readonly value: string;
  readonly onChange: (outcome: string) => void;
  /** What stands first, where no single outcome need be chosen. */
  readonly none?: string;
}

/** An outcome with its unit. */
export function PickOutcome({ label, outcomes, value, onChange, none }: OutcomeProps) {
  const options = outcomes.map(({ id, says, unit }) => ({ id, says: `${says} (${unit})` }));
  return (
    <Pick
      label={label}
      value={value}
      options={none === undefined ? options : [{ id: '', says: none }, ...options]}
      onChange={onChange}
    />
  );
}

interface RunsProps {
  readonly label?: string;
  readonly value: number;
  readonly options: readonly number[];
  readonly onChange: (count: number) => void;
}

/** How many runs: few are quick, many are sure. */
export function PickRuns({ label = 'Runs', value, options, onChange }: RunsProps) {
  return (
    <Pick
      label={label}
      value={`${value}`}
      options={options.map((count) => ({ id: `${count}`, says: `${count}` }))}
      onChange={(count) => onChange(Number(count))}
    />
  );
}

/** Starts and stops a study and says how far it has come. */
export function Run({
  study,
  says,
  onRun,
}: {
  readonly study: StudyOnPage;
  readonly says: string;
  readonly onRun: () => void;
}) {
  const { state, lines, total, fault } = study;
  return (
    <div className="labRun">
      {state === 'working' ? (
        <button type="button" className="button button--small" onClick={study.stop}>
          Stop
        </button>
      ) : (
        <button type="button" className="button button--small button--main" onClick={onRun}>
          {state === 'idle' ? says : 'Run again'}
        </button>
      )}
      {state === 'idle' ? null : (
        <label className="progress__label">
          <span>{progressWords(state, lines.length, total)}</span>
          <progress value={lines.length} max={Math.max(1, total)} />
        </label>
      )}
      {state === 'fault' ? <p className="labRun__fault">It could not be run: {fault}</p> : null}
    </div>
  );
}

function progressWords(state: StudyOnPage['state'], done: number, total: number): string {
  if (total === 0) return 'Setting out…';
  const first = state === 'done' ? 'All run' : state === 'working' ? 'Running' : 'Stopped';
  return `${first}: ${done} of ${total}`;
}
