import { useState } from 'react';
import type { Composed } from '../../engine/submission.ts';
import type { Correspondent, LetterStance, Subject, Tone } from '../../engine/words.ts';
import { composedId } from '../../engine/letters/axes.ts';
import { composedText, expectation, STANCE_NAMES, SUBJECT_NAMES, TONE_NAMES } from '../../text/en.ts';
import { compositionOf, topicsOf } from '../../engine/letters/written.ts';
import { CORRESPONDENTS, LETTER_STANCES, SUBJECTS, TONES } from '../../engine/words.ts';
import { correspondent } from '../../text/names.ts';
import { expected } from '../../engine/letters/weigh.ts';
import { letterKey } from '../../engine/submissionForm.ts';
import { RefusalNote } from './RefusalNote.tsx';
import { RuleLink } from '../parts/RuleLink.tsx';
import { useFocusOn } from '../parts/useFocusOn.ts';
import { useGame } from '../game/context.ts';

/** What the sheet begins with: the reader and the subject of a letter that is answered. */
export interface Start {
  readonly to?: Correspondent | undefined;
  readonly subject?: Subject | undefined;
}

/** A letter of the seat's own: to whom, on what, with which stance and tone, and how it will read. */
export function WriteLetter({ start, onBack }: { readonly start: Start; readonly onBack: () => void }) {
  const { snapshot, ix } = useGame();
  const heading = useFocusOn<HTMLHeadingElement>('letter');
  const { legal, seat } = snapshot;
  const written = topicsOf(ix)[seat];
  const readers = CORRESPONDENTS.filter((to) => written.some((topic) => topic.to === to));
  const [to, setTo] = useState<Correspondent>(start.to ?? legal.letters[0]?.to ?? 'USA');
  const subjects = SUBJECTS.filter((one) => written.some((topic) => topic.to === to && topic.subject === one));
  const openOn = (subject: Subject): LetterStance[] =>
    LETTER_STANCES.filter((stance) =>
      legal.letters.some((one) => one.to === to && one.subject === subject && one.stance === stance),
    );
  const [wantedSubject, setSubject] = useState<Subject | undefined>(start.subject);
  const subject = subjects.find((one) => one === wantedSubject) ?? subjects.find((one) => openOn(one).length > 0);
  const stances = subject === undefined ? [] : openOn(subject);
  const [wantedStance, setStance] = useState<LetterStance>('claim');
  const stance = stances.includes(wantedStance) ? wantedStance : stances[0];
  const [tone, setTone] = useState<Tone>('correct');
  const letter: Composed | null = subject === undefined || stance === undefined ? null : { to, subject, stance, tone };
  return (
    <article className="decision letter">
      <button type="button" className="back" onClick={onBack}>
        Back to the cables
      </button>
      <h1 ref={heading} tabIndex={-1} className="paper__title">
        Write a letter
      </h1>
      <Axis name="to" legend="To" values={readers} value={to} onChange={setTo} label={correspondent} />
      <Axis
        name="subject"
        legend="About"
        values={subjects}
        value={subject}
        onChange={setSubject}
        label={(one) => capital(SUBJECT_NAMES[one])}
        closed={(one) => openOn(one).length === 0}
      />
      <Axis
        name="stance"
        legend="Stance"
        values={LETTER_STANCES}
        value={stance}
        onChange={setStance}
        label={(one) => STANCE_NAMES[one]}
        closed={(one) => !stances.includes(one)}
      />
      <Axis name="tone" legend="Tone" values={TONES} value={tone} onChange={setTone} label={(one) => TONE_NAMES[one]} />
      {letter === null ? (
        <p className="empty">Nothing can be written to {correspondent(to)} today.</p>
      ) : (
        <Preview letter={letter} onLaid={onBack} />
      )}
    </article>
  );
}

/** How the letter will read, what the staff expects of it, and the way into today's papers. */
function Preview({ letter, onLaid }: { readonly letter: Composed; readonly onLaid: () => void }) {
  const { snapshot, ix, write } = useGame();
  const { seat, view, observation } = snapshot;
  const written = compositionOf(ix, view, letter);
  const range = expected(ix, view, letter);
  return (
    <>
      <output className="letter__preview" aria-label="How the letter will read">
        {composedText(ix, composedId(seat, letter), {
          written,
          ledger: observation.ledger,
          answered: observation.letters[written.answers],
          zone: seat === 'USSR' ? 'moscow' : 'washington',
        })}
      </output>
      <p className="letter__staff">
        {range === null ? 'The staff expects no answer to this.' : expectation(range)} <RuleLink paragraph="7.8" />
      </p>
      <p className="paper__buttons">
        <button
          type="button"
          className="button button--main"
          onClick={() => {
            if (write(letter)) onLaid();
          }}
        >
          Lay it among today’s papers · 1 hour
        </button>
      </p>
      <RefusalNote to={letterKey(letter)} />
    </>
  );
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

interface AxisProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly T[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  readonly label: (value: T) => string;
  readonly closed?: (value: T) => boolean;
}

/** One axis as a group of radio buttons; what cannot be written today is there and closed. */
function Axis<T extends string>({ name, legend, values, value, onChange, label, closed }: AxisProps<T>) {
  return (
    <fieldset className="letter__axis">
      <legend>{legend}</legend>
      {values.map((one) => (
        <label key={one} className="letter__choice">
          <input
            type="radio"
            name={`letter-${name}`}
            checked={one === value}
            disabled={closed?.(one) ?? false}
            onChange={() => onChange(one)}
          />
          {label(one)}
        </label>
      ))}
    </fieldset>
  );
}
