/** A calibration report for people: the table in the terminal and the page in the handbook. */
import type { CalibrationReport, CalibrationRow, RowResult } from '../lab/calibration.ts';
import { tokyoClock } from '../lab/headlines.ts';

const MONTHS: Readonly<Record<string, string>> = { '07': 'Jul', '08': 'Aug', '09': 'Sep', '10': 'Oct', '11': 'Nov' };

/** `08-16T10:30` as `16 Aug 10:30`. */
function dateText(clock: string | null): string {
  if (clock === null) return '—';
  const [month = '', day = ''] = clock.slice(0, 5).split('-');
  return `${Number(day)} ${MONTHS[month] ?? month} ${clock.slice(6)}`;
}

export function valueText(row: CalibrationRow, value: number | null): string {
  if (value === null) return '—';
  return row.measure.kind === 'date' ? dateText(tokyoClock(value)) : value.toLocaleString('en');
}

function historyText(row: CalibrationRow): string {
  return typeof row.historical === 'string' ? dateText(row.historical) : row.historical.toLocaleString('en');
}

function toleranceText(row: CalibrationRow): string {
  if (typeof row.tolerance === 'number') return row.tolerance === 0 ? 'same day' : `±${row.tolerance / 10} d`;
  if (row.measure.kind === 'date') return row.tolerance.map((at) => dateText(tokyoClock(at)).slice(0, 6)).join('–');
  return row.tolerance.map((value) => value.toLocaleString('en')).join('–');
}

function widthText(result: RowResult): string {
  if (result.width === null) return '—';
  return result.row.measure.kind === 'date' ? `${result.width.toFixed(1)} d` : `${Math.round(result.width)} %`;
}

const per = (share: number): string => `${Math.round(share * 100)} %`;

function cells(result: RowResult): string[] {
  const { row } = result;
  return [
    row.id,
    row.quantity,
    historyText(row),
    toleranceText(row),
    valueText(row, result.reference),
    result.inside ? 'yes' : 'NO',
    per(result.happened),
    valueText(row, result.p10),
    valueText(row, result.p50),
    valueText(row, result.p90),
    widthText(result),
    result.holdsHistory ? 'yes' : 'NO',
  ];
}

const HEAD = [
  'row',
  'what',
  'history',
  'tolerance',
  'reference seed',
  'inside',
  'happened',
  '10 %',
  'middle',
  '90 %',
  'width',
  'holds history',
];

/** Columns for a terminal. */
export function reportText(report: CalibrationReport): string {
  const shown = [HEAD, ...[...report.rows, ...report.projections].map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...shown.map((line) => line[column]?.length ?? 0)));
  const lines = shown.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  if (report.projections.length > 0) lines.splice(1 + report.rows.length, 0, '', 'Projections past the last day:');
  return [...lines, '', summary(report)].join('\n');
}

function summary(report: CalibrationReport): string {
  const dated = report.rows.filter((result) => result.row.measure.kind === 'date').length;
  return (
    `${report.rows.length} rows inside their tolerance on the reference seed: ${per(report.insideTolerance)}. ` +
    `${dated} dated rows whose middle 80 % over ${report.seeds} other seeds holds history and is no wider than six days: ` +
    `${per(report.insideBand)}.`
  );
}

function table(results: readonly RowResult[]): string[] {
  const line = (list: readonly string[]): string => `| ${list.join(' | ')} |`;
  return [line(HEAD), line(HEAD.map(() => '---')), ...results.map((result) => line(cells(result)))];
}

/** What one lens on Tokyo gives: the rows, and apart from them those written down before they were measured. */
export interface UnderLens {
  /** The lens by its name. */
  readonly lens: string;
  readonly rows: CalibrationReport;
  readonly blind: CalibrationReport;
}

const named = (results: readonly RowResult[]): string =>
  results.length === 0 ? 'none' : results.map(({ row }) => row.id).join(', ');

function lensTable(reports: readonly UnderLens[]): string[] {
  const line = (list: readonly string[]): string => `| ${list.join(' | ')} |`;
  const head = ['lens on Tokyo', 'inside on the reference seed', 'not inside', 'dated rows that hold', 'all that fail'];
  return [
    line(head),
    line(head.map(() => '---')),
    ...reports.map(({ lens, rows }) =>
      line([
        lens,
        per(rows.insideTolerance),
        named(rows.rows.filter((result) => !result.inside)),
        per(rows.insideBand),
        named(rows.rows.filter((result) => !result.holdsHistory)),
      ]),
    ),
  ];
}

