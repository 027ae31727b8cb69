/** The state as conditions see it when the rules ask. */
import type { ConditionView } from '../decisions/conditions.ts';
import type { Ctx } from '../ctx.ts';
import { earliestArrival } from './schedule.ts';
import { tokyoDay } from '../time.ts';

export function truthView(ctx: Ctx): ConditionView {
  const s = ctx.s;
  return {
    day: tokyoDay(ctx.now),
    chart: (instance) => s.charts[instance],
    fact: (id) => s.facts[id],
    controls: (area) => s.areas[area]?.control,
    answered: (id) => {
      const decision = s.decisions[id];
      if (decision === undefined || (decision.status !== 'answered' && decision.status !== 'silent')) return undefined;
      return decision.option;
    },
    received: (id) => (s.letters[id]?.receivedAt ?? -1) >= 0,
    sent: (id) => (s.letters[id]?.sentAt ?? -1) >= 0,
    operation: (id) => s.operations[id]?.status,
    formation: (id) => s.formations[id]?.status,
    arrivesBy: (id, day) => {
      const operation = ctx.ix.operations[id];
      return operation !== undefined && tokyoDay(earliestArrival(ctx.ix, operation, s.operations[id], ctx.now)) <= day;
    },
    milestone: (id) => s.milestones[id],
    cost: (id) => Math.floor((s.costs[id].low + s.costs[id].high) / 2),
  };
}
