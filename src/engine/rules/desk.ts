/** The desk: what the morning puts to each seat, and what the seats sealed going out. ¶1.2, ¶3.1 */
import type { ConditionView } from '../decisions/conditions.ts';
import type { Ctx } from '../ctx.ts';
import type { Decision, DecisionOption } from '../scenario.ts';
import type { Answer, Composed, Order, Submission } from '../submission.ts';
import type { DecisionState } from '../state.ts';
import type { Seat } from '../words.ts';
import { BOTH, emit, mark, param, today } from '../ctx.ts';
import { applyEffects } from '../decisions/effects.ts';
import { answerHours, checkAnswer, checkOrder, LETTER_HOURS, orderHours, overrulesUnanimity } from '../legal.ts';
import { checkLetter } from '../letters/written.ts';
import { sendComposed } from './writing.ts';
import { dateOf, HOUR } from '../time.ts';
import { groundsOf, noteDecision, noteReasons } from '../reasons.ts';
import { holds } from '../decisions/conditions.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
import { sendDirective, sendOrder } from './cables.ts';
import { moveFact } from './moveFact.ts';
import { truthView } from './truth.ts';
import { weighRestraints } from './restraint.ts';
import { viewOfState } from '../seatView.ts';
import { worded } from '../decisions/wording.ts';
import { reveal } from './world.ts';
import { adviserReading } from './readings.ts';

/** Decisions newly put to a seat in one morning, at most. (¶3.1) */
const NEW_A_DAY = 3;

function isWaiting(ctx: Ctx, decision: Decision, state: DecisionState): boolean {
  if (state.status === 'open') return false;
  if (state.status === 'closed') return true;
  const again = decision.initiative === true ? decision.again : undefined;
  return again !== undefined && ctx.now >= state.answeredAt + again * HOUR;
}

/** Decisions that belong to a seat, by id. */
const asked = oncePerScenario((ix) =>
  ix.decisionIds.map((id) => ix.decisions[id] as Decision).filter(({ decider }) => BOTH.includes(decider as Seat)),
);

/** Opens what the situation now puts to each seat; closes initiatives whose occasion has passed. ¶3.1 */
export function openDesk(ctx: Ctx): void {
  if (ctx.s.ended !== null) return;
  weighRestraints(ctx);
  const view = truthView(ctx);
  const fresh: Record<Seat, number> = { USSR: 0, USA: 0 };
  for (const decision of asked(ctx.ix)) {
    const state = ctx.s.decisions[decision.id] as DecisionState;
    const seat = decision.decider as Seat;
    if (decision.initiative === true) {
      const open = isPut(ctx, decision, seat, view);
      if (open && isWaiting(ctx, decision, state)) {
        state.status = 'open';
        noteReasons(ctx.s, `decision/${decision.id}`, [], groundsOf(decision.when, view));
      } else if (!open && state.status === 'open') state.status = state.occurrence > 0 ? 'answered' : 'closed';
      continue;
    }
    if (state.status !== 'closed' || fresh[seat] >= NEW_A_DAY || !isPut(ctx, decision, seat, view)) continue;
    fresh[seat] += 1;
    putToSeat(ctx, decision, state, seat);
  }
}

/** Whether the situation puts a question, and the seat knows of what it speaks. */
function isPut(ctx: Ctx, decision: Decision, seat: Seat, view: ConditionView): boolean {
  if (!holds(decision.when, view)) return false;
  return decision.knows === undefined || holds(decision.knows, viewOfState(ctx.ix, ctx.s, seat));
}

function putToSeat(ctx: Ctx, decision: Decision, state: DecisionState, seat: Seat): void {
  state.status = 'open';
  state.openedAt = ctx.now;
  state.deadline = ctx.now + decision.deadlineHours * HOUR;
  mark(ctx, `decision/${decision.id}/opened`);
  noteReasons(ctx.s, `decision/${decision.id}`, [], groundsOf(decision.when, truthView(ctx)));
  emit(ctx, 'decisionOpened', {
    name: decision.id,
    params: { decision: decision.id, seat },
    cause: { paragraph: '3.1', because: [] },
    grounds: [`decision/${decision.id}`],
    seenBy: [seat],
    weight: 2,
  });
}

