/** Tokyo's council and palace: six men who divide, and an Emperor who may decide for them. ¶6 */
import type { Ctx } from '../ctx.ts';
import type { Letter } from '../scenario.ts';
import type { MemberId } from '../words.ts';
import { changeFact, emit, factOf, mark, param, today } from '../ctx.ts';
import { HOUR, tokyoDay, tokyoTime } from '../time.ts';
import { coupNight, juntaMorning } from './coup.ts';
import { eveningNews, morningNews } from './councilNews.ts';
import { atHour, later } from './hours.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
import { feelShock, feltBy, lensWeight } from './shocks.ts';
import { recordTokyo } from './tokyoRecord.ts';
import { sendChart } from './world.ts';

const SIX: readonly MemberId[] = ['suzuki', 'togo', 'yonai', 'anami', 'umezu', 'toyoda'];
const DECIDED: readonly string[] = ['accepted', 'ordersIssued', 'ceasefire', 'signed'];
const UNDECIDED: readonly string[] = ['resisting', 'seekingMediation', 'deadlocked'];

function chart(ctx: Ctx): string {
  return ctx.s.charts['surrender'] ?? 'resisting';
}

/** How many of the six would accept. */
export function councilYes(ctx: Ctx): number {
  return SIX.filter((id) => ctx.s.council[id].stance >= param(ctx, 'council.accept')).length;
}

/** The six decide by all or not at all: three, four or five who would accept leave it open. */
function isSplit(yes: number): boolean {
  return yes >= 3 && yes < 6;
}

/** Stance at which the Emperor speaks. A refusal by the Allies raises it until a new answer comes. */
export function emperorAt(ctx: Ctx): number {
  const refused = factOf(ctx, 'replyKind') === 3 ? param(ctx, 'council.refusedMore') : 0;
  return lensWeight(ctx, 'emperorAt') + refused;
}

/** He speaks when his own threshold is crossed and Kido and Suzuki are ready to stage it. */
export function emperorSpeaks(ctx: Ctx): boolean {
  const { emperor, kido, suzuki } = ctx.s.council;
  return emperor.stance >= emperorAt(ctx) && kido.stance >= 0 && suzuki.stance >= 0;
}

/** Daily, 10:30 in Tokyo. ¶6.3 */
export function resolveCouncil(ctx: Ctx): void {
  const state = chart(ctx);
  if (DECIDED.includes(state)) return;
  morningNews(ctx);
  if (state === 'junta') juntaMorning(ctx);
  else if (UNDECIDED.includes(chart(ctx))) callOrSit(ctx);
  else if (state === 'awaitingReply') awaitReply(ctx);
  else if (state === 'replyInHand') secondCouncil(ctx);
}

/** Six men are called when what they have felt since they last sat has mounted; they meet the morning after. */
function callOrSit(ctx: Ctx): void {
  const heard = feltBy(ctx, 'suzuki');
  const entryToday = ctx.s.milestones['council/entryHeard'] === ctx.now;
  if (factOf(ctx, 'councilCalled') === 1 || entryToday) {
    changeFact(ctx, 'councilCalled', { set: 0 });
    changeFact(ctx, 'councilHeard', { set: Math.max(1, heard) });
    sit(ctx);
  } else if (heard - factOf(ctx, 'councilHeard') >= param(ctx, 'council.sitsAt')) {
    changeFact(ctx, 'councilCalled', { set: 1 });
  }
  if (factOf(ctx, 'councilSplit') === 1) offerFour(ctx);
}

/** A council that stays divided, with an Emperor not ready to speak, offers once what all six can bear. */
function offerFour(ctx: Ctx): void {
  const letter = 'tokyo-four-conditions';
  const days = Math.floor((ctx.now - (ctx.s.milestones['council/split'] ?? ctx.now)) / (24 * HOUR));
  if (days < param(ctx, 'council.fourDays') || ctx.ix.letters[letter] === undefined) return;
  if (factOf(ctx, 'replyRound') > 0 || Object.hasOwn(ctx.s.milestones, 'council/fourOffered')) return;
  mark(ctx, 'council/fourOffered');
  recordTokyo(ctx, 15, 'accept-four');
  later(ctx, `tokyo/${letter}`, 6 * HOUR, [{ send: letter }], reasons(ctx));
}

function sit(ctx: Ctx): void {
  const yes = councilYes(ctx);
  const split = isSplit(yes);
  changeFact(ctx, 'councilSplit', { set: split ? 1 : 0 });
  if (split) mark(ctx, 'council/split');
  const flags = split ? ['deadlock'] : yes === 6 ? ['willAccept'] : [];
  sendChart(ctx, 'surrender', 'COUNCIL_SITS', flags, reasons(ctx), []);
  met(ctx, yes);
  if (chart(ctx) === 'firstAcceptance') sendAcceptance(ctx);
}

function met(ctx: Ctx, yes: number): void {
  mark(ctx, 'council/sat');
  emit(ctx, 'councilMet', {
    name: 'supremeWarCouncil',
    params: { yes, no: 6 - yes, emperor: ctx.s.council.emperor.stance, emperorAt: emperorAt(ctx) },
    cause: { paragraph: '6.3', because: reasons(ctx) },
    seenBy: [],
    weight: 2,
  });
}

/** The shocks felt so far, as reasons. */
function reasons(ctx: Ctx): string[] {
  const felt = ctx.s.council.emperor.felt;
  return (['bomb1', 'bomb2', 'sovietEntry', 'emperorTerms', 'blockade', 'invasion'] as const)
    .filter((shock) => (felt[shock] ?? 0) !== 0)
    .map((shock) => `shock/${shock}`);
}

