/**
 * What a searching leader weighs today: the courses his staff and his temper put before him. Each is a whole way of going
 * on, so that a plan that takes days can be judged by its end. ¶8.4
 */
import type { Answer, Order, Submission } from '../../engine/submission.ts';
import type { Noise, Policy } from '../policy.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { SeatView } from '../../engine/seatView.ts';
import { aimScore, answerAll, bestBy, initiatives, pressing } from '../doctrine.ts';
import { bold, cautious } from '../characters.ts';
import { canonicalSubmission, orderKey } from '../../engine/submissionForm.ts';
import { checkOrder, checkSubmission, hoursOf, openOptions } from '../../engine/legal.ts';
import { historical } from '../historical.ts';
import { oncePerScenario } from '../../engine/oncePerScenario.ts';
import { ORDER_REGISTRY } from '../../engine/orders/index.ts';

export interface Course {
  /**
   * `base/<policy>`, `answer/<decision>/<option>`, `plan/<operation>`, `order/<verb>/<operation>[/<place>]`. Sorted by this,
   * and ties go to the smaller.
   */
  readonly id: string;
  readonly today: Submission;
  /** How the seat goes on from tomorrow. */
  readonly onward: Policy;
}

/** Serves the seat's aims first, and takes the mildest course that does. */
export const aimed: Policy = (ix, view) => {
  const worth = (option: Parameters<typeof aimScore>[0]): number =>
    aimScore(option, view) * 4 - Math.abs(option.boldness);
  const unasked = initiatives(ix, view, (option) => (aimScore(option, view) > 0 ? worth(option) : 0), 1);
  return answerAll(ix, view, [...pressing(ix, view), ...unasked.map((found) => found.decision)], (_decision, options) =>
    bestBy(options, worth),
  );
};

/** Policies a course may follow from now on. The first is the one all others are measured against. */
const BASES: readonly (readonly [string, Policy])[] = [
  ['historical', historical],
  ['aimed', aimed],
  ['bold', bold],
  ['cautious', cautious],
];

/** A submission with one thing more, or null where it does not fit the day; answers yield to what is added, last first. */
function withMore(
  ix: ScenarioIndex,
  view: SeatView,
  base: Submission,
  more: { readonly answer?: Answer; readonly order?: Order },
): Submission | null {
  let answers = base.answers.filter((answer) => answer.decision !== more.answer?.decision);
  const build = (): Submission =>
    canonicalSubmission({
      ...base,
      answers: more.answer === undefined ? answers : [...answers, more.answer],
      orders: more.order === undefined ? base.orders : [...base.orders, more.order],
    });
  while (hoursOf(ix, build(), view) > view.hours && answers.length > 0) answers = answers.slice(0, -1);
  const draft = build();
  return checkSubmission(ix, view, draft) === null ? draft : null;
}

/** Verbs that bring a plan on, the furthest first. */
const ONWARD = ['go', 'prepare', 'show'] as const;

/** The order that brings a plan on today, or undefined where it needs none or none is allowed. */
function bringingOn(ix: ScenarioIndex, view: SeatView, operation: string): Order | undefined {
  // It has been told to go and is about it.
  const plan = view.plan(operation);
  if (plan?.order?.verb === 'go' && plan.status !== 'held' && plan.status !== 'recalled') return undefined;
  return ONWARD.map((kind): Order => ({ kind, operation })).find((order) => checkOrder(ix, view, order) === null);
}

/** The historical policy that also drives one plan on whenever it can. */
export function pursuing(operation: string): Policy {
  return (ix, view, noise) => {
    const plain = historical(ix, view, noise);
    const order = bringingOn(ix, view, operation);
    return (order === undefined ? null : withMore(ix, view, plain, { order })) ?? plain;
  };
}

/** What can be done any day is weighed every third, by turns, so that a day's thought is not spent on it. */
function isItsTurn(view: SeatView, list: readonly string[], id: string): boolean {
  return (view.day + list.indexOf(id)) % 3 === 0;
}

function answerCourses(ix: ScenarioIndex, view: SeatView, plain: Submission): Course[] {
  const courses: Course[] = [];
  for (const decision of view.open) {
    const asked = ix.decisions[decision];
    if (asked === undefined || (asked.initiative === true && !isItsTurn(view, view.open, decision))) continue;
    for (const { id: option } of openOptions(ix, view, decision)) {
      const today = withMore(ix, view, plain, { answer: { decision, option } });
      if (today === null) continue;
      courses.push({ id: `answer/${decision}/${option}`, today, onward: historical });
    }
  }
  return courses;
}

/** Plans that wait for the leader's word: no standing order starts them, or one has been taken back. */
const ownPlans = oncePerScenario((ix) => ({
  USSR: ix.operationIds.filter((id) => ix.operations[id]?.seat === 'USSR'),
  USA: ix.operationIds.filter((id) => ix.operations[id]?.seat === 'USA'),
}));

function planCourses(ix: ScenarioIndex, view: SeatView, plain: Submission): Course[] {
  const courses: Course[] = [];
  for (const operation of ownPlans(ix)[view.seat]) {
    const stands = ix.operations[operation]?.standing !== undefined && view.plan(operation)?.status === 'dormant';
    const order = stands ? undefined : bringingOn(ix, view, operation);
    const today = order === undefined ? null : withMore(ix, view, plain, { order });
    if (today === null) continue;
    courses.push({ id: `plan/${operation}`, today, onward: pursuing(operation) });
  }
  return courses;
}

/** Ships turned to another coast, and what is under way held or called back. */
function orderCourses(ix: ScenarioIndex, view: SeatView, plain: Submission): Course[] {
  const courses: Course[] = [];
  const plans = ownPlans(ix)[view.seat];
  for (const kind of ['divert', 'hold', 'recall'] as const) {
    for (const order of ORDER_REGISTRY[kind].list(ix, view)) {
      if (order.kind === 'direct' || !isItsTurn(view, plans, order.operation)) continue;
      const plan = ix.operations[order.operation];
      const afloat = view.plan(order.operation)?.status === 'underway';
      if (kind !== 'divert' && (!afloat || plan?.standing !== undefined)) continue;
      const today = withMore(ix, view, plain, { order });
      if (today === null) continue;
      courses.push({ id: `order/${orderKey(order)}`, today, onward: historical });
    }
  }
  return courses;
}

/**
 * Every course open today, the base first and the rest by id; two that seal the same and go on the same way are one.
 */
export function coursesToday(ix: ScenarioIndex, view: SeatView, noise: Noise): readonly Course[] {
  const bases = BASES.map(([name, policy]): Course => {
    return { id: `base/${name}`, today: policy(ix, view, noise), onward: policy };
  });
  const [base, ...others] = bases as [Course, ...Course[]];
  const more = [
    ...others,
    ...answerCourses(ix, view, base.today),
    ...planCourses(ix, view, base.today),
    ...orderCourses(ix, view, base.today),
  ];
  const seen = new Set([key(base)]);
  const distinct = more
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter((course) => !seen.has(key(course)) && seen.add(key(course)));
  return [base, ...distinct];
}

function key(course: Course): string {
  return course.onward === historical ? JSON.stringify(course.today) : course.id;
}
