/** The same choices under each lens, side by side. */
import type { Named, Values } from './lines.ts';
import type { Table } from './table.ts';
import { moved } from './changes.ts';
import { words, type Column } from './table.ts';

export interface LensLine {
  readonly lensTokyo: string;
  readonly lensMoscow: string;
  readonly ending: string | null;
  readonly tally: { readonly kept: number; readonly dropped: number; readonly filled: number };
  readonly outcomes: Values;
}

/** One row a lens, one column for each outcome that any of them moves. The first line is the war as it was played. */
export function lensesTable(
  lines: readonly LensLine[],
  outcomes: readonly Named[],
  name: (lens: string) => string,
  endingName: (ending: string) => string,
): Table {
  const own = lines[0]?.outcomes ?? {};
  const shown = outcomes.filter(({ id }) => lines.some((line) => moved(own, line.outcomes, id) > 0));
  const others = lines.slice(1);
  const otherwise = others.filter((line) => shown.some(({ id }) => moved(own, line.outcomes, id) > 0)).length;
  const column = ({ id, says, unit }: Named): Column => ({ id, says: `${says} (${unit})`, kind: 'number' });
  return {
    title: 'The same choices under each lens',
    sentence: `The same choices on the same luck under ${others.length} other pairs of lenses. ${otherwise} of them come out otherwise in at least one outcome; only outcomes that differ are shown.`,
    columns: [
      words('tokyo', 'What moved Tokyo'),
      words('moscow', 'What restrained Moscow'),
      words('ending', 'Ending'),
      words('kept', 'Kept / dropped / filled'),
      ...shown.map(column),
    ],
    rows: lines.map((line) => [
      name(line.lensTokyo),
      name(line.lensMoscow),
      endingName(line.ending ?? ''),
      `${line.tally.kept} / ${line.tally.dropped} / ${line.tally.filled}`,
      ...shown.map(({ id }) => line.outcomes[id] ?? null),
    ]),
  };
}
