/** What speaks against Hokkaido and against the islands south of Urup, as Moscow sees it and as the chosen lens weighs it. ¶2.8 */
import type { Ctx } from '../ctx.ts';
import { changeFact, clamp, param } from '../ctx.ts';
import { type SeatView, viewOfState } from '../seatView.ts';
import { dayOf, HOUR } from '../time.ts';
import { composedIn } from '../letters/written.ts';
import { oncePerScenario } from '../oncePerScenario.ts';

/** The six things that historians name, each a weight of every Moscow lens. */
export const RESTRAINTS = ['refusal', 'legitimacy', 'delays', 'lift', 'force', 'kurilsSecured'] as const;
export type Restraint = (typeof RESTRAINTS)[number];

/** Point of the scale at which a Stalin of history's temper leaves the landing alone. */
export const STAYS = 50;

/** Stalin’s letters that ask for the north of Hokkaido, or for ground there. */
const letters = oncePerScenario((ix) =>
  ix.scenario.letters
    .filter((one) => one.from === 'USSR' && one.thread === 'hokkaido' && ['claim', 'trade'].includes(one.stance))
    .map((one) => one.id),
);

const NOES: readonly string[] = ['claim', 'refuse'];

/** Washington’s letters that refuse the Kurils or claim a part of them; each after the first makes the no firmer. */
const lines = oncePerScenario((ix) =>
  ix.scenario.letters
    .filter((one) => one.from === 'USA' && one.thread === 'kurils' && NOES.includes(one.stance))
    .map((one) => one.id),
);

const BEGUN: readonly string[] = ['preparing', 'ready', 'held', 'underway', 'assaulting', 'ashore', 'done'];

function anyHeld(view: SeatView, areas: readonly string[], power: string): boolean {
  return areas.some((area) => view.controls(area) === power);
}

/** A written no, firmer with each rung that follows it; an answer still awaited; or a silence that was read as one. */
function refusal(ctx: Ctx, view: SeatView): number {
  if (view.fact('hokkaidoYielded') === 1) return 0;
  if (view.fact('hokkaidoRefused') === 1) {
    const rungs = Math.max(0, (view.fact('usRung') ?? 0) - 1);
    return param(ctx, 'restraint.note') + rungs * param(ctx, 'restraint.rung');
  }
  const asked = askedAt(ctx);
  if (asked < 0) return 0;
  const awaits = ctx.now - asked < param(ctx, 'silence.answer') * HOUR;
  return param(ctx, awaits ? 'restraint.awaited' : 'restraint.silence');
}

/** When Moscow last wrote for Hokkaido, or -1. */
function askedAt(ctx: Ctx): number {
  let last = -1;
  for (const id of letters(ctx.ix)) last = Math.max(last, ctx.s.letters[id]?.sentAt ?? -1);
  return last;
}

/** What a breach would put at risk: papers about the Kurils, the treaty with China, what is left of the alliance. */
function legitimacy(ctx: Ctx, view: SeatView, unyielded: number): number {
  const alliance = ['rupture', 'crisis', 'friction', 'cooperation'].indexOf(view.chart('alliance') ?? 'friction');
  const paper = unyielded + (view.chart('chungking') === 'signed' ? 1 : 0);
  return paper * param(ctx, 'restraint.paper') + Math.max(0, alliance) * param(ctx, 'restraint.alliance');
}

/** Days since the broadcast, or 0 before it. */
function daysSinceBroadcast(view: SeatView): number {
  const broadcast = view.fact('broadcastDay') ?? 0;
  return broadcast === 0 ? 0 : view.day - dayOf('08-01') + 1 - broadcast;
}

/**
 * Shumshu not yet in hand, no port on the west of Karafuto, none on the south; and from the day before the Americans are
 * to enter Japan the want of days: what is ordered then comes too late to be there first.
 */
function delays(ctx: Ctx, view: SeatView): number {
  const shumshu = view.operation('shumshu') === 'done' ? 0 : 40;
  const west = anyHeld(view, ['KAR_MAOKA'], 'USSR') ? 0 : 30;
  const late = daysSinceBroadcast(view) >= param(ctx, 'calendar.entryDays') - 1 ? param(ctx, 'restraint.late') : 0;
  return shumshu + west + (anyHeld(view, ['KAR_OTOMARI', 'KAR_TOYOHARA'], 'USSR') ? 0 : 30) + late;
}

/** No field from which fighters reach Rumoi; the lead division not loaded, or told off for the Kurils; no first wave. */
function lift(view: SeatView): number {
  const field = anyHeld(view, ['KAR_TOYOHARA', 'KAR_OTOMARI'], 'USSR') ? 0 : 40;
  const begun = (plan: string): boolean => BEGUN.includes(view.operation(plan) ?? '');
  const free = begun('firstEchelon') && !begun('etorofu') && !begun('kunashiri');
  return field + (free ? 0 : 40) + (begun('rumoiSpearhead') ? 0 : 20);
}

