import type { Review } from './review.ts';
import { Costs } from './Costs.tsx';
import { GradeMark } from './Grade.tsx';
import { Interests } from './Interests.tsx';
import { Peace } from './Peace.tsx';
import { SEAT_NAMES } from '../../text/en.ts';
import { Winter } from './Winter.tsx';

/** Aims, the three panels and the winter: never one number. */
export function Outcome({ review }: { readonly review: Review }) {
  return (
    <div className="outcome">
      {review.seats.map((seat) => (
        <Aims key={seat} review={review} seat={seat} />
      ))}
      <Interests review={review} />
      <Peace review={review} />
      <Costs review={review} />
      <Winter review={review} />
    </div>
  );
}

interface AimsProps {
  readonly review: Review;
  readonly seat: Review['seats'][number];
}

function Aims({ review: { debrief, ix }, seat }: AimsProps) {
  const taken = debrief.panels.interests.filter((line) => line.seat === seat && line.chosen);
  const heading = `aims-${seat}`;
  return (
    <section className="outcome__aims" aria-labelledby={heading}>
      <h2 id={heading}>The three aims of {SEAT_NAMES[seat]}</h2>
      <ul className="aimSlips">
        {taken.map(({ aim, title, grade, history }) => (
          <li key={aim} className="aimSlip">
            <h3>{title}</h3>
            <p className="aimSlip__text">{ix.scenario.aims.find((one) => one.id === aim && one.seat === seat)?.text}</p>
            <p className="aimSlip__grades">
              <span>
                Here: <GradeMark grade={grade} />
              </span>
              <span>
                In 1945: <GradeMark grade={history} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
