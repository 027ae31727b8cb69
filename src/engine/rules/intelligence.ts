/** What each seat learns of what it cannot see, by whom and how late; every line can be wrong by a known measure. ¶8 */
import type { Ctx } from '../ctx.ts';
import type { Confidence, MemberId, Seat } from '../words.ts';
import { ask, factOf, param, today } from '../ctx.ts';
import { COUNCIL } from '../words.ts';
import { HOUR, dateOf } from '../time.ts';
import { adviserReading } from './readings.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
import { TALKS, talksStand } from './chungking.ts';
import { reveal } from './world.ts';

const OTHER: Readonly<Record<Seat, Seat>> = { USSR: 'USA', USA: 'USSR' };
/** The man on the spot whose reading of the other leader comes unasked. */
const WATCHER: Readonly<Record<Seat, string>> = { USSR: 'gromyko', USA: 'harriman' };
/** From here on what Tokyo does is in the newspapers. */
const PUBLIC: readonly string[] = ['ordersIssued', 'ceasefire', 'signed'];

/** While Soong is in Moscow with something to tell. */
const TALKING: readonly string[] = ['haggling', 'agreed', 'signed'];

/** Daily, 05:45 in Tokyo, and once when a war opens. */
export function resolveIntelligence(ctx: Ctx): void {
  for (const seat of ['USSR', 'USA'] as const) {
    watchCharts(ctx, seat);
    watchCouncil(ctx, seat);
    watchFormations(ctx, seat);
    watchOperations(ctx, seat);
    watchLeader(ctx, seat);
  }
}

interface Report {
  readonly key: string;
  readonly value: number | string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly delayHours: number;
}

/** Sends a report on its way unless the seat already knows just this, so that old news is not told again. */
function report(ctx: Ctx, seat: Seat, what: Report): void {
  const known = ctx.s.known[seat][what.key];
  if (known !== undefined && known.value === what.value && known.confidence === what.confidence) return;
  if (ctx.s.reports.some((one) => one.to === seat && one.key === what.key && one.value === what.value)) return;
  reveal(ctx, seat, what.key, what.value, what.source, what.confidence, what.delayHours * HOUR);
}

/** Charts that are not this seat's own: Tokyo's by intercept, the treaty by envoy, the order when it is sent. */
function watchCharts(ctx: Ctx, seat: Seat): void {
  const surrender = ctx.s.charts['surrender'] ?? 'resisting';
  if (PUBLIC.includes(surrender)) {
    report(ctx, seat, { key: 'chart/surrender', value: surrender, source: 'radio', confidence: 'A', delayHours: 0 });
  } else if (seat === 'USA') {
    const delayHours = param(ctx, 'intel.magicHours');
    report(ctx, seat, { key: 'chart/surrender', value: surrender, source: 'MAGIC', confidence: 'B', delayHours });
  } else {
    const atWar = factOf(ctx, 'declared') === 1;
    const source = atWar ? 'radio monitors' : 'embassy in Tokyo';
    const delayHours = param(ctx, atWar ? 'intel.monitorHours' : 'intel.embassyHours');
    report(ctx, seat, { key: 'chart/surrender', value: surrender, source, confidence: 'C', delayHours });
  }
  if (seat === 'USA') {
    const value = ctx.s.charts['chungking'] ?? 'deadlocked';
    const delayHours = param(ctx, 'intel.envoyHours');
    report(ctx, seat, { key: 'chart/chungking', value, source: 'Harriman', confidence: 'A', delayHours });
    watchTalks(ctx, value);
    return;
  }
  const text = ctx.s.charts['orderOne'] ?? 'undrafted';
  const told = ['truman-orderone-15', 'truman-yes-base'].some((id) => (ctx.s.letters[id]?.receivedAt ?? -1) >= 0);
  if (told || text === 'issued') {
    report(ctx, seat, { key: 'chart/orderOne', value: text, source: 'Washington', confidence: 'A', delayHours: 24 });
  }
}

/** Soong tells the American embassy in Moscow where the talks stand while they go on: in words, and after the day's meeting. ¶8.2 */
function watchTalks(ctx: Ctx, chungking: string): void {
  if (!TALKING.includes(chungking)) return;
  const delayHours = param(ctx, 'intel.soongHours');
  for (const talks of TALKS) {
    const value = chungking === 'haggling' ? talksStand(ctx.ix.params, factOf(ctx, talks)) : 'settled';
    report(ctx, 'USA', { key: `talks/${talks}`, value, source: 'Soong', confidence: 'B', delayHours });
  }
}

/** Washington reads Tokyo's cables, and so its diplomats best; Moscow has an embassy until it is at war. ¶8.2 */
function watchCouncil(ctx: Ctx, seat: Seat): void {
  if (PUBLIC.includes(ctx.s.charts['surrender'] ?? '')) return;
  if (seat === 'USSR' && factOf(ctx, 'declared') === 1) return;
  const date = dateOf(today(ctx));
  for (const id of COUNCIL) {
    if (!ask(ctx, `intel/${seat}/council/${id}/${date}`, councilChance(ctx, seat, id)).happened) continue;
    const error = param(ctx, 'intel.councilError');
    const { answer } = ask(ctx, `intel/${seat}/council/${id}/${date}/error`, 0);
    const value = ctx.s.council[id].stance - error + Math.floor((answer * (2 * error + 1)) / 1000);
    const usa = seat === 'USA';
    report(ctx, seat, {
      key: `council/${id}`,
      value: Math.max(-100, Math.min(100, value)),
      source: usa ? 'MAGIC' : 'embassy in Tokyo',
      confidence: usa && (id === 'togo' || id === 'suzuki') ? 'B' : 'C',
      delayHours: param(ctx, usa ? 'intel.magicHours' : 'intel.embassyHours'),
    });
  }
}

