import '../styles/classroom.css';
import { useState } from 'react';
import type { Exercise } from '../../classroom/exercise.ts';
import type { Library } from '../../engine/war.ts';
import { LensChoice } from '../title/LensChoice.tsx';
import { LessonLink } from './LessonLink.tsx';
import { MakerBasics } from './MakerBasics.tsx';
import { PolicyChoice } from '../title/PolicyChoice.tsx';
import { presetExercise, PRESETS } from './presets.ts';
import { QuestionMaker } from './QuestionMaker.tsx';
import { SeatChoice, SeedChoice } from '../title/basics.tsx';
import { useFocusOn } from '../parts/useFocusOn.ts';
import { useServices } from '../services.ts';

interface Props {
  readonly library: Library;
  readonly onTry: (exercise: Exercise) => void;
  readonly onLeave: () => void;
}

/** A teacher sets up a lesson and gets a link for the board. */
export function LessonMaker({ library, onTry, onLeave }: Props) {
  const { randomSeed } = useServices();
  const heading = useFocusOn<HTMLHeadingElement>('maker');
  const [exercise, setExercise] = useState<Exercise>(() => {
    const middle = PRESETS[1];
    if (middle === undefined) throw new Error('there is a preset of 45 minutes');
    return presetExercise(middle, 'USSR', randomSeed());
  });
  const change = (part: Partial<Exercise>): void => setExercise((before) => ({ ...before, ...part }));
  const ix = library.scenarios[exercise.scenario];
  if (ix === undefined) return null;
  return (
    <main className="sheet sheet--page lesson">
      <p className="kicker">For teachers</p>
      <h1 ref={heading} tabIndex={-1}>
        Make a lesson
      </h1>
      <fieldset className="choices choices--row">
        <legend>How long</legend>
        {PRESETS.map((preset) => (
          <label key={preset.minutes} className="choice choice--card" aria-label={`${preset.name}. ${preset.says}`}>
            <input
              type="radio"
              name="preset"
              checked={exercise.minutes === preset.minutes}
              onChange={() => setExercise(presetExercise(preset, exercise.seat, exercise.seed))}
            />
            <span>
              <strong>{preset.name}</strong>
              <span className="choice__says">{preset.says}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <SeatChoice value={exercise.seat} onChange={(seat) => setExercise(withSeat(exercise, seat))} />
      <MakerBasics ix={ix} exercise={exercise} onChange={setExercise} />
      <QuestionMaker ix={ix} exercise={exercise} onChange={(questions) => change({ questions })} />
      <PolicyChoice
        seat={exercise.seat === 'USSR' ? 'USA' : 'USSR'}
        isOpponent
        value={exercise.opponent}
        onChange={(opponent) => change({ opponent })}
      />
      <SeedChoice value={exercise.seed} onChange={(seed) => change({ seed })} />
      <LensChoice ix={ix} value={exercise.lenses} onChange={(lenses) => change({ lenses })} />
      <LessonLink exercise={exercise} onTry={onTry} />
      <p>
        <button type="button" className="button" onClick={onLeave}>
          Back to the page for teachers
        </button>
      </p>
    </main>
  );
}

/** Another seat begins at its own desk and is asked about the other leader; questions at decisions were of the old seat. */
function withSeat(exercise: Exercise, seat: Exercise['seat']): Exercise {
  const preset = PRESETS.find((one) => one.minutes === exercise.minutes);
  const fresh = preset === undefined ? exercise : presetExercise(preset, seat, exercise.seed);
  return {
    ...fresh,
    seat,
    title: exercise.title,
    luck: exercise.luck,
    lenses: exercise.lenses,
    opponent: exercise.opponent,
  };
}
