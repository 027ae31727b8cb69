/** What each choice did: the war with every other option, ranked on what the reader asks for; nothing is summed. */
import type { Named, Values } from './lines.ts';
import type { Table } from './table.ts';
import { number, words } from './table.ts';

export interface BranchLine {
  readonly decision: string | null;
  readonly occurrence?: number | null;
  readonly was: string | null;
  readonly option: string | null;
  readonly opponent: string;
  readonly day: number | null;
  readonly comparable: boolean;
  readonly tally: { readonly kept: number; readonly dropped: number; readonly filled: number };
  readonly ending: string | null;
  readonly outcomes: Values;
}

/** How far a branch moved an outcome; a thing that came about in one war only counts as the most there is. */
export function moved(own: Values, other: Values, id: string): number {
  const [a, b] = [own[id] ?? null, other[id] ?? null];
  if (a === null && b === null) return 0;
  return a === null || b === null ? Number.POSITIVE_INFINITY : Math.abs(b - a);
}

/** Aims of a seat whose grade a branch changes. */
export function aimsMoved(own: Values, other: Values, aims: readonly string[]): number {
  return aims.filter((aim) => moved(own, other, aim) > 0).length;
}

/**
 * The branches in the order of consequence: by the outcome asked for, or by how many of the seat's aims change their
 * grade and then by days of surrender. Branches that kept fewer than half of the choices stand last, unranked.
 */
export function rankBranches(
  lines: readonly BranchLine[],
  aims: readonly string[],
  outcome: string | null,
): readonly BranchLine[] {
  const own = lines.find((line) => line.decision === null)?.outcomes ?? {};
  const rank = (line: BranchLine): readonly number[] =>
    outcome === null
      ? [aimsMoved(own, line.outcomes, aims), moved(own, line.outcomes, 'broadcast')]
      : [moved(own, line.outcomes, outcome)];
  return lines
    .filter((line) => line.decision !== null)
    .map((line, at) => ({ line, at, rank: rank(line) }))
    .sort(
      (a, b) =>
        Number(b.line.comparable) - Number(a.line.comparable) ||
        a.rank.reduce((found, value, i) => found || descending(value, b.rank[i] ?? 0), 0) ||
        a.at - b.at,
    )
    .map(({ line }) => line);
}

/** Order of two amounts, the greater first; two endless ones are equal. */
function descending(a: number, b: number): number {
  return a === b ? 0 : b > a ? 1 : -1;
}

export function changesTable(
  lines: readonly BranchLine[],
  outcomes: readonly Named[],
  aims: readonly string[],
  outcome: string | null,
): Table {
  const own = lines.find((line) => line.decision === null);
  const shown = outcomes.filter(({ id }) => lines.some((line) => moved(own?.outcomes ?? {}, line.outcomes, id) > 0));
  const ranked = rankBranches(lines, aims, outcome);
  const loose = ranked.filter((line) => !line.comparable).length;
  return {
    title: 'What each choice did',
    sentence:
      `${ranked.length} wars on the same luck, one choice changed in each. ` +
      (loose === 0
        ? 'All kept at least half of the later choices.'
        : `${loose} kept fewer than half of the later choices and are not ranked.`),
    columns: [
      words('decision', 'Decision'),
      words('was', 'Chosen'),
      words('option', 'Instead'),
      words('opponent', 'Opponent'),
      number('kept', 'Kept'),
      number('dropped', 'Dropped'),
      number('filled', 'Filled in'),
      words('ending', 'Ending'),
      ...shown.map(({ id, says }) => number(id, says)),
    ],
    rows: [...(own === undefined ? [] : [own]), ...ranked].map((line) => [
      line.decision ?? 'the war as played',
      line.was,
      line.decision === null ? null : (line.option ?? 'silence'),
      line.opponent,
      line.tally.kept,
      line.tally.dropped,
      line.tally.filled,
      line.ending,
      ...shown.map(({ id }) => line.outcomes[id] ?? null),
    ]),
  };
}
