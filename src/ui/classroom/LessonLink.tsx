import { useId } from 'react';
import type { Exercise } from '../../classroom/exercise.ts';
import { formatExercise, formatExerciseLink } from '../../classroom/exercise.ts';
import { useDaybook } from '../parts/announce.tsx';
import { useServices } from '../services.ts';

interface Props {
  readonly exercise: Exercise;
  readonly onTry: (exercise: Exercise) => void;
}

/** The link, made anew with every change, to be copied, kept or tried. */
export function LessonLink({ exercise, onTry }: Props) {
  const { download } = useServices();
  const say = useDaybook();
  const id = useId();
  const usable: Exercise = { ...exercise, questions: exercise.questions.filter(({ text }) => text.trim() !== '') };
  const link = `${location.href.replace(/#.*$/, '')}${formatExerciseLink(usable)}`;
  const copy = (): void => {
    navigator.clipboard.writeText(link).then(
      () => say('The link is copied.'),
      () => say('This browser does not let the page copy. Take the link from the field.', 'fault'),
    );
  };
  return (
    <section className="lesson__link" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>The link for your class</h2>
      <p>
        <label htmlFor={id}>Whoever opens it sits down to this lesson: no account, nothing is sent anywhere.</label>
        <textarea id={id} readOnly rows={4} value={link} onFocus={(event) => event.target.select()} />
      </p>
      <p className="row">
        <button type="button" className="button button--main" onClick={copy}>
          Copy the link
        </button>
        <button
          type="button"
          className="button"
          onClick={() => download('lesson.exercise.json', formatExercise(usable))}
        >
          Save as a file
        </button>
        <button type="button" className="button" onClick={() => onTry(usable)}>
          Try it yourself
        </button>
      </p>
    </section>
  );
}
