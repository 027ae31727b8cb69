/** Letters and instructions take time: everything that travels leaves at an hour and arrives at an hour. ¶1.3 */
import type { Ctx } from '../ctx.ts';
import type { CableState, LetterState } from '../state.ts';
import type { Modifier } from '../events.ts';
import type { Directive, OrderKind, Seat } from '../words.ts';
import type { PlanChoices } from '../submission.ts';
import { ask, BOTH, emit, mark, param } from '../ctx.ts';
import { choicesKey } from './opened.ts';
import { dateOf, tokyoDay } from '../time.ts';
import { noteReasons } from '../reasons.ts';
import { truthView } from './truth.ts';
import { viewOfState } from '../seatView.ts';
import { worded } from '../decisions/wording.ts';

/**
 * Minutes a link takes: the quick half of luck spreads between least and typical, the slow half between typical and
 * most. A recorded answer is in minutes. (¶1.4)
 */
export function delayOf(ctx: Ctx, question: string, linkId: string): number {
  const link = ctx.ix.links[linkId];
  if (link === undefined) throw new Error(`no link ${linkId}`);
  const recorded = ctx.rules.record?.[question];
  if (recorded !== undefined && typeof recorded.answer === 'number') return recorded.answer;
  const { answer } = ask(ctx, question, 0);
  if (answer < 500) return link.minMinutes + Math.floor(((link.typicalMinutes - link.minMinutes) * answer) / 500);
  return link.typicalMinutes + Math.floor(((link.maxMinutes - link.typicalMinutes) * (answer - 500)) / 500);
}

/** The seats among some names of senders and recipients. */
export function seatsOf(...names: readonly string[]): Seat[] {
  return BOTH.filter((seat) => names.includes(seat));
}

/** A name without its last part. */
function parentOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}

function post(ctx: Ctx, cable: CableState): void {
  ctx.s.cables.push(cable);
}

/** What a composed letter carries beside its words. (¶7.7) */
export interface Composition {
  readonly written: NonNullable<LetterState['written']>;
  /** The sum that the letter it answers came to. */
  readonly modifiers: readonly Modifier[];
}

/** Sends a letter of the scenario, or one that was composed. Marks `letter/<id>/sent`. */
export function sendLetter(ctx: Ctx, id: string, because: readonly string[], composed?: Composition): void {
  const letter = ctx.ix.letters[id];
  if (letter === undefined) throw new Error(`no letter ${id}`);
  const occurrence = (ctx.s.letters[id]?.occurrence ?? 0) + 1;
  const writer = BOTH.find((seat) => seat === letter.from);
  // A composed letter takes as long whatever its tone.
  const wire = composed === undefined ? `${id}/${occurrence}` : `${parentOf(id)}/${composed.written.repeats + 1}`;
  const question = `cable/${wire}/delay`;
  const delay = delayOf(ctx, question, letter.link);
  ctx.s.letters[id] = {
    sentAt: ctx.now,
    receivedAt: -1,
    answeredAt: -1,
    silence: 0,
    says: worded(letter.text, writer === undefined ? truthView(ctx) : viewOfState(ctx.ix, ctx.s, writer)),
    occurrence,
    because: [...because],
    ...(composed === undefined ? {} : { written: composed.written }),
  };
  mark(ctx, `letter/${id}/sent`);
  noteReasons(ctx.s, `letter/${id}`, because);
  post(ctx, {
    id: `${id}/${occurrence}`,
    kind: 'letter',
    from: letter.from,
    to: letter.to,
    sentAt: ctx.now,
    arrivesAt: ctx.now + delay,
    letter: id,
    because: [...because],
  });
  emit(ctx, 'letterSent', {
    name: id,
    params: { letter: id, to: letter.to, link: letter.link },
    cause: {
      paragraph: composed === undefined ? '1.3' : '7.7',
      because: [...because],
      ...(composed === undefined || composed.modifiers.length === 0 ? {} : { modifiers: composed.modifiers }),
    },
    seenBy: seatsOf(letter.from),
    weight: 2,
  });
}

/** Sends an instruction from a seat to the commander of a plan, or to the commodore once it is under way. ¶1.3, ¶4.1 */
export function sendOrder(
  ctx: Ctx,
  order: { verb: OrderKind; operation: string; target: string; opened?: PlanChoices },
  because: readonly string[],
): void {
  const plan = ctx.ix.operations[order.operation];
  const state = ctx.s.operations[order.operation];
  if (plan === undefined || state === undefined) throw new Error(`no operation ${order.operation}`);
  const afloat = state.status === 'underway' && plan.commodore !== undefined;
  const commander = ctx.ix.commanders[afloat ? (plan.commodore as string) : plan.commander];
  if (commander === undefined) throw new Error(`no commander for ${order.operation}`);
  const question = `instruction/${order.operation}/${order.verb}/${dateOf(tokyoDay(ctx.now))}/delay`;
  const sentAt = ctx.now + param(ctx, `handling.${plan.seat}`);
  post(ctx, {
    id: `${order.verb}/${order.operation}/${order.target}${choicesKey(order.opened)}`,
    kind: 'instruction',
    from: plan.seat,
    to: commander.id,
    sentAt,
    arrivesAt: sentAt + delayOf(ctx, question, commander.link),
    order: { ...order },
    because: [...because],
  });
  emit(ctx, 'orderSent', {
    name: order.target === '' ? `${order.verb}/${order.operation}` : `${order.verb}/${order.operation}/${order.target}`,
    params: { verb: order.verb, operation: order.operation, target: order.target, commander: commander.id },
    cause: { paragraph: '1.3', because: [...because] },
    seenBy: [plan.seat],
  });
}

/** Sends a standing directive to the commander of a land front. ¶4.6 */
export function sendDirective(
  ctx: Ctx,
  direct: { front: string; directive: Directive; area: string },
  because: readonly string[],
): void {
  const front = ctx.ix.fronts[direct.front];
  const commander = front === undefined ? undefined : ctx.ix.commanders[front.commander];
  if (front === undefined || commander === undefined) throw new Error(`no front ${direct.front}`);
  const question = `instruction/${direct.front}/${direct.directive}/${dateOf(tokyoDay(ctx.now))}/delay`;
  const sentAt = ctx.now + param(ctx, `handling.${front.seat}`);
  post(ctx, {
    id: `direct/${direct.front}/${direct.directive}/${direct.area}`,
    kind: 'instruction',
    from: front.seat,
    to: commander.id,
    sentAt,
    arrivesAt: sentAt + delayOf(ctx, question, commander.link),
    direct: { ...direct },
    because: [...because],
  });
  emit(ctx, 'orderSent', {
    name: `direct/${direct.front}`,
    params: { verb: 'direct', operation: direct.front, target: direct.area, commander: commander.id },
    cause: { paragraph: '1.3', because: [...because] },
    seenBy: [front.seat],
  });
}
