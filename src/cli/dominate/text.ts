/** The table of all pairs of options, and the faults it holds. */
import type { Fault } from '../lint/faults.ts';
import type { Found } from './search.ts';
import type { Verdict } from './pairs.ts';

const HEAD = [
  'decision',
  'A',
  'B',
  'pairs',
  'cells',
  'A≥B',
  'B≥A',
  'most against A',
  'most against B',
  'verdict',
] as const;

function verdictText({ dominated, everywhere, alike, tooFew }: Verdict): string {
  if (tooFew) return 'too few pairs';
  if (dominated !== null) return `${dominated} is dominated${everywhere ? ' in every cell' : ''}`;
  return alike ? 'no aim tells them apart' : '';
}

/** Columns for a terminal. */
export function dominationText(scenario: string, found: Found): string {
  const rows = found.verdicts.map((one) => [
    one.decision,
    one.a,
    one.b,
    `${one.pairs}`,
    `${one.cells}`,
    `${one.aimsA}`,
    `${one.aimsB}`,
    one.againstA || '–',
    one.againstB || '–',
    verdictText(one),
  ]);
  const all = [[...HEAD], ...rows];
  const widths = HEAD.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  const lines = all.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd());
  return [
    `\n${scenario}: ${found.verdicts.length} pairs of options over ${found.cells} cells, ${found.runs} wars and branches`,
    'Differences are in grades of an aim: 0 lost, 1 in part, 2 kept; ± is the 95 % interval of the paired differences.',
    ...lines,
  ].join('\n');
}

/** Every dominated option as a fault, once for each option that dominates it. */
export function dominationFaults(found: Found): Fault[] {
  return found.verdicts.flatMap((one): Fault[] => {
    if (one.dominated === null) return [];
    const better = one.dominated === one.a ? one.b : one.a;
    const by = one.dominated === one.a ? one.againstA : one.againstB;
    return [
      {
        kind: 'optionDominated',
        id: `${one.decision}/${one.dominated}`,
        says: `by ${better} over ${one.pairs} pairs in ${one.cells} cells; ${by}`,
      },
    ];
  });
}
