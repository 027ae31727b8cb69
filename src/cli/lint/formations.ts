/** Which formations a war made any use of: ordered, moved, in a fight, or gave up. */
import type { FormationState, GameState } from '../../engine/state.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';

const GAVE_UP: ReadonlySet<string> = new Set(['yielded', 'disarmed']);

export class FormationWatch {
  readonly #ix: ScenarioIndex;
  readonly #first: Readonly<Record<string, FormationState>>;
  /** Formations by the plans they belong to and the front they follow. */
  readonly #plans: Readonly<Record<string, readonly string[]>>;

  constructor(ix: ScenarioIndex, start: GameState) {
    this.#ix = ix;
    const first: Record<string, FormationState> = {};
    const plans: Record<string, string[]> = {};
    for (const id of ix.formationIds) {
      const now = start.formations[id];
      if (now !== undefined) first[id] = { ...now };
      plans[id] = ix.operationIds.filter((plan) => ix.operations[plan]?.formations.includes(id) === true);
    }
    this.#first = first;
    this.#plans = plans;
  }

  /** Adds `formation/<id>/<use>` for every use to be seen at the end of a day. */
  look(s: GameState, seen: Set<string>): void {
    for (const id of this.#ix.formationIds) {
      const now = s.formations[id];
      const first = this.#first[id];
      if (now === undefined || first === undefined) continue;
      const uses = this.#uses(s, id, now, first);
      for (const use of uses) seen.add(`formation/${id}/${use}`);
      if (uses.length > 0) seen.add(`formation/${id}/any`);
    }
  }

  #uses(s: GameState, id: string, now: FormationState, first: FormationState): string[] {
    const uses: string[] = [];
    const ordered = (this.#plans[id] ?? []).some((plan) => {
      const state = s.operations[plan];
      return state !== undefined && (state.order !== null || state.status !== this.#ix.operations[plan]?.status);
    });
    const front = s.fronts[this.#ix.formations[id]?.front ?? ''];
    if (ordered || (front !== undefined && front.because.length > 0)) uses.push('ordered');
    if (now.at !== first.at || now.leg !== first.leg || now.km !== first.km) uses.push('moved');
    if (now.status === 'destroyed' || (now.men < first.men && !GAVE_UP.has(now.status))) uses.push('fought');
    if (GAVE_UP.has(now.status)) uses.push('surrendered');
    return uses;
  }
}
