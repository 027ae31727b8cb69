/** A small war at sea: the real board, the shared numbers and only the plans a test names. Politics stay where they are put. */
import { readFileSync } from 'node:fs';
import type { ChartStepper } from '../../src/engine/chartStepper.ts';
import type { Ctx, Rules } from '../../src/engine/ctx.ts';
import type { Formation, Operation, Scenario } from '../../src/engine/scenario.ts';
import type { GameState, OperationState } from '../../src/engine/state.ts';
import type { OrderKind, Power } from '../../src/engine/words.ts';
import { COSTS } from '../../src/engine/words.ts';
import { dayOf, deskTime, tokyoTime } from '../../src/engine/time.ts';
import { deliver } from '../../src/engine/rules/delivery.ts';
import { indexScenario } from '../../src/engine/scenarioIndex.ts';
import { makeLuck } from '../../src/engine/luck.ts';
import { resolveAir } from '../../src/engine/rules/airLanding.ts';
import { resolveSea } from '../../src/engine/rules/sailing.ts';
import { resolveStrikes } from '../../src/engine/rules/strike.ts';
import { resolveWeather } from '../../src/engine/rules/weather.ts';
import { sendOrder } from '../../src/engine/rules/cables.ts';

function common<T>(file: string, list: string): T[] {
  const url = new URL(`../../scenarios/common/${file}.json`, import.meta.url);
  return (JSON.parse(readFileSync(url, 'utf8')) as Record<string, T[]>)[list] ?? [];
}

/** Where an event leads, whatever state a chart is in: enough to see that the rules send it. */
const LEADS: Readonly<Record<string, string>> = {
  PLAN: 'planned',
  PREPARE: 'prepared',
  READY: 'ready',
  SAIL: 'atSea',
  LAND: 'ashore',
  HOLD_GROUND: 'held',
  SUSPEND: 'suspended',
  CANCEL: 'cancelled',
  DIVERT: 'diverted',
  WITHDRAW: 'withdrawn',
  REPULSED: 'withdrawn',
};
const stub: ChartStepper = {
  initial: () => 'dormant',
  step: (_chart, value, event) => ({ value: LEADS[event] ?? value, effects: [] }),
};

const FACTS = [
  'submarinesPosted',
  'submarinesHoldFire',
  'tf38North',
  'bombs',
  'raidsHold',
  'higuchiStance',
  'standOffs',
];

const NOTHING = {
  fronts: [],
  decisions: [],
  letters: [],
  topics: [],
  people: [],
  sources: [],
  lenses: [],
  council: [],
  aims: [],
  endings: [],
  opening: [],
};

export function tinyScenario(operations: readonly string[]): Scenario {
  const plans = common<Operation>('operations', 'operations').filter((plan) => operations.includes(plan.id));
  // The garrisons of the places the plans go to stay on the board with the formations the plans carry.
  const formations = common<Formation>('oob', 'formations').filter(
    (item) => item.power === 'Japan' || plans.some((plan) => plan.formations.includes(item.id)),
  );
  const facts = FACTS.map((id) => ({
    id,
    min: 0,
    max: 9,
    start: id === 'bombs' ? 1 : 0,
    seenBy: [],
    label: id,
    paragraph: '4.9',
  }));
  const params = ['params/sea', 'params/land', 'params/politics'].flatMap((file) => common(file, 'params'));
  const tiny = {
    id: 'tiny',
    start: dayOf('08-08'),
    end: dayOf('09-05'),
    areas: common('board', 'areas'),
    edges: common('board', 'edges'),
    formations,
    commanders: common('commanders', 'commanders'),
    lift: common('lift', 'lift'),
    operations: plans,
    links: common('links', 'links'),
    facts,
    params,
    ...NOTHING,
    tells: {},
    record: {},
  };
  return tiny as unknown as Scenario;
}

function planState(plan: Operation): OperationState {
  const times = { preparedAt: -1, sailedAt: -1, arrivesAt: -1, landedAt: -1, secondWaveAt: -1, goAt: -1 };
  return {
    status: plan.status,
    to: plan.to,
    route: [...plan.route],
    at: plan.from,
    ashore: 0,
    lost: 0,
    order: null,
    because: [],
    ...times,
  };
}

