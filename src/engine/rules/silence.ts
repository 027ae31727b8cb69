/** What an unanswered letter comes to mean: division, an answer, a price. ¶2.6 */
import type { Ctx } from '../ctx.ts';
import type { Letter } from '../scenario.ts';
import type { LetterState } from '../state.ts';
import type { Seat, Thread } from '../words.ts';
import { emit, factOf, param } from '../ctx.ts';
import { HOUR } from '../time.ts';
import { heldIn } from './places.ts';
import { moveFact } from './moveFact.ts';
import { wantsAnswer } from '../letters/written.ts';
import { sendChart } from './world.ts';

function seatOf(name: string): Seat | null {
  return name === 'USSR' || name === 'USA' ? name : null;
}

/** Runs the clock of every letter between the two leaders that wants an answer. */
export function runSilence(ctx: Ctx): void {
  for (const id of Object.keys(ctx.s.letters).sort()) {
    const letter = ctx.ix.letters[id];
    const state = ctx.s.letters[id];
    if (letter === undefined || state === undefined || !wantsAnswer(letter, state)) continue;
    const from = seatOf(letter.from);
    const silent = seatOf(letter.to);
    if (from === null || silent === null || state.receivedAt < 0) continue;
    noteAnswer(ctx, letter, state);
    if (state.answeredAt < 0) step(ctx, letter, state, from, silent);
  }
}

/** Any later letter of the receiver's to the writer on the same matter is an answer, from the hour it leaves. */
function noteAnswer(ctx: Ctx, letter: Letter, state: LetterState): void {
  if (state.answeredAt >= 0) return;
  let first = -1;
  for (const id of Object.keys(ctx.s.letters)) {
    const other = ctx.ix.letters[id];
    const sentAt = ctx.s.letters[id]?.sentAt ?? -1;
    if (other === undefined || other.from !== letter.to || other.to !== letter.from) continue;
    if (other.thread !== letter.thread && !sharesMatter(other.thread, letter.thread)) continue;
    if (sentAt >= state.receivedAt && (first < 0 || sentAt < first)) first = sentAt;
  }
  state.answeredAt = first;
}

/** One letter of August speaks of the islands, of Hokkaido, of a base and of contingents: an answer on one answers all. */
function sharesMatter(a: Thread, b: Thread): boolean {
  const northern: readonly Thread[] = ['kurils', 'hokkaido', 'base', 'command'];
  return northern.includes(a) && northern.includes(b);
}

function step(ctx: Ctx, letter: Letter, state: LetterState, from: Seat, silent: Seat): void {
  const hours = Math.floor((ctx.now - state.receivedAt) / HOUR);
  const because = [...state.because, `silence/${silent}/${letter.id}`];
  if (state.silence < 1 && hours >= param(ctx, 'silence.division')) {
    state.silence = 1;
    tell(ctx, letter, 'division', hours, [from], because);
  }
  if (state.silence < 2 && hours >= param(ctx, 'silence.answer')) {
    state.silence = 2;
    const fact = factOnGround(ctx, letter.thread);
    sendChart(ctx, `correspondence/${letter.thread}`, 'SILENCE_AS_ANSWER', fact ? ['factOnGround'] : [], because);
    tell(ctx, letter, fact ? 'assent' : 'refusal', hours, ['USSR', 'USA'], because);
  }
  if (state.silence < 3 && hours >= param(ctx, 'silence.price')) {
    state.silence = 3;
    moveFact(ctx, {
      fact: silent === 'USA' ? 'authority' : 'cover',
      add: -1,
      paragraph: '2.6',
      why: `silence-${letter.id}`,
      because,
    });
  }
}

function tell(
  ctx: Ctx,
  letter: Letter,
  reads: string,
  hours: number,
  seenBy: readonly Seat[],
  because: string[],
): void {
  emit(ctx, 'letterUnanswered', {
    name: `${letter.id}/${reads}`,
    params: { letter: letter.id, reads, hours },
    cause: { paragraph: '2.6', because },
    seenBy,
    weight: reads === 'division' ? 1 : 2,
  });
}

/** Whether what a thread is about has already been done on the ground by the side that wants it. */
export function factOnGround(ctx: Ctx, thread: Thread): boolean {
  switch (thread) {
    case 'kurils':
      return heldIn(ctx.ix, ctx.s, 'KUR', 'USSR').length > 0;
    case 'hokkaido':
      return heldIn(ctx.ix, ctx.s, 'HOK', 'USSR').length > 0;
    case 'base':
      return heldIn(ctx.ix, ctx.s, 'KUR', 'USA').length > 0;
    case 'china':
      return ctx.s.areas['MAN_DAIREN']?.control === 'USSR';
    case 'prisoners':
      return factOf(ctx, 'prisonersOrdered') > 0;
    case 'command':
    case 'surrender':
      return false;
    default:
      return false;
  }
}