function councilChance(ctx: Ctx, seat: Seat, id: MemberId): number {
  if (seat === 'USSR') return param(ctx, 'intel.councilEmbassy');
  return param(ctx, id === 'togo' || id === 'suzuki' ? 'intel.councilCables' : 'intel.councilOthers');
}

/** What a seat watches of the others' formations, with the names it is asked and known by. */
interface Watched {
  readonly id: string;
  readonly chance: string;
  readonly men: string;
  readonly place: string;
  readonly status: string;
  readonly question: string;
}

const watched = oncePerScenario((ix) => {
  const ofSeat = (seat: Seat): Watched[] =>
    ix.formationIds
      .filter((id) => ix.formations[id]?.power !== seat)
      .map((id) => ({
        id,
        chance: ix.formations[id]?.power === OTHER[seat] ? 'intel.formationAlly' : 'intel.formation',
        men: `men/${id}`,
        place: `place/${id}`,
        status: `formation/${id}`,
        question: `intel/${seat}/men/${id}/`,
      }));
  return { USSR: ofSeat('USSR'), USA: ofSeat('USA') };
});

/** Strength and place of the others' formations, each seen now and then; strength is off by some per cent. ¶8.3 */
function watchFormations(ctx: Ctx, seat: Seat): void {
  const date = dateOf(today(ctx));
  const source = seat === 'USSR' ? 'reconnaissance' : 'intelligence summary';
  const known = ctx.s.known[seat];
  const error = param(ctx, 'intel.menError');
  const later = param(ctx, 'intel.formationHours');
  for (const one of watched(ctx.ix)[seat]) {
    const state = ctx.s.formations[one.id];
    if (state === undefined || state.status === 'notArrived') continue;
    const first = known[one.men] === undefined;
    const question = one.question + date;
    if (!first && !ask(ctx, question, param(ctx, one.chance)).happened) continue;
    const { answer } = ask(ctx, `${question}/error`, 0);
    const percent = 100 - error + Math.floor((answer * (2 * error + 1)) / 1000);
    const value = Math.floor((state.men * percent) / 5000) * 50;
    const delayHours = first ? 0 : later;
    report(ctx, seat, { key: one.men, value, source, confidence: 'C', delayHours });
    report(ctx, seat, { key: one.place, value: state.at, source, confidence: 'B', delayHours });
    report(ctx, seat, { key: one.status, value: state.status, source, confidence: 'B', delayHours });
  }
}

/** The other side's ships are seen at sea or not; once men are ashore it is known within a day or two. */
function watchOperations(ctx: Ctx, seat: Seat): void {
  const date = dateOf(today(ctx));
  for (const id of ctx.ix.operationIds) {
    const plan = ctx.ix.operations[id];
    const state = ctx.s.operations[id];
    if (plan === undefined || state === undefined || plan.seat === seat) continue;
    const source = seat === 'USA' ? 'fleet report' : 'naval reconnaissance';
    if (state.status === 'underway' || state.status === 'assaulting') {
      if (!ask(ctx, `intel/${seat}/operation/${id}/${date}`, sightingChance(ctx, seat)).happened) continue;
      const delayHours = param(ctx, 'intel.sightingHours');
      report(ctx, seat, { key: `operation/${id}`, value: state.status, source, confidence: 'B', delayHours });
      report(ctx, seat, { key: `place/${id}`, value: state.at, source, confidence: 'C', delayHours });
    } else if (state.landedAt >= 0) {
      const delayHours = param(ctx, 'intel.ashoreHours');
      report(ctx, seat, { key: `operation/${id}`, value: state.status, source, confidence: 'B', delayHours });
      report(ctx, seat, { key: `place/${id}`, value: state.to, source, confidence: 'B', delayHours });
    }
  }
}

/** Chance a day of seeing the other's ships: better with carriers north, patrols up or submarines posted. */
function sightingChance(ctx: Ctx, seat: Seat): number {
  const base = param(ctx, 'intel.sighting');
  const patrol = ctx.s.operations['aleutianPatrol']?.status === 'done' ? 1 : 0;
  const eyes = seat === 'USA' ? factOf(ctx, 'tf38North') + patrol : factOf(ctx, 'submarinesPosted');
  return base + eyes * param(ctx, 'intel.sightingEyes');
}

/** A standing reading of the other leader by the man closest to him: right two times in three, and never dated. */
function watchLeader(ctx: Ctx, seat: Seat): void {
  const who = WATCHER[seat];
  const value = adviserReading(ctx, seat, who, 'temper');
  report(ctx, seat, { key: `temper/${OTHER[seat]}`, value, source: who, confidence: 'C', delayHours: 0 });
}
