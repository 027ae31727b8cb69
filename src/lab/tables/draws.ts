/** Which draws of luck mattered: what asking each anew, alone, would have changed. */
import type { Named, Values } from './lines.ts';
import type { Table } from './table.ts';
import { aimsMoved, moved } from './changes.ts';
import { number, words } from './table.ts';

export interface DrawLine {
  readonly question: string | null;
  readonly ending: string | null;
  readonly outcomes: Values;
}

export interface DrawWeight {
  readonly question: string;
  readonly asked: number;
  /** Of those, how often what the reader asks about came out otherwise. */
  readonly otherwise: number;
  /** Most that it moved, in the outcome's own unit; aims where no outcome is chosen. */
  readonly most: number;
  /** Outcomes that came out otherwise at least once. */
  readonly touched: readonly string[];
}

/** Questions by how often they change the outcome, then by how much; without an outcome, by the aims they change. */
export function weighDraws(
  lines: readonly DrawLine[],
  aims: readonly string[],
  outcomes: readonly Named[],
  outcome: string | null,
): DrawWeight[] {
  const own = lines.find((line) => line.question === null)?.outcomes ?? {};
  const byQuestion = new Map<string, DrawLine[]>();
  for (const line of lines)
    if (line.question !== null) byQuestion.set(line.question, [...(byQuestion.get(line.question) ?? []), line]);
  const amount = (line: DrawLine): number =>
    outcome === null ? aimsMoved(own, line.outcomes, aims) : moved(own, line.outcomes, outcome);
  return [...byQuestion]
    .map(([question, list]): DrawWeight => ({
      question,
      asked: list.length,
      otherwise: list.filter((line) => amount(line) > 0).length,
      most: Math.max(...list.map(amount)),
      touched: outcomes
        .filter(({ id }) => list.some((line) => moved(own, line.outcomes, id) > 0))
        .map(({ says }) => says),
    }))
    .sort(
      (a, b) =>
        b.otherwise / b.asked - a.otherwise / a.asked ||
        (a.most === b.most ? 0 : b.most > a.most ? 1 : -1) ||
        b.touched.length - a.touched.length ||
        (a.question < b.question ? -1 : 1),
    );
}

/** `name` gives a question its words. Draws that changed nothing at all are counted and left out. */
export function drawsTable(
  lines: readonly DrawLine[],
  aims: readonly string[],
  outcomes: readonly Named[],
  outcome: Named | null,
  name: (question: string) => string,
): Table {
  const all = weighDraws(lines, aims, outcomes, outcome?.id ?? null);
  const shown = all.filter((one) => one.touched.length > 0);
  const of = outcome === null ? 'a grade of an aim' : `“${outcome.says}”`;
  return {
    title: 'The draws that mattered',
    sentence:
      `${all.length} draws of luck were asked anew, one at a time, every other answer as it was: ` +
      `${all.filter((one) => one.otherwise > 0).length} can change ${of}, ${all.length - shown.length} change nothing that is counted here.`,
    columns: [
      words('draw', 'Draw'),
      number('asked', 'Asked anew'),
      number('otherwise', outcome === null ? 'An aim graded otherwise' : 'Came out otherwise'),
      number('most', outcome === null ? 'Aims changed, at most' : `Moved, at most (${outcome.unit})`),
      words('touched', 'What it touches'),
    ],
    rows: shown.map((one) => [
      name(one.question),
      one.asked,
      one.otherwise,
      Number.isFinite(one.most) ? one.most : null,
      one.touched.join('; '),
    ]),
  };
}
