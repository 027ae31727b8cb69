/** Cautious, bold and random: three further ways to hold a seat. ¶8.4 */
import type { AimId, Subject } from '../engine/words.ts';
import type { Composed } from '../engine/submission.ts';
import type { Decision, DecisionOption } from '../engine/scenario.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { Noise, Policy } from './policy.ts';
import type { SeatView } from '../engine/seatView.ts';
import { aimScore, answerAll, bestBy, initiatives, pressing } from './doctrine.ts';
import { canonicalSubmission } from '../engine/submissionForm.ts';
import { idleHolds } from './means.ts';
import { settled } from './restraint.ts';
import { answering, answersTo, unsaid, withLetters } from './letters.ts';
import { checkSubmission, HOURS_A_DAY, hoursOf, listLegal, openOptions } from '../engine/legal.ts';
import type { Answer, Order } from '../engine/submission.ts';

/** Least risk first, then the aims; in letters he yields a point sooner. */
export const cautious: Policy = answering(
  (ix, view, noise) =>
    answerAll(ix, view, pressing(ix, view), (decision, options) =>
      bestBy(
        options,
        (option) =>
          -10 * option.boldness +
          aimScore(option, view) +
          (noise(`lean/${decision.id}`) % 2) * Math.sign(aimScore(option, view)),
      ),
    ),
  1,
);

/** What ships held back for nothing cost an option in the bold one's eyes. */
const IDLE = 15;

function boldScore(ix: ScenarioIndex, view: SeatView, option: DecisionOption): number {
  return 10 * option.boldness + aimScore(option, view) - IDLE * idleHolds(ix, option);
}

/** Subjects a bold seat writes about unasked, each by the aim it serves. */
const PRESSES: Readonly<Partial<Record<AimId, Subject>>> = {
  groundOnHokkaido: 'hokkaido',
  voiceInTokyo: 'command',
  yaltaPrizes: 'kurils',
  kurilBase: 'base',
  openDoor: 'dairen',
};

/** What a bold seat claims of the other leader, once for each subject. */
function pressed(ix: ScenarioIndex, view: SeatView): Composed[] {
  const to = view.seat === 'USSR' ? 'USA' : 'USSR';
  const claims = view.aims.flatMap((aim): Composed[] => {
    const subject = PRESSES[aim];
    return subject === undefined ? [] : [{ to, subject, stance: 'claim', tone: 'sharp' }];
  });
  return unsaid(ix, view, claims).slice(0, 1);
}

/**
 * Most daring first, but not with ships idle, then the aims; takes an initiative where that is daring and serves them, and none it has taken
 * before; claims in a letter what it wants, once; Hokkaido by ¶2.8.
 */
export const bold: Policy = answering((ix, view) => {
  const unasked = initiatives(ix, view, (option) => (option.boldness > 0 ? boldScore(ix, view, option) - 9 : 0), 1)
    .map((found) => found.decision)
    .filter((decision) => !asked(ix, view, decision));
  const daring = ix.params['restraint.bold'] ?? 0;
  const base = answerAll(ix, view, [...pressing(ix, view), ...unasked], (_decision, options) =>
    bestBy(settled(ix, view, options, daring), (option) => boldScore(ix, view, option)),
  );
  return withLetters(ix, view, base, pressed(ix, view));
}, -1);

/** Whether what an initiative would send has been sent: the same is not asked again. */
function asked(ix: ScenarioIndex, view: SeatView, decision: Decision): boolean {
  const best = bestBy(openOptions(ix, view, decision.id), (option) => boldScore(ix, view, option));
  const sends = (best?.effects ?? []).flatMap((effect) => ('send' in effect ? [effect.send] : []));
  return sends.some((letter) => view.sent(letter));
}

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
  const submission = canonicalSubmission({ day: view.day, seat: view.seat, answers, orders, consults });
  const letter = noise(`letter/${today}`) < 120 ? pick(legal.letters, noise, `letter/${today}/which`) : undefined;
  const replies = noise(`reply/${today}`) < 700 ? answersTo(ix, view, 0) : [];
  return withLetters(ix, view, submission, letter === undefined ? replies : [...replies, letter]);
};
