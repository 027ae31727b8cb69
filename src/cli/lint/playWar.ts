/** One war of the linter: played to its end, everything it showed counted. */
import type { GameEvent } from '../../engine/events.ts';
import type { GameState } from '../../engine/state.ts';
import type { Library, OpenWar } from '../../engine/war.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Submission } from '../../engine/submission.ts';
import type { Tally } from './tally.ts';
import { add } from './tally.ts';
import { cloneState, openWar } from '../../engine/war.ts';
import { contextOf } from '../../lab/debrief.ts';
import { countingStepper, phaseWatch } from './watch.ts';
import { FormationWatch } from './formations.ts';
import { gradeAims } from '../../engine/outcome/aims.ts';
import { lintSetup, playersOf } from './wars.ts';
import { openOptions } from '../../engine/legal.ts';
import { POLICIES } from '../../policy/index.ts';
import { runDay } from '../../engine/step.ts';
import { SEATS } from '../../engine/words.ts';
import { submitBy } from '../../policy/playout.ts';
import { tokyoDay } from '../../engine/time.ts';
import { truthView } from '../../engine/rules/truth.ts';
import { viewOfState } from '../../engine/seatView.ts';
import { wordingFault } from './statements.ts';

/** Phases are watched in every fifteenth war, which goes through all pairs of players: a hash before and after costs more than the war. */
const WATCH_EVERY = 15;
/** Days past its last at which a war counts as running on. */
const TOO_LONG = 3;

/** Plays lint war `n` of a scenario and adds what it showed to the tally. */
export function playLintWar(library: Library, ix: ScenarioIndex, n: number, tally: Tally): void {
  const setup = lintSetup(ix, n);
  const opened = openWar({ ...library, stepper: countingStepper(library.stepper, tally) }, setup);
  const state = cloneState(opened.state);
  const seen = new Set<string>();
  const formations = new FormationWatch(ix, state);
  const phases = n % WATCH_EVERY === 1 ? phaseWatch(ix, tally) : undefined;
  for (const event of opened.events) seeEvent(ix, event, seen);
  let days = 0;
  for (; state.ended === null && days <= ix.scenario.end - ix.scenario.start + TOO_LONG; days++) {
    const today = desks(opened, state, n, seen);
    const events = runDay(opened.rules, state, today, phases?.after, phases?.before);
    for (const event of events) seeEvent(ix, event, seen);
    formations.look(state, seen);
    for (const id of ix.operationIds) seen.add(`plan/${id}/${state.operations[id]?.status ?? ''}`);
    for (const value of Object.entries(state.charts)) seen.add(`state/${value[0].replace(/\/.*/, '')}/${value[1]}`);
  }
  if (state.ended === null) seen.add('runsOn');
  seen.add(`ending/${state.ended ?? 'none'}`);
  for (const id of Object.keys(state.letters)) seen.add(`letter/${id}`);
  for (const id of ix.decisionIds) seeDecision(state, id, seen);
  for (const name of seen) add(tally, name);
  add(tally, 'wars');
  add(tally, `days/${days}`);
  countGrades(opened, state, n, tally);
}

/** Both seats' submissions, and all that lies open before them. */
function desks(opened: OpenWar, state: GameState, n: number, seen: Set<string>): Submission[] {
  const ix = opened.rules.index;
  const players = playersOf(n);
  return SEATS.map((seat) => {
    const view = viewOfState(ix, state, seat);
    for (const id of view.open) {
      seen.add(`asked/${id}`);
      for (const option of openOptions(ix, view, id)) seen.add(`open/${id}/${option.id}`);
    }
    const submission = submitBy(opened.rules, state, seat, players[seat], POLICIES[players[seat]]);
    for (const order of submission.orders)
      seen.add(`order/${order.kind}/${order.kind === 'direct' ? order.front : order.operation}`);
    return submission;
  });
}

function seeEvent(ix: ScenarioIndex, event: GameEvent, seen: Set<string>): void {
  seen.add(`event/${event.kind}`);
  const of = (key: string): string => String(event.params[key] ?? '');
  if (event.kind === 'decisionAnswered') seen.add(`took/${of('decision')}/${of('option')}`);
  if (event.kind === 'decisionSilent') seen.add(`silent/${of('decision')}`);
  if (event.kind === 'decisionTaken') {
    seen.add(`asked/${of('decision')}`);
    seen.add(`took/${of('decision')}/${of('option')}`);
  }
  if (event.kind === 'raidFlown' || event.kind === 'bombDropped') seen.add(`acted/${of('operation')}`);
  const fault = wordingFault(ix, event);
  if (fault !== null) seen.add(`wording/${fault}`);
}

/** On which day a question was first put. */
function seeDecision(state: GameState, id: string, seen: Set<string>): void {
  const at = state.milestones[`decision/${id}/opened`];
  if (at !== undefined) seen.add(`put/${id}/${tokyoDay(at)}`);
}

function countGrades(opened: OpenWar, state: GameState, n: number, tally: Tally): void {
  const ix = opened.rules.index;
  const grades = gradeAims(ix, truthView(contextOf(opened, state)));
  const players = playersOf(n);
  for (const aim of ix.scenario.aims) add(tally, `grade/${aim.seat}/${aim.id}/${players[aim.seat]}/${grades[aim.id]}`);
  add(tally, `pair/${players.USSR}/${players.USA}`);
}
