/**
 * An exercise: a war set up by a teacher, small enough for a link. It fixes scenario, first day, seat, lenses, luck and
 * the questions asked; everything before the first day is the reference path. ¶10.1
 */
import type { Problem } from '../scenario/untrusted.ts';
import type { Seat } from '../engine/words.ts';
import type { WarSetup } from '../engine/war.ts';
import { ByteReader, ByteWriter, checksum, fromBase64Url, toBase64Url } from '../scenario/bytes.ts';
import { DEFAULT_LENSES } from '../engine/war.ts';
import { field, readJson, readList, readObject, readOneOf, readText, readWhole } from '../scenario/untrusted.ts';
import { reading, refuse } from '../scenario/untrusted.ts';
import { SEATS } from '../engine/words.ts';

export const EXERCISE_FORMAT = 1;
/** What an exercise link begins with, after the page's own address. */
export const EXERCISE_MARK = '#x=';

/** When a question is put: before the war, at a decision before it is answered, or after the war. */
export const QUESTION_TIMES = ['before', 'at', 'after'] as const;

export interface Question {
  /** The pupil's words are kept under this id; unique in its exercise. */
  readonly id: string;
  readonly when: (typeof QUESTION_TIMES)[number];
  /** Decision at which it is put, for `at` alone. */
  readonly decision: string;
  readonly text: string;
}

export interface Exercise {
  readonly format: number;
  readonly title: string;
  readonly scenario: string;
  /** Tokyo day from which pupils decide; absent: the scenario's own. */
  readonly startDay?: number;
  readonly seat: Seat;
  /** One seed for the whole class, or `own`: each pupil has a seed made of this text and a number on the hand-in slip. */
  readonly luck: 'same' | 'own';
  readonly seed: string;
  readonly lenses: WarSetup['lenses'];
  /** Policy on the other seat. */
  readonly opponent: string;
  /** Decisions that pupils answer; the others are taken by the historical policy. Empty: all are open. */
  readonly decisions: readonly string[];
  readonly questions: readonly Question[];
  /** Minutes the teacher has set aside, shown and not enforced; 0 for none. */
  readonly minutes: number;
}

export type ExerciseRead = { readonly exercise: Exercise } | { readonly problem: Problem };

const MOST_QUESTIONS = 30;
const MOST_DECISIONS = 100;
const QUESTION_LENGTH = 500;

/** An exercise with nothing but what must be said: the whole of a scenario, on one luck for all. */
export function plainExercise(scenario: string, seat: Seat, seed: string): Exercise {
  return {
    format: EXERCISE_FORMAT,
    title: '',
    scenario,
    seat,
    luck: 'same',
    seed,
    lenses: { ...DEFAULT_LENSES },
    opponent: 'historical',
    decisions: [],
    questions: [],
    minutes: 0,
  };
}

/** The war a pupil plays. `pupil` is his number, and counts only where each has luck of his own. */
export function setupOf(exercise: Exercise, pupil: number): WarSetup {
  const other: Seat = exercise.seat === 'USSR' ? 'USA' : 'USSR';
  return {
    scenario: exercise.scenario,
    seed: exercise.luck === 'same' ? exercise.seed : `${exercise.seed}-${pupil}`,
    lenses: exercise.lenses,
    aims: {},
    policies: { [other]: exercise.opponent },
    ...(exercise.startDay === undefined ? {} : { startDay: exercise.startDay }),
  };
}

/** An exercise out of a file's text. Never throws. */
export function parseExercise(text: string): ExerciseRead {
  const read = reading(() => readExercise(readJson(text), '$'));
  return 'value' in read ? { exercise: read.value } : read;
}

export function formatExercise(exercise: Exercise): string {
  return `${JSON.stringify(exercise, null, 1)}\n`;
}

