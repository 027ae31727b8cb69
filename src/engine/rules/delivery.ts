/** What arrives: letters are read, instructions reach the man on the spot, pending effects and reports fall due. ¶1.2, ¶1.3 */
import type { Ctx } from '../ctx.ts';
import type { CableState, OperationState, PendingState } from '../state.ts';
import type { Effect } from '../scenario.ts';
import type { Minute } from '../time.ts';
import type { OrderKind, Seat } from '../words.ts';
import { ask, BOTH, emit, mark, mergeBecause } from '../ctx.ts';
import { applyEffects } from '../decisions/effects.ts';
import { holds } from '../decisions/conditions.ts';
import { DAY } from '../time.ts';
import { seatsOf } from './cables.ts';
import { truthView } from './truth.ts';
import { readComposed } from './writing.ts';
import { reveal } from './world.ts';

function receiveLetter(ctx: Ctx, cable: CableState): void {
  const id = cable.letter as string;
  const letter = ctx.ix.letters[id];
  const state = ctx.s.letters[id];
  if (letter === undefined || state === undefined) throw new Error(`no letter ${id}`);
  state.receivedAt = ctx.now;
  mark(ctx, `letter/${id}/received`);
  emit(ctx, 'letterReceived', {
    name: id,
    params: { letter: id, from: letter.from, hours: Math.floor((ctx.now - cable.sentAt) / 60) },
    cause: { paragraph: '1.3', because: cable.because },
    seenBy: seatsOf(letter.from, letter.to),
    weight: 2,
  });
  const again = state.occurrence > 1;
  if (letter.axes !== undefined) readComposed(ctx, letter, state, [...cable.because]);
  else applyEffects(ctx, again ? repeated(letter.onReceive) : letter.onReceive, [...cable.because]);
}

/** What a letter still does when it is sent again: nothing is counted, felt or paid for a second time. ¶3.3 */
function repeated(effects: readonly Effect[]): Effect[] {
  return effects.flatMap((effect): Effect[] => {
    if ('shock' in effect || 'cost' in effect || ('fact' in effect && effect.add !== undefined)) return [];
    if (!('when' in effect)) return [effect];
    return [{ ...effect, effects: repeated(effect.effects), otherwise: repeated(effect.otherwise ?? []) }];
  });
}

/** The word to go stands until it is taken back; an order to prepare takes it back only after a day. ¶4.1 */
function noteWord(operation: OperationState, verb: OrderKind, at: Minute): void {
  if (verb === 'go' || verb === 'divert' || verb === 'show') operation.goAt = at;
  else if (verb !== 'prepare' || at - operation.goAt > DAY) operation.goAt = -1;
}

function receiveInstruction(ctx: Ctx, cable: CableState): void {
  const seat = BOTH.find((candidate) => candidate === cable.from) as Seat;
  if (cable.order !== undefined) {
    const operation = ctx.s.operations[cable.order.operation];
    if (operation === undefined) throw new Error(`no operation ${cable.order.operation}`);
    operation.order = {
      verb: cable.order.verb,
      target: cable.order.target,
      ...(cable.order.opened === undefined ? {} : { opened: { ...cable.order.opened } }),
      receivedAt: ctx.now,
      because: mergeBecause(cable.because),
    };
    noteWord(operation, cable.order.verb, ctx.now);
    mark(ctx, `order/${cable.order.operation}/${cable.order.verb}`);
  }
  if (cable.direct !== undefined) {
    const front = ctx.s.fronts[cable.direct.front];
    if (front === undefined) throw new Error(`no front ${cable.direct.front}`);
    front.directive = cable.direct.directive;
    front.area = cable.direct.area;
    front.receivedAt = ctx.now;
    front.because = [...cable.because];
  }
  emit(ctx, 'orderReceived', {
    name: cable.id,
    params: {
      commander: cable.to,
      verb: cable.order?.verb ?? 'direct',
      operation: cable.order?.operation ?? cable.direct?.front ?? '',
      target: cable.order?.target ?? cable.direct?.area ?? '',
      hours: Math.floor((ctx.now - cable.sentAt) / 60),
    },
    cause: { paragraph: '1.3', because: cable.because },
    seenBy: [seat],
  });
}

