/** What arrives: letters are read, instructions reach the man on the spot, pending effects and reports fall due. ¶1.2, ¶1.3 */
import type { Ctx } from '../ctx.ts';
import type { CableState } from '../state.ts';
import type { Seat } from '../words.ts';
import { ask, BOTH, emit, mark, mergeBecause } from '../ctx.ts';
import { applyEffects } from '../decisions/effects.ts';
import { holds } from '../decisions/conditions.ts';
import { seatsOf } from './cables.ts';
import { truthView } from './truth.ts';
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
  applyEffects(ctx, letter.onReceive, [...cable.because]);
}

function receiveInstruction(ctx: Ctx, cable: CableState): void {
  const seat = BOTH.find((candidate) => candidate === cable.from) as Seat;
  if (cable.order !== undefined) {
    const operation = ctx.s.operations[cable.order.operation];
    if (operation === undefined) throw new Error(`no operation ${cable.order.operation}`);
    operation.order = {
      verb: cable.order.verb,
      target: cable.order.target,
      receivedAt: ctx.now,
      because: mergeBecause(cable.because),
    };
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

interface Due {
  kind: 'cable' | 'pending' | 'report';
  index: number;
  at: number;
  name: string;
}

/** Earliest due thing among cables, pending effects and reports, or null. Ties: kind, then id. */
function nextDue(ctx: Ctx, until: number): Due | null {
  const best: Due = { kind: 'cable', index: -1, at: until + 1, name: '' };
  const look = (kind: Due['kind'], index: number, at: number, name: string): void => {
    if (at > best.at || (at === best.at && best.index >= 0 && `${kind}/${name}` >= `${best.kind}/${best.name}`)) return;
    Object.assign(best, { kind, index, at, name });
  };
  ctx.s.cables.forEach((cable, index) => look('cable', index, cable.arrivesAt, cable.id));
  ctx.s.pending.forEach((pending, index) => look('pending', index, pending.at, pending.id));
  ctx.s.reports.forEach((report, index) => look('report', index, report.at, `${report.to}/${report.key}`));
  return best.index < 0 || best.at > until ? null : best;
}

/** Everything that arrives or falls due up to `until`, in the order of its hour. ¶1.2 */
export function deliver(ctx: Ctx, until: number): void {
  const end = ctx.now;
  for (let due = nextDue(ctx, until); due !== null; due = nextDue(ctx, until)) {
    ctx.now = due.at;
    if (due.kind === 'cable') {
      const cable = ctx.s.cables.splice(due.index, 1)[0] as CableState;
      const plain: CableState = { ...cable, because: [...cable.because] };
      if (plain.kind === 'letter') receiveLetter(ctx, plain);
      else receiveInstruction(ctx, plain);
    } else if (due.kind === 'report') {
      const report = ctx.s.reports.splice(due.index, 1)[0];
      if (report !== undefined)
        reveal(ctx, report.to, report.key, report.value, report.source, report.confidence, 0, report.asOf);
    } else {
      firePending(ctx, due.index);
    }
  }
  ctx.now = Math.max(end, until);
}

function firePending(ctx: Ctx, index: number): void {
  const pending = ctx.s.pending.splice(index, 1)[0];
  if (pending === undefined) return;
  if (pending.cancelIf !== null && holds(pending.cancelIf, truthView(ctx))) return;
  if (pending.question !== '' && !ask(ctx, pending.question, pending.chance).happened) return;
  applyEffects(ctx, pending.effects, [...pending.because]);
}
