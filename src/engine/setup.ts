/** The war as it stands when a scenario opens. */
import type { Ctx, Rules } from './ctx.ts';
import type { GameEvent } from './events.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';
import type {
  AreaState,
  FormationState,
  FrontState,
  GameState,
  LiftState,
  MemberState,
  OperationState,
} from './state.ts';
import type { AimId, CostId, MemberId, Power, Seat } from './words.ts';
import { applyStart } from './startChanges.ts';
import { CHART_IDS, COSTS, COUNCIL, SEATS, THREADS } from './words.ts';
import { dayOf, deskTime } from './time.ts';
import { HOURS_A_DAY } from './legal.ts';
import { hullsDueAfter, withhold } from './rules/hula.ts';
import { openDesk } from './rules/desk.ts';
import { resolveIntelligence } from './rules/intelligence.ts';
import { resolveWeather } from './rules/weather.ts';
import { temper } from './rules/temper.ts';

function mapIds<T>(ids: readonly string[], make: (id: string) => T): Record<string, T> {
  const out: Record<string, T> = {};
  for (const id of ids) out[id] = make(id);
  return out;
}

function areaState(ix: ScenarioIndex, id: string): AreaState {
  const controller = ix.areas[id]?.controller;
  // A contested sea belongs to nobody; Japan is named because a control must be a power and it is the one still at war.
  const control: Power = controller === undefined || controller === 'contested' ? 'Japan' : controller;
  return { control, since: 0, orderAt: -1, attackedAfter: false, standOff: null, claimed: false };
}

function formationState(ix: ScenarioIndex, id: string, start: number): FormationState {
  const formation = ix.formations[id];
  if (formation === undefined) throw new Error(`no formation ${id}`);
  const due = formation.arrives !== undefined && dayOf(formation.arrives) > start;
  return {
    status: due ? 'notArrived' : 'active',
    at: formation.area,
    men: formation.men,
    behind: 0,
    readiness: 1000,
    supply: 100,
    leg: 0,
    km: 0,
    halted: 0,
    because: [],
  };
}

function operationState(ix: ScenarioIndex, id: string): OperationState {
  const plan = ix.operations[id];
  if (plan === undefined) throw new Error(`no operation ${id}`);
  return {
    status: plan.status,
    to: plan.to,
    route: [...plan.route],
    preparedAt: -1,
    sailedAt: -1,
    arrivesAt: -1,
    landedAt: -1,
    at: plan.from,
    ashore: 0,
    lost: 0,
    secondWaveAt: -1,
    goAt: -1,
    order: null,
    because: [],
  };
}

function liftState(ix: ScenarioIndex, id: string): LiftState {
  const state = { operation: null, port: ix.lift[id]?.port ?? '', freeAt: 0, hulls: 1000 };
  const data = ix.lift[id];
  const stopped = ix.params['hula.stoppedBefore'] ?? 0;
  if (data !== undefined && stopped > 0)
    withhold(state, hullsDueAfter(data, ix.scenario.start - stopped), ix.params['hula.standIn'] ?? 0);
  return state;
}

function frontState(): FrontState {
  return { directive: 'drive', area: '', receivedAt: 0, changedOn: -2, because: [] };
}

function memberState(ix: ScenarioIndex, id: MemberId): MemberState {
  return { stance: ix.council[id]?.stance ?? 0, felt: {} };
}

/** Every chart in its first state, one of letters for each matter, unless the scenario says otherwise. (¶5.2) */
function chartValues(rules: Rules): Record<string, string> {
  const charts: Record<string, string> = {};
  for (const chart of CHART_IDS) if (chart !== 'correspondence') charts[chart] = rules.stepper.initial(chart);
  for (const thread of THREADS) charts[`correspondence/${thread}`] = rules.stepper.initial('correspondence');
  return { ...charts, ...rules.index.scenario.charts } as Record<string, string>;
}

/** History's three aims of a seat. (¶2.1) */
export function historysAims(ix: ScenarioIndex, seat: Seat): AimId[] {
  return ix.scenario.aims.filter((aim) => aim.seat === seat && aim.historys).map((aim) => aim.id);
}

function bareState(rules: Rules, aims: Readonly<Partial<Record<Seat, readonly AimId[]>>>): GameState {
  const ix = rules.index;
  const start = ix.scenario.start;
  const seat = (id: Seat): GameState['seats'][Seat] => ({
    aims: [...(aims[id] ?? historysAims(ix, id))],
    hours: HOURS_A_DAY,
    bound: 0,
    consulted: [],
    temper: 3,
    log: [],
  });
  return {
    day: start,
    now: deskTime(start),
    charts: chartValues(rules),
    facts: mapIds(Object.keys(ix.facts).sort(), (id) => ix.facts[id]?.start ?? 0),
    areas: mapIds(ix.areaIds, (id) => areaState(ix, id)),
    formations: mapIds(ix.formationIds, (id) => formationState(ix, id, start)),
    lift: mapIds(ix.liftIds, (id) => liftState(ix, id)),
    operations: mapIds(ix.operationIds, (id) => operationState(ix, id)),
    fronts: mapIds(ix.frontIds, frontState),
    cables: [],
    letters: {},
    decisions: mapIds(ix.decisionIds, () => ({
      status: 'closed',
      openedAt: -1,
      deadline: -1,
      option: '',
      answeredAt: -1,
      occurrence: 0,
    })),
    pending: [],
    ledger: [],
    council: mapIds([...COUNCIL], (id) => memberState(ix, id as MemberId)) as GameState['council'],
    weather: mapIds(ix.seaIds, () => 'clear'),
    costs: mapIds([...COSTS], () => ({ low: 0, high: 0 })) as Record<CostId, { low: number; high: number }>,
    milestones: {},
    reasons: {},
    seats: { USSR: seat('USSR'), USA: seat('USA') },
    known: { USSR: {}, USA: {} },
    reports: [],
    ended: null,
  };
}

/** What everyone knows on the first morning: who holds what, and the charts as the newspapers have them. */
function commonKnowledge(s: GameState, ix: ScenarioIndex): void {
  for (const seat of SEATS) {
    for (const id of ix.areaIds) {
      s.known[seat][`control/${id}`] = {
        value: s.areas[id]?.control ?? 'Japan',
        asOf: s.now,
        source: 'situation map',
        confidence: 'A',
      };
    }
  }
}

/**
 * The opening position: the scenario's data, its opening effects, the first morning's weather, intelligence and desk.
 * Aims not given are history's three. Returns the events of that morning beside the state.
 */
export function openingState(
  rules: Rules,
  aims: Readonly<Partial<Record<Seat, readonly AimId[]>>> = {},
): { state: GameState; events: GameEvent[] } {
  const state = bareState(rules, aims);
  const events: GameEvent[] = [];
  const ctx: Ctx = { rules, ix: rules.index, s: state, events, now: state.now };
  for (const id of SEATS) state.seats[id].temper = temper(ctx, id);
  commonKnowledge(state, rules.index);
  applyStart(ctx);
  resolveWeather(ctx);
  resolveIntelligence(ctx);
  openDesk(ctx);
  return { state, events };
}
