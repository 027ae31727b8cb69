/** Cautious, bold and random: three further ways to hold a seat. ¶8.4 */
import type { DecisionOption } from '../engine/scenario.ts';
import type { Noise, Policy } from './policy.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { SeatView } from '../engine/seatView.ts';
import { aimScore, answerAll, bestBy, initiatives, pressing } from './doctrine.ts';
import { canonicalSubmission } from '../engine/submissionForm.ts';
import { settledNorth } from './restraint.ts';
import { checkSubmission, HOURS_A_DAY, hoursOf, listLegal } from '../engine/legal.ts';
import type { Answer, Order } from '../engine/submission.ts';

/** Least risk first, then the aims. */
export const cautious: Policy = (ix, view, noise) =>
  answerAll(ix, view, pressing(ix, view), (decision, options) =>
    bestBy(
      options,
      (option) =>
        -10 * option.boldness +
        aimScore(option, view) +
        (noise(`lean/${decision.id}`) % 2) * Math.sign(aimScore(option, view)),
    ),
  );

function boldScore(view: SeatView, option: DecisionOption): number {
  return 10 * option.boldness + aimScore(option, view);
}

/** Most daring first, then the aims; takes the initiative where that is daring and serves them; Hokkaido by ¶2.8. */
export const bold: Policy = (ix, view) => {
  const unasked = initiatives(ix, view, (option) => (option.boldness > 0 ? boldScore(view, option) - 9 : 0), 1).map(
    (found) => found.decision,
  );
  const daring = ix.params['restraint.bold'] ?? 0;
  return answerAll(ix, view, [...pressing(ix, view), ...unasked], (_decision, options) =>
    bestBy(settledNorth(ix, view, options, daring), (option) => boldScore(view, option)),
  );
};

function pick<T>(list: readonly T[], noise: Noise, question: string): T | undefined {
  return list[Math.floor((noise(question) * list.length) / 1000)];
}

/** Opens a plan now and then, and changes in it whatever it offers. (¶4.13) */
function openedAnyhow(ix: ScenarioIndex, order: Order, noise: Noise, today: string): Order {
  if (order.kind !== 'prepare' && order.kind !== 'go') return order;
  const opens = ix.operations[order.operation]?.opens;
  if (opens === undefined || noise(`open/${today}/${order.operation}`) >= 500) return order;
  const some = <T>(list: readonly T[] | undefined, what: string): T | undefined =>
    pick([undefined, ...(list ?? [])], noise, `open/${today}/${order.operation}/${what}`);
  const [hHour, escort, firstWave] = [
    some(opens.hHour, 'hour'),
    some(opens.escort, 'escort'),
    some(opens.firstWave, 'wave'),
  ];
  const port = some(opens.ports, 'port')?.from;
  return {
    ...order,
    opened: {
      ...(hHour === undefined ? {} : { hHour }),
      ...(port === undefined ? {} : { port }),
      ...(escort === undefined ? {} : { escort }),
      ...(firstWave === undefined ? {} : { firstWave }),
    },
  };
}

/** Anything legal: an answer, a silence, an initiative, an order to any plan, advice asked. For fuzzing as much as for play. */
export const random: Policy = (ix, view, noise) => {
  const legal = listLegal(ix, view);
  const answers: Answer[] = [];
  const orders: Order[] = [];
  const consults: string[] = [];
  const today = `${view.day}`;
  const fits = (): boolean =>
    checkSubmission(ix, view, { day: view.day, seat: view.seat, answers, orders, consults }) === null;
  for (const { decision, options } of legal.answers) {
    const isInitiative = ix.decisions[decision]?.initiative === true;
    if (options.length === 0 || noise(`answer/${decision}/${today}`) >= (isInitiative ? 80 : 700)) continue;
    const option = pick(options, noise, `option/${decision}/${today}`);
    if (option === undefined) continue;
    answers.push({ decision, option });
    if (!fits()) answers.pop();
  }
  for (let i = 0; i < 2; i++) {
    const spent = hoursOf(ix, { answers, orders, consults }, view);
    if (spent >= Math.min(HOURS_A_DAY, view.hours) || noise(`order/${today}/${i === 0 ? 'first' : 'second'}`) >= 250)
      continue;
    const order = pick(legal.orders, noise, `which/${today}/${i === 0 ? 'first' : 'second'}`);
    if (order === undefined) continue;
    orders.push(openedAnyhow(ix, order, noise, today));
    if (!fits()) orders[orders.length - 1] = order;
    if (!fits()) orders.pop();
  }
  const consult = noise(`consult/${today}`) < 150 ? pick(legal.consults, noise, `whom/${today}`) : undefined;
  if (consult !== undefined) {
    consults.push(consult);
    if (!fits()) consults.pop();
  }
  return canonicalSubmission({ day: view.day, seat: view.seat, answers, orders, consults });
};
