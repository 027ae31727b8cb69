/**
 * Each tuned number moved to the low and the high end of its range, on pairs of wars with the same luck. A war that never
 * asks for the number would go the very same way, so it is not played again; one that first asks for it on a later day
 * is taken up on the morning of that day. ¶8.6
 */
import type { CalibrationRow } from '../calibration.ts';
import type { Ended } from '../outcomes.ts';
import type { GameState } from '../../engine/state.ts';
import type { Library, OpenWar, WarSetup } from '../../engine/war.ts';
import type { MakeStudy } from './study.ts';
import type { Readings } from '../readings.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { cloneState, DEFAULT_LENSES, openWar } from '../../engine/war.ts';
import { combination } from './study.ts';
import { ended, outcomesFor } from '../outcomes.ts';
import { readingsFor, rowValues } from '../rowWar.ts';
import { playOut, type PlayoutOptions } from '../../policy/playout.ts';
import { standInFor } from '../../policy/index.ts';

/** What the tornado looks at, by the ids of the outcomes. */
export const TORNADO_OUTCOMES = ['landing', 'broadcast', 'kurils', 'southern-kurils'] as const;

interface Result {
  readonly outcomes: Readonly<Record<string, number | null>>;
  readonly rows: readonly (number | null)[];
}

/** One seed's war as it is, with what is needed to fork it. */
interface Base extends Result {
  readonly seed: string;
  readonly setup: WarSetup;
  readonly players: PlayoutOptions['policies'];
  readonly opened: OpenWar;
  readonly mornings: readonly { readonly state: GameState; readonly readings: Readings }[];
  /** Turn on which a number is first asked for; -1 for the days before the seats decide. */
  readonly firstAsked: ReadonlyMap<string, number>;
}

function outcomesOf(war: Ended): Result['outcomes'] {
  const wanted = outcomesFor(war.opened).filter(({ id }) => (TORNADO_OUTCOMES as readonly string[]).includes(id));
  return Object.fromEntries(wanted.map((outcome) => [outcome.id, outcome.of(war)]));
}

/** The library with the numbers of a scenario, and of what is played before it, seen or set otherwise. */
function withParams(library: Library, scenario: string, change: (ix: ScenarioIndex) => ScenarioIndex): Library {
  const ids = [scenario, library.scenarios[scenario]?.scenario.prelude ?? scenario];
  const changed = ids.map((id) => [id, change(library.scenarios[id] as ScenarioIndex)] as const);
  return { ...library, scenarios: { ...library.scenarios, ...Object.fromEntries(changed) } };
}

function playBase(library: Library, setup: WarSetup, rows: readonly CalibrationRow[]): Base {
  const { scenario, seed } = setup;
  const firstAsked = new Map<string, number>();
  let turn = -1;
  const listening = withParams(library, scenario, (ix) => ({
    ...ix,
    params: new Proxy(ix.params, {
      get: (params, id) => {
        if (typeof id === 'string' && !firstAsked.has(id)) firstAsked.set(id, turn);
        return params[id as string];
      },
    }),
  }));
  const players = { USSR: standInFor(setup.policies.USSR), USA: standInFor(setup.policies.USA) };
  const opened = openWar(listening, setup);
  turn = 0;
  const readings = readingsFor(opened, rows);
  const morning = (state: GameState) => ({ state: cloneState(state), readings: readings.copy() });
  const mornings = [morning(opened.state)];
  const { state } = playOut({
    library: listening,
    setup,
    opened,
    policies: players,
    onDay: (now, events) => {
      readings.onDay(now, events);
      turn += 1;
      mornings.push(morning(now));
    },
  });
  return {
    seed,
    setup,
    players,
    opened,
    mornings,
    firstAsked,
    outcomes: outcomesOf(ended(opened, state)),
    rows: rowValues(rows, readings.over(state)),
  };
}

/** The war of a base with one number set otherwise, from the day on which it is first asked for. */
function fork(library: Library, base: Base, rows: readonly CalibrationRow[], id: string, value: number): Result | null {
  const turn = base.firstAsked.get(id);
  if (turn === undefined) return null;
  const { setup } = base;
  const changed = withParams(library, setup.scenario, (ix) => ({ ...ix, params: { ...ix.params, [id]: value } }));
  const index = changed.scenarios[setup.scenario] as ScenarioIndex;
  const from = base.mornings[turn];
  const opened: OpenWar =
    from === undefined
      ? openWar(changed, setup)
      : { ...base.opened, state: from.state, rules: { ...base.opened.rules, index } };
  const readings = from?.readings.copy() ?? readingsFor(opened, rows);
  const { state } = playOut({
    library: changed,
    setup,
    opened,
    policies: base.players,
    onDay: (now, events) => readings.onDay(now, events),
  });
  return { outcomes: outcomesOf(ended(opened, state)), rows: rowValues(rows, readings.over(state)) };
}

/** Lines by seed and then by number. An end that changes nothing that is looked at is left null. */
export const tornado: MakeStudy<'tornado'> = (library, { scenario, seeds, policies, params, rows }) => {
  let base: Base | null = null;
  const ix = library.scenarios[scenario];
  const known = new Map((ix?.scenario.params ?? []).map((param) => [param.id, param]));
  return {
    total: seeds.length * params.length,
    byDays: function* (index) {
      const [s = 0, p = 0] = combination(index, [seeds.length, params.length]);
      const seed = seeds[s] as string;
      const param = known.get(params[p] as string);
      if (param === undefined) throw new Error(`no parameter ${params[p]}`);
      if (base?.seed !== seed)
        base = playBase(library, { scenario, seed, lenses: DEFAULT_LENSES, aims: {}, policies }, rows);
      const own = base;
      yield;
      const moved = new Set<string>();
      const end = (value: number): Result['outcomes'] | null => {
        const other = value === param.value ? null : fork(library, own, rows, param.id, value);
        if (other === null) return null;
        rows.forEach((row, i) => {
          if (other.rows[i] !== own.rows[i]) moved.add(row.id);
        });
        return other.outcomes;
      };
      const [low, high] = [end(param.low), end(param.high)];
      return { seed, param: param.id, base: own.outcomes, low, high, rows: [...moved] };
    },
  };
};
