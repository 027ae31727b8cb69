import '../styles/classroom.css';
import { useState } from 'react';
import type { Campaign, Note } from '../../campaign/campaign.ts';
import type { Lesson } from './lesson.ts';
import type { Report } from '../../classroom/report.ts';
import { formatReport } from '../../classroom/handIn.ts';
import { QuestionFields } from './QuestionFields.tsx';
import { questionsAt } from './lesson.ts';
import { useDaybook } from '../parts/announce.tsx';
import { useServices } from '../services.ts';

interface Props {
  readonly campaign: Campaign;
  readonly lesson: Lesson;
  readonly report: Report;
  readonly notes: readonly Note[];
}

/** The last page of a lesson: what is asked after the war, and the report as paper and as a file. */
export function HandIn({ campaign, lesson, report, notes }: Props) {
  const { download } = useServices();
  const say = useDaybook();
  const after = questionsAt(lesson.exercise, 'after');
  const seat = lesson.exercise.seat;
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(notes.filter((note) => note.seat === seat).map((note) => [note.decision, note.text])),
  );
  const write = (id: string, text: string): void => {
    setAnswers((all) => ({ ...all, [id]: text }));
    campaign.note(id, text);
  };
  const save = (): void => {
    download(`report-${report.handIn}.json`, formatReport(report));
    say(`The report ${report.handIn} is saved as a file.`);
  };
  return (
    <section className="handIn" aria-labelledby="hand-in">
      <h2 id="hand-in">Hand in</h2>
      <QuestionFields questions={after} answers={answers} onAnswer={write} />
      <p>
        Your code is <strong className="handIn__code">{report.handIn}</strong>. It stands on the printed page and in the
        file, and changes with every word you write: print and save last.
      </p>
      <p className="row">
        <button type="button" className="button button--main" onClick={save}>
          Save the report as a file
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          Print the report
        </button>
      </p>
      <Expectations report={report} />
    </section>
  );
}

function Expectations({ report }: { readonly report: Report }) {
  const written = report.expectations.filter((line) => line.answer !== '');
  if (written.length === 0) return null;
  return (
    <>
      <h2>What you wrote</h2>
      <ul className="handIn__written">
        {written.map((line) => (
          <li key={line.question}>
            <p className="expected__asked">{line.asked}</p>
            <p>{line.answer}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
