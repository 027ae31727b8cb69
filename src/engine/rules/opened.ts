/**
 * A plan as it goes once it has been opened: the staff's own, with the H-hour, the port of loading, the escort and the
 * first wave that the seat has chosen. Nothing chosen is the staff's plan, word for word. ¶4.13
 */
import type { Modifier } from '../events.ts';
import type { Operation } from '../scenario.ts';
import type { OperationState } from '../state.ts';
import type { PlanChoices } from '../submission.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';

type Params = Pick<ScenarioIndex, 'params' | 'lift'>;

function param(ix: Params, id: string): number {
  const value = ix.params[id];
  if (value === undefined) throw new Error(`no param ${id}`);
  return value;
}

/** The plan with another port: its own way, its own hours to load, and no other goals than the port names. */
function fromPort(plan: Operation, port: string): Operation {
  const other = plan.opens?.ports?.find((one) => one.from === port);
  if (other === undefined) throw new Error(`${plan.id} cannot load at ${port}`);
  const { from, route, prepareHours, diverts = [] } = other;
  return { ...plan, from, route, prepareHours, diverts };
}

function withHour(ix: Params, plan: Operation, hour: NonNullable<PlanChoices['hHour']>): Operation {
  const fire = hour === 'midday' ? Math.floor((plan.fireSupport * param(ix, 'hHour.midday.fire')) / 1000) : 0;
  return { ...plan, assaultHour: param(ix, `hHour.${hour}`), fireSupport: plan.fireSupport + fire };
}

function withEscort(ix: Params, plan: Operation, escort: NonNullable<PlanChoices['escort']>): Operation {
  if (escort === 'light') {
    const prepareHours = Math.max(0, plan.prepareHours - param(ix, 'escort.light.hours'));
    return { ...plan, prepareHours, fireSupport: Math.floor(plan.fireSupport / 2) };
  }
  const lift = plan.opens?.escortLift === undefined ? plan.lift : [...plan.lift, plan.opens.escortLift];
  const prepareHours = plan.prepareHours + param(ix, 'escort.strong.hours');
  return { ...plan, lift, prepareHours, fireSupport: plan.fireSupport + param(ix, 'escort.strong.fire') };
}

/** What the plan's own counters can carry at most, in men. */
function room(ix: Params, plan: Operation): number {
  return plan.lift.reduce((men, id) => men + (ix.lift[id]?.men ?? 0), 0);
}

function withWave(ix: Params, plan: Operation, wave: NonNullable<PlanChoices['firstWave']>): Operation {
  const own = plan.firstWaveMen;
  const most = Math.max(own, room(ix, plan));
  const firstWaveMen = Math.min(most, Math.floor((own * param(ix, `wave.${wave}.men`)) / 1000));
  const prepareHours = Math.floor((plan.prepareHours * param(ix, `wave.${wave}.hours`)) / 1000);
  const later = plan.secondWaveMen === undefined ? {} : { secondWaveMen: plan.secondWaveMen + own - firstWaveMen };
  return { ...plan, firstWaveMen, prepareHours, ...later };
}

/** The plan as opened; the very plan where nothing has been chosen. Throws on a choice the plan does not offer. */
export function planAs(ix: Params, plan: Operation, opened: PlanChoices | undefined): Operation {
  if (opened === undefined) return plan;
  let out = plan;
  if (opened.port !== undefined) out = fromPort(out, opened.port);
  if (opened.firstWave !== undefined) out = withWave(ix, out, opened.firstWave);
  if (opened.escort !== undefined) out = withEscort(ix, out, opened.escort);
  if (opened.hHour !== undefined) out = withHour(ix, out, opened.hHour);
  return out;
}

/** A plan by its id, as it now stands opened. Throws on an unknown id: our bug. */
export function planNow(
  ix: ScenarioIndex,
  id: string,
  state: Readonly<Pick<OperationState, 'opened'>> | undefined,
): Operation {
  const plan = ix.operations[id];
  if (plan === undefined) throw new Error(`no operation ${id}`);
  return planAs(ix, plan, state?.opened);
}

type Line = Pick<Modifier, 'id' | 'value'>;