function tinyState(scenario: Scenario): GameState {
  const areas: GameState['areas'] = {};
  for (const area of scenario.areas) {
    const control: Power = area.controller === 'contested' ? 'Japan' : area.controller;
    areas[area.id] = { control, since: 0, orderAt: -1, attackedAfter: false, standOff: null, claimed: false };
  }
  const formations: GameState['formations'] = {};
  for (const { id, area, men } of scenario.formations) {
    formations[id] = {
      status: 'active',
      at: area,
      men,
      behind: 0,
      readiness: 1000,
      supply: 100,
      leg: 0,
      km: 0,
      halted: 0,
      because: [],
    };
  }
  const costs = {} as GameState['costs'];
  for (const id of COSTS) costs[id] = { low: 0, high: 0 };
  const state: Partial<GameState> = {
    day: scenario.start,
    now: deskTime(scenario.start),
    charts: { surrender: 'resisting', hokkaido: 'dormant', kurils: 'planned', orderOne: 'kurilsSoviet' },
    facts: Object.fromEntries(scenario.facts.map(({ id, start }) => [id, start])),
    areas,
    formations,
    lift: Object.fromEntries(
      scenario.lift.map(({ id, port }) => [id, { operation: null, port, freeAt: 0, hulls: 1000 }]),
    ),
    operations: Object.fromEntries(scenario.operations.map((plan) => [plan.id, planState(plan)])),
    fronts: {},
    cables: [],
    letters: {},
    decisions: {},
    pending: [],
    ledger: [],
    reports: [],
    weather: {},
    costs,
    council: {} as GameState['council'],
    milestones: {},
    reasons: {},
    known: { USSR: {}, USA: {} },
    ended: null,
  };
  return state as GameState;
}

export interface TinyWar {
  readonly ctx: Ctx;
  /** Sets the calendar to the desk of a day without playing the days before. */
  open(date: string): void;
  /** An order from the desk of the day that is open. */
  order(verb: OrderKind, operation: string, target?: string): void;
  /** Plays the days from the open one up to the desk of `date`. */
  until(date: string): void;
  plan(id: string): OperationState;
  /** Tokyo clock reading of a milestone, `MM-DD hh:mm`, or undefined. */
  when(milestone: string): string | undefined;
}

export interface TinyOptions {
  readonly seed?: string;
  /** Answers to questions fixed for a test: minutes of a cable, a word of weather, per-mille of a draw. */
  readonly answers?: Readonly<Record<string, number | string>>;
}

/** Phases of the sea and the air in the order of the day; hours past 24 are the next morning. */
const HOURS: readonly (readonly [number, number, (ctx: Ctx) => void])[] = [
  [6, 1, resolveWeather],
  [7, 30, resolveSea],
  [11, 0, resolveAir],
  [11, 2, resolveStrikes],
  [12, 1, resolveSea],
  [18, 1, resolveSea],
  [26, 47, resolveStrikes],
  [28, 30, resolveSea],
];

function reading(at: number): string {
  const local = at + 540;
  const day = Math.floor(local / 1440);
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = day >= 48 ? `09-${two(day - 47)}` : `08-${two(day - 16)}`;
  return `${date} ${two(Math.floor((local % 1440) / 60))}:${two(local % 60)}`;
}

export function tinyWar(operations: readonly string[], options: TinyOptions = {}): TinyWar {
  const scenario = tinyScenario(operations);
  const index = indexScenario(scenario);
  const answers = Object.entries(options.answers ?? {}).map(([question, answer]) => [
    question,
    { answer, source: 'test' },
  ]);
  const rules: Rules = {
    index,
    stepper: stub,
    luck: makeLuck(options.seed ?? 'tiny'),
    record: Object.fromEntries(answers) as Rules['record'],
    lenses: { tokyo: 'twin-shocks', moscow: 'legal-diplomatic' },
    policySeats: [],
  };
  const s = tinyState(scenario);
  const ctx: Ctx = { rules, ix: index, s, events: [], now: s.now };
  const open = (date: string): void => {
    s.day = dayOf(date);
    ctx.now = deskTime(s.day);
  };
  return {
    ctx,
    open,
    order: (verb, operation, target = '') => sendOrder(ctx, { verb, operation, target }, [`test/${verb}/${operation}`]),
    until: (date) => {
      for (; s.day < dayOf(date); open(dateAfter(s.day))) {
        for (const [hour, minute, resolve] of HOURS) {
          const at = tokyoTime(s.day, hour, minute);
          deliver(ctx, at);
          ctx.now = at;
          resolve(ctx);
        }
      }
    },
    plan: (id) => s.operations[id] as OperationState,
    when: (milestone) => {
      const at = s.milestones[milestone];
      return at === undefined ? undefined : reading(at);
    },
  };
}

function dateAfter(day: number): string {
  const next = day + 1;
  return next >= 48 ? `09-${String(next - 47).padStart(2, '0')}` : `08-${String(next - 16).padStart(2, '0')}`;
}

/** Fair weather on every sea for the days named, so that a test speaks of one thing. */
export function fairSeas(seas: readonly string[], dates: readonly string[]): Record<string, string> {
  const out: Record<string, string> = {};
  for (const sea of seas) for (const date of dates) out[`weather/${sea}/${date}`] = 'clear';
  return out;
}
