import type { Note } from '../../campaign/campaign.ts';
import type { Report } from '../../classroom/report.ts';
import type { Causes } from './useCauses.ts';
import type { Review } from './review.ts';
import { byConsequence } from './causes.ts';
import { choiceWords } from './choiceText.ts';
import { COSTS, FINAL_GRADES, SEAT_NAMES } from '../../text/en.ts';
import { dayName } from '../../text/clock.ts';
import { DISCLAIMER, lensSentence, peaceTitle, peaceValue, winterOutcome, winterTitle } from '../../text/en/debrief.ts';
import { decisionTitle, endingName, optionLabel } from '../../text/names.ts';
import { firstSentence } from './sentence.ts';
import { plural, rangeOf } from '../../text/numbers.ts';

interface Props {
  readonly report: Report;
  readonly review: Review;
  readonly causes: Causes;
  readonly notes: readonly Note[];
}

/** One sheet of paper, never seen on the screen. */
export function PrintedReport({ report, review, causes, notes }: Props) {
  const { ix, debrief, played, seats } = review;
  const sentence = firstSentence(review, causes.found);
  return (
    <section className="printed" aria-label="Report for printing">
      <header className="printed__head">
        <p>General Order One: report on a war. {DISCLAIMER}</p>
        <h2>{endingName(ix, debrief.ending)}</h2>
        <p>
          {ix.scenario.title}. {seats.map((seat) => SEAT_NAMES[seat]).join(' and ')}. Luck: “{played.setup.seed}”.{' '}
          {lensSentence(ix, played.setup.lenses)}
        </p>
        <p className="printed__name">
          Name: {report.pupil === '' ? '______________________' : report.pupil} · Class: __________ · Hand-in code:{' '}
          {report.handIn}
        </p>
      </header>
      <p className="printed__first">
        {sentence.main} {sentence.more}
      </p>
      <div className="printed__columns">
        <Aims review={review} />
        <Peace review={review} />
        <Costs review={review} />
        <Weightiest review={review} causes={causes} />
        <Decided review={review} />
        <Winter review={review} />
        <Expectations report={report} review={review} notes={notes} />
      </div>
    </section>
  );
}

function Aims({ review: { debrief, seats } }: { readonly review: Review }) {
  const taken = debrief.panels.interests.filter((line) => line.chosen && seats.includes(line.seat));
  return (
    <div>
      <h3>Aims (in brackets: 1945)</h3>
      <ul>
        {taken.map(({ seat, aim, title, grade, history }) => (
          <li key={`${seat}-${aim}`}>
            {title}: {FINAL_GRADES[grade]} ({FINAL_GRADES[history]})
          </li>
        ))}
      </ul>
    </div>
  );
}

function Peace({ review: { ix, debrief } }: { readonly review: Review }) {
  return (
    <div>
      <h3>The peace (in brackets: 1945)</h3>
      <ul>
        {debrief.panels.peace.map((line) => (
          <li key={line.id}>
            {peaceTitle(line.id)}: {peaceValue(ix, line, line.value)} ({peaceValue(ix, line, line.history)})
          </li>
        ))}
      </ul>
    </div>
  );
}

function Costs({ review: { debrief } }: { readonly review: Review }) {
  return (
    <div>
      <h3>Human cost: ranges, no score</h3>
      <ul>
        {debrief.panels.costs.map(({ cost, low, high }) => (
          <li key={cost}>
            {COSTS[cost]}: {high === 0 ? 'none counted' : rangeOf(low, high)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Decided({ review: { ix, choices, seats } }: { readonly review: Review }) {
  return (
    <div className="printed__long">
      <h3>What was decided</h3>
      <ul>
        {choices
          .filter((choice) => seats.includes(choice.seat) && choice.kind !== 'order')
          .map((choice) => (
            <li key={choice.decision}>
              {dayName(choice.day)}, “{decisionTitle(ix, choice.decision)}”:{' '}
              {choice.kind === 'silence' ? 'silence' : optionLabel(ix, choice.decision, choice.option)} (
              {choice.asHistory ? 'as in 1945' : 'otherwise than in 1945'})
            </li>
          ))}
      </ul>
    </div>
  );
}

function Winter({ review: { debrief } }: { readonly review: Review }) {
  return (
    <div>
      <h3>The winter: a projection, not a result</h3>
      <ul>
        {debrief.winter.map((line) => (
          <li key={line.rule}>
            {winterTitle(line)}:{' '}
            {line.outcomes
              .map(
                (one) =>
                  `${winterOutcome(line.about, one.id)} ${rangeOf(one.low, one.high)}${line.unit === 'perCent' ? ' in 100' : ''}`,
              )
              .join('; ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Weightiest({ review, causes }: { readonly review: Review; readonly causes: Causes }) {
  const { ix } = review;
  const own = byConsequence(causes.found, review.debrief.ending).filter(({ choice }) =>
    review.seats.includes(choice.seat),
  );
  return (
    <div>
      <h3>Choices on which most hangs</h3>
      <ol>
        {own.slice(0, 5).map(({ choice, differs }) => (
          <li key={choice.decision}>
            {choiceWords(ix, choice)} ({plural(differs, 'headline')}
            {choice.asHistory ? ', as in 1945' : ''})
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Answers of the lesson first; then what was written at decisions that the lesson does not ask about. */
function Expectations({ report, review, notes }: Omit<Props, 'causes'>) {
  const asked = report.expectations.filter((line) => line.answer !== '');
  const keys = new Set(report.expectations.map((line) => (line.decision === '' ? line.question : line.decision)));
  const others = notes.filter((note) => !keys.has(note.decision));
  if (asked.length + others.length === 0) return null;
  return (
    <div>
      <h3>In the player’s own words</h3>
      <ul>
        {asked.map(({ question, asked: text, answer }) => (
          <li key={question}>
            <em>{text}</em> {answer}
          </li>
        ))}
        {others.map(({ decision, seat, text }) => (
          <li key={`${seat}-${decision}`}>
            <em>“{decisionTitle(review.ix, decision)}”:</em> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
