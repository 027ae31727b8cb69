/** A lesson on this machine: the exercise, who plays it, and how it is found again when its war is over. */
import type { Exercise, Question } from '../../classroom/exercise.ts';
import type { Holder } from '../../campaign/campaign.ts';
import type { Library, WarSetup } from '../../engine/war.ts';
import type { Services } from '../services.ts';
import { Campaign } from '../../campaign/campaign.ts';
import { formatExerciseLink, parseExerciseLink, setupOf } from '../../classroom/exercise.ts';
import { inSlices } from '../parts/slices.ts';

export interface Lesson {
  readonly exercise: Exercise;
  /** As the pupil gives it: a name, a number, or nothing. */
  readonly pupil: string;
  /** Counts where each pupil has luck of his own. */
  readonly number: number;
}

type Store = Services['store'];
const KEY = 'lessons';
const MOST = 12;

interface Kept {
  readonly link: string;
  readonly pupil: string;
  readonly number: number;
}

function keptIn(store: Store): readonly Kept[] {
  try {
    const value: unknown = JSON.parse(store.get(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { link, pupil, number } = value as Readonly<Record<string, unknown>>;
  return typeof link === 'string' && typeof pupil === 'string' && typeof number === 'number';
}

export function keepLesson(store: Store, lesson: Lesson): void {
  const entry: Kept = { link: formatExerciseLink(lesson.exercise), pupil: lesson.pupil, number: lesson.number };
  const others = keptIn(store).filter(({ link, number }) => link !== entry.link || number !== entry.number);
  store.set(KEY, JSON.stringify([entry, ...others].slice(0, MOST)));
}

/** The lesson that set up this very war, or null. */
export function lessonOf(store: Store, setup: WarSetup): Lesson | null {
  for (const { link, pupil, number } of keptIn(store)) {
    const read = parseExerciseLink(link);
    if ('exercise' in read && isSame(setupOf(read.exercise, number), setup))
      return { exercise: read.exercise, pupil, number };
  }
  return null;
}

function isSame(a: WarSetup, b: WarSetup): boolean {
  const key = ({ scenario, seed, lenses, policies, startDay }: WarSetup): string =>
    JSON.stringify([scenario, seed, lenses.tokyo, lenses.moscow, Object.keys(policies).sort(), startDay ?? null]);
  return key(a) === key(b);
}

export function lessonCampaign(library: Library, { exercise, number }: Lesson): Campaign {
  const holder = (seat: string): Holder =>
    seat === exercise.seat ? { kind: 'human' } : { kind: 'policy', name: exercise.opponent };
  return new Campaign({
    library,
    setup: setupOf(exercise, number),
    holders: { USSR: holder('USSR'), USA: holder('USA') },
    inSlices,
  });
}

export function questionsAt(exercise: Exercise, when: Question['when']): readonly Question[] {
  return exercise.questions.filter((question) => question.when === when);
}

/** What stops a lesson from being played here, in words, or an empty text. */
export function lessonFault(library: Library, exercise: Exercise): string {
  const ix = library.scenarios[exercise.scenario];
  if (ix === undefined) return `This copy of the game has no scenario “${exercise.scenario}”.`;
  if (ix.lenses[exercise.lenses.tokyo] === undefined || ix.lenses[exercise.lenses.moscow] === undefined)
    return 'The lesson names a lens that this copy of the game does not have.';
  const { start, end } = ix.scenario;
  const day = exercise.startDay ?? start;
  return day < start || day > end ? 'The lesson begins on a day outside its scenario.' : '';
}
