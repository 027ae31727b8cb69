/** Changes to the world that several resolvers share: charts, ground, what a seat comes to know. */
import type { Ctx } from '../ctx.ts';
import type { ChartId, Confidence, Power, Seat } from '../words.ts';
import type { Minute } from '../time.ts';
import { BOTH, changeFact, emit, mark } from '../ctx.ts';
import { noteReasons } from '../reasons.ts';

/** Chart id of an instance: `correspondence/kurils` -> `correspondence`. */
export function chartOf(instance: string): ChartId {
  const slash = instance.indexOf('/');
  return (slash < 0 ? instance : instance.slice(0, slash)) as ChartId;
}

/**
 * Sends an event to a chart and carries out the effects it returns. Emits `chartMoved` when the state changes and marks
 * the first time each state is entered as `chart/<instance>/<state>`. (¶5.1)
 */
export function sendChart(
  ctx: Ctx,
  instance: string,
  event: string,
  flags: readonly string[],
  because: readonly string[],
  seenBy: readonly Seat[] = BOTH,
): void {
  const chart = chartOf(instance);
  const before = ctx.s.charts[instance] ?? ctx.rules.stepper.initial(chart);
  const { value, effects } = ctx.rules.stepper.step(chart, before, event, flags);
  ctx.s.charts[instance] = value;
  // A chart stands where it does because of every step that brought it there.
  const path = [`chart/${instance}`];
  if (value !== before) noteReasons(ctx.s, `chart/${instance}`, because, path);
  for (const effect of effects) {
    if (effect.name === 'fact') {
      const fact = String(effect.params.id);
      changeFact(ctx, fact, { add: Number(effect.params.add) });
      noteReasons(ctx.s, `fact/${fact}`, because, [`fact/${fact}`, ...path]);
    }
    if (effect.name === 'note') {
      const key = String(effect.params.key);
      emit(ctx, 'told', {
        name: `${instance}/${key}`,
        params: chart === 'correspondence' ? { key, matter: instance } : { key },
        cause: { paragraph: '5.1', because: [...because] },
        grounds: path,
        seenBy,
        weight: 2,
      });
    }
  }
  if (value === before) return;
  mark(ctx, `chart/${instance}/${value}`);
  emit(ctx, 'chartMoved', {
    name: `${instance}/${value}`,
    params: { chart: instance, from: before, to: value, event },
    cause: { paragraph: '5.1', because: [...because] },
    grounds: path,
    seenBy,
  });
}

/**
 * A seat comes to know something, now or after `delay` minutes. The only way anything gets into `known`. (¶8.1)
 */
export function reveal(
  ctx: Ctx,
  to: Seat,
  key: string,
  value: number | string,
  source: string,
  confidence: Confidence,
  delay = 0,
  asOf: Minute = ctx.now,
): void {
  if (delay > 0) {
    ctx.s.reports.push({ to, key, value, at: ctx.now + delay, asOf, source, confidence });
    return;
  }
  const before = ctx.s.known[to][key];
  if (before !== undefined && before.asOf > asOf) return;
  ctx.s.known[to][key] = { value, asOf, source, confidence };
}

const STOPPED: readonly string[] = ['ordersIssued', 'ceasefire', 'signed'];
const AT_WAR: readonly string[] = ['fact/declared'];
const TOKYO: readonly string[] = ['chart/surrender'];
const TOKYO_AND_WAR: readonly string[] = ['chart/surrender', 'fact/declared'];

/** What stands behind every move on the ground: Moscow's entry for its own troops, and Tokyo's word once it is given. */
export function warGrounds(ctx: Ctx, power: Power): readonly string[] {
  const stopped = STOPPED.includes(ctx.s.charts['surrender'] ?? '');
  if (power !== 'USSR') return stopped ? TOKYO : [];
  return stopped ? TOKYO_AND_WAR : AT_WAR;
}

/** Who hears of a change of hands at once: the power that made it, if a seat; the other seat by communiqué. */
function observers(power: Power): readonly Seat[] {
  return power === 'USSR' || power === 'USA' ? [power] : BOTH;
}

/**
 * Ground changes hands. Marks `area/<id>/<power>`, emits `areaChangedHands` to the power that did it and lets the other
 * seat learn of it by communiqué after `intel.communique` minutes. (¶4.8, ¶8.1)
 */
export function setControl(ctx: Ctx, area: string, power: Power, because: readonly string[], paragraph: string): void {
  const state = ctx.s.areas[area];
  if (state === undefined || state.control === power) return;
  const from = state.control;
  state.control = power;
  state.since = ctx.now;
  mark(ctx, `area/${area}/${power}`);
  const grounds = warGrounds(ctx, power);
  noteReasons(ctx.s, `area/${area}/${power}`, because, grounds);
  emit(ctx, 'areaChangedHands', {
    name: `${area}/${power}`,
    params: { area, from, to: power },
    cause: { paragraph, because: [...because] },
    grounds,
    seenBy: observers(power),
    weight: 2,
  });
  const delay = ctx.ix.params['intel.communique'] ?? 1440;
  for (const seat of BOTH) {
    // Who is thrown out knows it as soon as who came in.
    const own = seat === power || seat === from;
    reveal(ctx, seat, `control/${area}`, power, own ? 'own report' : 'communiqué', own ? 'A' : 'B', own ? 0 : delay);
  }
}
