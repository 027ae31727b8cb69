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

type Test = (view: ConditionView) => boolean;

/** Conditions are data that never changes, read thousands of times a war: each is made into a function once. */
const tests = new WeakMap<Condition, Test>();

/** Whether a condition holds in a view. Throws on a shape outside the closed set. */
export function holds(condition: Condition, view: ConditionView): boolean {
  let test = tests.get(condition);
  if (test === undefined) {
    test = testOf(condition);
    tests.set(condition, test);
  }
  return test(view);
}

function comparison(cmp: string, wanted: number): (value: number | undefined) => boolean {
  switch (cmp) {
    case '<':
      return (value) => value !== undefined && value < wanted;
    case '<=':
      return (value) => value !== undefined && value <= wanted;
    case '=':
      return (value) => value === wanted;
    case '!=':
      return (value) => value !== undefined && value !== wanted;
    case '>=':
      return (value) => value !== undefined && value >= wanted;
    case '>':
      return (value) => value !== undefined && value > wanted;
    default:
      throw new Error(`no comparison ${cmp}`);
  }
}

function testOf(condition: Condition): Test {
  if ('all' in condition) return everyOf(condition.all.map(testOf));
  if ('any' in condition) return someOf(condition.any.map(testOf));
  if ('not' in condition) {
    const inner = testOf(condition.not);
    return (view) => !inner(view);
  }
  return testOfPolitics(condition) ?? testOfForces(condition) ?? testOfTime(condition);
}

function everyOf(parts: readonly Test[]): Test {
  return (view) => {
    for (const part of parts) if (!part(view)) return false;
    return true;
  };
}

function someOf(parts: readonly Test[]): Test {
  return (view) => {
    for (const part of parts) if (part(view)) return true;
    return false;
  };
}

function testOfPolitics(condition: Condition): Test | null {
  if ('chart' in condition) {
    const { chart, in: states } = condition;
    return (view) => {
      const value = view.chart(chart);
      return value !== undefined && states.includes(value);
    };
  }
  if ('fact' in condition) {
    const { fact } = condition;
    const fits = comparison(condition.cmp, condition.value);
    return (view) => fits(view.fact(fact));
  }
  if ('answered' in condition) {
    const { answered, option: wanted } = condition;
    if (wanted === undefined) return (view) => view.answered(answered) !== undefined;
    if (typeof wanted === 'string') return (view) => view.answered(answered) === wanted;
    return (view) => {
      const option = view.answered(answered);
      return option !== undefined && wanted.includes(option);
    };
  }
  if ('received' in condition) {
    const { received } = condition;
    return (view) => view.received(received);
  }
  if ('sent' in condition) {
    const { sent } = condition;
    return (view) => view.sent(sent);
  }
  return null;
}

function testOfForces(condition: Condition): Test | null {
  if ('holds' in condition) {
    const { holds: area, power } = condition;
    return (view) => view.controls(area) === power;
  }
  if ('operation' in condition) {
    const { operation } = condition;
    const states: readonly string[] = condition.in;
    return (view) => states.includes(view.operation(operation) ?? '');
  }
  if ('formation' in condition) {
    const { formation } = condition;
    const states: readonly string[] = condition.in;
    return (view) => states.includes(view.formation(formation) ?? '');
  }
  if ('arrivesBy' in condition) {
    const { arrivesBy } = condition;
    const day = dayOf(condition.date);
    return (view) => view.arrivesBy(arrivesBy, day);
  }
  return null;
}

function testOfTime(condition: Condition): Test {
  if ('milestone' in condition) {
    const { milestone } = condition;
    const before = condition.before === undefined ? Number.MAX_SAFE_INTEGER : minuteOf(condition.before);
    return (view) => {
      const at = view.milestone?.(milestone);
      return at !== undefined && at < before;
    };
  }
  if ('cost' in condition) {
    const { cost } = condition;
    const fits = comparison(condition.cmp, condition.value);
    return (view) => fits(view.cost?.(cost));
  }
  if ('from' in condition || 'until' in condition) {
    const from = condition.from === undefined ? Number.MIN_SAFE_INTEGER : dayOf(condition.from);
    const until = condition.until === undefined ? Number.MAX_SAFE_INTEGER : dayOf(condition.until);
    return (view) => view.day >= from && view.day <= until;
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
