import '../styles/classroom.css';
import { useId, useState, type FormEvent } from 'react';
import type { Campaign } from '../../campaign/campaign.ts';
import type { Exercise } from '../../classroom/exercise.ts';
import type { Library } from '../../engine/war.ts';
import { dayName } from '../../text/clock.ts';
import { DISCLAIMER, lensSentence } from '../../text/en/debrief.ts';
import { keepLesson, lessonCampaign, lessonFault, questionsAt } from './lesson.ts';
import { LEADERS, SEAT_NAMES } from '../../text/en.ts';
import { QuestionFields } from './QuestionFields.tsx';
import { freshId } from '../title/modes.ts';
import { Trouble } from '../parts/Trouble.tsx';
import { useFocusOn } from '../parts/useFocusOn.ts';
import { useServices } from '../services.ts';

interface Props {
  readonly library: Library;
  readonly exercise: Exercise;
  readonly onStart: (id: string, campaign: Campaign) => void;
}

/** The door of a lesson: what it is, what is asked before, and the desk behind it. */
export function LessonEntry({ library, exercise, onStart }: Props) {
  const { store } = useServices();
  const heading = useFocusOn<HTMLHeadingElement>('lesson');
  const [pupil, setPupil] = useState('');
  const [number, setNumber] = useState(1);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const before = questionsAt(exercise, 'before');
  const fault = lessonFault(library, exercise);
  if (fault !== '') return <Trouble title="This lesson cannot be opened" text={fault} />;
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    const lesson = { exercise, pupil: pupil.trim(), number };
    keepLesson(store, lesson);
    const campaign = lessonCampaign(library, lesson);
    for (const { id } of before) campaign.note(id, answers[id] ?? '');
    onStart(freshId('lesson'), campaign);
  };
  return (
    <main className="sheet sheet--page lesson">
      <p className="kicker">Lesson</p>
      <h1 ref={heading} tabIndex={-1}>
        {exercise.title === '' ? library.scenarios[exercise.scenario]?.scenario.title : exercise.title}
      </h1>
      <About library={library} exercise={exercise} />
      <form onSubmit={begin} className="lesson__form">
        <Who exercise={exercise} pupil={pupil} onPupil={setPupil} number={number} onNumber={setNumber} />
        <QuestionFields
          questions={before}
          answers={answers}
          onAnswer={(id, text) => setAnswers((all) => ({ ...all, [id]: text }))}
        />
        <button type="submit" className="button button--main">
          Sit down at {LEADERS[exercise.seat]}’s desk
        </button>
      </form>
      <p className="note">
        Nothing leaves this machine. What you write comes back at the end, and goes into your report.
      </p>
    </main>
  );
}

function About({ library, exercise }: { readonly library: Library; readonly exercise: Exercise }) {
  const ix = library.scenarios[exercise.scenario];
  if (ix === undefined) return null;
  const { scenario } = ix;
  const start = exercise.startDay ?? scenario.start;
  return (
    <>
      <p className="sheet__lead">{scenario.briefing[exercise.seat]}</p>
      <dl className="lesson__about">
        <div>
          <dt>Your seat</dt>
          <dd>{SEAT_NAMES[exercise.seat]}</dd>
        </div>
        <div>
          <dt>Days</dt>
          <dd>
            {dayName(start)} to {dayName(scenario.end)}
            {start > scenario.start ? '; what came before is as in 1945' : ''}
          </dd>
        </div>
        {exercise.minutes === 0 ? null : (
          <div>
            <dt>Time</dt>
            <dd>{exercise.minutes} minutes, with the talk afterwards</dd>
          </div>
        )}
        <div>
          <dt>Luck</dt>
          <dd>{exercise.luck === 'same' ? 'the same for the whole class' : 'each has luck of his own'}</dd>
        </div>
        <div>
          <dt>Assumptions</dt>
          <dd>{lensSentence(ix, exercise.lenses)}</dd>
        </div>
      </dl>
      <p className="note">{DISCLAIMER}</p>
    </>
  );
}

interface WhoProps {
  readonly exercise: Exercise;
  readonly pupil: string;
  readonly onPupil: (pupil: string) => void;
  readonly number: number;
  readonly onNumber: (number: number) => void;
}

function Who({ exercise, pupil, onPupil, number, onNumber }: WhoProps) {
  const id = useId();
  return (
    <div className="lesson__who">
      <p>
        <label htmlFor={id}>Your name or number, as your teacher wishes (may stay empty)</label>
        <input
          id={id}
          type="text"
          maxLength={80}
          autoComplete="off"
          value={pupil}
          onChange={(event) => onPupil(event.target.value)}
        />
      </p>
      {exercise.luck === 'own' ? (
        <p>
          <label htmlFor={`${id}-number`}>Your number in the class, 1 to 99: it fixes your luck</label>
          <input
            id={`${id}-number`}
            type="number"
            min={1}
            max={99}
            required
            value={number}
            onChange={(event) => onNumber(Number(event.target.value))}
          />
        </p>
      ) : null}
    </div>
  );
}
