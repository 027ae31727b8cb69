import { useId } from 'react';
import type { Exercise } from '../../classroom/exercise.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { dayName } from '../../text/clock.ts';

interface Props {
  readonly ix: ScenarioIndex;
  readonly exercise: Exercise;
  readonly onChange: (exercise: Exercise) => void;
}

/** Title, first day, and whether the class shares its luck. */
export function MakerBasics({ ix, exercise, onChange }: Props) {
  const id = useId();
  const { start, end } = ix.scenario;
  const days = Array.from({ length: Math.max(1, end - start - 2) }, (_, i) => start + i);
  const setDay = (day: number): void => {
    const { startDay: _, ...rest } = exercise;
    onChange(day === start ? rest : { ...rest, startDay: day });
  };
  return (
    <div className="lesson__basics">
      <p>
        <label htmlFor={id}>Title of the lesson (may stay empty)</label>
        <input
          id={id}
          type="text"
          maxLength={120}
          value={exercise.title}
          onChange={(event) => onChange({ ...exercise, title: event.target.value })}
        />
      </p>
      <p>
        <label htmlFor={`${id}-day`}>First day at the desk; the days before are as in 1945</label>
        <select
          id={`${id}-day`}
          value={exercise.startDay ?? start}
          onChange={(event) => setDay(Number(event.target.value))}
        >
          {days.map((day) => (
            <option key={day} value={day}>
              {dayName(day)}
            </option>
          ))}
        </select>
      </p>
      <fieldset className="choices">
        <legend>Luck of the class</legend>
        {LUCKS.map(({ luck, says }) => (
          <label key={luck} className="choice">
            <input
              type="radio"
              name="luck"
              checked={exercise.luck === luck}
              onChange={() => onChange({ ...exercise, luck })}
            />
            {says}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

const LUCKS: readonly { readonly luck: Exercise['luck']; readonly says: string }[] = [
  { luck: 'same', says: 'One for all: every difference between two wars comes of a choice' },
  { luck: 'own', says: 'Each his own: the class sees how far chance reaches' },
];
