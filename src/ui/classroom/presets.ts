/** Lessons a teacher can begin from, and questions that have worked in a room. */
import type { Exercise, Question } from '../../classroom/exercise.ts';
import type { Seat } from '../../engine/words.ts';
import { dayOf } from '../../engine/time.ts';
import { plainExercise } from '../../classroom/exercise.ts';

export interface Preset {
  readonly minutes: number;
  readonly name: string;
  readonly says: string;
  readonly scenario: string;
  readonly startDay: Readonly<Record<Seat, string>> | null;
}

export const PRESETS: readonly Preset[] = [
  {
    minutes: 20,
    name: '20 minutes',
    says: 'The letter, the answer and a week: each seat begins at its own desk with the letter of 16 August.',
    scenario: 'the-hokkaido-week',
    startDay: { USSR: '08-17', USA: '08-18' },
  },
  {
    minutes: 45,
    name: '45 minutes',
    says: 'The Hokkaido week whole: three minutes to begin, twenty at the desk, the rest for talk.',
    scenario: 'the-hokkaido-week',
    startDay: null,
  },
  {
    minutes: 90,
    name: '90 minutes',
    says: 'The race, from the Soviet entry to the signing, in three acts.',
    scenario: 'the-race',
    startDay: null,
  },
];

export function presetExercise(preset: Preset, seat: Seat, seed: string): Exercise {
  return {
    ...plainExercise(preset.scenario, seat, seed),
    title: '',
    minutes: preset.minutes,
    questions: usualQuestions(seat),
    ...(preset.startDay === null ? {} : { startDay: dayOf(preset.startDay[seat]) }),
  };
}

const OTHER: Readonly<Record<Seat, string>> = { USSR: 'Truman', USA: 'Stalin' };

function usualQuestions(seat: Seat): readonly Question[] {
  return [
    question(
      'before-1',
      'before',
      `Who will hold northern Hokkaido on 5 September, and why? What will ${OTHER[seat]} do about it?`,
    ),
    question(
      'after-1',
      'after',
      'Which of your choices mattered most? Show it by one line of the report and its causes.',
    ),
    question(
      'after-2',
      'after',
      'What would a historian need to find in an archive to accept this result, or to reject it?',
    ),
  ];
}

export function question(id: string, when: Question['when'], text: string, decision = ''): Question {
  return { id, when, decision, text };
}
