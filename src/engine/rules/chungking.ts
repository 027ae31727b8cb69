/** The Sino-Soviet treaty: armies, a hint of Communists, Washington's advice and the end of the war against Chiang's delay. ¶7.5 */
import type { Ctx } from '../ctx.ts';
import type { Modifier } from '../events.ts';
import { BOTH, changeFact, emit, factOf, mark, param, today } from '../ctx.ts';
import { HOUR, tokyoTime } from '../time.ts';
import { atHour } from './hours.ts';
import { heldIn } from './places.ts';
import { sendChart } from './world.ts';

const WAR_OVER: readonly string[] = ['accepted', 'ordersIssued', 'ceasefire', 'signed'];
const ENDING: readonly string[] = ['firstAcceptance', 'awaitingReply', 'replyInHand', 'coupNight', ...WAR_OVER];

function line(id: string, value: number): Modifier {
  return { id, value, paragraph: '7.5', seenBy: BOTH };
}

/** What presses Chungking to agree, on one day. Each line is shown with the day's sum. */
export function dayOnChungking(ctx: Ctx): Modifier[] {
  const lines: Modifier[] = [];
  const surrender = ctx.s.charts['surrender'] ?? '';
  if (factOf(ctx, 'declared') === 1) lines.push(line('armiesMarch', param(ctx, 'china.armies')));
  if (factOf(ctx, 'stalinPressedChina') === 1) lines.push(line('stalinPresses', param(ctx, 'china.pressed')));
  if (ENDING.includes(surrender)) lines.push(line('warEnds', param(ctx, 'china.warEnds')));
  const held = heldIn(ctx.ix, ctx.s, 'MAN', 'USSR').length;
  if (held > 0) lines.push(line('manchuriaHeld', held * param(ctx, 'china.perPlace')));
  if (factOf(ctx, 'dairenFirm') === 1) lines.push(line('washingtonFirm', -param(ctx, 'china.firm')));
  return lines;
}

/** Daily, 14:00 in Tokyo. */
export function resolveChungking(ctx: Ctx): void {
  const state = ctx.s.charts['chungking'];
  if (state === 'agreed') sign(ctx);
  else if (state === 'deadlocked') resume(ctx);
  else if (state === 'haggling') haggle(ctx);
}

/** Soong comes back when Moscow is at war, or in time for the pledge of three months after Germany's end. */
function resume(ctx: Ctx): void {
  const inTime = today(ctx) >= param(ctx, 'china.returnDay');
  if (factOf(ctx, 'declared') === 1 || inTime) sendChart(ctx, 'chungking', 'TALKS_RESUME', [], ['chungking']);
}

function haggle(ctx: Ctx): void {
  const lines = dayOnChungking(ctx);
  let sum = 0;
  for (const modifier of lines) sum += modifier.value;
  const pressure = changeFact(ctx, 'chinaPressure', { add: Math.max(0, sum) });
  const inMukden = ctx.s.areas['MAN_MUKDEN']?.control === 'USSR';
  const because = reasons(ctx);
  if (inMukden && factOf(ctx, 'stalinPressedChina') === 1) {
    overnight(ctx, () => sendChart(ctx, 'chungking', 'PRESS', ['armiesInMukden'], because));
  } else if (pressure >= param(ctx, 'china.agreeAt')) {
    overnight(ctx, () => sendChart(ctx, 'chungking', 'AGREE', [], because));
  } else if (warOverFor(ctx) >= param(ctx, 'china.breakDays') && factOf(ctx, 'dairenFirm') === 1) {
    sendChart(ctx, 'chungking', 'BREAK_OFF', ['warOver'], because);
  }
}

/** Stalin receives at night: what the day has ripened is settled at midnight in Moscow. */
function overnight(ctx: Ctx, what: () => void): void {
  atHour(ctx, tokyoTime(today(ctx) + 1, 6), () => {
    what();
  });
}

/** The fair copies take a day; the signatures are put to them in the small hours of Moscow. */
function sign(ctx: Ctx): void {
  const agreed = ctx.s.milestones['chart/chungking/agreed'] ?? ctx.now;
  const at = agreed + param(ctx, 'china.signHours') * HOUR;
  if (at > ctx.now) return;
  atHour(ctx, at, () => {
    sendChart(ctx, 'chungking', 'SIGN', [], reasons(ctx));
    mark(ctx, 'treaty');
    emit(ctx, 'treatySigned', {
      name: 'sinoSoviet',
      cause: { paragraph: '7.5', because: reasons(ctx), modifiers: dayOnChungking(ctx) },
      seenBy: BOTH,
      weight: 3,
    });
  });
}

function warOverFor(ctx: Ctx): number {
  const at = ctx.s.milestones['broadcast'];
  return at === undefined ? -1 : Math.floor((ctx.now - at) / (24 * HOUR));
}

function reasons(ctx: Ctx): string[] {
  const out = ['chungking'];
  if (factOf(ctx, 'stalinPressedChina') === 1) out.push('stalinPressedChina');
  if (factOf(ctx, 'dairenFirm') === 1) out.push('dairenFirm');
  return out;
}
