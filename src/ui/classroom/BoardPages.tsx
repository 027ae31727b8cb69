import type { ClassBoard } from '../../classroom/classBoard.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { DISCLAIMER, lensSentence } from '../../text/en/debrief.ts';
import { outcomeTitle, outcomeValue } from '../../text/en/classroom.ts';
import { plural } from '../../text/numbers.ts';
import { Scrolling } from '../debrief/Scrolling.tsx';
import { SEAT_NAMES } from '../../text/en.ts';
import { Spread } from './Spread.tsx';

interface Props {
  readonly board: ClassBoard;
  readonly ix: ScenarioIndex;
}

/** How it ended, what was chosen, what was written; each with whose it was. */
export function BoardPages({ board, ix }: Props) {
  const { exercise, reports } = board;
  if (exercise === null) return null;
  return (
    <>
      <section aria-labelledby="class">
        <h2 id="class">
          {exercise.title === '' ? ix.scenario.title : exercise.title}: {plural(reports.length, 'report')}
        </h2>
        <p className="note">
          {ix.scenario.title}, at the desk of {SEAT_NAMES[exercise.seat]};{' '}
          {exercise.luck === 'same' ? 'one luck for all' : 'each with a luck of his own'}. {DISCLAIMER}{' '}
          {lensSentence(ix, exercise.lenses)}
        </p>
      </section>
      <section aria-labelledby="ended">
        <h2 id="ended">How it ended</h2>
        <div className="spreads">
          {board.outcomes.map(({ id, values }) => (
            <Spread
              key={id}
              title={outcomeTitle(id)}
              of={reports.length}
              rows={values.map(({ value, pupils }) => ({ id: value, label: outcomeValue(ix, id, value), pupils }))}
            />
          ))}
        </div>
      </section>
      <section aria-labelledby="chosen">
        <h2 id="chosen">What was chosen</h2>
        <div className="spreads">
          {board.choices.map(({ decision, title, options, without }) => (
            <Spread
              key={decision}
              title={title}
              of={reports.length}
              rows={[
                ...options.map(({ option, label, historical, pupils }) => ({
                  id: option,
                  label,
                  pupils,
                  mark: historical ? 'as in 1945' : '',
                })),
                ...(without.length === 0 ? [] : [{ id: '', label: 'not asked, or not answered', pupils: without }]),
              ]}
            />
          ))}
        </div>
      </section>
      <Written board={board} />
      <PupilTable board={board} ix={ix} />
    </>
  );
}

function Written({ board: { sheets } }: { readonly board: ClassBoard }) {
  if (sheets.length === 0) return null;
  return (
    <section aria-labelledby="written">
      <h2 id="written">What was written</h2>
      {sheets.map(({ question, asked, answers }) => (
        <details key={question} className="fold">
          <summary>
            {asked} ({answers.filter(({ answer }) => answer !== '').length} of {answers.length} wrote)
          </summary>
          <dl className="classBoard__answers">
            {answers.map(({ pupil, answer }, i) => (
              <div key={`${pupil}-${String(i)}`}>
                <dt>{pupil === '' ? 'without a name' : pupil}</dt>
                <dd>{answer === '' ? '–' : answer}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}

function PupilTable({ board: { reports, outcomes }, ix }: Props) {
  return (
    <section aria-labelledby="pupils">
      <h2 id="pupils">Pupil by pupil</h2>
      <Scrolling label="Table of pupils">
        <table className="table classBoard__table">
          <thead>
            <tr>
              <th scope="col">Pupil</th>
              <th scope="col">Code</th>
              {outcomes.map(({ id }) => (
                <th key={id} scope="col">
                  {outcomeTitle(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <tr key={report.handIn}>
                <th scope="row">{report.pupil === '' ? 'without a name' : report.pupil}</th>
                <td>{report.handIn}</td>
                {outcomes.map(({ id }) => (
                  <td key={id}>{outcomeValue(ix, id, report.outcomes.find((line) => line.id === id)?.value ?? '')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}
