/** The board and what stands on it: places exist, ways touch, plans are made of what there is. */
import type { Area, Edge, Formation, Operation, PlanOpens } from '../../engine/scenario.ts';
import type { Found } from '../pieces.ts';
import type { Lint, Sound } from './known.ts';
import { JAPANESE_COMMANDS } from '../../engine/words.ts';
import { checkCondition, checkEffects, resolve } from './references.ts';
import { under } from '../issues.ts';

export function lintBoard(lint: Lint, sound: Sound): void {
  lintEdges(lint, sound.edges as readonly Found<Edge>[]);
  const away = new Set((sound.areas as readonly Found<Area>[]).map((found) => found.value.id));
  for (const { value } of sound.edges as readonly Found<Edge>[]) {
    away.delete(value.a);
    away.delete(value.b);
  }
  for (const found of sound.areas as readonly Found<Area>[]) {
    if (away.has(found.value.id)) lint.say(found, '', `no edge leads to ${found.value.id}`);
  }
  for (const found of sound.formations as readonly Found<Formation>[]) lintFormation(lint, found);
  for (const found of sound.operations as readonly Found<Operation>[]) lintOperation(lint, found);
}

/** An edge is named once and serves both ways; a second one between the same places must be of another kind. */
function lintEdges(lint: Lint, edges: readonly Found<Edge>[]): void {
  const seen = new Map<string, Found<Edge>>();
  for (const found of edges) {
    const { a, b, kind, km, hours } = found.value;
    resolve(lint, found, '.a', 'areas', a);
    resolve(lint, found, '.b', 'areas', b);
    if (a === b) lint.say(found, '', `leads from ${a} to itself`);
    const name = `${[a, b].sort().join('|')}|${kind}`;
    const before = seen.get(name);
    seen.set(name, found);
    if (before === undefined) continue;
    const same = before.value.km === km && before.value.hours === hours;
    const where = `${before.file} ${before.path}`;
    lint.say(
      found,
      '',
      same ? `is already at ${where}` : `is not symmetric: ${where} has another distance for the same way`,
    );
  }
}

/** Says so where two places that follow each other do not touch. A place may be named twice in a row. */
function checkWay(lint: Lint, found: Found, path: string, places: readonly string[]): void {
  for (const place of places) resolve(lint, found, path, 'areas', place);
  for (let i = 1; i < places.length; i++) {
    const [from, to] = [places[i - 1], places[i]];
    if (from !== to && !lint.known.touching.has(`${from}|${to}`))
      lint.say(found, path, `no edge leads from ${from} to ${to}`);
  }
}

function lintFormation(lint: Lint, found: Found<Formation>): void {
  const it = found.value;
  resolve(lint, found, '.area', 'areas', it.area);
  if (it.commander !== undefined) resolve(lint, found, '.commander', 'people', it.commander);
  if (it.front !== undefined && !(JAPANESE_COMMANDS as readonly string[]).includes(it.front)) {
    resolve(lint, found, '.front', 'fronts', it.front);
  }
  if (it.axis !== undefined) checkAxis(lint, found, it, it.axis);
  it.holds?.forEach((part, i) => resolve(lint, found, under(under('.holds', i), 'area'), 'areas', part.area));
  if (it.menRange !== undefined && !(it.menRange[0] <= it.men && it.men <= it.menRange[1])) {
    lint.say(found, '.menRange', `does not hold the ${it.men} men it is about`);
  }
  if (it.sources.length === 0) lint.say(found, '.sources', 'a formation needs a source');
}

/** A march goes from place to place; a force that some plan lands on its first place marches on from there. */
function checkAxis(lint: Lint, found: Found, it: Formation, axis: readonly string[]): void {
  const [first] = axis;
  const landed = [...lint.known.operations.values()].some((plan) => {
    const shores = [plan.to, ...(plan.diverts ?? []).map((divert) => divert.to)];
    return plan.formations.includes(it.id) && shores.some((shore) => shore === first);
  });
  checkWay(lint, found, '.axis', landed ? axis : [it.area, ...axis]);
}

function flies(lint: Lint, it: Operation): boolean {
  if (it.kind === 'airLanding' || it.kind === 'strike') return true;
  return it.lift.length > 0 && it.lift.every((id) => lint.known.aircraft.has(id));
}

/** What may be changed in a plan must be there to change: an hour, a way from each port, ships for a strong escort. */
function lintOpens(lint: Lint, found: Found<Operation>, opens: PlanOpens): void {
  const it = found.value;
  if (it.kind !== 'landing' && it.kind !== 'transport')
    lint.say(found, '.opens', 'only what goes by sea can be opened');
  if (opens.hHour !== undefined && it.assaultHour < 0)
    lint.say(found, '.opens.hHour', 'the plan has no hour of its own');
  for (const key of ['hHour', 'escort', 'firstWave'] as const) {
    const choices: readonly string[] = opens[key] ?? [];
    if (new Set(choices).size < choices.length) lint.say(found, `.opens.${key}`, 'names a choice twice');
  }
  opens.ports?.forEach((port, i) => {
    const path = under('.opens.ports', i);
    checkWay(lint, found, path, [port.from, ...port.route, it.to]);
    port.diverts?.forEach((other) => checkWay(lint, found, path, [port.from, ...other.route, other.to]));
  });
  if (opens.escortLift === undefined) return;
  resolve(lint, found, '.opens.escortLift', 'lift', opens.escortLift);
  if (opens.escort?.includes('strong') !== true || it.lift.includes(opens.escortLift))
    lint.say(found, '.opens.escortLift', 'is a further counter of a strong escort');
}

function lintOperation(lint: Lint, found: Found<Operation>): void {
  const it = found.value;
  resolve(lint, found, '.commander', 'commanders', it.commander);
  if (it.commodore !== undefined) resolve(lint, found, '.commodore', 'commanders', it.commodore);
  it.formations.forEach((id, i) => resolve(lint, found, under('.formations', i), 'formations', id));
  it.lift.forEach((id, i) => resolve(lint, found, under('.lift', i), 'lift', id));
  // Aircraft need no way: they fly straight.
  const places = [it.from, ...it.route, it.to];
  if (!flies(lint, it)) checkWay(lint, found, '.route', places);
  else for (const place of places) resolve(lint, found, '.route', 'areas', place);
  it.diverts?.forEach((plan, i) => checkWay(lint, found, under('.diverts', i), [...plan.route, plan.to]));
  if (it.opens !== undefined) lintOpens(lint, found, it.opens);
  for (const key of ['standing', 'needs'] as const) {
    const condition = it[key];
    if (condition !== undefined) checkCondition(lint, found, condition, `.${key}`);
  }
  for (const key of ['onSail', 'onLand', 'onDone'] as const) checkEffects(lint, found, it[key] ?? [], `.${key}`);
  if ((it.secondWaveMen === undefined) !== (it.secondWaveHours === undefined)) {
    lint.say(found, '', 'secondWaveMen and secondWaveHours go together');
  }
  if (it.sources.length === 0 && it.invented === undefined)
    lint.say(found, '.sources', 'a plan that is not invented needs a source');
}