/** The bomb and the fleet at all times; carriers off Hokkaido; marines or any American known ashore there. */
function force(ctx: Ctx, view: SeatView): number {
  const rung = view.fact('usRung') ?? 0;
  if (rung >= 5 || anyHeld(view, ['HOK_HAKODATE', 'HOK_SAPPORO', 'HOK_NEMURO'], 'USA')) return 100;
  return param(ctx, rung === 4 ? 'restraint.carriers' : 'restraint.power');
}

/** A no in writing to the islands south of Urup, firmer with each rung and each letter that repeats it; nothing where all were conceded. */
function refusalSouth(ctx: Ctx, view: SeatView): number {
  const written = composedIn(ctx.ix, view).filter(
    ({ letter, axes, state }) =>
      letter.from === 'USA' && axes.subject === 'kurils' && NOES.includes(axes.stance) && state.receivedAt >= 0,
  );
  const letters = lines(ctx.ix).filter((id) => view.received(id)).length + written.length;
  const yielded = view.fact('kurilsYielded') ?? 0;
  const nos = letters + (yielded === 1 ? 1 : 0);
  if (nos === 0) return yielded === 2 ? 0 : param(ctx, 'restraint.silence');
  const rungs = Math.max(0, (view.fact('usRung') ?? 0) - 1);
  return param(ctx, 'restraint.note') + (rungs + nos - 1) * param(ctx, 'restraint.rung');
}

/** American force as for Hokkaido; a party known on one of these islands or at Nemuro is the whole of it. */
function forceSouth(ctx: Ctx, view: SeatView): number {
  const south = ['KUR_ETOROFU', 'KUR_KUNASHIRI', 'KUR_SHIKOTAN', 'KUR_HABOMAI', 'KUR_URUPPU', 'KUR_SHIMUSHIRU'];
  return anyHeld(view, south, 'USA') ? 100 : force(ctx, view);
}

/**
 * What speaks against the islands south of Urup, 0 to 100: of the six only the three that bear on them, in the proportions of
 * the lens, less what Yalta promised. `STAYS` stops a Stalin of history’s temper here too.
 */
function againstTheSouth(ctx: Ctx, view: SeatView, weights: Readonly<Record<string, number>>): number {
  const paper = 2 - (view.fact('kurilsYielded') ?? 0);
  const felt = {
    refusal: clamp(refusalSouth(ctx, view), 0, 100),
    legitimacy: clamp(legitimacy(ctx, view, paper), 0, 100),
    force: clamp(forceSouth(ctx, view), 0, 100),
  };
  let sum = 0;
  let all = 0;
  for (const name of ['refusal', 'legitimacy', 'force'] as const) {
    sum += (weights[name] ?? 0) * felt[name];
    all += weights[name] ?? 0;
  }
  return clamp(Math.floor(sum / Math.max(1, all)) - param(ctx, 'restraint.yalta'), 0, 100);
}

/** How strongly each restraint is felt in Moscow today, 0 to 100, from what the seat knows and nothing else. */
function restraintsFelt(ctx: Ctx, view: SeatView): Readonly<Record<Restraint, number>> {
  const felt = {
    refusal: refusal(ctx, view),
    legitimacy: legitimacy(ctx, view, view.fact('kurilsYielded') ?? 0),
    delays: delays(ctx, view),
    lift: lift(view),
    force: force(ctx, view),
    kurilsSecured: (view.fact('kurilsYielded') ?? 0) * 50,
  };
  for (const name of RESTRAINTS) felt[name] = clamp(felt[name], 0, 100);
  return felt;
}

/**
 * The sum under a lens's weights, 0 to 100: `STAYS` is where it stops a Stalin of history's temper. More of any restraint
 * never lowers it. The lens changes the weights and the point at which it stops, and nothing else.
 */
export function restraintUnder(
  weights: Readonly<Record<string, number>>,
  felt: Readonly<Record<Restraint, number>>,
): number {
  let sum = 0;
  for (const name of RESTRAINTS) sum += (weights[name] ?? 0) * felt[name];
  return clamp(STAYS + Math.floor(sum / 100) - (weights.stopsAt ?? 0), 0, 100);
}

/** Each morning before the desks open: what speaks against Hokkaido and the southern islands is weighed afresh. */
export function weighRestraints(ctx: Ctx): void {
  if (ctx.ix.facts.restraint === undefined) return;
  const weights = ctx.ix.lenses[ctx.rules.lenses.moscow]?.weights ?? {};
  const view = viewOfState(ctx.ix, ctx.s, 'USSR');
  changeFact(ctx, 'restraint', { set: restraintUnder(weights, restraintsFelt(ctx, view)) });
  changeFact(ctx, 'restraintSouth', { set: againstTheSouth(ctx, view, weights) });
}
