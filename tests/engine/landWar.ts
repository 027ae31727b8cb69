/** A war on the real board with the real armies and nothing but the land rules: for tests of march, battle and garrison. */
import { readFileSync } from 'node:fs';
import type { ChartStepper } from '../../src/engine/chartStepper.ts';
import type { Ctx, Rules } from '../../src/engine/ctx.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import type { FormationState, GameState } from '../../src/engine/state.ts';
import { COSTS } from '../../src/engine/words.ts';
import { dateOf, dayOf, deskTime, tokyoDay, tokyoTime } from '../../src/engine/time.ts';
import { indexScenario } from '../../src/engine/scenarioIndex.ts';
import { makeLuck } from '../../src/engine/luck.ts';
import { mark } from '../../src/engine/ctx.ts';
import { resolveAdvance } from '../../src/engine/rules/land.ts';
import { fightBattle } from '../../src/engine/rules/battle.ts';
import { garrisonAnswers, resolveGarrisons, yieldArea } from '../../src/engine/rules/garrison.ts';
import { spreadTokyoOrder } from '../../src/engine/rules/tokyoOrder.ts';

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`scenarios/common/${path}.json`, 'utf8')) as Record<string, unknown>;

/** The charts are not under test here: they stay where they are put. */
const still: ChartStepper = { initial: () => 'resisting', step: (_chart, value) => ({ value, effects: [] }) };

const FACTS: Readonly<Record<string, readonly [start: number, max: number]>> = {
  declared: [0, 1],
  sovietCeasefire: [0, 1],
  prisonersOrdered: [0, 2],
  koreaLine: [38, 40],
  higuchiStance: [0, 3],
  hokkaidoYielded: [0, 1],
  standOffs: [0, 9],
};

function landScenario(): Scenario {
  const facts = Object.entries(FACTS).map(([id, [start, max]]) => ({
    id,
    min: 0,
    max,
    start,
    seenBy: [],
    label: id,
    paragraph: '4.6',
  }));
  const empty = {
    commanders: [],
    lift: [],
    operations: [],
    decisions: [],
    letters: [],
    topics: [],
    links: [],
    people: [],
    sources: [],
    lenses: [],
    council: [],
    aims: [],
    endings: [],
    opening: [],
  };
  const data = { ...read('board'), ...read('oob'), ...read('params/land'), ...empty, facts, start: dayOf('08-08') };
  return data as unknown as Scenario;
}

export const index = indexScenario(landScenario());

function formation(id: string): FormationState {
  const data = index.formations[id];
  if (data === undefined) throw new Error(`no formation ${id}`);
  const at = data.area;
  return {
    status: 'active',
    at,
    men: data.men,
    behind: 0,
    readiness: 1000,
    supply: 100,
    leg: 0,
    km: 0,
    halted: 0,
    because: [],
  };
}

function bareState(): GameState {
  const areas: GameState['areas'] = {};
  for (const id of index.areaIds) {
    const controller = index.areas[id]?.controller ?? 'Japan';
    const control = controller === 'contested' ? 'Japan' : controller;
    areas[id] = { control, since: 0, orderAt: -1, attackedAfter: false, standOff: null, claimed: false };
  }
  const formations: GameState['formations'] = {};
  for (const id of index.formationIds) formations[id] = formation(id);
  const fronts: GameState['fronts'] = {};
  for (const id of index.frontIds)
    fronts[id] = { directive: 'drive', area: '', receivedAt: 0, changedOn: -2, because: [] };
  const facts: GameState['facts'] = {};
  for (const id of Object.keys(FACTS)) facts[id] = FACTS[id]?.[0] ?? 0;
  const costs = {} as GameState['costs'];
  for (const id of COSTS) costs[id] = { low: 0, high: 0 };
  const state: Partial<GameState> = {
    day: index.scenario.start,
    now: deskTime(index.scenario.start),
    charts: { surrender: 'resisting', orderOne: 'kurilsSoviet' },
    facts,
    areas,
    formations,
    lift: {},
    operations: {},
    fronts,
    cables: [],
    letters: {},
    decisions: {},
    pending: [],
    ledger: [],
    weather: {},
    costs,
    milestones: {},
    reasons: {},
    known: { USSR: {}, USA: {} },
    reports: [],
    ended: null,
  };
  return state as GameState;
}

