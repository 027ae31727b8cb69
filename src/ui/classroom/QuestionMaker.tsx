import { useId } from 'react';
import type { Exercise, Question } from '../../classroom/exercise.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { question } from './presets.ts';

interface Props {
  readonly ix: ScenarioIndex;
  readonly exercise: Exercise;
  readonly onChange: (questions: readonly Question[]) => void;
}

const TIMES: readonly { readonly when: Question['when']; readonly name: string }[] = [
  { when: 'before', name: 'Before the war' },
  { when: 'at', name: 'At a decision' },
  { when: 'after', name: 'After the war' },
];
const MOST = 12;

/** The questions of a lesson. Writing is the lesson, clicking is not. */
export function QuestionMaker({ ix, exercise, onChange }: Props) {
  const { questions, seat } = exercise;
  const start = exercise.startDay ?? ix.scenario.start;
  const act = ix.scenario.acts.find(({ until }) => start <= until)?.id ?? 1;
  // What belongs to an act that is over is not asked any more.
  const asked = ix.scenario.decisions.filter(
    (decision) => decision.decider === seat && decision.initiative !== true && decision.act >= act,
  );
  const put = (at: number, next: Question): void => onChange(questions.map((one, i) => (i === at ? next : one)));
  const add = (when: Question['when']): void => {
    const first = when === 'at' ? asked.find(({ id }) => !questions.some((one) => one.decision === id)) : undefined;
    if (when === 'at' && first === undefined) return;
    onChange([...questions, question(freshId(questions), when, first?.expect ?? '', first?.id ?? '')]);
  };
  return (
    <fieldset className="choices questionMaker">
      <legend>Questions, to be answered in writing</legend>
      {questions.map((one, at) => (
        <Row
          key={one.id}
          one={one}
          decisions={asked}
          onChange={(next) => put(at, next)}
          onRemove={() => onChange(questions.filter(({ id }) => id !== one.id))}
        />
      ))}
      <p className="row">
        {TIMES.map(({ when, name }) => (
          <button
            key={when}
            type="button"
            className="button button--small"
            disabled={questions.length >= MOST}
            onClick={() => add(when)}
          >
            Add one: {name.toLowerCase()}
          </button>
        ))}
      </p>
    </fieldset>
  );
}

function freshId(questions: readonly Question[]): string {
  let n = questions.length + 1;
  while (questions.some(({ id }) => id === `q-${n}`)) n += 1;
  return `q-${n}`;
}

interface RowProps {
  readonly one: Question;
  readonly decisions: ScenarioIndex['scenario']['decisions'];
  readonly onChange: (question: Question) => void;
  readonly onRemove: () => void;
}

function Row({ one, decisions, onChange, onRemove }: RowProps) {
  const id = useId();
  const time = TIMES.find(({ when }) => when === one.when)?.name ?? '';
  return (
    <div className="questionMaker__row">
      <label htmlFor={id}>{time}</label>
      {one.when === 'at' ? (
        <select
          aria-label="At which decision"
          value={one.decision}
          onChange={(event) => onChange({ ...one, decision: event.target.value })}
        >
          {decisions.map((decision) => (
            <option key={decision.id} value={decision.id}>
              {decision.title}
            </option>
          ))}
        </select>
      ) : null}
      <textarea
        id={id}
        rows={2}
        maxLength={500}
        value={one.text}
        onChange={(event) => onChange({ ...one, text: event.target.value })}
      />
      <button type="button" className="button button--small" onClick={onRemove}>
        Take out
      </button>
    </div>
  );
}
