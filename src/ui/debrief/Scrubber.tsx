import { useId } from 'react';
import { dayName, weekday } from '../../text/clock.ts';

interface Props {
  readonly days: readonly number[];
  readonly value: number;
  readonly onChange: (day: number) => void;
}

/** A day chosen by sliding, by the arrows, or by two buttons. */
export function Scrubber({ days, value, onChange }: Props) {
  const id = useId();
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? 0;
  return (
    <div className="scrubber">
      <button
        type="button"
        className="button button--small"
        disabled={value <= first}
        onClick={() => onChange(value - 1)}
      >
        Day before
      </button>
      <label htmlFor={id} className="scrubber__label">
        <span className="unseen">Day shown: </span>
        {weekday(value)}, {dayName(value)}
      </label>
      <input
        id={id}
        type="range"
        min={first}
        max={last}
        step={1}
        value={value}
        aria-valuetext={dayName(value)}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <button
        type="button"
        className="button button--small"
        disabled={value >= last}
        onClick={() => onChange(value + 1)}
      >
        Day after
      </button>
    </div>
  );
}
