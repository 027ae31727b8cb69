/** A scenario made ready for the rules: every list by id, neighbours by area, ids in one fixed order. */
import type {
  Area,
  Commander,
  Decision,
  Edge,
  Fact,
  Formation,
  Front,
  Lens,
  Letter,
  Lift,
  Link,
  Member,
  Operation,
  Scenario,
  Topic,
} from './scenario.ts';
import type { Composed } from './submission.ts';
import { lettersToCompose } from './letters/axes.ts';

/** A letter of the scenario, or one that can be composed: then with its axes, and no words of its own. */
export interface IndexedLetter extends Letter {
  readonly axes?: Composed;
}

type ById<T> = Readonly<Record<string, T>>;

export interface ScenarioIndex {
  readonly scenario: Scenario;
  readonly areas: ById<Area>;
  readonly areaIds: readonly string[];
  readonly seaIds: readonly string[];
  /** Edges that touch an area, each seen from it. */
  readonly neighbours: ById<readonly { readonly to: string; readonly edge: Edge }[]>;
  readonly formations: ById<Formation>;
  readonly formationIds: readonly string[];
  readonly commanders: ById<Commander>;
  readonly fronts: ById<Front>;
  readonly frontIds: readonly string[];
  readonly lift: ById<Lift>;
  readonly liftIds: readonly string[];
  readonly operations: ById<Operation>;
  readonly operationIds: readonly string[];
  readonly decisions: ById<Decision>;
  readonly decisionIds: readonly string[];
  readonly letters: ById<IndexedLetter>;
  readonly topics: ById<Topic>;
  readonly facts: ById<Fact>;
  readonly links: ById<Link>;
  readonly lenses: ById<Lens>;
  readonly council: ById<Member>;
  readonly params: ById<number>;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ById<T> {
  const out: Record<string, T> = {};
  for (const item of list) out[item.id] = item;
  return out;
}

function sortedIds(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map((item) => item.id).sort();
}

/** Builds the index once per scenario. Assumes a scenario that has passed the content checks. */
export function indexScenario(scenario: Scenario): ScenarioIndex {
  const neighbours: Record<string, { to: string; edge: Edge }[]> = {};
  for (const area of scenario.areas) neighbours[area.id] = [];
  for (const edge of scenario.edges) {
    neighbours[edge.a]?.push({ to: edge.b, edge });
    neighbours[edge.b]?.push({ to: edge.a, edge });
  }
  const params: Record<string, number> = {};
  for (const item of scenario.params) params[item.id] = item.value;
  return {
    scenario,
    areas: byId(scenario.areas),
    areaIds: sortedIds(scenario.areas),
    seaIds: sortedIds(scenario.areas.filter((area) => area.kind === 'sea')),
    neighbours,
    formations: byId(scenario.formations),
    formationIds: sortedIds(scenario.formations),
    commanders: byId(scenario.commanders),
    fronts: byId(scenario.fronts),
    frontIds: sortedIds(scenario.fronts),
    lift: byId(scenario.lift),
    liftIds: sortedIds(scenario.lift),
    operations: byId(scenario.operations),
    operationIds: sortedIds(scenario.operations),
    decisions: byId(scenario.decisions),
    decisionIds: sortedIds(scenario.decisions),
    letters: { ...byId<IndexedLetter>(scenario.letters), ...byId(lettersToCompose(scenario.topics)) },
    topics: byId(scenario.topics),
    facts: byId(scenario.facts),
    links: byId(scenario.links),
    lenses: byId(scenario.lenses),
    council: byId(scenario.council),
    params,
  };
}