export function landCtx(seed: string): Ctx {
  const rules: Rules = {
    index,
    stepper: still,
    luck: makeLuck(seed),
    record: null,
    lenses: { tokyo: 'twinShocks', moscow: 'legalDiplomatic' },
    policySeats: [],
  };
  const s = bareState();
  return { rules, ix: index, s, events: [], now: s.now };
}

/** Puts troops ashore where a landing would have put them; `holds` when they took the place. */
export function landAt(ctx: Ctx, id: string, area: string): void {
  const state = ctx.s.formations[id];
  if (state === undefined) throw new Error(`no formation ${id}`);
  state.at = area;
  state.status = 'active';
}

/** Runs the land phases from one date to another; the broadcast comes at noon of 15 August. */
export function runLand(
  ctx: Ctx,
  from: string,
  until: string,
  mornings: Readonly<Record<string, (ctx: Ctx) => void>> = {},
): void {
  for (let day = dayOf(from); day <= dayOf(until); day++) {
    const at = (hour: number): void => {
      ctx.now = tokyoTime(day, hour);
    };
    ctx.events.length = 0;
    if (day === dayOf('08-08')) {
      at(23);
      ctx.s.facts.declared = 1;
      mark(ctx, 'fact/declared/1');
      continue;
    }
    at(7);
    for (const [date, act] of Object.entries(mornings)) if (dayOf(date) === day) act(ctx);
    at(12);
    if (day === dayOf('08-15')) {
      ctx.s.charts.surrender = 'ordersIssued';
      mark(ctx, 'chart/surrender/ordersIssued');
    }
    spreadTokyoOrder(ctx);
    at(16);
    resolveGarrisons(ctx);
    at(18);
    resolveAdvance(ctx);
    ctx.s.now = ctx.now;
  }
}

/** A landing reduced to its last two draws: the garrison's will, then the beach. */
export function assault(ids: readonly string[], area: string, men: number): (ctx: Ctx) => void {
  return (ctx) => {
    const { answer } = garrisonAnswers(ctx, area, 'USSR', men, ['landing']);
    for (const id of ids) landAt(ctx, id, area);
    if (answer === 'yields') return yieldArea(ctx, area, 'USSR', ['landing']);
    const modifiers = [{ id: 'guns', value: 100, paragraph: '4.5', seenBy: [] }];
    const fight = { name: `landing/${area}`, area, attackers: ids, attackerMen: men, defenders: [], modifiers };
    fightBattle(ctx, { ...fight, because: ['landing'], paragraph: '4.5' });
  };
}

/** A party with a flag, put down by air: it takes a surrender or flies home. */
export function flagParty(...areas: readonly string[]): (ctx: Ctx) => void {
  return (ctx) => {
    for (const area of areas)
      if (garrisonAnswers(ctx, area, 'USSR', 200, ['air']).answer === 'yields') yieldArea(ctx, area, 'USSR', ['air']);
  };
}

/** The landings of August at their dates; everything else is left to the rules under test. */
export const HISTORY: Readonly<Record<string, (ctx: Ctx) => void>> = {
  '08-12': assault(['marineBattalion354'], 'KOR_RASHIN', 700),
  '08-13': assault(['marineBrigade13'], 'KOR_SEISHIN', 2500),
  '08-16': assault(['marinesStof365'], 'KAR_ESUTORU', 1400),
  '08-18': assault(['rifleDivision101'], 'KUR_SHUMSHU', 8824),
  '08-19': flagParty('MAN_HARBIN', 'MAN_HSINKING', 'MAN_MUKDEN'),
  '08-20': assault(['rifleBrigade113'], 'KAR_MAOKA', 3400),
  '08-22': flagParty('MAN_DAIREN'),
  '08-24': flagParty('KOR_PYONGYANG'),
};

/** Tokyo date on which something first happened, or undefined. */
export function dateOfMark(ctx: Ctx, milestone: string): string | undefined {
  const at = ctx.s.milestones[milestone];
  return at === undefined ? undefined : dateOf(tokyoDay(at));
}
