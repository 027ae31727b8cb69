/** What the staff can say of a plan before it is ordered: arrival, what it binds, what it blocks, odds. ¶4.1, ¶4.5 */
import type { ScenarioIndex } from '../scenarioIndex.ts';
import type { Operation } from '../scenario.ts';
import type { OperationState } from '../state.ts';
import type { Day, Minute } from '../time.ts';
import type { Weather } from '../words.ts';
import { clamp } from '../ctx.ts';
import { deskTime, tokyoDay } from '../time.ts';
import { beachLines, isBlind, passageLines, planAs, willLines } from './opened.ts';
import { earliestArrival } from './schedule.ts';

/** What a seat knows when it looks at a plan; nothing in here is read from the state. */
export interface PlanView {
  readonly now: Minute;
  /** The plan's own state as its seat knows it; absent: not begun. */
  readonly state?: OperationState;
  /** Weather as known for a sea zone. */
  weather(sea: string): Weather;
  /** Garrison as reported, and whether Tokyo's order is believed to have reached it. */
  readonly garrisonMen: number;
  readonly orderReached: boolean;
  /** Whether the place is known to be in friendly hands. */
  readonly friendly: boolean;
  /** Per-mille of hulls afloat in the plan's counters. */
  readonly hulls: number;
}

/** Chances per mille, as this seat knows them. */
export interface PlanOdds {
  readonly passage: number;
  readonly yields: number;
  readonly beach: number;
  /** Through the passage, and then a garrison that yields or a beach that is won. */
  readonly all: number;
}

export interface PlanBrief {
  readonly id: string;
  readonly arrivesAt: Minute;
  readonly arrivalDay: Day;
  /** Counters and formations it binds. */
  readonly needs: { readonly lift: readonly string[]; readonly formations: readonly string[] };
  /** Other plans of the seat that want one of the same counters. */
  readonly blocks: readonly string[];
  readonly odds: PlanOdds;
}

/** Plans of the same seat that share a counter with this one. */
function plansBlocked(ix: ScenarioIndex, plan: Operation): string[] {
  return ix.operationIds.filter((id) => {
    const other = ix.operations[id];
    return (
      other !== undefined &&
      id !== plan.id &&
      other.seat === plan.seat &&
      other.lift.some((lift) => plan.lift.includes(lift))
    );
  });
}

function sum(lines: readonly { readonly value: number }[], from: number): number {
  return lines.reduce((all, line) => all + line.value, from);
}

/** Mined water on the way: the first one counts, as in the rules. */
function mineChance(ix: ScenarioIndex, plan: Operation): number {
  for (const place of [...plan.route, plan.to]) {
    const chance = ix.params[`mines.${place}`];
    if (chance !== undefined) return chance;
  }
  return 0;
}

/**
 * Odds of the plan, as its state has it opened, from numbers passed in. Gale on the first sea stops an assault for the day and is counted into the passage; the
 * beach goes by men against men, fog and ships' guns as the landing rule adds them.
 */
export function planOdds(ix: ScenarioIndex, staffs: Operation, view: PlanView): PlanOdds {
  const opened = view.state?.opened;
  const plan = planAs(ix, staffs, opened);
  const first = plan.route[0];
  const gale = plan.kind === 'landing' && first !== undefined && view.weather(first) === 'gale';
  const through = sum(passageLines(ix, opened), 1000 - mineChance(ix, plan));
  const passage = gale ? 0 : plan.kind === 'airLanding' ? 1000 : clamp(through, 0, 1000);
  if (view.friendly || plan.kind === 'station' || plan.kind === 'strike')
    return { passage, yields: 1000, beach: 1000, all: passage };
  const p = ix.params;
  const calm = view.orderReached ? (p['odds.yieldsAfterOrder'] ?? 0) : (p['odds.yieldsBefore'] ?? 0);
  const yields = clamp(calm - sum(willLines(ix, opened), 0), 0, 1000);
  const men = Math.floor((plan.firstWaveMen * view.hulls) / 1000);
  const guns = isBlind(opened, false) ? Math.floor(plan.fireSupport / 2) : plan.fireSupport;
  const fire = guns * (p['odds.fire'] ?? 0);
  const ratio = Math.floor((men * 1000) / Math.max(1, men + view.garrisonMen));
  // Behind a Hokkaido beach stand the divisions of the 5th Area Army, until they have heard the order.
  const reserves = ix.areas[plan.to]?.region === 'hokkaido' && !view.orderReached ? (p['odds.reserves'] ?? 0) : 0;
  const shore = sum(beachLines(ix, opened), ratio + fire - reserves);
  const beach = plan.kind === 'airLanding' ? 0 : clamp(shore, 50, 950);
  const ashore = yields + Math.floor(((1000 - yields) * beach) / 1000);
  return { passage, yields, beach, all: Math.floor((passage * ashore) / 1000) };
}

/** The staff's page on a plan: when it could be there, what it needs, what it blocks, and how likely it is to come off. */
export function describePlan(ix: ScenarioIndex, plan: Operation, view: PlanView): PlanBrief {
  const now = planAs(ix, plan, view.state?.opened);
  const arrivesAt = earliestArrival(ix, plan, view.state, view.now);
  return {
    id: plan.id,
    arrivesAt,
    arrivalDay: tokyoDay(arrivesAt),
    needs: { lift: now.lift, formations: now.formations },
    blocks: plansBlocked(ix, now),
    odds: planOdds(ix, plan, view),
  };
}

/** Minutes from a desk until the plan's commander has the order, on a typical day of the wire. */
function wireMinutes(ix: ScenarioIndex, plan: Operation): number {
  const link = ix.links[ix.commanders[plan.commander]?.link ?? ''];
  return (ix.params[`handling.${plan.seat}`] ?? 0) + (link?.typicalMinutes ?? 0);
}

/**
 * Last desk day on which an order to go still brings the plan, from the state it is in, to its place by the end of Tokyo
 * day `deadline`; -1 where even an order on the scenario's first desk comes too late.
 */
export function lastOrderDay(ix: ScenarioIndex, plan: Operation, deadline: Day, state?: OperationState): Day {
  for (let day = deadline; day >= ix.scenario.start; day--) {
    const arrives = earliestArrival(ix, plan, state, deskTime(day) + wireMinutes(ix, plan));
    if (tokyoDay(arrives) <= deadline) return day;
  }
  return -1;
}