/** Silence is an answer: decisions whose hour has passed are taken as their silence. ¶3.1 */
export function closeSilent(ctx: Ctx): void {
  for (const decision of asked(ctx.ix)) {
    const { id } = decision;
    const state = ctx.s.decisions[id] as DecisionState;
    const seat = decision.decider as Seat;
    if (state.status !== 'open' || decision.initiative === true || state.deadline > ctx.now) continue;
    state.status = 'silent';
    state.answeredAt = ctx.now;
    state.option = decision.onSilence;
    state.occurrence += 1;
    const because = [`${seat}/${id}/silence`];
    noteDecision(ctx.s, because[0] as string, id, true);
    logAnswer(ctx, seat, `silent/${id}/${decision.onSilence}`);
    mark(ctx, `decision/${id}/${decision.onSilence}`);
    emit(ctx, 'decisionSilent', {
      name: id,
      params: {
        decision: id,
        seat,
        option: decision.onSilence,
        says: worded(decision.silenceMeans, viewOfState(ctx.ix, ctx.s, seat)),
      },
      cause: { paragraph: '3.1', because },
      seenBy: [seat],
      weight: 2,
    });
    const option = decision.options.find((candidate) => candidate.id === decision.onSilence);
    if (option !== undefined) applyEffects(ctx, option.effects, because);
  }
}

function logAnswer(ctx: Ctx, seat: Seat, did: string): void {
  ctx.s.seats[seat].log.push({ day: ctx.s.day, did });
}

/** What both seats sealed goes out: first all that was consulted, then answers, then orders; seats in a fixed order. */
export function dispatch(ctx: Ctx, submissions: readonly Submission[]): void {
  const ordered = BOTH.map((seat) => submissions.find((submission) => submission.seat === seat)).filter(
    (found) => found !== undefined,
  );
  for (const submission of ordered)
    for (const consult of submission.consults) consultAdviser(ctx, submission.seat, consult);
  for (const submission of ordered) for (const answer of submission.answers) takeAnswer(ctx, submission.seat, answer);
  for (const submission of ordered) for (const order of submission.orders) takeOrder(ctx, submission.seat, order);
  for (const submission of ordered)
    for (const letter of submission.letters ?? []) takeLetter(ctx, submission.seat, letter);
}

/** An adviser is asked: his reading of the other leader, right two times in three, comes at once. ¶2.2, ¶2.7 */
function consultAdviser(ctx: Ctx, seat: Seat, consult: string): void {
  const own = ctx.s.seats[seat];
  own.consulted.push(consult);
  own.hours -= 1;
  const slash = consult.indexOf('/');
  const who = consult.slice(slash + 1);
  const reading = adviserReading(ctx, seat, who, consult.slice(0, slash));
  reveal(ctx, seat, `reading/${consult}`, reading, who, 'C');
  logAnswer(ctx, seat, `consulted/${consult}`);
}

