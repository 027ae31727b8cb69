/** A bare war for the politics: the real council, lenses, parameters, letters and charts, and no fighting. */
import { readFileSync } from 'node:fs';
import type { Ctx, Rules } from '../../src/engine/ctx.ts';
import type { Decision, Fact, Letter, Param, Scenario } from '../../src/engine/scenario.ts';
import type { GameState } from '../../src/engine/state.ts';
import { COSTS, COUNCIL } from '../../src/engine/words.ts';
import { dayOf, deskTime, tokyoTime } from '../../src/engine/time.ts';
import { deliver } from '../../src/engine/rules/delivery.ts';
import { feelShock } from '../../src/engine/rules/shocks.ts';
import { indexScenario } from '../../src/engine/scenarioIndex.ts';
import { makeLuck } from '../../src/engine/luck.ts';
import { resolveAccounts } from '../../src/engine/rules/accounts.ts';
import { resolveCalendar } from '../../src/engine/rules/surrenderCalendar.ts';
import { resolveChungking } from '../../src/engine/rules/chungking.ts';
import { resolveCouncil, resolveImperial } from '../../src/engine/rules/council.ts';
import { resolveIntelligence } from '../../src/engine/rules/intelligence.ts';
import { resolvePolitics } from '../../src/engine/rules/politics.ts';
import { resolveWorldDecisions } from '../../src/engine/rules/worldDecisions.ts';
import { tableStepper } from '../../src/charts/index.ts';

