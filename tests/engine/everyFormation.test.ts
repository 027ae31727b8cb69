import { describe, expect, it } from 'vitest';
import type { GameState } from '../../src/engine/state.ts';
import type { Library } from '../../src/engine/war.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Order } from '../../src/engine/submission.ts';
import type { ScenarioIndex } from '../../src/engine/scenarioIndex.ts';
import { canonicalSubmission } from '../../src/engine/submissionForm.ts';
import { checkSubmission } from '../../src/engine/legal.ts';
import { DEFAULT_LENSES } from '../../src/engine/war.ts';
import { hashState } from '../../src/engine/hash.ts';
import { indexScenario } from '../../src/engine/scenarioIndex.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { playOut } from '../../src/policy/playout.ts';
import { POLICIES } from '../../src/policy/index.ts';

const library = loadLibrary();
const index = library.scenarios['the-race'] as ScenarioIndex;

/** History's answers, and on every day each of these orders while it is legal: for shores that history left alone. */
function historicalAnd(...orders: readonly Order[]): Policy {
  return (ix, view, noise) => {
    let draft = POLICIES.historical(ix, view, noise);
    for (const order of orders) {
      const next = canonicalSubmission({ ...draft, orders: [...draft.orders, order] });
      if (checkSubmission(ix, view, next) === null) draft = next;
    }
    return draft;
  };
}

const WARS: readonly { readonly seed: string; readonly USSR: Policy; readonly USA: Policy }[] = [
  { seed: '1945', USSR: POLICIES.historical, USA: POLICIES.historical },
  { seed: 'one', USSR: POLICIES.bold, USA: POLICIES.cautious },
  { seed: 'two', USSR: POLICIES.bold, USA: POLICIES.bold },
  { seed: 'three', USSR: POLICIES.random, USA: POLICIES.random },
  { seed: '1945', USSR: POLICIES.historical, USA: historicalAnd({ kind: 'go', operation: 'tf31Hakodate' }) },
  { seed: '1945', USSR: POLICIES.historical, USA: historicalAnd({ kind: 'go', operation: 'ixCorpsHokkaido' }) },
  {
    seed: '1945',
    USSR: historicalAnd(
      { kind: 'go', operation: 'rumoiSpearhead' },
      { kind: 'divert', operation: 'firstEchelon', target: 'HOK_RUMOI' },
    ),
    USA: POLICIES.historical,
  },
  {
    seed: '1945',
    USSR: historicalAnd({ kind: 'divert', operation: 'firstEchelon', target: 'KAR_OTOMARI' }),
    USA: POLICIES.historical,
  },
  { seed: '1945', USSR: POLICIES.historical, USA: historicalAnd({ kind: 'go', operation: 'fletcherNemuro' }) },
];

interface Whole {
  readonly state: GameState;
  /** Every event with its odds, as text. */
  readonly told: readonly string[];
}

function play(from: Library, war: (typeof WARS)[number]): Whole {
  const setup = { scenario: 'the-race', seed: war.seed, lenses: DEFAULT_LENSES, aims: {}, policies: {} };
  const policies = { USSR: { name: 'a', policy: war.USSR }, USA: { name: 'b', policy: war.USA } };
  const told: string[] = [];
  const { state } = playOut({
    library: from,
    setup,
    policies,
    onDay: (_state, events) => told.push(...events.map((event) => JSON.stringify(event))),
  });
  return { state, told };
}

/** The state with every trace that bears the formation's own name taken out: what is left is what it did to the rest. */
function apartFrom(state: GameState, id: string): GameState {
  const rest = JSON.parse(JSON.stringify(state)) as GameState;
  delete rest.formations[id];
  for (const known of Object.values(rest.known))
    for (const key of Object.keys(known)) if (key.endsWith(`/${id}`)) delete known[key];
  for (const key of Object.keys(rest.milestones)) if (key.includes(id)) delete rest.milestones[key];
  return { ...rest, reports: rest.reports.filter((report) => !report.key.endsWith(`/${id}`)) };
}

/** What a war was, apart from a formation: its end, and all that was told of others with its odds. */
function restOf(ix: ScenarioIndex, war: Whole, id: string): string {
  const told = war.told.filter((event) => !event.includes(id));
  return [hashState(ix, apartFrom(war.state, id)), ...told].join('\n');
}

describe('every formation', () => {
  it('leaves a mark on more than itself: without it some war ends otherwise, or its odds were others', () => {
    const whole = WARS.map((war) => play(library, war));
    const idle = index.formationIds.filter((id) => {
      const scenario = { ...index.scenario, formations: index.scenario.formations.filter((one) => one.id !== id) };
      const without = indexScenario(scenario);
      const other = { ...library, scenarios: { ...library.scenarios, 'the-race': without } };
      return WARS.every((war, i) => restOf(without, play(other, war), id) === restOf(without, whole[i] as Whole, id));
    });
    expect(idle).toEqual([]);
  }, 120_000);
});
