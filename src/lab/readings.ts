/**
 * Quantities of the calibration that no single number of the state holds: they are gathered from the days of a war and
 * laid beside its facts and milestones under names of their own.
 *
 * - `reading/advance/FORMATION/FROM/UNTIL`: tenths of km a day on its axis, both dates among the days of march
 * - `reading/halted/FORMATION`: days it stood still for want of fuel
 * - `reading/prisoners/PREFIX`: prisoners taken in places whose ids begin so
 * - `reading/lost/AREA/attacker` and `/defender`: killed, wounded and missing in the battles for a place
 * - `reading/firstDay/PLAN`: men a plan has ashore on the evening of its landing
 * - milestone `reading/posted/PLAN`: when a force was on its station
 * - milestone `reading/arrives/PLAN`: when ships still at sea on the last day would be there
 */
import type { GameEvent } from '../engine/events.ts';
import type { GameState } from '../engine/state.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import { dayOf, tokyoDay } from '../engine/time.ts';

export class Readings {
  readonly #ix: ScenarioIndex;
  #facts: Record<string, number> = {};
  #posted: Record<string, number> = {};
  #advances: readonly Advance[];

  /** `wanted`: the names that rows ask for; advances are only worked out for these. */
  constructor(ix: ScenarioIndex, wanted: readonly string[]) {
    this.#ix = ix;
    this.#advances = wanted.flatMap((name) => advanceOf(name));
  }

  /** The same as they stand now, to be gone on with apart: for a war that forks. */
  copy(): Readings {
    const copy = new Readings(this.#ix, []);
    copy.#facts = { ...this.#facts };
    copy.#posted = { ...this.#posted };
    copy.#advances = this.#advances.map((advance) => ({ ...advance }));
    return copy;
  }

  /** After each day, with the state of the next morning and the day's events. */
  onDay(state: GameState, events: readonly GameEvent[]): void {
    const day = state.day - 1;
    for (const event of events) this.#read(event);
    for (const id of this.#ix.operationIds) {
      const landed = state.operations[id]?.landedAt ?? -1;
      if (landed >= 0 && this.#ix.operations[id]?.kind === 'station') this.#posted[`reading/posted/${id}`] ??= landed;
      if (landed >= 0 && tokyoDay(landed) === day)
        this.#facts[`reading/firstDay/${id}`] = state.operations[id]?.ashore ?? 0;
    }
    for (const id of this.#ix.formationIds) {
      if ((state.formations[id]?.halted ?? 0) > 0) this.#add(`reading/halted/${id}`, 1);
    }
    for (const advance of this.#advances) this.#measure(advance, state, day);
  }

  /** The finished war with the readings beside its own facts and milestones. */
  over(state: GameState): GameState {
    const milestones = { ...state.milestones, ...this.#posted };
    for (const id of this.#ix.operationIds) {
      const plan = state.operations[id];
      if (plan?.status === 'underway' && plan.arrivesAt >= 0) milestones[`reading/arrives/${id}`] = plan.arrivesAt;
    }
    return { ...state, facts: { ...state.facts, ...this.#facts }, milestones };
  }

  #add(name: string, value: number): void {
    this.#facts[name] = (this.#facts[name] ?? 0) + value;
  }

  #read(event: GameEvent): void {
    const area = String(event.params['area'] ?? '');
    if (event.kind === 'prisonersTaken') {
      this.#add(`reading/prisoners/${area.slice(0, area.indexOf('_'))}`, Number(event.params['men']));
    }
    if (event.kind === 'battleFought') {
      this.#add(`reading/lost/${area}/attacker`, Number(event.params['attackerLoss']));
      this.#add(`reading/lost/${area}/defender`, Number(event.params['defenderLoss']));
    }
  }

  #measure(advance: Advance, state: GameState, day: number): void {
    const km = axisKm(this.#ix, state, advance.formation);
    if (day === advance.from - 1) advance.before = km;
    if (day === advance.until)
      this.#facts[advance.name] = Math.floor(((km - advance.before) * 10) / (advance.until - advance.from + 1));
  }
}

interface Advance {
  readonly name: string;
  readonly formation: string;
  readonly from: number;
  readonly until: number;
  before: number;
}

function advanceOf(name: string): Advance[] {
  const match = /^reading\/advance\/(\w+)\/(\d\d-\d\d)\/(\d\d-\d\d)$/.exec(name);
  if (match === null) return [];
  const [, formation = '', from = '', until = ''] = match;
  return [{ name, formation, from: dayOf(from), until: dayOf(until), before: 0 }];
}

/** Km a formation has made along its axis since the attack, by the edges between the places it has passed. */
function axisKm(ix: ScenarioIndex, state: GameState, id: string): number {
  const data = ix.formations[id];
  const now = state.formations[id];
  if (data === undefined || now === undefined) return 0;
  let km = now.km;
  let from = data.area;
  for (const to of data.axis ?? []) {
    if (from === now.at) return km;
    const edge = ix.neighbours[from]?.find((next) => next.to === to)?.edge;
    km += (edge?.km ?? 0) - (from === data.area ? (data.forward ?? 0) : 0);
    from = to;
  }
  return from === now.at ? km : 0;
}