function common<T>(file: string, list: string): T[] {
  const path = new URL(`../../scenarios/common/${file}.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as Record<string, T[]>)[list] ?? [];
}

/** Reads the shared data once; a test changes what it needs by `patch`. */
export function politicsScenario(patch: Partial<Scenario> = {}): Scenario {
  const places = common<{ id: string; controller: string }>('board', 'areas');
  const base: Partial<Scenario> = {
    id: 'politics-test',
    start: dayOf('08-08'),
    end: dayOf('12-15'),
    acts: [],
    charts: { surrender: 'seekingMediation', chungking: 'haggling', orderOne: 'undrafted' },
    areas: places as unknown as Scenario['areas'],
    edges: [],
    formations: [],
    commanders: [],
    fronts: [],
    lift: [],
    operations: [],
    decisions: [],
    letters: [],
    topics: [],
    facts: [...common<Fact>('facts/core', 'facts'), ...common<Fact>('facts/politics', 'facts')],
    links: [],
    people: [],
    sources: [],
    lenses: common('lenses', 'lenses'),
    council: common('council', 'council'),
    aims: common('aims', 'aims'),
    endings: common('endings', 'endings'),
    params: [...common<Param>('params/politics', 'params'), ...common<Param>('params/sea', 'params')],
    opening: [],
    tells: {},
    record: {},
  };
  return { ...base, ...patch } as Scenario;
}

export interface WarOptions {
  readonly seed?: string;
  readonly lens?: string;
  readonly policySeats?: Rules['policySeats'];
  readonly record?: Rules['record'];
  readonly letters?: readonly Letter[];
  readonly decisions?: readonly Decision[];
  readonly scenario?: Partial<Scenario>;
}

/** The letters the politics know by name, on a link of fixed delay. */
export function letter(id: string, from: Letter['from'], to: Letter['to'], patch: Partial<Letter> = {}): Letter {
  const base = { id, from, to, thread: 'surrender', stance: 'inform', link: 'wire', title: id, text: id };
  return { ...base, wantsAnswer: false, onReceive: [], sources: [], ...patch } as Letter;
}

export interface TestWar {
  readonly ctx: Ctx;
  /** Runs whole days up to and without `date`; `each` sees every dawn at 06:00. */
  run(until: string, each?: (date: number) => void): void;
  stamp(milestone: string): string;
}

function bareState(ix: Ctx['ix']): GameState {
  const facts: Record<string, number> = {};
  for (const id of Object.keys(ix.facts).sort()) facts[id] = ix.facts[id]?.start ?? 0;
  const areas: GameState['areas'] = {};
  for (const id of ix.areaIds) {
    areas[id] = { control: 'Japan', since: 0, orderAt: -1, attackedAfter: false, standOff: null, claimed: false };
  }
  const seat = () => ({ aims: [], hours: 4, bound: 0, consulted: [], temper: 3, log: [] });
  const decisions: GameState['decisions'] = {};
  for (const id of ix.decisionIds) {
    decisions[id] = { status: 'closed', openedAt: -1, deadline: -1, option: '', answeredAt: -1, occurrence: 0 };
  }
  const day = ix.scenario.start;
  return {
    day,
    now: deskTime(day),
    charts: { alliance: 'cooperation', occupation: 'undecided', ...ix.scenario.charts } as GameState['charts'],
    facts,
    areas,
    formations: {},
    lift: {},
    operations: {},
    fronts: {},
    cables: [],
    letters: {},
    decisions,
    pending: [],
    ledger: [],
    council: Object.fromEntries(
      COUNCIL.map((id) => [id, { stance: ix.council[id]?.stance ?? 0, felt: {} }]),
    ) as GameState['council'],
    weather: {},
    costs: Object.fromEntries(COSTS.map((id) => [id, { low: 0, high: 0 }])) as GameState['costs'],
    milestones: {},
    reasons: {},
    seats: { USSR: seat(), USA: seat() },
    known: { USSR: {}, USA: {} },
    reports: [],
    ended: null,
  };
}

/** Raids as the strikes fly them, for what Tokyo feels of them. */
function raids(ctx: Ctx): void {
  const over = ['accepted', 'ordersIssued', 'ceasefire', 'signed'].includes(ctx.s.charts['surrender'] ?? '');
  if (!over && ctx.s.facts['raidsHold'] === 0) feelShock(ctx, 'blockade', ctx.ix.params['raid.shock'] ?? 0, ['raids']);
}

const HOURS: readonly (readonly [number, number, (ctx: Ctx) => void])[] = [
  [10, 30, resolveCouncil],
  [11, 2, raids],
  [12, 0, resolveCalendar],
  [13, 0, resolveWorldDecisions],
  [14, 0, resolveChungking],
  [20, 0, resolvePolitics],
  [23, 30, resolveImperial],
  [29, 30, resolveAccounts],
  [29, 45, resolveIntelligence],
];

export function politicsWar(options: WarOptions = {}): TestWar {
  const link = { id: 'wire', label: 'wire', minMinutes: 360, typicalMinutes: 360, maxMinutes: 360, sources: [] };
  const ix = indexScenario(
    politicsScenario({
      links: [link],
      letters: options.letters ?? [],
      decisions: options.decisions ?? [],
      ...options.scenario,
    }),
  );
  const rules: Rules = {
    index: ix,
    stepper: tableStepper,
    luck: makeLuck(options.seed ?? '1945'),
    record: options.record ?? null,
    lenses: { tokyo: options.lens ?? 'twin-shocks', moscow: 'legal-diplomatic' },
    policySeats: options.policySeats ?? [],
  };
  const s = bareState(ix);
  const ctx: Ctx = { rules, ix, s, events: [], now: s.now };
  const run = (until: string, each?: (day: number) => void): void => {
    for (; s.day < dayOf(until); s.day++) {
      deliver(ctx, deskTime(s.day));
      ctx.now = deskTime(s.day);
      each?.(s.day);
      for (const [hour, minute, resolve] of HOURS) {
        const at = tokyoTime(s.day, hour, minute);
        deliver(ctx, at);
        ctx.now = at;
        resolve(ctx);
      }
      s.now = deskTime(s.day + 1);
    }
  };
  return { ctx, run, stamp: (milestone) => stampOf(s.milestones[milestone]) };
}

/** Tokyo clock reading of a minute: `08-10T02:30`, or `never`. */
export function stampOf(at: number | undefined): string {
  if (at === undefined) return 'never';
  const day = Math.floor((at + 540) / 1440);
  const rest = at + 540 - day * 1440;
  const two = (n: number): string => String(n).padStart(2, '0');
  const date = new Date(Date.UTC(1945, 6, 15) + day * 86_400_000);
  return `${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}
