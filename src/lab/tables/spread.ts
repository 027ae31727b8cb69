/** How outcomes are spread over wars, and where one war stands among them. */
import type { Measured, Named } from './lines.ts';
import type { Table } from './table.ts';
import { mean, percentile, share } from '../statistics.ts';
import { number, percent, tenth, words } from './table.ts';
import { valuesOf } from './lines.ts';

/** `own` is the war whose place is asked for; null where there is none. */
export function spreadTable(
  title: string,
  outcomes: readonly Named[],
  lines: readonly Measured[],
  own: Measured | null,
): Table {
  const rows = outcomes.map((outcome) => {
    const values = valuesOf(lines, outcome.id).sort((a, b) => a - b);
    const here = own?.outcomes[outcome.id] ?? null;
    const below = here === null || values.length === 0 ? null : values.filter((value) => value < here).length;
    const same = values.filter((value) => value === here).length;
    return [
      outcome.says,
      outcome.unit,
      outcome.unit === 'yes or no'
        ? percent(share(values.filter((value) => value > 0).length, lines.length))
        : values.length === 0
          ? null
          : `${tenth(mean(values).value)}`,
      percentile(values, 10),
      percentile(values, 50),
      percentile(values, 90),
      lines.length - values.length,
      ...(own === null
        ? []
        : [here, below === null ? null : `${Math.round(((below + same / 2) * 100) / values.length)}`]),
    ];
  });
  return {
    title,
    sentence:
      own === null
        ? `${lines.length} wars; of each outcome the share or mean, the tenth, the middle and the ninetieth of a hundred, and in how many wars it never came about.`
        : `The same choices over ${lines.length} other wars’ luck; this war’s value, and how many of a hundred lie below it.`,
    columns: [
      words('outcome', 'Outcome'),
      words('unit', 'Unit'),
      words('mean', 'Share or mean'),
      number('p10', '10 %'),
      number('p50', 'Middle'),
      number('p90', '90 %'),
      number('never', 'Never'),
      ...(own === null ? [] : [number('own', 'This war'), number('place', 'Below, of 100')]),
    ],
    rows,
  };
}
