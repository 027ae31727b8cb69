/** The four corners as distributions, and the best replies to one another, aim by aim; nothing is added up. */
import type { Estimate } from '../statistics.ts';
import type { Named, Values } from './lines.ts';
import type { Seat } from '../../engine/words.ts';
import type { Table } from './table.ts';
import { figure, number, percent, words } from './table.ts';
import { mean, percentile, share } from '../statistics.ts';

export interface CornerLine {
  readonly moscow: string;
  readonly washington: string;
  readonly seed: string;
  readonly temper: number;
  readonly lensTokyo: string;
  readonly lensMoscow: string;
  readonly outcomes: Values;
}

export interface AimOf {
  readonly seat: Seat;
  readonly outcome: string;
  readonly says: string;
}

const CORNERS = [
  ['pursue', 'yield'],
  ['pursue', 'contest'],
  ['abandon', 'yield'],
  ['abandon', 'contest'],
] as const;

/** Each outcome in each corner: a share for yes or no, else the middle with the tenth and ninetieth of a hundred. */
export function cornersTable(lines: readonly CornerLine[], outcomes: readonly Named[]): Table {
  const cell = (moscow: string, washington: string, outcome: Named): string | null => {
    const here = lines.filter((line) => line.moscow === moscow && line.washington === washington);
    const values = here.flatMap((line) => line.outcomes[outcome.id] ?? []).sort((a, b) => a - b);
    if (outcome.unit === 'yes or no') return percent(share(values.filter((value) => value > 0).length, here.length));
    if (values.length === 0) return null;
    return `${percentile(values, 50)} (${percentile(values, 10)}–${percentile(values, 90)})`;
  };
  return {
    title: 'The four corners',
    sentence: `${lines.length} wars: each seed, lens and temper played in all four corners on the same luck. Shares with their 95 per cent interval; else the middle, with the tenth and the ninetieth of a hundred.`,
    columns: [
      words('outcome', 'Outcome'),
      ...CORNERS.map(([moscow, washington]) => words(`${moscow}-${washington}`, `${moscow} / ${washington}`)),
    ],
    rows: outcomes.map((outcome) => [
      outcome.says,
      ...CORNERS.map(([moscow, washington]) => cell(moscow, washington, outcome)),
    ]),
  };
}

export interface Reply {
  readonly aim: AimOf;
  /** What the other side does. */
  readonly against: string;
  /** Mean gain in grade of the first stance over the second, on pairs of one luck. */
  readonly gain: Estimate;
  /** The stance that serves the aim better, or null where the interval leaves it open. */
  readonly better: string | null;
}

/** For each aim of a seat and each stance of the other: which of the seat's own two stances serves it better. */
export function replies(lines: readonly CornerLine[], aims: readonly AimOf[]): Reply[] {
  const key = (line: CornerLine): string => `${line.seed}/${line.temper}/${line.lensTokyo}/${line.lensMoscow}`;
  return aims.flatMap((aim) => {
    const isMoscow = aim.seat === 'USSR';
    const [first, second] = isMoscow ? ['pursue', 'abandon'] : ['contest', 'yield'];
    const others = isMoscow ? ['yield', 'contest'] : ['pursue', 'abandon'];
    return others.map((against): Reply => {
      const values = (stance: string): Map<string, number> =>
        new Map(
          lines
            .filter((line) =>
              isMoscow
                ? line.moscow === stance && line.washington === against
                : line.washington === stance && line.moscow === against,
            )
            .map((line) => [key(line), line.outcomes[aim.outcome] ?? 0]),
        );
      const [a, b] = [values(first ?? ''), values(second ?? '')];
      const gain = mean([...a].flatMap(([at, value]) => (b.has(at) ? [value - (b.get(at) ?? 0)] : [])));
      const better = gain.low > 0 ? first : gain.high < 0 ? second : null;
      return { aim, against, gain, better: better ?? null };
    });
  });
}

export function repliesTable(lines: readonly CornerLine[], aims: readonly AimOf[]): Table {
  const found = replies(lines, aims);
  const count = (seat: Seat, against: string): string => {
    const list = found.filter((reply) => reply.aim.seat === seat && reply.against === against);
    const stances = [...new Set(list.flatMap((reply) => reply.better ?? []))].sort();
    const counted = stances.map((stance) => `${stance} on ${list.filter((reply) => reply.better === stance).length}`);
    const open = list.filter((reply) => reply.better === null).length;
    const who = seat === 'USSR' ? 'Moscow' : 'Washington';
    const verdict =
      stances.length === 1
        ? `${stances[0]} is nowhere worse`
        : stances.length === 0
          ? 'no difference'
          : 'no best reply';
    return `${who} against ${against}: ${[...counted, `open on ${open}`].join(', ')} of ${list.length} aims; ${verdict}.`;
  };
  return {
    title: 'Best replies',
    sentence: [count('USSR', 'yield'), count('USSR', 'contest'), count('USA', 'pursue'), count('USA', 'abandon')].join(
      ' ',
    ),
    columns: [
      words('seat', 'Seat'),
      words('aim', 'Aim'),
      words('against', 'Against'),
      words('better', 'Serves it better'),
      words('gain', 'Gain in grade'),
      number('pairs', 'Pairs'),
    ],
    rows: found.map(({ aim, against, gain, better }) => [
      aim.seat === 'USSR' ? 'Moscow' : 'Washington',
      aim.says,
      against,
      better ?? 'open',
      figure(gain, true),
      gain.runs,
    ]),
  };
}
