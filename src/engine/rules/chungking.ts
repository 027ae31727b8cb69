/** The Sino-Soviet treaty, talked over in rounds on four subjects: armies, a hint of Communists, Washington's advice and the end of the war against Chiang's delay. ¶7.5 */
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
  if (yenanGains(ctx)) lines.push(line('yenanGains', param(ctx, 'china.yenan')));
  return lines;
}

/** Ground of north China in the hands of the Eighth Route Army: what Chungking fears more than Moscow's terms. */
function yenanGains(ctx: Ctx): boolean {
  return ctx.ix.areaIds.some((id) => ctx.s.areas[id]?.control === 'CCP');
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

/** The four subjects, by the fact that holds what still parts the two sides. */
export const TALKS = ['talksMongolia', 'talksRailways', 'talksPortArthur', 'talksDairen'] as const;
/** Those on which Washington's word stiffens Chungking. */
const BACKED: readonly string[] = ['talksPortArthur', 'talksDairen'];

/** Where a subject stands, as an envoy would put it. */
export type TalksStand = 'settled' | 'near' | 'apart' | 'farApart';

/** The points that part the two sides on a subject, in an envoy's words. */
export function talksStand(params: Readonly<Record<string, number>>, points: number): TalksStand {
  if (points <= 0) return 'settled';
  if (points <= (params['china.near'] ?? 0)) return 'near';
  return points <= (params['china.apart'] ?? 0) ? 'apart' : 'farApart';
}

/** One round: on every open subject Chungking comes nearer by the day's sum. Returns how many are open after it. */
function round(ctx: Ctx): number {
  let sum = 0;
  for (const { value } of dayOnChungking(ctx)) sum += value;
  const pressure = changeFact(ctx, 'chinaPressure', { add: Math.max(0, sum) });
  const firm = factOf(ctx, 'dairenFirm') === 1 ? param(ctx, 'china.firm') : 0;
  const firmed = changeFact(ctx, 'chinaFirmed', { add: firm });
  let open = 0;
  for (const talks of TALKS) {
    const before = factOf(ctx, talks);
    if (before === 0) continue;
    const nearer = pressure - (BACKED.includes(talks) ? firmed : 0);
    const left = changeFact(ctx, talks, { set: Math.min(before, (ctx.ix.facts[talks]?.start ?? 0) - nearer) });
    if (left > 0) open += 1;
    else settled(ctx, talks, before);
  }
  return open;
}

function settled(ctx: Ctx, talks: string, from: number): void {
  mark(ctx, `talks/${talks}`);
  emit(ctx, 'factChanged', {
    name: `${talks}/0`,
    params: { fact: talks, from, to: 0 },
    cause: { paragraph: '7.5', because: reasons(ctx), modifiers: dayOnChungking(ctx) },
    seenBy: ctx.ix.facts[talks]?.seenBy ?? [],
    weight: 2,
  });
}

function haggle(ctx: Ctx): void {
  const open = round(ctx);
  const inMukden = ctx.s.areas['MAN_MUKDEN']?.control === 'USSR';
  const because = reasons(ctx);
  if (inMukden && factOf(ctx, 'stalinPressedChina') === 1) {
    overnight(ctx, () => sendChart(ctx, 'chungking', 'PRESS', ['armiesInMukden'], because));
  } else if (open === 0) {
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
    const settledAs = recordSubjects(ctx);
    emit(ctx, 'treatySigned', {
      name: 'sinoSoviet',
      params: settledAs,
      cause: { paragraph: '7.5', because: reasons(ctx), modifiers: dayOnChungking(ctx) },
      seenBy: BOTH,
      weight: 3,
    });
  });
}

/** Keeps of each subject whether the talks had settled it when the treaty was signed, or it was settled at once with the rest. */
function recordSubjects(ctx: Ctx): Record<string, string> {
  const out: Record<string, string> = {};
  for (const talks of TALKS) {
    out[talks] = factOf(ctx, talks) === 0 ? 'inTalks' : 'atOnce';
    mark(ctx, `treaty/${talks}/${out[talks]}`);
  }
  return out;
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
