import { useId } from 'react';
import type { Question } from '../../classroom/exercise.ts';

interface Props {
  readonly questions: readonly Question[];
  readonly answers: Readonly<Record<string, string>>;
  readonly onAnswer: (id: string, text: string) => void;
}

/** Questions of a lesson, each with room to write. */
export function QuestionFields({ questions, answers, onAnswer }: Props) {
  const name = useId();
  return questions.map(({ id, text }) => (
    <p key={id} className="lesson__question">
      <label htmlFor={`${name}-${id}`}>{text}</label>
      <textarea
        id={`${name}-${id}`}
        rows={3}
        maxLength={3000}
        value={answers[id] ?? ''}
        onChange={(event) => onAnswer(id, event.target.value)}
      />
    </p>
  ));
}