const BLIND = [
  'Events of the record that no parameter was fitted to. Each row, with its source and a tolerance that follows from how',
  'exactly the source tells it, was put on record before any of them was measured. Since then nothing has been changed for',
  'them; only the mark by which B19 is read was named rightly, before the first measurement. They are blind to the',
  'measuring and not to all knowledge: some of the events, such as the forts of Hailar and the landing at Seishin, are named',
  'in the source of a parameter, and rows on letters hang on decisions whose days the reference path keeps anyway.',
];

const HONESTY = [
  'The parameters were set while looking at these rows on the reference seed and on seeds up to 60, under the first lens: a',
  'row that holds there is a fit and no proof. The other lenses were set so that Tokyo gives up when their authors expect',
  'it; all that follows the surrender moves with that day, and nothing was fitted to the rows under them.',
];

function blindPart({ blind }: UnderLens): string[] {
  const inside = blind.rows.filter((result) => result.inside).length;
  const dated = blind.rows.filter((result) => result.row.measure.kind === 'date');
  const holds = dated.filter((result) => result.holdsHistory).length;
  return [
    '## Rows written down before they were measured',
    '',
    ...BLIND,
    '',
    `**${inside} of ${blind.rows.length} inside their tolerance on the reference seed; the band over ${blind.seeds} other ` +
      `seeds holds history on ${holds} of ${dated.length} dated rows.**`,
    '',
    ...table(blind.rows),
    '',
  ];
}

export interface PageFacts {
  readonly title: string;
  /** What writes the page anew. */
  readonly command: string;
  /** Links to the pages of the other scenarios. */
  readonly others: readonly string[];
  /** Rules and scenario files that the wars were played with. */
  readonly measuredOn: string;
}

/** The page of the handbook: the first lens in full, the others in short. */
export function reportPage(reports: readonly UnderLens[], page: PageFacts): string {
  const { title, command, others, measuredOn } = page;
  const [first] = reports;
  if (first === undefined) return '';
  const report = first.rows;
  return [
    `# ${title}: does the model give history back?`,
    '',
    `Written by \`${command}\`; do not edit by hand. Measured on ${measuredOn}. Other beginnings: ${others.join(', ')}.`,
    '',
    'Both seats are held by the historical policy: history’s answer while the reasons for it hold. The reference seed uses',
    'recorded weather and cable hours; the other seeds draw their own, and the leaders’ tempers with them. A date is held',
    'by its day in Tokyo. The band is the middle 80 % over the other seeds; it has to hold history and to be no wider than',
    'six days for a date, or than half the historical value either way for a quantity, so that no row can be right by',
    'saying nothing. A row that happened in fewer than half of the wars has no band and counts as a miss.',
    '',
    ...HONESTY,
    '',
    `**${first.lens}: ${summary(report)}**`,
    '',
    ...(reports.length > 1 ? ['## Under each lens', '', ...lensTable(reports), ''] : []),
    '## Row by row',
    '',
    ...table(report.rows),
    '',
    ...(report.projections.length === 0
      ? []
      : [
          '## Projections',
          '',
          'These fall after the last day played and count in no share.',
          '',
          ...table(report.projections),
          '',
        ]),
    ...(first.blind.rows.length === 0 ? [] : blindPart(first)),
    '## Where each row comes from',
    '',
    ...[...report.rows, ...report.projections, ...first.blind.rows].map(
      ({ row }) => `- **${row.id}** ${row.quantity} (${row.confidence}): ${row.source}`,
    ),
    '',
  ].join('\n');
}

/** One object for other programs; dates as Tokyo clock readings. */
export function reportObject({ lens, rows: report, blind }: UnderLens, scenario: string): object {
  const value = (row: CalibrationRow, at: number | null): number | string | null =>
    row.measure.kind === 'date' ? tokyoClock(at ?? undefined) : at;
  const one = (result: RowResult): object => ({
    id: result.row.id,
    quantity: result.row.quantity,
    kind: result.row.measure.kind,
    historical: result.row.historical,
    tolerance: result.row.tolerance,
    reference: value(result.row, result.reference),
    inside: result.inside,
    happened: Math.round(result.happened * 1000) / 1000,
    p10: value(result.row, result.p10),
    p50: value(result.row, result.p50),
    p90: value(result.row, result.p90),
    width: result.width === null ? null : Math.round(result.width * 10) / 10,
    holdsHistory: result.holdsHistory,
  });
  return {
    scenario,
    lens,
    seeds: report.seeds,
    insideTolerance: report.insideTolerance,
    insideBand: report.insideBand,
    rows: report.rows.map(one),
    projections: report.projections.map(one),
    blind: blind.rows.map(one),
  };
}
