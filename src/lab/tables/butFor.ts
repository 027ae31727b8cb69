/** But for this, would it have happened: necessary here, and how much in general; two questions in two columns. */
import type { Table } from './table.ts';
import { figure, number, words } from './table.ts';
import { mean } from '../statistics.ts';

export interface ButForLine {
  readonly own: boolean;
  readonly outcome: string;
  readonly as: number | null;
  readonly without: Readonly<Record<string, number | null>>;
}

export interface ButFor {
  readonly cause: string;
  /** On the war's own luck: the outcome as it was and without the cause. */
  readonly as: number | null;
  readonly without: number | null;
  readonly necessary: boolean;
  /** Over fresh luck: mean of what the cause adds, on pairs in which both wars have a value. */
  readonly inGeneral: ReturnType<typeof mean>;
}

/** Never counts as not at all for a yes or no; for a day the pair is left out and counted in `runs`. */
export function butForOf(lines: readonly ButForLine[]): ButFor[] {
  const own = lines.find((line) => line.own);
  const fresh = lines.filter((line) => !line.own);
  return Object.keys(own?.without ?? {}).map((cause) => {
    const without = own?.without[cause] ?? null;
    const differences = fresh.flatMap((line) => {
      const other = line.without[cause] ?? null;
      return line.as === null || other === null ? [] : [line.as - other];
    });
    return {
      cause,
      as: own?.as ?? null,
      without,
      necessary: without !== (own?.as ?? null),
      inGeneral: mean(differences),
    };
  });
}

export function butForTable(lines: readonly ButForLine[], outcome: string, unit: string): Table {
  const found = [...butForOf(lines)].sort(
    (a, b) => Number(b.necessary) - Number(a.necessary) || Math.abs(b.inGeneral.value) - Math.abs(a.inGeneral.value),
  );
  const runs = lines.filter((line) => !line.own).length;
  return {
    title: `But for this: ${outcome}`,
    sentence:
      `Necessary here is asked on this war’s own luck, once for each line, and holds for this war alone. ` +
      `What it adds in general is asked over ${runs} other wars’ luck with everything else chosen alike; the brackets are the 95 per cent interval.`,
    columns: [
      words('cause', 'But for'),
      number('as', `As it was (${unit})`),
      number('without', 'Without it'),
      words('necessary', 'Necessary here'),
      words('adds', 'Adds in general'),
      number('runs', 'Pairs'),
    ],
    rows: found.map((one) => [
      one.cause,
      one.as,
      one.without,
      one.necessary ? 'yes' : 'no',
      one.inGeneral.runs === 0 ? null : figure(one.inGeneral, true),
      one.inGeneral.runs,
    ]),
  };
}
