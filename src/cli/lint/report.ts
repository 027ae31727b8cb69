/** The linter's report of played wars: what it found, as text, as one JSON object and as the page of the handbook. */
import type { Fault } from './faults.ts';
import type { Judged } from './allowed.ts';
import type { Pace } from './pace.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Seat } from '../../engine/words.ts';
import type { Tally } from './tally.ts';
import { below, times } from './tally.ts';
import { CALL } from '../help.ts';
import { dateOf } from '../../engine/time.ts';
import { GRADES, SEATS } from '../../engine/words.ts';
import { POLICY_NAMES } from '../../policy/index.ts';
import { questionsOf } from './pace.ts';
import { USES } from './faults.ts';

export interface ScenarioReport {
  readonly ix: ScenarioIndex;
  readonly tally: Tally;
  readonly pace: Pace;
  readonly judged: Judged;
}

export interface LintReport {
  readonly wars: number;
  readonly scenarios: readonly ScenarioReport[];
  /** Charts, phases and kinds of events, over all scenarios; absent where only some were played. */
  readonly rules?: Judged;
}

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** All tables of one scenario, the same on screen and on the page. */
function tablesOf({ ix, tally, pace }: ScenarioReport): Table[] {
  return [
    paceTable(pace),
    aimTable(ix, tally),
    endingTable(ix, tally),
    questionTable(ix, tally, pace),
    optionTable(ix, tally),
  ];
}

function paceTable(pace: Pace): Table {
  const row = (seat: Seat): string[] => {
    const of = pace.seats[seat];
    const [gap] = of.gaps;
    const longest = gap === undefined ? 'none' : `${gap.days} d from ${dateOf(gap.after + 1)}`;
    return [
      seat,
      `${of.questions} (${of.acts.join(' + ')})`,
      longest,
      `${of.median} / ${of.peak}`,
      `${of.stops}`,
      `${of.seconds} / ${of.mostSeconds} s`,
    ];
  };
  return {
    title: 'Pace on the historical path',
    head: [
      'seat',
      'questions by act',
      'longest gap',
      'papers a day, middle / most',
      'stops with skipping',
      'reading at a stop, middle / most',
    ],
    rows: SEATS.map(row),
  };
}

function aimTable(ix: ScenarioIndex, tally: Tally): Table {
  const cell = (seat: Seat, aim: string, policy: string): string => {
    const n = GRADES.map((grade) => times(tally, `grade/${seat}/${aim}/${policy}/${grade}`));
    const all = n.reduce((sum, one) => sum + one, 0);
    const [lost = 0, inPart = 0, kept = 0] = n;
    return all === 0 ? '–' : [kept, inPart, lost].map((one) => Math.round((100 * one) / all)).join(' / ');
  };
  return {
    title: 'Aims kept / in part / lost, per cent, by who holds the seat',
    head: ['seat', 'aim', ...POLICY_NAMES],
    rows: ix.scenario.aims.map(({ seat, id }) => [seat, id, ...POLICY_NAMES.map((name) => cell(seat, id, name))]),
  };
}

function endingTable(ix: ScenarioIndex, tally: Tally): Table {
  const wars = times(tally, 'wars');
  const rows = ix.scenario.endings.map(({ id }) => [id, share(times(tally, `ending/${id}`), wars)]);
  return { title: 'Endings', head: ['ending', 'wars'], rows };
}

/** Days off its historical day from which a question counts as early or late. */
const OFF = 2;

function questionTable(ix: ScenarioIndex, tally: Tally, pace: Pace): Table {
  const wars = times(tally, 'wars');
  const rows = questionsOf(ix).map((id) => {
    const day = pace.days[id];
    const put = Object.entries(below(tally, `put/${id}/`));
    const off = (is: (at: number) => boolean): string =>
      day === undefined
        ? '–'
        : share(
            put.reduce((sum, [at, n]) => sum + (is(Number(at)) ? n : 0), 0),
            wars,
          );
    return [
      id,
      String(ix.decisions[id]?.decider),
      day === undefined ? 'never' : dateOf(day),
      share(times(tally, `asked/${id}`), wars),
      off((at) => at < (day ?? 0) - OFF),
      off((at) => at > (day ?? 0) + OFF),
      share(times(tally, `silent/${id}`), times(tally, `asked/${id}`)),
    ];
  });
  return {
    title: 'Questions: on the historical path, put at all, more than two days early or late, left to silence',
    head: ['question', 'seat', 'in history', 'put', 'early', 'late', 'silence'],
    rows,
  };
}

