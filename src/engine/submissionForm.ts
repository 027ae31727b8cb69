/** The canonical form of a submission: sorted, without doubles, so that the same choices are the same bytes. */
import type { Composed, Order, PlanChoices, Submission } from './submission.ts';
import type { Seat } from './words.ts';

/** Sort key of an order: kind, plan or front, then its target. What is chosen in an opened plan is no part of it. */
export function orderKey(order: Order): string {
  if (order.kind === 'direct') return `direct/${order.front}/${order.directive}/${order.area}`;
  return order.kind === 'divert' ? `divert/${order.operation}/${order.target}` : `${order.kind}/${order.operation}`;
}

/** Choices in one order, and nothing else that was handed in with them. */
function canonicalChoices({ hHour, port, escort, firstWave }: PlanChoices): PlanChoices {
  return {
    ...(hHour === undefined ? {} : { hHour }),
    ...(port === undefined ? {} : { port }),
    ...(escort === undefined ? {} : { escort }),
    ...(firstWave === undefined ? {} : { firstWave }),
  };
}

function canonicalOrder(order: Order): Order {
  if (order.kind === 'direct' || order.kind === 'divert' || order.opened === undefined) return order;
  return { kind: order.kind, operation: order.operation, opened: canonicalChoices(order.opened) };
}

/** Sort key of a letter: one letter a day to one reader about one subject. */
export function letterKey(letter: Composed): string {
  return `${letter.to}/${letter.subject}`;
}

function uniqueBy<T>(list: readonly T[], key: (item: T) => string): T[] {
  const seen: Record<string, T> = {};
  for (const item of list) seen[key(item)] = item;
  return Object.keys(seen)
    .sort()
    .map((id) => seen[id] as T);
}

export function canonicalSubmission(submission: Submission): Submission {
  const letters = uniqueBy(submission.letters ?? [], letterKey);
  return {
    day: submission.day,
    seat: submission.seat,
    answers: uniqueBy(submission.answers, (answer) => answer.decision).map(({ decision, option }) => ({
      decision,
      option,
    })),
    orders: uniqueBy(submission.orders, orderKey).map(canonicalOrder),
    consults: [...new Set(submission.consults)].sort(),
    ...(letters.length === 0
      ? {}
      : { letters: letters.map(({ to, subject, stance, tone }) => ({ to, subject, stance, tone })) }),
  };
}

export function emptySubmission(day: number, seat: Seat): Submission {
  return { day, seat, answers: [], orders: [], consults: [] };
}

export function isEmpty(submission: Submission): boolean {
  const { answers, orders, consults, letters = [] } = submission;
  return answers.length + orders.length + consults.length + letters.length === 0;
}
