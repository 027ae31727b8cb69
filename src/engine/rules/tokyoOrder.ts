/** Tokyo's order to stop travels to the armies, and not all obey at once. ¶4.8 */
import type { Ctx } from '../ctx.ts';
import type { Minute } from '../time.ts';
import { between, emit, mark, param } from '../ctx.ts';
import { deskTime, HOUR } from '../time.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
import { reactOnHokkaido } from './hokkaido.ts';

/** States of the surrender in which the armies have been told to stop. */
const STOPPED: readonly string[] = ['ordersIssued', 'ceasefire', 'signed'];

export function tokyoHasStopped(ctx: Ctx): boolean {
  return STOPPED.includes(ctx.s.charts.surrender ?? '');
}

/** The hour of the broadcast, from which every order to the armies is counted; -1 before it. */
export function stoppedAt(ctx: Ctx): Minute {
  if (!tokyoHasStopped(ctx)) return -1;
  let first = -1;
  for (const state of STOPPED) {
    const at = ctx.s.milestones[`chart/surrender/${state}`];
    if (at !== undefined && (first < 0 || at < first)) first = at;
  }
  return first < 0 ? deskTime(ctx.ix.scenario.start) : first;
}

/** A number of hours between two parameters `<id>.low` and `<id>.high`, drawn by a standing question. */
function hoursOf(ctx: Ctx, question: string, id: string): number {
  return between(ctx, question, param(ctx, `${id}.low`), param(ctx, `${id}.high`)).value;
}

/** When the first word reaches a command: stop, except in self-defence. -1 while Tokyo has not spoken. */
export function firstOrderAt(ctx: Ctx, area: string): Minute {
  const from = stoppedAt(ctx);
  const command = ctx.ix.areas[area]?.command;
  if (from < 0 || command === undefined) return -1;
  return from + hoursOf(ctx, `order/${command}/first`, `order.${command}.first`) * HOUR;
}

/** Places under a Japanese command, with the names of what each one's own delay is asked by. */
const listeners = oncePerScenario((ix) =>
  ix.areaIds.flatMap((id) => {
    const command = ix.areas[id]?.command;
    const known = [`order.${id}`, `order.${id.slice(0, id.indexOf('_'))}`];
    const own = known.find((name) => ix.params[`${name}.low`] !== undefined) ?? 'order.place';
    return command === undefined ? [] : [{ id, command, own }];
  }),
);

/** Sets `orderAt` wherever the last word has come in by now: its command's delay, and the garrison's own. */
export function deliverTokyoOrder(ctx: Ctx): void {
  const from = stoppedAt(ctx);
  if (from < 0) return;
  const delays: Record<string, number> = {};
  for (const { id, command, own } of listeners(ctx.ix)) {
    const state = ctx.s.areas[id];
    if (state === undefined || state.orderAt >= 0) continue;
    const delay = (delays[command] ??= hoursOf(ctx, `order/${command}/delay`, `order.${command}`));
    if (from + delay * HOUR > ctx.now) continue;
    const at = from + (delay + hoursOf(ctx, `order/${id}/delay`, own)) * HOUR;
    if (at > ctx.now) continue;
    state.orderAt = at;
    mark(ctx, `order/${id}`, at);
    standDown(ctx, id);
    announce(ctx, id, command, at);
  }
}

/** A command whose own place has heard unloads its guns and stacks part of its shells: it can still fight, but less well. */
function standDown(ctx: Ctx, area: string): void {
  const most = param(ctx, 'order.standDown');
  for (const id of ctx.ix.formationIds) {
    const state = ctx.s.formations[id];
    if (
      state === undefined ||
      ctx.ix.formations[id]?.power !== 'Japan' ||
      state.at !== area ||
      state.status !== 'active'
    )
      continue;
    state.readiness = Math.min(state.readiness, most);
    mark(ctx, `standDown/${id}`);
  }
}

function announce(ctx: Ctx, area: string, command: string, at: Minute): void {
  if (ctx.s.milestones[`order/${command}`] !== undefined) return;
  mark(ctx, `order/${command}`, at);
  emit(ctx, 'ceasefireOrdered', {
    name: command,
    params: { command, area },
    cause: { paragraph: '4.8', because: ['broadcast'] },
    seenBy: [],
    weight: 2,
  });
}

/** Daily at 12:00: the order spreads; on Hokkaido the divisions move while it has not. ¶4.8 */
export function spreadTokyoOrder(ctx: Ctx): void {
  deliverTokyoOrder(ctx);
  reactOnHokkaido(ctx);
}
