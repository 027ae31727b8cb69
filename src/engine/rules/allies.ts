/** Alliance, occupation and General Order No. 1, read from what was done. ¶7.1–7.3 */
import type { Ctx } from '../ctx.ts';
import { changeFact, emit, factOf, mark, param } from '../ctx.ts';
import { DAY } from '../time.ts';
import { ashoreIn, heldIn } from './places.ts';
import { sendChart } from './world.ts';

/** Number under which each text of the order is remembered once it has been issued. */
const TEXTS: Readonly<Record<string, number>> = {
  undrafted: 0,
  jcsLine: 1,
  silentOnKurils: 2,
  kurilsSoviet: 3,
  kurilsSplit: 4,
  kurilsAmerican: 5,
  hokkaidoShared: 6,
};

/** Does something on the first evening its occasion is there. */
function once(ctx: Ctx, milestone: string, what: () => void): void {
  if (Object.hasOwn(ctx.s.milestones, milestone)) return;
  mark(ctx, milestone);
  what();
}

/** Remembers which text of General Order No. 1 holds, so that it can still be read once it is issued. */
export function noteOrderText(ctx: Ctx): void {
  const number = TEXTS[ctx.s.charts['orderOne'] ?? 'undrafted'];
  if (number !== undefined) changeFact(ctx, 'orderOneText', { set: number });
}

export function resolveAllies(ctx: Ctx): void {
  readTension(ctx);
  deeds(ctx);
  groundInJapan(ctx);
  orderOne(ctx);
}

/** A quiet day lets tension fade by a little; the chart reads what is left. */
function readTension(ctx: Ctx): void {
  const before = factOf(ctx, 'tensionSeen');
  const now = factOf(ctx, 'tension');
  const floor = param(ctx, 'tension.calm');
  if (now <= before && now > floor)
    changeFact(ctx, 'tension', { set: Math.max(floor, now - param(ctx, 'tension.fade')) });
  const tension = changeFact(ctx, 'tensionSeen', { set: factOf(ctx, 'tension') });
  const alliance = ctx.s.charts['alliance'];
  if (tension >= param(ctx, 'tension.high')) {
    if (alliance === 'cooperation' || alliance === 'friction') strain(ctx, ['tensionHigh']);
  } else if (tension >= param(ctx, 'tension.strain') && alliance === 'cooperation') {
    strain(ctx, []);
  } else if (!defied(ctx)) {
    // A crisis eases sooner than friction does: it lives by fresh offence.
    const below = alliance === 'crisis' ? param(ctx, 'tension.calmer') : param(ctx, 'tension.low');
    const eases = alliance === 'crisis' || alliance === 'friction';
    if (eases && tension <= below) sendChart(ctx, 'alliance', 'EASE', ['tensionLow'], ['tension']);
  }
}

/** Men ashore against a refusal, or no paper left to point to: while it lasts, quiet days do not ease anything. */
function defied(ctx: Ctx): boolean {
  const refused = factOf(ctx, 'hokkaidoRefused') === 1 && factOf(ctx, 'hokkaidoYielded') === 0;
  return factOf(ctx, 'cover') === 0 || (refused && ashoreIn(ctx.ix, ctx.s, 'HOK', 'USSR'));
}

function strain(ctx: Ctx, flags: readonly string[]): void {
  sendChart(ctx, 'alliance', 'STRAIN', flags, ['tension']);
}

/** Deeds that move the alliance by themselves: a landing against a refusal, men of both powers under fire, no cover left. */
function deeds(ctx: Ctx): void {
  const high = factOf(ctx, 'tension') >= param(ctx, 'tension.high') ? ['tensionHigh'] : [];
  const refused = factOf(ctx, 'hokkaidoRefused') === 1 && factOf(ctx, 'hokkaidoYielded') === 0;
  if (refused && ashoreIn(ctx.ix, ctx.s, 'HOK', 'USSR')) {
    once(ctx, 'alliance/defiance', () => sendChart(ctx, 'alliance', 'DEFIANCE', high, ['landing/HOK']));
  }
  if (factOf(ctx, 'cover') === 0) {
    once(ctx, 'alliance/noCover', () => sendChart(ctx, 'alliance', 'STRAIN', ['tensionHigh'], ['cover']));
  }
}

/** Ground held in Japan proper becomes a zone when it has been held for some days, or a contingent if that was agreed. */
function groundInJapan(ctx: Ctx): void {
  const held = heldIn(ctx.ix, ctx.s, 'HOK', 'USSR');
  const since = held.map((id) => ctx.s.areas[id]?.since ?? ctx.now).sort((a, b) => a - b)[0];
  if (since === undefined || ctx.now - since < param(ctx, 'occupation.groundDays') * DAY) return;
  const assent = factOf(ctx, 'contingentAccepted') === 1 ? ['sovietAssent'] : [];
  once(ctx, 'occupation/groundHeld', () =>
    sendChart(
      ctx,
      'occupation',
      'FACT_ON_GROUND',
      assent,
      held.map((id) => `area/${id}/USSR`),
    ),
  );
}

/** MacArthur issues the text that holds at the ceremony. */
function orderOne(ctx: Ctx): void {
  const text = ctx.s.charts['orderOne'] ?? 'undrafted';
  if (ctx.s.charts['surrender'] !== 'signed' || text === 'issued' || text === 'undrafted') return;
  once(ctx, 'orderOne/issued', () => {
    sendChart(ctx, 'orderOne', 'ISSUE', [], ['ceremony']);
    emit(ctx, 'orderOneDrafted', {
      name: 'issued',
      params: { text },
      cause: { paragraph: '7.2', because: ['ceremony'] },
      weight: 2,
    });
  });
}