/** Which number stands behind a choice in each of the three draws, and whether it helps or hurts. */
const PASSAGE = {
  light: ['escort.light.danger', -1],
  strong: ['escort.strong.safety', 1],
  small: ['wave.small.safety', 1],
  large: ['wave.large.danger', -1],
} as const;
const WILL = { beforeDawn: ['hHour.beforeDawn.unseen', 1], midday: ['hHour.midday.seen', -1] } as const;
const BEACH = { beforeDawn: ['hHour.beforeDawn.surprise', 1], midday: ['hHour.midday.warned', -1] } as const;

function lineOf(ix: Params, id: string, [name, sign]: readonly [string, 1 | -1]): Line {
  return { id, value: sign * param(ix, name) };
}

/** What escort and first wave do to the chance, per mille, to come through the passage. */
export function passageLines(ix: Params, { escort, firstWave }: PlanChoices = {}): Line[] {
  const lines: Line[] = [];
  if (escort !== undefined) lines.push(lineOf(ix, `plan.escort.${escort}`, PASSAGE[escort]));
  if (firstWave !== undefined) lines.push(lineOf(ix, `plan.wave.${firstWave}`, PASSAGE[firstWave]));
  return lines;
}

/** What the hour does to the chance, per mille, that a garrison resists: at night no flag is seen, at noon every one. */
export function willLines(ix: Params, { hHour }: PlanChoices = {}): Line[] {
  return hHour === undefined ? [] : [lineOf(ix, `plan.hHour.${hHour}`, WILL[hHour])];
}

/** What the hour does to the chance on the beach, apart from the ships' guns. */
export function beachLines(ix: Params, { hHour }: PlanChoices = {}): Line[] {
  return hHour === undefined ? [] : [lineOf(ix, `plan.hHour.${hHour}`, BEACH[hHour])];
}

/** Whether the guns of the ships cannot see the shore: in the dark, and in fog that noon has not lifted. */
export function isBlind(opened: PlanChoices | undefined, isFog: boolean): boolean {
  return opened?.hHour === 'beforeDawn' || (isFog && opened?.hHour !== 'midday');
}

/** Whether ships and troops are already bound and loading, so that only the H-hour can still be changed. */
export function isLoaded(op: Readonly<Pick<OperationState, 'status' | 'preparedAt'>>): boolean {
  return op.status === 'preparing' || op.status === 'ready' || (op.status === 'held' && op.preparedAt >= 0);
}

/** The second choices on a plan that holds the first: all of them, or once it is loaded the hour alone. */
export function choicesLeft(opened: PlanChoices | undefined, wanted: PlanChoices, loaded: boolean): PlanChoices {
  if (!loaded) return wanted;
  const { hHour: _before, ...rest } = opened ?? {};
  return { ...rest, ...(wanted.hHour === undefined ? {} : { hHour: wanted.hHour }) };
}

/**
 * A plan in port takes up the choices of its latest order; with another port it stands there and sails from there.
 * Returns whether all of them could still be taken up.
 */
export function takeChoices(ix: Params, plan: Operation, op: OperationState): boolean {
  const wanted = op.order?.opened;
  if (wanted === undefined || choicesKey(wanted) === choicesKey(op.opened)) return true;
  const loaded = isLoaded(op);
  op.opened = { ...choicesLeft(op.opened, wanted, loaded) };
  if (!loaded) setOut(planAs(ix, plan, op.opened), op);
  return choicesKey(op.opened) === choicesKey(wanted);
}

function setOut(now: Operation, op: OperationState): void {
  const divert = now.diverts?.find((other) => other.to === op.to);
  if (divert === undefined) op.to = now.to;
  op.route = [...(divert ?? now).route];
  op.at = now.from;
}

/** Choices as one short word, the same for the same choices: `midday,,strong,`. Empty where nothing is chosen. */
export function choicesKey(opened: PlanChoices | undefined): string {
  const { hHour = '', port = '', escort = '', firstWave = '' } = opened ?? {};
  const key = [hHour, port, escort, firstWave].join(',');
  return key === ',,,' ? '' : key;
}
