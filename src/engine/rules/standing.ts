/** Cover and Authority: what the two leaders gain and lose by what was done, beside what their decisions say. ¶2.3, ¶2.4 */
import type { Ctx } from '../ctx.ts';
import { emit, factOf, param, today } from '../ctx.ts';
import { dayOf, tokyoDay } from '../time.ts';
import { recipientOf } from './recipients.ts';
import { moveFact, moveFactOnce } from './moveFact.ts';
import { ashoreIn } from './places.ts';

export function resolveStanding(ctx: Ctx): void {
  coverOfDeeds(ctx);
  coverOfLines(ctx);
  authorityOfEvents(ctx);
  authorityOfDelay(ctx);
  authorityOfPromises(ctx);
  consequences(ctx);
}

function cover(ctx: Ctx, why: string, paramId: string, because: readonly string[]): void {
  moveFactOnce(ctx, { fact: 'cover', add: -param(ctx, paramId), paragraph: '2.4', why, because });
}

function authority(ctx: Ctx, why: string, add: number, because: readonly string[]): void {
  moveFactOnce(ctx, { fact: 'authority', add, paragraph: '2.3', why, because });
}

/**
 * Landings. What fighting on after the cease-fire and sending prisoners away cost stands with those decisions; what the
 * treaty and the grant of the islands are worth stands in the charts.
 */
function coverOfDeeds(ctx: Ctx): void {
  if (ashoreIn(ctx.ix, ctx.s, 'HOK', 'USSR') && factOf(ctx, 'hokkaidoYielded') === 0) {
    const moved = Object.hasOwn(ctx.s.milestones, 'moved/cover/landingUnanswered');
    if (factOf(ctx, 'hokkaidoRefused') === 0)
      cover(ctx, 'landingUnanswered', 'cover.landingUnanswered', ['landing/HOK']);
    else if (!moved) cover(ctx, 'landingRefused', 'cover.landingRefused', ['landing/HOK']);
  }
  const signed = ctx.s.milestones['ceremony'];
  if (signed === undefined) return;
  for (const id of ctx.ix.operationIds) {
    const plan = ctx.ix.operations[id];
    const landedAt = ctx.s.operations[id]?.landedAt ?? -1;
    if (plan?.seat !== 'USSR' || landedAt <= signed || !/^(KUR|HOK)_/.test(plan.to)) continue;
    cover(ctx, `late-${id}`, 'cover.late', [`landing/${id}`]);
  }
}

/** A line written in the order is crossed once for each coast it guards; disputed islets do not count. */
function coverOfLines(ctx: Ctx): void {
  const text = factOf(ctx, 'orderOneText');
  if (text === 0 || !Object.hasOwn(ctx.s.milestones, 'broadcast')) return;
  for (const id of ctx.ix.areaIds) {
    const area = ctx.ix.areas[id];
    if (area === undefined || area.recipient?.disputed === true || ctx.s.areas[id]?.control !== 'USSR') continue;
    const coast = id.slice(0, 3);
    // A landing on Hokkaido has its own, higher price; a text that is silent on the Kurils draws no line there.
    if (coast === 'HOK' || (coast === 'KUR' && text === 2) || recipientOf(ctx, id) !== 'USA') continue;
    cover(ctx, `line-${coast}`, 'cover.line', [`area/${id}/USSR`]);
  }
}

function authorityOfEvents(ctx: Ctx): void {
  const broadcast = ctx.s.milestones['broadcast'];
  if (broadcast !== undefined && tokyoDay(broadcast) <= dayOf('08-15')) {
    authority(ctx, 'surrenderInTime', param(ctx, 'authority.surrenderInTime'), ['broadcast']);
  }
  const entry = ctx.s.milestones['entry'];
  if (entry !== undefined && tokyoDay(entry) <= today(ctx) && factOf(ctx, 'tf38North') === 1)
    authority(ctx, 'entryUncovered', -param(ctx, 'authority.entryUncovered'), ['fact/tf38North']);
  if (factOf(ctx, 'baseGranted') === 2) authority(ctx, 'base', param(ctx, 'authority.base'), ['baseGranted']);
}

/** After a refusal of Tokyo's offer, every second day of war past the 15th costs. */
function authorityOfDelay(ctx: Ctx): void {
  if (Object.hasOwn(ctx.s.milestones, 'broadcast')) return;
  const refused = factOf(ctx, 'replyKind') === 3 || factOf(ctx, 'replyRound') > 0;
  const days = today(ctx) - dayOf('08-15');
  if (!refused || days <= 0 || days % 2 !== 0) return;
  moveFact(ctx, { fact: 'authority', add: -1, paragraph: '2.3', why: 'warGoesOn', because: ['replyKind'] });
}

/** A written promise taken back. With Stalin's Cover spent, the islands may be withdrawn without loss. */
function authorityOfPromises(ctx: Ctx): void {
  for (const promise of ctx.s.ledger) {
    if (promise.by !== 'USA' || promise.brokenAt < 0) continue;
    const free = promise.id.startsWith('kurils') && factOf(ctx, 'cover') <= param(ctx, 'cover.spent');
    const add = free ? 0 : -param(ctx, 'authority.promise');
    authority(ctx, `promise-${promise.id}`, add, [`promise/${promise.id}`]);
  }
}

/** With no Authority left, for some days only the counsel of the majority may be answered. Once each time it runs out. */
function consequences(ctx: Ctx): void {
  if (factOf(ctx, 'authority') > 0) {
    ctx.s.facts['authorityOut'] = 0;
    return;
  }
  if (factOf(ctx, 'authorityOut') === 1) return;
  ctx.s.facts['authorityOut'] = 1;
  // One more, because the next morning's accounts take one off before the desk opens.
  ctx.s.seats.USA.bound = param(ctx, 'authority.boundDays') + 1;
  emit(ctx, 'told', {
    name: 'politics.authorityOut',
    params: { key: 'politics.authorityOut' },
    cause: { paragraph: '2.3', because: ['authority'] },
    seenBy: ['USA'],
    weight: 3,
  });
}
