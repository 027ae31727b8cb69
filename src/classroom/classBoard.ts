/** The teacher's view of a class: the reports handed in, side by side. Nothing is graded. ¶10.3 */
import type { Exercise } from './exercise.ts';
import type { Problem } from '../scenario/untrusted.ts';
import type { OutcomeLine, Report } from './report.ts';
import { canonicalJson } from '../scenario/hash.ts';
import { parseReport } from './handIn.ts';

/** A file that was dropped on the board. */
export interface HandedIn {
  readonly name: string;
  readonly text: string;
}

/** How many chose what at one decision; the most chosen first. */
export interface ChoiceCount {
  readonly decision: string;
  readonly title: string;
  readonly options: readonly {
    readonly option: string;
    readonly label: string;
    readonly historical: boolean;
    readonly pupils: readonly string[];
  }[];
  /** Pupils who were never asked, or let it pass in silence. */
  readonly without: readonly string[];
}

export interface OutcomeCount {
  readonly id: OutcomeLine['id'];
  readonly values: readonly { readonly value: string; readonly pupils: readonly string[] }[];
}

export interface AnswerSheet {
  readonly question: string;
  readonly asked: string;
  readonly answers: readonly { readonly pupil: string; readonly answer: string }[];
}

export interface ClassBoard {
  readonly reports: readonly Report[];
  /** Files that are no report of this class, each with the reason. */
  readonly refused: readonly { readonly name: string; readonly problem: Problem }[];
  /** The exercise of the first report; files of another are refused. */
  readonly exercise: Exercise | null;
  readonly choices: readonly ChoiceCount[];
  readonly outcomes: readonly OutcomeCount[];
  readonly sheets: readonly AnswerSheet[];
}

/** Puts files together. A report handed in twice counts once; one of another exercise is refused. */
export function makeBoard(files: readonly HandedIn[]): ClassBoard {
  const reports: Report[] = [];
  const refused: { name: string; problem: Problem }[] = [];
  for (const { name, text } of files) {
    const read = parseReport(text);
    if ('problem' in read) refused.push({ name, problem: read.problem });
    else if (reports[0] !== undefined && !isSame(reports[0].exercise, read.report.exercise))
      refused.push({ name, problem: { code: 'otherExercise', where: '$.exercise', params: {} } });
    else if (!reports.some((report) => report.handIn === read.report.handIn)) reports.push(read.report);
  }
  reports.sort((a, b) => byName(a.pupil, b.pupil) || (a.handIn < b.handIn ? -1 : 1));
  return {
    reports,
    refused,
    exercise: reports[0]?.exercise ?? null,
    choices: choicesOf(reports),
    outcomes: outcomesOf(reports),
    sheets: sheetsOf(reports),
  };
}

/** Numbers by their size, before names. */
function byName(a: string, b: string): number {
  const whole = /^\d{1,9}$/;
  if (whole.test(a) && whole.test(b) && Number(a) !== Number(b)) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

function isSame(a: Exercise, b: Exercise): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function choicesOf(reports: readonly Report[]): ChoiceCount[] {
  const ids = [...new Set(reports.flatMap((report) => report.decided.map((line) => line.decision)))].sort();
  return ids.map((decision) => {
    const lines = reports.map((report) => ({
      pupil: report.pupil,
      line: report.decided.find((one) => one.decision === decision),
    }));
    const taken = lines.flatMap(({ pupil, line }) => (line === undefined ? [] : [{ pupil, line }]));
    const options = [...new Set(taken.map(({ line }) => line.option))].map((option) => {
      const own = taken.filter(({ line }) => line.option === option);
      const [first] = own;
      const pupils = own.map(({ pupil }) => pupil);
      return { option, label: first?.line.label ?? option, historical: first?.line.historical === true, pupils };
    });
    options.sort((a, b) => b.pupils.length - a.pupils.length || (a.option < b.option ? -1 : 1));
    const without = lines.filter(({ line }) => line === undefined).map(({ pupil }) => pupil);
    return { decision, title: taken[0]?.line.title ?? decision, options, without };
  });
}

function outcomesOf(reports: readonly Report[]): OutcomeCount[] {
  const ids = [...new Set(reports.flatMap((report) => report.outcomes.map((line) => line.id)))];
  return ids.map((id) => {
    const valueOf = (report: Report): string => report.outcomes.find((line) => line.id === id)?.value ?? '';
    const values = [...new Set(reports.map(valueOf))].map((value) => ({
      value,
      pupils: reports.filter((report) => valueOf(report) === value).map((report) => report.pupil),
    }));
    values.sort((a, b) => b.pupils.length - a.pupils.length || (a.value < b.value ? -1 : 1));
    return { id, values };
  });
}

function sheetsOf(reports: readonly Report[]): AnswerSheet[] {
  return (reports[0]?.exercise.questions ?? []).map(({ id, text }) => ({
    question: id,
    asked: text,
    answers: reports.map(({ pupil, expectations }) => ({
      pupil,
      answer: expectations.find((line) => line.question === id)?.answer ?? '',
    })),
  }));
}

/** The board for a spreadsheet: a line for each pupil; RFC 4180, with a mark that tells the script of the letters. */
export function boardCsv(board: ClassBoard): string {
  const outcomes = board.outcomes.map(({ id }) => id);
  const decisions = board.choices.map(({ decision }) => decision);
  const questions = board.sheets.map(({ question }) => question);
  const head = ['pupil', 'handIn', 'seed', ...outcomes, ...decisions, ...questions];
  const lines = board.reports.map((report) => [
    report.pupil,
    report.handIn,
    report.seed,
    ...outcomes.map((id) => report.outcomes.find((line) => line.id === id)?.value ?? ''),
    ...decisions.map((id) => report.decided.find((line) => line.decision === id)?.option ?? ''),
    ...questions.map((id) => report.expectations.find((line) => line.question === id)?.answer ?? ''),
  ]);
  return `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Spreadsheets run what begins like a formula: an apostrophe keeps pupils' words from being one. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
