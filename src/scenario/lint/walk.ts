/** Walks conditions and effects with the path of every part. */
import type { Condition, Effect } from '../../engine/scenario.ts';
import { under } from '../issues.ts';

export type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

/** Every plain condition inside a condition. */
export function leavesOf(condition: Condition, path: string): readonly { leaf: Leaf; path: string }[] {
  const parts = (list: readonly Condition[], key: string): readonly { leaf: Leaf; path: string }[] =>
    list.flatMap((part, i) => leavesOf(part, under(under(path, key), i)));
  if ('all' in condition) return parts(condition.all, 'all');
  if ('any' in condition) return parts(condition.any, 'any');
  if ('not' in condition) return leavesOf(condition.not, under(path, 'not'));
  return [{ leaf: condition, path }];
}

/** A condition that speaks of nothing but the calendar, without saying why it may. */
export function isDateAlone(condition: Condition): boolean {
  const leaves = leavesOf(condition, '');
  const dates = leaves.filter(({ leaf }) => 'from' in leaf || 'until' in leaf);
  return leaves.length > 0 && dates.length === leaves.length && !dates.some(({ leaf }) => 'dateBecause' in leaf);
}

/** `{ any: [] }`: the way to write "never", as for what history left undone. */
export function isNever(condition: Condition | undefined): boolean {
  return condition !== undefined && 'any' in condition && condition.any.length === 0;
}

export interface VisitedEffect {
  readonly effect: Effect;
  readonly path: string;
  /** Happens later by itself: another may then be the one who acts. */
  readonly later: boolean;
}

export interface VisitedCondition {
  readonly condition: Condition;
  readonly path: string;
}

/** Every effect inside a list of effects, the nesting ones included. */
export function effectsIn(effects: readonly Effect[], path: string, later = false): readonly VisitedEffect[] {
  return effects.flatMap((effect, i) => {
    const at = under(path, i);
    const inner: VisitedEffect[] = [{ effect, path: at, later }];
    if ('when' in effect) {
      inner.push(...effectsIn(effect.effects, under(at, 'effects'), later));
      inner.push(...effectsIn(effect.otherwise ?? [], under(at, 'otherwise'), later));
    } else if ('schedule' in effect) {
      inner.push(...effectsIn(effect.schedule.effects, under(under(at, 'schedule'), 'effects'), true));
    }
    return inner;
  });
}

/** Conditions that an effect itself carries. */
export function conditionsOf({ effect, path }: VisitedEffect): readonly VisitedCondition[] {
  if ('when' in effect) return [{ condition: effect.when, path: under(path, 'when') }];
  if ('schedule' in effect && effect.schedule.cancelIf !== undefined) {
    return [{ condition: effect.schedule.cancelIf, path: under(under(path, 'schedule'), 'cancelIf') }];
  }
  if ('chart' in effect && effect.flagsIf !== undefined) {
    const at = under(path, 'flagsIf');
    return Object.entries(effect.flagsIf).map(([flag, condition]) => ({ condition, path: under(at, flag) }));
  }
  return [];
}