function takeAnswer(ctx: Ctx, seat: Seat, answer: Answer): void {
  const view = viewOfState(ctx.ix, ctx.s, seat);
  const refusal = checkAnswer(ctx.ix, view, answer);
  if (refusal !== null) {
    overtaken(ctx, seat, `${answer.decision}/${answer.option}`, refusal.code, refusal.paragraph);
    return;
  }
  const decision = ctx.ix.decisions[answer.decision] as Decision;
  const option = decision.options.find((candidate) => candidate.id === answer.option) as DecisionOption;
  const state = ctx.s.decisions[answer.decision] as DecisionState;
  const because = [`${seat}/${decision.id}/${option.id}`];
  noteDecision(ctx.s, because[0] as string, decision.id, option.id === decision.onSilence);
  // The price of overruling is reckoned from the morning's counsel, before the answer itself changes anything.
  const hours = answerHours(decision, option.id, view);
  const overrules = overrulesUnanimity(decision, option.id, view);
  state.status = 'answered';
  state.option = option.id;
  state.answeredAt = ctx.now;
  state.occurrence += 1;
  ctx.s.seats[seat].hours -= hours;
  if (seat === 'USA' && overrules)
    moveFact(ctx, {
      fact: 'authority',
      add: -param(ctx, 'authority.overrule'),
      paragraph: '2.3',
      why: 'overrule',
      because,
    });
  logAnswer(ctx, seat, `answered/${decision.id}/${option.id}`);
  mark(ctx, `decision/${decision.id}/${option.id}`);
  emit(ctx, 'decisionAnswered', {
    name: decision.id,
    params: { decision: decision.id, seat, option: option.id },
    cause: { paragraph: '3.1', because },
    seenBy: [seat],
    weight: 2,
  });
  applyEffects(ctx, option.effects, because);
}

/** A letter of the seat's own. ¶7.7 */
function takeLetter(ctx: Ctx, seat: Seat, letter: Composed): void {
  const name = `${letter.to}/${letter.subject}/${letter.stance}/${letter.tone}`;
  const refusal = checkLetter(ctx.ix, viewOfState(ctx.ix, ctx.s, seat), letter);
  if (refusal !== null) {
    overtaken(ctx, seat, `letter/${name}`, refusal.code, refusal.paragraph);
    return;
  }
  ctx.s.seats[seat].hours -= LETTER_HOURS;
  logAnswer(ctx, seat, `wrote/${name}`);
  sendComposed(ctx, seat, letter, [`${seat}/letter/${dateOf(today(ctx))}/${name}`]);
}

function takeOrder(ctx: Ctx, seat: Seat, order: Order): void {
  const refusal = checkOrder(ctx.ix, viewOfState(ctx.ix, ctx.s, seat), order);
  const name = order.kind === 'direct' ? order.front : order.operation;
  const target = order.kind === 'divert' ? order.target : order.kind === 'direct' ? order.area : '';
  if (refusal !== null) {
    overtaken(ctx, seat, `${order.kind}/${name}`, refusal.code, refusal.paragraph);
    return;
  }
  const because = [`${seat}/order/${dateOf(today(ctx))}/${order.kind}/${name}`];
  ctx.s.seats[seat].hours -= orderHours(ctx.ix, order);
  logAnswer(ctx, seat, `ordered/${order.kind}/${name}/${target}`);
  if (order.kind === 'direct') {
    const front = ctx.s.fronts[order.front];
    if (front !== undefined) front.changedOn = ctx.s.day;
    sendDirective(ctx, { front: order.front, directive: order.directive, area: order.area }, because);
    return;
  }
  if (
    seat === 'USA' &&
    ctx.ix.operations[order.operation]?.againstCounsel === true &&
    order.kind !== 'hold' &&
    order.kind !== 'recall'
  ) {
    moveFact(ctx, {
      fact: 'authority',
      add: -param(ctx, 'authority.overrule'),
      paragraph: '2.3',
      why: 'overrule',
      because,
    });
  }
  const opened = order.kind === 'divert' || order.opened === undefined ? {} : { opened: order.opened };
  sendOrder(ctx, { verb: order.kind, operation: order.operation, target, ...opened }, because);
}

/** Legal as far as the seat knew, and yet too late or no longer possible: accepted, and it fails with its cause. ¶3.4 */
export function overtaken(ctx: Ctx, seat: Seat, what: string, why: string, paragraph: string): void {
  emit(ctx, 'orderOvertaken', {
    name: what,
    params: { what, why, seat },
    cause: { paragraph, because: [] },
    seenBy: [seat],
    weight: 2,
  });
}