function optionTable(ix: ScenarioIndex, tally: Tally): Table {
  const rows = ix.decisionIds.flatMap((id) => {
    const decision = ix.decisions[id];
    const asked = times(tally, `asked/${id}`);
    return (decision?.options ?? []).map((option) => {
      const at = `${id}/${option.id}`;
      const isSeat = SEATS.includes(decision?.decider as Seat);
      return [
        id,
        option.id,
        isSeat ? share(times(tally, `open/${at}`), asked) : '–',
        share(times(tally, `took/${at}`), asked),
      ];
    });
  });
  return {
    title: 'Options: open and taken, of the wars that asked',
    head: ['decision', 'option', 'open', 'taken'],
    rows,
  };
}

/** A table in columns for a terminal. */
export function columns({ title, head, rows }: Table): string {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd();
  return [title, ...all.map(line)].join('\n');
}

function faultLine({ kind, id, says }: Fault): string {
  return `${kind} ${id}: ${says}`;
}

/** What was found and not explained, a line each. */
export function judgedText(title: string, judged: Judged): string {
  const { faults, explained, unused } = judged;
  return [
    `${title}: ${faults.length} faults, ${explained.length} explained, ${unused.length} explanations that nothing answers to`,
    ...faults.map((fault) => `  ${faultLine(fault)}`),
    ...unused.map((entry) => `  unusedExplanation ${entry.kind} ${entry.id}: ${entry.reason}`),
  ].join('\n');
}

/** The whole report for a terminal. */
export function lintText(report: LintReport): string {
  const parts = report.scenarios.map((one) =>
    [
      `\n${one.ix.scenario.id}: ${report.wars} wars and the historical path`,
      ...tablesOf(one).map(columns),
      judgedText('Found', one.judged),
    ].join('\n\n'),
  );
  if (report.rules !== undefined)
    parts.push(`\n${judgedText('Charts, phases and events of all scenarios', report.rules)}`);
  return parts.join('\n');
}

/** One object for other programs. */
export function lintObject(report: LintReport): object {
  return {
    wars: report.wars,
    scenarios: report.scenarios.map(({ ix, tally, pace, judged }) => ({
      scenario: ix.scenario.id,
      pace,
      ...judged,
      formations: Object.fromEntries(
        ix.formationIds.map((id) => [
          id,
          Object.fromEntries(USES.map((use) => [use, times(tally, `formation/${id}/${use}`)])),
        ]),
      ),
      tally,
    })),
    ...(report.rules === undefined ? {} : { rules: report.rules }),
  };
}

function pageTable({ title, head, rows }: Table): string[] {
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

function judgedPage({ faults, explained }: Judged): string[] {
  return [
    ...(faults.length === 0
      ? ['Nothing is unexplained.']
      : faults.map((fault) => `- **${fault.kind}** \`${fault.id}\`: ${fault.says}`)),
    '',
    ...(explained.length === 0 ? [] : ['Explained:', '']),
    ...explained.map(({ fault, reason }) => `- ${fault.kind} \`${fault.id}\`: ${fault.says}. ${reason}`),
    '',
  ];
}

/** The page of the handbook. */
export function lintPage(report: LintReport): string {
  return [
    '# What playing the scenarios shows',
    '',
    `Written by \`${CALL} lint-scenario --play ${report.wars} --write\`; do not edit by hand.`,
    '',
    `Each scenario is played ${report.wars} times by policies, on the seeds \`lint-1\` to \`lint-${report.wars}\`: all sixteen pairs of the`,
    'historical, the cautious, the bold and the random policy in turn, under all lenses, with history’s aims and with others.',
    'What is never reached, never used or always the same is listed. What is meant to be so is explained in `lint.json`',
    'beside the scenario, with its reason.',
    '',
    ...report.scenarios.flatMap((one) => [
      `## ${one.ix.scenario.title}`,
      '',
      ...tablesOf(one).flatMap(pageTable),
      '### Found',
      '',
      ...judgedPage(one.judged),
    ]),
    ...(report.rules === undefined ? [] : ['## Charts, phases and events', '', ...judgedPage(report.rules)]),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}
