/** The code on a hand-in slip, and the file that goes with it. */
import type { Problem } from '../scenario/untrusted.ts';
import type { Report } from './report.ts';
import { AIMS, GRADES, SEATS, type AimId } from '../engine/words.ts';
import { canonicalJson } from '../scenario/hash.ts';
import { field, readJson, readList, readObject, readOneOf, readText, readWhole } from '../scenario/untrusted.ts';
import { readExercise } from './exercise.ts';
import { reading, refuse } from '../scenario/untrusted.ts';

/** Letters that cannot be mistaken for one another in handwriting. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Six letters and a hyphen out of the whole report. A slip and a file with the same code belong together. */
export function codeOf(report: Omit<Report, 'handIn'>): string {
  let hash = 0x811c9dc5;
  const text = canonicalJson(report);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  let rest = hash >>> 0;
  let code = '';
  for (let i = 0; i < 6; i++) {
    code += LETTERS[rest % 32];
    rest = Math.floor(rest / 32);
  }
  return `${code.slice(0, 3)}-${code.slice(3)}`;
}

export type ReportRead = { readonly report: Report } | { readonly problem: Problem };

/** A report out of a file that was handed in. One that was changed afterwards no longer has its code. Never throws. */
export function parseReport(text: string): ReportRead {
  const read = reading(() => readReport(readJson(text)));
  return 'value' in read ? { report: read.value } : read;
}

export function formatReport(report: Report): string {
  return `${JSON.stringify(report, null, 1)}\n`;
}

const OUTCOMES = ['ending', 'surrender', 'hokkaido', 'kurils', 'treaty', 'alliance', 'command'] as const;
const LONG = 4000;

function readReport(value: unknown): Report {
  const object = readObject(value, '$');
  if (!['format', 'exercise', 'decided', 'handIn'].every((name) => Object.hasOwn(object, name)))
    refuse('notAReport', '$');
  const format = readWhole(field(object, 'format'), '$.format', 0, 1e6);
  if (format > 1) refuse('newerFormat', '$.format', { found: format, known: 1 });
  const seat = readOneOf(field(object, 'seat'), '$.seat', SEATS);
  const list = <T>(name: string, read: (item: unknown, at: string) => T): readonly T[] =>
    readList(field(object, name), `$.${name}`, 400, read);
  const base = {
    format,
    exercise: readExercise(field(object, 'exercise'), '$.exercise'),
    pupil: readText(field(object, 'pupil'), '$.pupil'),
    seat,
    decided: list('decided', readDecided),
    aims: list('aims', (item, at) => {
      const aim = readObject(item, at);
      return {
        aim: readOneOf<AimId>(field(aim, 'aim'), `${at}.aim`, AIMS[seat]),
        title: readText(field(aim, 'title'), `${at}.title`),
        grade: readOneOf(field(aim, 'grade'), `${at}.grade`, GRADES),
        history: readOneOf(field(aim, 'history'), `${at}.history`, GRADES),
      };
    }),
    outcomes: list('outcomes', (item, at) => {
      const line = readObject(item, at);
      return {
        id: readOneOf(field(line, 'id'), `${at}.id`, OUTCOMES),
        value: readText(field(line, 'value'), `${at}.value`),
      };
    }),
    expectations: list('expectations', readExpectation),
    lenses: list('lenses', (item, at) => {
      const lens = readObject(item, at);
      const text = (name: string): string => readText(field(lens, name), `${at}.${name}`, LONG);
      return { id: text('id'), name: text('name'), authors: text('authors') };
    }),
    says: ['modelsAnswerNotEvidence', 'assumptionsOfTheLens'] as const,
    seed: readText(field(object, 'seed'), '$.seed'),
    finalHash: readText(field(object, 'finalHash'), '$.finalHash', 16),
  };
  const handIn = readText(field(object, 'handIn'), '$.handIn', 7);
  return codeOf(base) === handIn
    ? { ...base, handIn }
    : refuse('changedAfterwards', '$.handIn', { expected: codeOf(base) });
}

function readDecided(item: unknown, at: string): Report['decided'][number] {
  const line = readObject(item, at);
  const text = (name: string): string => readText(field(line, name), `${at}.${name}`, LONG);
  const flag = (name: string): boolean =>
    readOneOf(String(field(line, name)), `${at}.${name}`, ['true', 'false']) === 'true';
  return {
    day: readWhole(field(line, 'day'), `${at}.day`, 0, 400),
    decision: text('decision'),
    title: text('title'),
    option: text('option'),
    label: text('label'),
    historical: flag('historical'),
    inHistory: text('inHistory'),
    sources: readList(field(line, 'sources'), `${at}.sources`, 60, (key, place) => readText(key, place)),
    invented: flag('invented'),
  };
}

function readExpectation(item: unknown, at: string): Report['expectations'][number] {
  const line = readObject(item, at);
  const text = (name: string): string => readText(field(line, name), `${at}.${name}`, LONG);
  return {
    question: text('question'),
    asked: text('asked'),
    answer: text('answer'),
    day: readWhole(field(line, 'day'), `${at}.day`, -1, 400),
    decision: text('decision'),
  };
}
