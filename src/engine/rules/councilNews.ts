/** What the council has heard by now: the slow pressure of the war, the bombs, the entry of Moscow. ¶6.2, ¶6.3 */
import type { Ctx } from '../ctx.ts';
import { changeFact, factOf, mark, param } from '../ctx.ts';
import { HOUR } from '../time.ts';
import { feel, feelShock, feltBy, pressBlockade, pressureDays } from './shocks.ts';
import { sendChart } from './world.ts';

/**
 * Blockade and the threat of invasion press a little every day, each up to a ceiling. Raids add their own share on each
 * day they are flown; for the days before the war is opened here they are counted as flown.
 */
function takePressure(ctx: Ctx): void {
  const due = pressureDays(ctx);
  const days = due - factOf(ctx, 'pressureDays');
  if (days <= 0) return;
  const first = factOf(ctx, 'pressureDays') === 0;
  changeFact(ctx, 'pressureDays', { set: due });
  pressBlockade(ctx, param(ctx, first ? 'council.blockadeMost' : 'council.blockadeDaily') * days);
  const before = factOf(ctx, 'invasionFelt');
  const wanted = before + param(ctx, 'council.invasionDaily') * days;
  const after = changeFact(ctx, 'invasionFelt', { set: Math.min(param(ctx, 'council.pressureMost'), wanted) });
  feel(ctx, 'invasion', after - before);
  // What had been felt before is no reason to be called together now.
  if (first) changeFact(ctx, 'councilHeard', { set: Math.max(0, feltBy(ctx, 'suzuki')) });
}

/**
 * Bombs whose news has come. The first is believed only when its nature has been confirmed, later ones at once. What a
 * strike itself has sent is not felt twice; a third and later bomb is felt by its strike alone.
 */
function takeBombs(ctx: Ctx): void {
  const dropped = factOf(ctx, 'bombs');
  for (let next = factOf(ctx, 'bombsHeard') + 1; next <= dropped; next++) {
    mark(ctx, `bomb/${next}/rumour`);
    const since = ctx.now - (ctx.s.milestones[`bomb/${next}/rumour`] ?? ctx.now);
    // A bomb that the scenario begins with has no hour of its own here: its news is old.
    const old = (ctx.ix.facts['bombs']?.start ?? 0) >= next;
    if (next === 1 && !old && since < param(ctx, 'council.bombNewsHours') * HOUR) return;
    changeFact(ctx, 'bombsHeard', { set: next });
    const shock = next === 1 ? 'bomb1' : 'bomb2';
    if (next > 2 || Object.hasOwn(ctx.s.milestones, `shock/${shock}`)) continue;
    feelShock(ctx, shock, 100, [`bomb/${next}`]);
  }
}

/** Moscow's entry is heard on the radio before dawn: it closes the hope of mediation. */
function takeEntry(ctx: Ctx): void {
  if (factOf(ctx, 'declared') !== 1 || Object.hasOwn(ctx.s.milestones, 'council/entryHeard')) return;
  mark(ctx, 'council/entryHeard');
  if (!Object.hasOwn(ctx.s.milestones, 'shock/sovietEntry')) feelShock(ctx, 'sovietEntry', 100, ['sovietEntry']);
  sendChart(ctx, 'surrender', 'MEDIATION_CLOSED', [], ['sovietEntry'], []);
}

/** News of the night and the slow pressure, taken in before the council's hour. */
export function morningNews(ctx: Ctx): void {
  takePressure(ctx);
  takeBombs(ctx);
  takeEntry(ctx);
}

/** News of the day, taken in before the palace's hour. Radio monitors report a declaration of war only in the morning. */
export function eveningNews(ctx: Ctx): void {
  takeBombs(ctx);
}