/** The earliest hour up to `until` at which anything falls due, or -1. */
function nextHour(ctx: Ctx, until: number): number {
  let at = until + 1;
  for (const cable of ctx.s.cables) if (cable.arrivesAt < at) at = cable.arrivesAt;
  for (const pending of ctx.s.pending) if (pending.at < at) at = pending.at;
  for (const report of ctx.s.reports) if (report.at < at) at = report.at;
  return at > until ? -1 : at;
}

/** Index of the item of an hour with the smallest id, or -1. */
function firstOf<T extends { readonly id: string }>(
  list: readonly T[],
  hourOf: (item: T) => number,
  at: number,
): number {
  let best = -1;
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as T;
    if (hourOf(item) === at && (best < 0 || item.id < (list[best] as T).id)) best = i;
  }
  return best;
}

const arrival = (cable: CableState): number => cable.arrivesAt;
const hour = (pending: PendingState): number => pending.at;

/** Everything that arrives or falls due up to `until`, in the order of its hour. Ties: kind, then id. ¶1.2 */
export function deliver(ctx: Ctx, until: number): void {
  const end = ctx.now;
  for (let at = nextHour(ctx, until); at >= 0; at = nextHour(ctx, until)) {
    ctx.now = at;
    const cable = firstOf(ctx.s.cables, arrival, at);
    const pending = cable < 0 ? firstOf(ctx.s.pending, hour, at) : -1;
    if (cable >= 0) receive(ctx, cable);
    else if (pending >= 0) firePending(ctx, pending);
    else readReports(ctx, at);
  }
  ctx.now = Math.max(end, until);
}

function receive(ctx: Ctx, index: number): void {
  const cable = ctx.s.cables.splice(index, 1)[0] as CableState;
  const plain: CableState = { ...cable, because: [...cable.because] };
  if (plain.kind === 'letter') receiveLetter(ctx, plain);
  else receiveInstruction(ctx, plain);
}

/** All reports of an hour, by recipient and key. Reading one sends nothing on its way, so they can be taken together. */
function readReports(ctx: Ctx, at: number): void {
  const due = ctx.s.reports.filter((report) => report.at === at).map((report) => ({ ...report }));
  ctx.s.reports = ctx.s.reports.filter((report) => report.at !== at);
  due.sort((a, b) => (a.to === b.to ? compare(a.key, b.key) : compare(a.to, b.to)));
  for (const { to, key, value, source, confidence, asOf } of due) {
    const before = ctx.s.known[to][key]?.value;
    reveal(ctx, to, key, value, source, confidence, 0, asOf);
    const isNews = before !== value && ctx.s.known[to][key]?.value === value;
    if (isNews && key.startsWith(CONTROL) && (BOTH as readonly unknown[]).includes(value) && value !== to)
      readOfGround(ctx, to, key.slice(CONTROL.length), String(value), source);
  }
}

const CONTROL = 'control/';

/** Ground the other seat has taken is news on the evening it is heard of, not on the day it fell. ¶8.1 */
function readOfGround(ctx: Ctx, to: Seat, area: string, power: string, source: string): void {
  emit(ctx, 'reportArrived', {
    name: `${to}/${area}/${power}`,
    params: { area, to: power, source },
    cause: { paragraph: '8.1', because: [] },
    grounds: [`area/${area}/${power}`],
    seenBy: [to],
    weight: 2,
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function firePending(ctx: Ctx, index: number): void {
  const pending = ctx.s.pending.splice(index, 1)[0];
  if (pending === undefined) return;
  if (pending.cancelIf !== null && holds(pending.cancelIf, truthView(ctx))) return;
  if (pending.question !== '' && !ask(ctx, pending.question, pending.chance).happened) return;
  applyEffects(ctx, pending.effects, [...pending.because]);
}
