/** Each other option with the opponent as recorded and with one who reacts, in one row; ranked, and never summed. */
import type { BranchLine } from './changes.ts';
import type { Named } from './lines.ts';
import type { Table } from './table.ts';
import { aimsMoved, moved, rankBranches } from './changes.ts';
import { words } from './table.ts';

export interface Pair {
  readonly recorded: BranchLine;
  readonly reacts: BranchLine | null;
  /** Place among those that can be compared, from 1; null where too little was kept. */
  readonly rank: number | null;
}

const same = (a: BranchLine, b: BranchLine): boolean =>
  a.decision === b.decision && a.day === b.day && a.option === b.option && a.occurrence === b.occurrence;

/** Ranked by the version with the opponent as recorded; the other stands beside it. */
export function pairsOf(lines: readonly BranchLine[], aims: readonly string[], outcome: string | null): Pair[] {
  const reacting = lines.filter((line) => line.decision !== null && line.opponent === 'reacts');
  const ranked = rankBranches(
    lines.filter((line) => line.decision === null || line.opponent === 'recorded'),
    aims,
    outcome,
  );
  return ranked.map((recorded, at) => ({
    recorded,
    reacts: reacting.find((line) => same(line, recorded)) ?? null,
    rank: recorded.comparable ? at + 1 : null,
  }));
}

/** How far a branch moved what is asked for; null where a thing came about in one of the two wars only. */
export function step(
  own: BranchLine,
  line: BranchLine,
  aims: readonly string[],
  outcome: string | null,
): number | null {
  if (outcome === null) return aimsMoved(own.outcomes, line.outcomes, aims);
  const [a, b] = [own.outcomes[outcome] ?? null, line.outcomes[outcome] ?? null];
  return a === null || b === null ? (a === b ? 0 : null) : b - a;
}

function days(own: BranchLine, line: BranchLine): string {
  if (moved(own.outcomes, line.outcomes, 'broadcast') === 0) return '0';
  const [a, b] = [own.outcomes['broadcast'] ?? null, line.outcomes['broadcast'] ?? null];
  if (a === null || b === null) return b === null ? 'no broadcast' : 'a broadcast';
  return b > a ? `+${b - a}` : `−${a - b}`;
}

const tally = ({ tally: { kept, dropped, filled } }: BranchLine): string => `${kept} / ${dropped} / ${filled}`;

export function sideBySideTable(
  lines: readonly BranchLine[],
  aims: readonly string[],
  outcome: Named | null,
  ending: (id: string) => string,
): Table {
  const own = lines.find((line) => line.decision === null);
  const pairs = own === undefined ? [] : pairsOf(lines, aims, outcome?.id ?? null);
  const loose = pairs.filter(({ rank }) => rank === null).length;
  const moving =
    own === undefined ? [] : pairs.filter((pair) => step(own, pair.recorded, aims, outcome?.id ?? null) !== 0);
  const cells = (line: BranchLine | null): (string | number | null)[] => {
    if (line === null || own === undefined) return [null, null, null, null];
    const far = step(own, line, aims, outcome?.id ?? null);
    const came = far === null ? ((line.outcomes[outcome?.id ?? ''] ?? null) === null ? 'never came' : 'came') : far;
    return [
      typeof came === 'number' && outcome !== null && came > 0 ? `+${came}` : came,
      days(own, line),
      ending(line.ending ?? ''),
      tally(line),
    ];
  };
  const what = outcome === null ? 'Aims graded otherwise' : `${outcome.says}, change (${outcome.unit})`;
  return {
    title: 'What each other choice would have done',
    sentence:
      `${pairs.length} other options, each on the same luck, twice: the other side as recorded, and the other side deciding anew from the morning after. ` +
      `${moving.length} of them move ${outcome === null ? 'the grade of an aim' : `“${outcome.says}”`}. ` +
      (loose === 0
        ? 'All kept at least half of the later choices.'
        : `${loose} kept fewer than half of the later choices and are not ranked.`),
    columns: [
      words('rank', 'Rank'),
      words('decision', 'Decision'),
      words('was', 'Chosen'),
      words('option', 'Instead'),
      words('recorded', `As recorded: ${what}`),
      words('recordedDays', 'Broadcast, days'),
      words('recordedEnding', 'Ending'),
      words('recordedTally', 'Kept / dropped / filled'),
      words('reacts', `Reacts: ${what}`),
      words('reactsDays', 'Broadcast, days'),
      words('reactsEnding', 'Ending'),
      words('reactsTally', 'Kept / dropped / filled'),
    ],
    rows: pairs.map(({ recorded, reacts, rank }) => [
      rank === null ? 'not ranked' : `${rank}`,
      recorded.decision,
      recorded.was,
      recorded.option,
      ...cells(recorded),
      ...cells(reacts),
    ]),
  };
}
