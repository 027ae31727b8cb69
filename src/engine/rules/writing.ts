/** Composed letters: written at the desk, read when they arrive. ¶7.7, ¶7.8 */
import type { Ctx } from '../ctx.ts';
import type { Effect, Topic } from '../scenario.ts';
import type { IndexedLetter } from '../scenarioIndex.ts';
import type { LetterState } from '../state.ts';
import type { Composed } from '../submission.ts';
import type { Correspondent, LetterStance, Seat } from '../words.ts';
import { composedId } from '../letters/axes.ts';
import { compositionOf, readingOf, topicOf, unanswered } from '../letters/written.ts';
import { weigh } from '../letters/weigh.ts';
import { applyEffects } from '../decisions/effects.ts';
import { BOTH, changeFact, emit, factOf, param } from '../ctx.ts';
import { noteReasons } from '../reasons.ts';
import { sendChart } from './world.ts';
import { sendLetter } from './cables.ts';
import { viewOfState } from '../seatView.ts';

/** Sends what a seat has composed, with what stood before it: the letter it answers, the times it was said, a broken word. */
export function sendComposed(ctx: Ctx, seat: Seat, letter: Composed, because: readonly string[]): void {
  const view = viewOfState(ctx.ix, ctx.s, seat);
  const [asked] = unanswered(ctx.ix, view, letter.to, letter.subject);
  const written = compositionOf(ctx.ix, view, letter);
  const weighed = asked === undefined ? null : weigh(ctx.ix, view, asked);
  sendLetter(ctx, composedId(seat, letter), because, { written, modifiers: weighed?.lines ?? [] });
}

/** A composed letter is read: its tone, its thread, and what its stance brings, the second time less. */
export function readComposed(ctx: Ctx, letter: IndexedLetter, state: LetterState, because: readonly string[]): void {
  const axes = letter.axes as Composed;
  const topic = topicOf(ctx.ix, letter.from, letter.to, axes.subject);
  if (topic === undefined) throw new Error(`no topic of ${letter.id}`);
  const { repeats, cites, answers } = state.written ?? { repeats: 0, cites: '', answers: '' };
  const offer = ctx.ix.letters[answers]?.axes;
  if (BOTH.includes(letter.to as Seat)) {
    tension(ctx, axes, repeats, because);
    if (cites !== '') addTension(ctx, param(ctx, 'letter.citedTension'), because);
  }
  if (axes.stance === 'concede' && offer?.stance === 'trade') {
    strike(ctx, topic, because);
    return;
  }
  moveThread(ctx, topic, axes, because);
  const view = BOTH.includes(letter.from as Seat) ? viewOfState(ctx.ix, ctx.s, letter.from as Seat) : null;
  const reading = view === null ? undefined : readingOf(topic, axes.stance, view);
  if (reading !== undefined && (repeats === 0 || axes.stance === 'concede'))
    applyEffects(ctx, reading.effects, because);
}

function tension(ctx: Ctx, { tone, stance }: Composed, repeats: number, because: readonly string[]): void {
  if (tone === 'warm' && repeats === 0) addTension(ctx, -param(ctx, 'letter.warmEases'), because);
  if (tone === 'sharp') addTension(ctx, param(ctx, 'letter.sharpStrains'), because);
  if (stance === 'concede') addTension(ctx, -param(ctx, 'letter.warmEases'), because);
}

function addTension(ctx: Ctx, add: number, because: readonly string[]): void {
  changeFact(ctx, 'tension', { add });
  noteReasons(ctx.s, 'fact/tension', because, ['fact/tension']);
}

/** What a stance is on the chart of its thread. A sharp request is a claim as of right. */
function eventOf(ctx: Ctx, { side, thread }: Topic, stance: LetterStance, sharp: boolean): string {
  switch (stance) {
    case 'claim':
      return side === 'holds' ? 'REFUSE' : sharp ? 'CLAIM' : 'ASK';
    case 'concede':
      return side === 'holds' ? 'CONCEDE' : 'SETTLE';
    case 'trade':
      return 'BARGAIN';
    case 'protest':
      return 'PROTEST';
    default:
      return ['asked', 'claimed', 'protested'].includes(ctx.s.charts[`correspondence/${thread}`] ?? '')
        ? 'BARGAIN'
        : '';
  }
}

function moveThread(ctx: Ctx, topic: Topic, axes: Composed, because: readonly string[]): void {
  const event = eventOf(ctx, topic, axes.stance, axes.tone === 'sharp');
  if (event === '') return;
  const tense = event === 'PROTEST' && factOf(ctx, 'tension') >= param(ctx, 'letter.tense') ? ['tense'] : [];
  sendChart(ctx, `correspondence/${topic.thread}`, event, tense, because);
}

/** What one grants by conceding a subject that is his to give. */
function grant(ctx: Ctx, from: Correspondent, to: Correspondent, subject: Composed['subject']): readonly Effect[] {
  const topic = topicOf(ctx.ix, from, to, subject);
  return topic?.readings.find(({ stance }) => stance === 'concede')?.effects ?? [];
}

/** A trade is agreed to: the holder gives what was asked, and the one who asked gives what he offered. */
function strike(ctx: Ctx, topic: Topic, because: readonly string[]): void {
  const [asker, holder] = topic.side === 'asks' ? [topic.from, topic.to] : [topic.to, topic.from];
  sendChart(ctx, `correspondence/${topic.thread}`, 'CONCEDE', [], because);
  applyEffects(ctx, grant(ctx, holder, asker, topic.subject), because);
  applyEffects(ctx, grant(ctx, asker, holder, topic.offer), because);
  emit(ctx, 'bargainStruck', {
    name: `${topic.subject}/${topic.offer}`,
    params: { holder, asker, subject: topic.subject, offer: topic.offer },
    cause: { paragraph: '7.7', because: [...because] },
    weight: 3,
  });
}
