/** A start that is not history's: what a scenario changes on the first morning, before its opening effects. ¶1.9 */
import type { Ctx } from './ctx.ts';
import type { StartChanges } from './scenario.ts';
import { applyEffects } from './decisions/effects.ts';
import { minuteOf } from './time.ts';
import { openDesk } from './rules/desk.ts';

function changeGround(ctx: Ctx, changes: StartChanges): void {
  const { s } = ctx;
  for (const [id, power] of Object.entries(changes.areas ?? {})) {
    const area = s.areas[id];
    if (area !== undefined) area.control = power;
    for (const seat of ['USSR', 'USA'] as const)
      s.known[seat][`control/${id}`] = { value: power, asOf: ctx.now, source: 'situation map', confidence: 'A' };
  }
  for (const [id, change] of Object.entries(changes.formations ?? {})) {
    const formation = s.formations[id];
    if (formation === undefined) continue;
    formation.at = change.area ?? formation.at;
    formation.men = change.men ?? formation.men;
    formation.readiness = change.readiness ?? formation.readiness;
  }
  for (const [id, hulls] of Object.entries(changes.lift ?? {})) {
    const counter = s.lift[id];
    if (counter !== undefined) counter.hulls = hulls;
  }
  for (const [id, status] of Object.entries(changes.operations ?? {})) {
    const plan = s.operations[id];
    if (plan !== undefined) plan.status = status;
  }
}

function changePapers(ctx: Ctx, changes: StartChanges): void {
  const { s } = ctx;
  for (const [id, value] of Object.entries(changes.facts ?? {})) s.facts[id] = value;
  for (const [id, option] of Object.entries(changes.answers ?? {})) {
    const decision = s.decisions[id];
    if (decision === undefined) continue;
    Object.assign(decision, { status: 'answered', option, answeredAt: ctx.now, occurrence: 1 });
    for (const name of Object.keys(s.milestones))
      if (name.startsWith(`decision/${id}/`) && !name.endsWith('/opened')) delete s.milestones[name];
    s.milestones[`decision/${id}/${option}`] = ctx.now;
  }
  for (const [name, at] of Object.entries(changes.milestones ?? {})) {
    if (at === 'none') delete s.milestones[name];
    else s.milestones[name] = minuteOf(at);
  }
  const unsent = changes.unsent ?? [];
  s.cables = s.cables.filter((cable) => !unsent.includes(cable.letter ?? ''));
  s.pending = s.pending.filter(({ effects }) => !effects.some((one) => 'send' in one && unsent.includes(one.send)));
  for (const id of unsent) delete s.letters[id];
}

function changeCharts(ctx: Ctx): void {
  const { s } = ctx;
  for (const [id, state] of Object.entries(ctx.ix.scenario.charts)) {
    if (state === undefined) continue;
    if (s.charts[id] === state) continue;
    s.charts[id] = state;
    s.milestones[`chart/${id}/${state}`] ??= ctx.now;
  }
}

/** Changes the position that stands and applies the scenario's opening effects to it. */
export function applyStart(ctx: Ctx): void {
  const { changes, opening } = ctx.ix.scenario;
  if (changes !== undefined) {
    changeGround(ctx, changes);
    changePapers(ctx, changes);
  }
  applyEffects(ctx, opening, ['opening']);
}

/**
 * Where a prelude leads to a start that is not history's: charts, ground and papers are changed, and the first morning is
 * put to the seats afresh. A scenario that only begins later changes nothing.
 */
export function branchOff(ctx: Ctx): void {
  const { changes, opening, charts } = ctx.ix.scenario;
  if (changes === undefined && opening.length === 0 && Object.keys(charts).length === 0) return;
  changeCharts(ctx);
  applyStart(ctx);
  for (const decision of Object.values(ctx.s.decisions))
    if (decision.status === 'open' && decision.openedAt === ctx.now) decision.status = 'closed';
  openDesk(ctx);
}
