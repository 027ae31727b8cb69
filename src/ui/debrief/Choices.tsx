import { useMemo, useState } from 'react';
import type { Causes } from './useCauses.ts';
import type { Choice, Review } from './review.ts';
import type { Note } from '../../campaign/campaign.ts';
import { byConsequence } from './causes.ts';
import { ChoiceCard } from './ChoiceCard.tsx';
import { LEADERS } from '../../text/en.ts';
import { SEATS } from '../../engine/words.ts';

interface Props {
  readonly review: Review;
  readonly causes: Causes;
  readonly notes: readonly Note[];
  readonly onDay: (day: number) => void;
}

/** Every choice with what it did: the war run again without it, on the same luck. */
export function Choices({ review, causes, notes, onDay }: Props) {
  const [order, setOrder] = useState<'day' | 'weight'>('day');
  const [seats, setSeats] = useState<'own' | 'all'>('own');
  const shown = useMemo(() => {
    const wanted = review.choices.filter((choice) => seats === 'all' || review.seats.includes(choice.seat));
    if (order === 'day') return wanted;
    const ranked = byConsequence(causes.found, review.debrief.ending).map((effect) => effect.choice.decision);
    const place = (choice: Choice): number =>
      (ranked.indexOf(choice.decision) + ranked.length + 1) % (ranked.length + 1);
    return [...wanted].sort((a, b) => place(a) - place(b) || a.day - b.day);
  }, [review, causes.found, order, seats]);
  return (
    <section className="choiceList" aria-labelledby="choices">
      <h2 id="choices">What would not have happened without them</h2>
      <p className="panel__sentence">
        For every answer, letter and order the war is run again with the same luck and that one left out, while
        everything else is asked, answered and ordered as it was where it still can be. What is then missing hangs on
        the choice: in this model, and no further.
      </p>
      <Progress causes={causes} />
      <div className="choiceList__tools">
        <Switch
          label="Order"
          value={order}
          options={[
            { id: 'day', name: 'By day' },
            { id: 'weight', name: 'By consequence' },
          ]}
          onChange={setOrder}
        />
        {review.seats.length === SEATS.length ? null : (
          <Switch
            label="Whose"
            value={seats}
            options={[
              { id: 'own', name: `${LEADERS[review.seats[0] ?? 'USSR'] ?? ''}’s` },
              { id: 'all', name: 'Both sides’' },
            ]}
            onChange={setSeats}
          />
        )}
      </div>
      {shown.map((choice) => (
        <ChoiceCard
          key={choice.decision}
          review={review}
          choice={choice}
          effect={causes.found.find((effect) => effect.choice.decision === choice.decision) ?? null}
          note={notes.find((one) => one.decision === choice.decision && one.seat === choice.seat)?.text ?? ''}
          onDay={onDay}
        />
      ))}
    </section>
  );
}

function Progress({ causes }: { readonly causes: Causes }) {
  const { found, total, state } = causes;
  return (
    <div className="progress">
      <label className="progress__label">
        <span>
          {state === 'done' ? 'All wars run again: ' : state === 'stopped' ? 'Stopped: ' : 'Running the wars again: '}
          {found.length} of {total}
        </span>
        <progress value={found.length} max={total} />
      </label>
      {state === 'done' ? null : (
        <button
          type="button"
          className="button button--small"
          onClick={state === 'working' ? causes.stop : causes.goOn}
        >
          {state === 'working' ? 'Stop' : 'Go on'}
        </button>
      )}
    </div>
  );
}

interface SwitchProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChange: (id: Id) => void;
}

function Switch<Id extends string>({ label, value, options, onChange }: SwitchProps<Id>) {
  return (
    <fieldset className="switch">
      <legend className="unseen">{label}</legend>
      {options.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="button button--small"
          aria-pressed={value === id}
          onClick={() => onChange(id)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
