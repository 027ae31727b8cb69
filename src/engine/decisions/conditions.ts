/** The closed set of conditions, read the same way from the state (by the rules) and from an observation (by a seat). ¶3.2 */
import type { Condition } from '../scenario.ts';
import type { Day, Minute } from '../time.ts';
import type { CostId } from '../words.ts';
import { dayOf, minuteOf } from '../time.ts';

/** What a condition may look at. A value that the viewer cannot know is undefined, and the condition is then false. */
export interface ConditionView {
  readonly day: Day;
  chart(instance: string): string | undefined;
  fact(id: string): number | undefined;
  controls(area: string): string | undefined;
  /** Option answered (`none` where silence was the answer and names no option), or undefined while it is open or closed. */
  answered(decision: string): string | undefined;
  received(letter: string): boolean;
  sent(letter: string): boolean;
  operation(id: string): string | undefined;
  formation(id: string): string | undefined;
  /** Whether an operation ordered now would be at its place by the end of a Tokyo day. */
  arrivesBy(operation: string, day: Day): boolean;
  /** First minute at which a named thing happened. A view that cannot tell leaves it out. */
  milestone?(id: string): Minute | undefined;
  /** Middle of a human cost's range. A view that cannot tell leaves it out. */
  cost?(id: CostId): number | undefined;
}

function compare(value: number, cmp: string, wanted: number): boolean {
  switch (cmp) {
    case '<':
      return value < wanted;
    case '<=':
      return value <= wanted;
    case '=':
      return value === wanted;
    case '!=':
      return value !== wanted;
    case '>=':
      return value >= wanted;
    case '>':
      return value > wanted;
    default:
      throw new Error(`no comparison ${cmp}`);
  }
}

/** Whether a condition holds in a view. Throws on a shape outside the closed set. */
export function holds(condition: Condition, view: ConditionView): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, view));
  if ('any' in condition) return condition.any.some((part) => holds(part, view));
  if ('not' in condition) return !holds(condition.not, view);
  if ('chart' in condition) {
    const value = view.chart(condition.chart);
    return value !== undefined && condition.in.includes(value);
  }
  if ('fact' in condition) {
    const value = view.fact(condition.fact);
    return value !== undefined && compare(value, condition.cmp, condition.value);
  }
  if ('holds' in condition) return view.controls(condition.holds) === condition.power;
  if ('answered' in condition) {
    const option = view.answered(condition.answered);
    if (option === undefined) return false;
    if (condition.option === undefined) return true;
    return typeof condition.option === 'string' ? option === condition.option : condition.option.includes(option);
  }
  if ('received' in condition) return view.received(condition.received);
  if ('sent' in condition) return view.sent(condition.sent);
  if ('operation' in condition)
    return (condition.in as readonly string[]).includes(view.operation(condition.operation) ?? '');
  if ('formation' in condition)
    return (condition.in as readonly string[]).includes(view.formation(condition.formation) ?? '');
  if ('arrivesBy' in condition) return view.arrivesBy(condition.arrivesBy, dayOf(condition.date));
  if ('milestone' in condition) {
    const at = view.milestone?.(condition.milestone);
    return at !== undefined && (condition.before === undefined || at < minuteOf(condition.before));
  }
  if ('cost' in condition) {
    const value = view.cost?.(condition.cost);
    return value !== undefined && compare(value, condition.cmp, condition.value);
  }
  if ('from' in condition || 'until' in condition) {
    if (condition.from !== undefined && view.day < dayOf(condition.from)) return false;
    return condition.until === undefined || view.day <= dayOf(condition.until);
  }
  throw new Error(`not a condition: ${JSON.stringify(condition)}`);
}

/** Every id a condition speaks of, by kind: what the content lint resolves and what a date-only condition lacks. */
export function mentions(condition: Condition): { kind: string; id: string }[] {
  if ('all' in condition) return condition.all.flatMap(mentions);
  if ('any' in condition) return condition.any.flatMap(mentions);
  if ('not' in condition) return mentions(condition.not);
  if ('chart' in condition) return [{ kind: 'chart', id: condition.chart }];
  if ('fact' in condition) return [{ kind: 'fact', id: condition.fact }];
  if ('holds' in condition) return [{ kind: 'area', id: condition.holds }];
  if ('answered' in condition) return [{ kind: 'decision', id: condition.answered }];
  if ('received' in condition) return [{ kind: 'letter', id: condition.received }];
  if ('sent' in condition) return [{ kind: 'letter', id: condition.sent }];
  if ('operation' in condition) return [{ kind: 'operation', id: condition.operation }];
  if ('formation' in condition) return [{ kind: 'formation', id: condition.formation }];
  if ('arrivesBy' in condition) return [{ kind: 'operation', id: condition.arrivesBy }];
  if ('milestone' in condition) return [{ kind: 'milestone', id: condition.milestone }];
  if ('cost' in condition) return [{ kind: 'cost', id: condition.cost }];
  return [{ kind: 'date', id: `${condition.from ?? ''}..${condition.until ?? ''}` }];
}
