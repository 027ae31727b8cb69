/** The night after the rescript: officers against the palace. A risk that is drawn, never a script. ¶6.5 */
import type { Ctx } from '../ctx.ts';
import type { Modifier } from '../events.ts';
import { ask, changeFact, clamp, emit, factOf, mark, param, today } from '../ctx.ts';
import { dateOf, dayOf, HOUR, tokyoTime } from '../time.ts';
import { atHour } from './hours.ts';
import { type NightEnd, walkNight } from './coupSteps.ts';
import { recordTokyo } from './tokyoRecord.ts';
import { sendChart } from './world.ts';

function line(id: string, value: number): Modifier {
  return { id, value, paragraph: '6.5', seenBy: [] };
}

/** What makes a junta likelier or less likely, in per mille; the sum is the chance that the whole night goes the officers' way. */
export function coupModifiers(ctx: Ctx): Modifier[] {
  const { anami, umezu } = ctx.s.council;
  const bitter = Math.max(0, -anami.stance) + Math.max(0, -umezu.stance);
  const kind = factOf(ctx, 'replyKind');
  const lines = [
    line('plotters', param(ctx, 'coup.base')),
    line('armyMinister', Math.floor((bitter * param(ctx, 'coup.perBitter')) / 10)),
  ];
  if (kind === 3) lines.push(line('hardTerms', param(ctx, 'coup.hardTerms')));
  if (kind === 1) lines.push(line('throneAssured', -param(ctx, 'coup.throneAssured')));
  if (factOf(ctx, 'declared') === 0) lines.push(line('moscowStillNeutral', param(ctx, 'coup.noEntry')));
  if (factOf(ctx, 'coupNights') > 0) lines.push(line('plottersSpent', -param(ctx, 'coup.spent')));
  return lines;
}

/** The chance of the coup, per mille. */
export function coupChance(ctx: Ctx): number {
  let sum = 0;
  for (const modifier of coupModifiers(ctx)) sum += modifier.value;
  return clamp(sum, param(ctx, 'coup.least'), param(ctx, 'coup.most'));
}

/** Tokyo hour at which each end of the night is reached. */
const ENDS_AT: Readonly<Record<NightEnd, number>> = { guardsHold: 5, dawn: 5, recordingLost: 5, late: 11, junta: 5 };

/** Rescript at 23:00; then the steps of the night, and by dawn, or some hours after, the palace is held or lost. */
export function coupNight(ctx: Ctx): void {
  rescript(ctx);
  const night = factOf(ctx, 'coupNights') + 1;
  const modifiers = coupModifiers(ctx);
  const chance = coupChance(ctx);
  const end = walkNight(ctx, night, modifiers, chance);
  const draw = ask(ctx, night === 1 ? 'coup/palace' : `coup/palace/${night}`, chance);
  changeFact(ctx, 'coupNights', { add: 1 });
  putOffBroadcast(ctx, end);
  atHour(ctx, tokyoTime(today(ctx) + 1, ENDS_AT[end]), () => {
    const succeeds = end === 'junta';
    sendChart(ctx, 'surrender', 'COUP_NIGHT_PASSES', succeeds ? ['coupSucceeds'] : [], ['emperor/second'], []);
    mark(ctx, succeeds ? 'coup/succeeded' : 'coup/failed');
    if (succeeds) recordTokyo(ctx, 22, 'putsch');
    emit(ctx, succeeds ? 'coupSucceeded' : 'coupFailed', {
      name: `night${night}`,
      params: { chance, end },
      cause: { paragraph: '6.5', because: ['emperor/second'], modifiers, draws: [draw] },
      seenBy: succeeds ? ['USSR', 'USA'] : [],
      weight: 3,
    });
  });
}

/** A palace held past dawn, or a recording lost, costs the broadcast some days. */
function putOffBroadcast(ctx: Ctx, end: NightEnd): void {
  const days =
    end === 'late' ? param(ctx, 'coup.lateDays') : end === 'recordingLost' ? param(ctx, 'coup.newRecordingDays') : 0;
  if (days > 0) changeFact(ctx, 'broadcastFrom', { set: today(ctx) + 1 + days - dayOf('07-31') });
}

/** The rescript is sealed and the note to the Allies leaves: Tokyo's word stands even if the night goes wrong. */
function rescript(ctx: Ctx): void {
  atHour(ctx, tokyoTime(today(ctx), 23), () => {
    mark(ctx, 'rescript');
    emit(ctx, 'surrenderAccepted', {
      name: 'rescript',
      params: { kind: factOf(ctx, 'replyKind') },
      cause: { paragraph: '6.5', because: ['emperor/second'] },
      seenBy: [],
      weight: 3,
    });
    const first = ctx.s.letters['tokyo-acceptance-2'] === undefined;
    if (first && ctx.ix.letters['tokyo-acceptance-2'] !== undefined) {
      ctx.s.pending.push({
        id: 'tokyo/tokyo-acceptance-2',
        at: ctx.now,
        effects: [{ send: 'tokyo-acceptance-2' }],
        cancelIf: null,
        question: '',
        chance: 0,
        because: ['emperor/second'],
      });
    }
  });
}

/** A junta holds Tokyo day by day; each morning it may fall, the likelier the longer it lasts and the worse the war goes. */
export function juntaMorning(ctx: Ctx): void {
  const since = ctx.s.milestones['coup/succeeded'] ?? ctx.now;
  const days = Math.floor((ctx.now - since) / (24 * HOUR));
  const bombs = Math.max(0, factOf(ctx, 'bombs') - 2);
  const chance = clamp(
    param(ctx, 'junta.falls') + days * param(ctx, 'junta.perDay') + bombs * param(ctx, 'junta.perBomb'),
    0,
    1000,
  );
  const draw = ask(ctx, `coup/junta/${dateOf(today(ctx))}`, chance);
  if (!draw.happened) return;
  sendChart(ctx, 'surrender', 'JUNTA_FALLS', [], ['coup/succeeded']);
  mark(ctx, 'junta/fell');
}
