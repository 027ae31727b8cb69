/** The pace of a scenario: what is put to whom and when, on the historical path and over random play. */
import type { GameState } from '../engine/state.ts';
import type { Library } from '../engine/war.ts';
import type { PolicyName } from '../policy/index.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { Seat } from '../engine/words.ts';
import { DEFAULT_LENSES } from '../engine/war.ts';
import { playOut } from '../policy/playout.ts';
import { POLICIES, policyLabel } from '../policy/index.ts';
import { tokyoDay } from '../engine/time.ts';

export interface Course {
  /** Day on which each question was put to a seat. */
  readonly opened: Readonly<Record<string, number>>;
  /** Questions put to each seat by day. */
  readonly perDay: Readonly<Record<Seat, ReadonlyMap<number, number>>>;
  /** Formations that moved, fought, sailed or gave up. */
  readonly used: ReadonlySet<string>;
}

/** One war by two policies of the same name. */
export function courseOf(library: Library, ix: ScenarioIndex, seed: string, name: PolicyName): Course {
  const label = policyLabel(name);
  const scenario = ix.scenario.id;
  const setup = { scenario, seed, lenses: DEFAULT_LENSES, aims: {}, policies: { USSR: label, USA: label } };
  const policy = { name, policy: POLICIES[name] };
  const used = new Set<string>();
  let first: Readonly<Record<string, string>> | null = null;
  const { state } = playOut({
    library,
    setup,
    policies: { USSR: policy, USA: policy },
    onDay: (now) => {
      first ??= marksOf(ix, now);
      const marks = marksOf(ix, now);
      for (const id of ix.formationIds) if (marks[id] !== first[id]) used.add(id);
    },
  });
  return { ...openings(ix, state), used };
}

function marksOf(ix: ScenarioIndex, s: GameState): Record<string, string> {
  const marks: Record<string, string> = {};
  for (const id of ix.formationIds) {
    const now = s.formations[id];
    if (now !== undefined) marks[id] = `${now.at}/${now.status}/${now.men}/${now.km}`;
  }
  return marks;
}

function openings(ix: ScenarioIndex, s: GameState): Pick<Course, 'opened' | 'perDay'> {
  const opened: Record<string, number> = {};
  const perDay = { USSR: new Map<number, number>(), USA: new Map<number, number>() };
  for (const id of questions(ix)) {
    const at = s.milestones[`decision/${id}/opened`];
    if (at === undefined) continue;
    const day = tokyoDay(at);
    opened[id] = day;
    const seat = ix.decisions[id]?.decider as Seat;
    perDay[seat].set(day, (perDay[seat].get(day) ?? 0) + 1);
  }
  return { opened, perDay };
}

/** Questions that are put to a seat; what may be done unasked has no hour. */
function questions(ix: ScenarioIndex): string[] {
  return ix.decisionIds.filter((id) => {
    const asked = ix.decisions[id];
    return asked?.initiative !== true && (asked?.decider === 'USSR' || asked?.decider === 'USA');
  });
}

export interface Pace {
  readonly acts: Readonly<Record<Seat, readonly number[]>>;
  readonly totals: Readonly<Record<Seat, number>>;
  /** Longest run of days without a new question between the first and the last, and the most in one day. */
  readonly gap: Readonly<Record<Seat, number>>;
  readonly peak: Readonly<Record<Seat, number>>;
  readonly never: readonly string[];
}

export function paceOf(ix: ScenarioIndex, course: Course): Pace {
  const { acts } = ix.scenario;
  const actOf = (day: number): number => acts.findIndex((act) => day <= act.until);
  const bySeat = <T>(make: (seat: Seat) => T): Record<Seat, T> => ({ USSR: make('USSR'), USA: make('USA') });
  const days = (seat: Seat): number[] => [...course.perDay[seat].keys()].sort((a, b) => a - b);
  const gapOf = (seat: Seat): number => Math.max(0, ...days(seat).map((day, i, all) => day - (all[i - 1] ?? day) - 1));
  return {
    acts: bySeat((seat) =>
      acts.map((_, i) => sum([...course.perDay[seat]].filter(([day]) => actOf(day) === i).map(([, n]) => n))),
    ),
    totals: bySeat((seat) => sum([...course.perDay[seat].values()])),
    gap: bySeat(gapOf),
    peak: bySeat((seat) => Math.max(0, ...course.perDay[seat].values())),
    never: questions(ix).filter((id) => course.opened[id] === undefined),
  };
}

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}

export interface DecisionSpread {
  readonly id: string;
  readonly seat: Seat;
  readonly historical: number | null;
  /** Shares of random campaigns: never put, put more than two days before the historical day, or after. */
  readonly absent: number;
  readonly early: number;
  readonly late: number;
}

const DAYS_OFF = 2;

/** How often random play brings each question at all, and how far from its day. */
export function spreadOf(ix: ScenarioIndex, historical: Course, random: readonly Course[]): DecisionSpread[] {
  return questions(ix).map((id) => {
    const day = historical.opened[id];
    const share = (is: (at: number | undefined) => boolean): number =>
      random.filter((course) => is(course.opened[id])).length / Math.max(1, random.length);
    return {
      id,
      seat: ix.decisions[id]?.decider as Seat,
      historical: day ?? null,
      absent: share((at) => at === undefined),
      early: day === undefined ? 0 : share((at) => at !== undefined && at < day - DAYS_OFF),
      late: day === undefined ? 0 : share((at) => at !== undefined && at > day + DAYS_OFF),
    };
  });
}
