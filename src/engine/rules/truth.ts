/** The state as conditions see it when the rules ask. */
import type { ConditionView } from '../decisions/conditions.ts';
import type { CostId } from '../words.ts';
import type { Ctx } from '../ctx.ts';
import type { Day, Minute } from '../time.ts';
import { earliestArrival } from './schedule.ts';
import { tokyoDay } from '../time.ts';

/** A class and not a record of closures: the rules ask for a view dozens of times a day. */
class TruthView implements ConditionView {
  readonly ctx: Ctx;
  readonly day: Day;

  constructor(ctx: Ctx) {
    this.ctx = ctx;
    this.day = tokyoDay(ctx.now);
  }

  chart(instance: string): string | undefined {
    return this.ctx.s.charts[instance];
  }

  fact(id: string): number | undefined {
    return this.ctx.s.facts[id];
  }

  controls(area: string): string | undefined {
    return this.ctx.s.areas[area]?.control;
  }

  answered(id: string): string | undefined {
    const decision = this.ctx.s.decisions[id];
    if (decision === undefined || (decision.status !== 'answered' && decision.status !== 'silent')) return undefined;
    return decision.option;
  }

  received(id: string): boolean {
    return (this.ctx.s.letters[id]?.receivedAt ?? -1) >= 0;
  }

  sent(id: string): boolean {
    return (this.ctx.s.letters[id]?.sentAt ?? -1) >= 0;
  }

  operation(id: string): string | undefined {
    return this.ctx.s.operations[id]?.status;
  }

  formation(id: string): string | undefined {
    return this.ctx.s.formations[id]?.status;
  }

  arrivesBy(id: string, day: Day): boolean {
    const { ix, s, now } = this.ctx;
    const operation = ix.operations[id];
    return operation !== undefined && tokyoDay(earliestArrival(ix, operation, s.operations[id], now)) <= day;
  }

  milestone(id: string): Minute | undefined {
    return this.ctx.s.milestones[id];
  }

  cost(id: CostId): number {
    const { low, high } = this.ctx.s.costs[id];
    return Math.floor((low + high) / 2);
  }
}

export function truthView(ctx: Ctx): ConditionView {
  return new TruthView(ctx);
}