/** Daily, 23:30 in Tokyo: the palace. ¶6.3, ¶6.5 */
export function resolveImperial(ctx: Ctx): void {
  const state = chart(ctx);
  if (DECIDED.includes(state)) return;
  eveningNews(ctx);
  if (UNDECIDED.includes(state) && factOf(ctx, 'councilSplit') === 1 && emperorSpeaks(ctx)) firstDecision(ctx);
  if (state === 'coupNight') coupNight(ctx);
}

/** The conference begins before midnight and ends with the Emperor's word some hours later. */
function firstDecision(ctx: Ctx): void {
  atHour(ctx, ctx.now + param(ctx, 'council.conferenceMinutes'), () => {
    sendChart(ctx, 'surrender', 'COUNCIL_SITS', ['deadlock', 'emperorSpeaks'], reasons(ctx), []);
    changeFact(ctx, 'councilSplit', { set: 0 });
    mark(ctx, 'emperor/first');
    spoke(ctx, 'first');
    sendAcceptance(ctx);
  });
}

function spoke(ctx: Ctx, which: string): void {
  const { emperor } = ctx.s.council;
  emit(ctx, 'emperorSpoke', {
    name: which,
    params: { which, stance: emperor.stance, at: emperorAt(ctx) },
    cause: { paragraph: '6.3', because: reasons(ctx) },
    seenBy: [],
    weight: 3,
  });
}

/** The note leaves some hours after the decision: with a reservation the first time, without one after a refusal. */
function sendAcceptance(ctx: Ctx): void {
  const second = factOf(ctx, 'replyRound') > 0;
  recordTokyo(ctx, 15, 'accept-one');
  const letter = second ? 'tokyo-acceptance-2' : 'tokyo-acceptance-1';
  const send: Letter | undefined = ctx.ix.letters[letter];
  later(
    ctx,
    `tokyo/${letter}`,
    param(ctx, 'council.acceptanceMinutes'),
    [{ chart: 'surrender', event: 'ACCEPTANCE_SENT' }, ...(send === undefined ? [] : [{ send: letter }])],
    ['emperor/first'],
  );
}

/**
 * While Tokyo waits: the reply is a letter and moves the chart when it comes. An acceptance without reservation needs no
 * reply, and after a day the palace acts on it. Where a scenario carries no letters, the fact alone is the reply.
 */
function awaitReply(ctx: Ctx): void {
  const kind = factOf(ctx, 'replyKind');
  const unreserved = factOf(ctx, 'replyRound') > 0;
  const noLetters = replyLetters(ctx).length === 0;
  if (!unreserved && !(noLetters && kind > 0)) return;
  const flags = kind === 1 ? ['replyKeepsEmperor'] : kind === 3 && !unreserved ? ['replyHard'] : [];
  sendChart(ctx, 'surrender', 'REPLY_RECEIVED', flags, ['replyKind'], []);
  mark(ctx, 'reply/read');
  if (noLetters && !unreserved) feelShock(ctx, 'emperorTerms', kind === 1 ? 100 : kind === 2 ? 45 : -60, ['replyKind']);
}

const repliesOf = oncePerScenario((ix) =>
  Object.keys(ix.letters)
    .filter((id) => id.startsWith('byrnes-reply-'))
    .sort(),
);

function replyLetters(ctx: Ctx): readonly string[] {
  return repliesOf(ctx.ix);
}

/** When the latest reply reached Tokyo. */
function replyAt(ctx: Ctx): number {
  let at = ctx.s.milestones['reply/read'] ?? ctx.s.milestones['chart/surrender/replyInHand'] ?? ctx.now;
  for (const id of replyLetters(ctx)) at = Math.max(at, ctx.s.letters[id]?.receivedAt ?? -1);
  return at;
}

/** The reply is argued over, a day or more by how it reads; then the Emperor is asked again. ¶6.4 */
function secondCouncil(ctx: Ctx): void {
  const unreserved = factOf(ctx, 'replyRound') > 0;
  const kind = unreserved ? 1 : Math.max(1, factOf(ctx, 'replyKind'));
  const days = today(ctx) - tokyoDay(replyAt(ctx));
  const yes = councilYes(ctx);
  const ready = days >= param(ctx, `council.replyDays${kind}`);
  if (ready && (yes === 6 || emperorSpeaks(ctx))) return secondDecision(ctx, yes);
  met(ctx, yes);
  if (ready && kind === 3) {
    sendChart(ctx, 'surrender', 'SECOND_COUNCIL', ['replyHard'], ['replyKind'], []);
    recordTokyo(ctx, 22, 'fight');
    changeFact(ctx, 'replyRound', { add: 1 });
    changeFact(ctx, 'councilSplit', { set: isSplit(yes) ? 1 : 0 });
  } else {
    sendChart(ctx, 'surrender', 'SECOND_COUNCIL', [], ['replyKind'], []);
    if (ready) query(ctx);
  }
}

/** Tokyo asks what the reply means, once, when the Emperor will not yet act on it. */
function query(ctx: Ctx): void {
  if (ctx.ix.letters['tokyo-query'] === undefined || ctx.s.letters['tokyo-query'] !== undefined) return;
  recordTokyo(ctx, 22, 'query');
  later(ctx, 'tokyo/tokyo-query', 6 * HOUR, [{ send: 'tokyo-query' }], ['replyKind']);
}

function secondDecision(ctx: Ctx, yes: number): void {
  const flag = yes === 6 ? 'willAccept' : 'emperorSpeaks';
  atHour(ctx, tokyoTime(today(ctx), 10, 50), () => {
    sendChart(ctx, 'surrender', 'SECOND_COUNCIL', [flag], reasons(ctx), []);
    mark(ctx, 'emperor/second');
    recordTokyo(ctx, 22, 'accept');
    spoke(ctx, 'second');
  });
}