/** An exercise out of parsed JSON, inside a larger reading. */
export function readExercise(value: unknown, where: string): Exercise {
  const object = readObject(value, where);
  const at = (name: string): string => `${where}.${name}`;
  if (!['format', 'scenario', 'seat', 'seed'].every((name) => Object.hasOwn(object, name)))
    refuse('notAnExercise', where);
  const format = readWhole(field(object, 'format'), at('format'), 0, 1e6);
  if (format > EXERCISE_FORMAT) refuse('newerFormat', at('format'), { found: format, known: EXERCISE_FORMAT });
  const startDay = field(object, 'startDay');
  const lenses = readObject(field(object, 'lenses') ?? DEFAULT_LENSES, at('lenses'));
  return {
    format,
    title: readText(field(object, 'title') ?? '', at('title')),
    scenario: readText(field(object, 'scenario'), at('scenario')),
    ...(startDay === undefined ? {} : { startDay: readWhole(startDay, at('startDay'), 0, 400) }),
    seat: readOneOf(field(object, 'seat'), at('seat'), SEATS),
    luck: readOneOf(field(object, 'luck') ?? 'same', at('luck'), ['same', 'own'] as const),
    seed: readText(field(object, 'seed'), at('seed'), 60),
    lenses: {
      tokyo: readText(field(lenses, 'tokyo'), at('lenses.tokyo')),
      moscow: readText(field(lenses, 'moscow'), at('lenses.moscow')),
    },
    opponent: readText(field(object, 'opponent') ?? 'historical', at('opponent')),
    decisions: readList(field(object, 'decisions') ?? [], at('decisions'), MOST_DECISIONS, (id, place) =>
      readText(id, place),
    ),
    questions: readQuestions(field(object, 'questions') ?? [], at('questions')),
    minutes: readWhole(field(object, 'minutes') ?? 0, at('minutes'), 0, 10_000),
  };
}

function readQuestions(value: unknown, where: string): readonly Question[] {
  const questions = readList(value, where, MOST_QUESTIONS, (item, at): Question => {
    const object = readObject(item, at);
    const when = readOneOf(field(object, 'when'), `${at}.when`, QUESTION_TIMES);
    const decision = readText(field(object, 'decision') ?? '', `${at}.decision`);
    if ((when === 'at') === (decision === '')) refuse('wrongQuestion', `${at}.decision`, { when });
    const text = readText(field(object, 'text'), `${at}.text`, QUESTION_LENGTH);
    return { id: readText(field(object, 'id'), `${at}.id`, 40), when, decision, text };
  });
  questions.forEach(({ id }, i) => {
    if (questions.findIndex((other) => other.id === id) !== i) refuse('twice', `${where}[${i}].id`, { id });
  });
  return questions;
}

/** The exercise as a link. What is as usual is left out, so that a plain exercise fits a line on the blackboard. */
export function formatExerciseLink(exercise: Exercise): string {
  const usual = plainExercise(exercise.scenario, exercise.seat, exercise.seed);
  const parts: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(exercise)) {
    const needed = ['scenario', 'seat', 'seed'].includes(key);
    if (key !== 'format' && (needed || JSON.stringify(value) !== JSON.stringify(usual[key as keyof Exercise])))
      parts[key] = value;
  }
  const out = new ByteWriter();
  out.number(EXERCISE_FORMAT);
  out.text(JSON.stringify(parts));
  const check = checksum(out.bytes());
  return `${EXERCISE_MARK}${toBase64Url([...out.bytes(), check & 255, check >> 8])}`;
}

const MOST_LETTERS = 40_000;

/** The exercise of a link: a whole address or only what follows `#`. Never throws. */
export function parseExerciseLink(text: string): ExerciseRead {
  const read = reading(() => readLink(text));
  return 'value' in read ? { exercise: read.value } : read;
}

function readLink(text: string): Exercise {
  const at = text.indexOf(EXERCISE_MARK);
  if (at < 0) refuse('notALink', 'mark');
  const letters = text.slice(at + EXERCISE_MARK.length).trim();
  if (letters.length > MOST_LETTERS) refuse('tooLong', 'letters', { most: MOST_LETTERS });
  const bytes = fromBase64Url(letters);
  const [format = 0] = bytes;
  if (format > EXERCISE_FORMAT && format < 128)
    refuse('newerLink', 'version', { found: format, known: EXERCISE_FORMAT });
  if (bytes.length < 5) refuse('cutShort', 'letters');
  const body = bytes.slice(0, -2);
  if (checksum(body) !== (bytes.at(-2) ?? 0) + (bytes.at(-1) ?? 0) * 256) refuse('broken', 'checksum');
  const from = new ByteReader(body);
  from.number('version');
  const parts = readObject(readJson(from.text('exercise', MOST_LETTERS)), 'exercise');
  return readExercise({ ...parts, format }, 'exercise');
}
