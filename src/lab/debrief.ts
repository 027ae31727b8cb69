/** The debrief: the fog lifted over a finished war, beside the path that history took. ¶9.4 */
import type { Cite, DecisionOption } from '../engine/scenario.ts';
import type { Ctx } from '../engine/ctx.ts';
import type { GameEvent } from '../engine/events.ts';
import type { AimId, Grade, MemberId, Seat } from '../engine/words.ts';
import type { GameState } from '../engine/state.ts';
import type { Library, OpenWar, WarSetup } from '../engine/war.ts';
import type { Paper } from '../engine/decisions/wording.ts';
import type { Panels } from '../engine/outcome/panels.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { Submission } from '../engine/submission.ts';
import type { WinterLine } from '../engine/outcome/winterLine.ts';
import { cloneState, openWar, REFERENCE_SEED, submissionsOf } from '../engine/war.ts';
import { gradeAims, historysGrades } from '../engine/outcome/aims.ts';
import { panelsOf } from '../engine/outcome/panels.ts';
import { COUNCIL, SEATS } from '../engine/words.ts';
import { stepInPlace } from '../engine/step.ts';
import { readPaper } from '../engine/decisions/wording.ts';
import { truthView } from '../engine/rules/truth.ts';
import { viewOfState } from '../engine/seatView.ts';
import { winterOf } from '../engine/outcome/winter.ts';

export interface TimelineDay {
  readonly day: number;
  readonly events: readonly GameEvent[];
  /** Who held each area at the day's end. */
  readonly control: Readonly<Record<string, string>>;
  /** Where each man of Tokyo's council stood at the day's end, from -100 to 100. */
  readonly council: Readonly<Record<MemberId, number>>;
  /** Papers that lay open on a desk this day, by decision, as they read there. */
  readonly papers: Readonly<Record<string, Paper>>;
  /** What the letters said that were sent by the day's end. */
  readonly said: Readonly<Record<string, string>>;
}

export interface DecisionReview {
  readonly seat: Seat;
  readonly decision: string;
  readonly day: number;
  /** Option chosen; silence where none was. */
  readonly chosen: string;
  readonly historical: DecisionOption | undefined;
  readonly asHistory: boolean;
}

export interface Debrief {
  readonly ending: string;
  readonly panels: Panels;
  readonly winter: readonly WinterLine[];
  readonly aims: readonly { readonly aim: AimId; readonly grade: Grade; readonly history: Grade | undefined }[];
  readonly yours: readonly TimelineDay[];
  readonly historys: readonly TimelineDay[];
  /** First day on which the two paths part, or -1. */
  readonly parted: number;
  readonly decisions: readonly DecisionReview[];
  readonly sources: readonly { readonly cite: Cite; readonly decisions: readonly string[] }[];
  readonly tempers: Readonly<Record<Seat, number>>;
}

/** What the rules would see of a finished state: for the judgements that are made of conditions. */
export function contextOf(opened: OpenWar, state: GameState): Ctx {
  return { rules: opened.rules, ix: opened.rules.index, s: cloneState(state), events: [], now: state.now };
}

function controlOf(ix: ScenarioIndex, state: GameState): Record<string, string> {
  const control: Record<string, string> = {};
  for (const id of ix.areaIds) control[id] = state.areas[id]?.control ?? '';
  return control;
}

function stancesOf(state: GameState): Record<MemberId, number> {
  return Object.fromEntries(COUNCIL.map((id) => [id, state.council[id].stance])) as Record<MemberId, number>;
}

function papersOn(ix: ScenarioIndex, state: GameState): Record<string, Paper> {
  const papers: Record<string, Paper> = {};
  for (const seat of SEATS) {
    const view = viewOfState(ix, state, seat);
    for (const id of view.open) {
      const decision = ix.decisions[id];
      if (decision !== undefined) papers[id] = readPaper(decision, view);
    }
  }
  return papers;
}

/** A paper as it read when it was last on a desk up to a day. */
export function paperOn(days: readonly TimelineDay[], decision: string, day: number): Paper | undefined {
  return days.findLast((one) => one.day <= day && one.papers[decision] !== undefined)?.papers[decision];
}

/** A war played again from its submissions, kept day by day. */
export function timelineOf(library: Library, setup: WarSetup, submissions: readonly Submission[]): TimelineDay[] {
  const opened = openWar(library, setup);
  const state = cloneState(opened.state);
  const days: TimelineDay[] = [];
  while (state.ended === null) {
    const day = state.day;
    const papers = papersOn(opened.rules.index, state);
    const events = stepInPlace(opened.rules, state, submissionsOf(submissions, day));
    const said = Object.fromEntries(Object.entries(state.letters).map(([id, letter]) => [id, letter.says]));
    const control = controlOf(opened.rules.index, state);
    days.push({ day, events, control, council: stancesOf(state), papers, said });
  }
  return days;
}

/** The scenario whose reference path is the year 1945 for another: itself, or for a what-if the latest start before it. */
export function historyBeside(library: Library, id: string): string {
  const asked = library.scenarios[id]?.scenario;
  if (asked?.whatIf === undefined) return id;
  const real = Object.values(library.scenarios)
    .map((ix) => ix.scenario)
    .filter((one) => one.whatIf === undefined && one.prelude === undefined && one.start <= asked.start)
    .sort((a, b) => b.start - a.start);
  return real[0]?.id ?? id;
}

/** The reference path of a scenario, on the reference luck. Beside a what-if stands the year as it was. */
export function referenceTimeline(library: Library, setup: WarSetup): TimelineDay[] {
  const scenario = historyBeside(library, setup.scenario);
  const first = library.scenarios[setup.scenario]?.scenario.start ?? 0;
  const reference: WarSetup = { ...setup, scenario, seed: REFERENCE_SEED, policies: {} };
  const days = timelineOf(library, reference, library.references[scenario] ?? []);
  return scenario === setup.scenario ? days : days.filter(({ day }) => day >= first);
}

const HEADLINES: readonly string[] = [
  'areaChangedHands',
  'landingMade',
  'landingRepulsed',
  'letterReceived',
  'chartMoved',
  'surrenderSigned',
];

function headlines(day: TimelineDay | undefined): string {
  return (day?.events ?? [])
    .filter((event) => HEADLINES.includes(event.kind))
    .map((event) => event.id)
    .sort()
    .join('|');
}

/** First day whose headlines differ, or -1. */
export function partingDay(yours: readonly TimelineDay[], historys: readonly TimelineDay[]): number {
  const other = new Map(historys.map((day) => [day.day, day]));
  const parted = yours.find((day) => other.has(day.day) && headlines(day) !== headlines(other.get(day.day)));
  return parted?.day ?? -1;
}

function reviews(ix: ScenarioIndex, state: GameState): DecisionReview[] {
  const out: DecisionReview[] = [];
  for (const id of ix.decisionIds) {
    const decision = ix.decisions[id];
    const taken = state.decisions[id];
    if (decision === undefined || taken === undefined || (decision.decider !== 'USSR' && decision.decider !== 'USA'))
      continue;
    if ((taken.status !== 'answered' && taken.status !== 'silent') || decision.initiative === true) continue;
    const historical = decision.options.find((option) => option.historical === true);
    out.push({
      seat: decision.decider,
      decision: id,
      day: Math.floor((taken.answeredAt + 540) / 1440),
      chosen: taken.option,
      historical,
      asHistory: historical?.id === taken.option,
    });
  }
  return out.sort((a, b) => a.day - b.day || (a.decision < b.decision ? -1 : 1));
}

function sourcesMet(ix: ScenarioIndex, decisions: readonly DecisionReview[]): Debrief['sources'] {
  const met = new Map<string, { cite: Cite; decisions: string[] }>();
  for (const review of decisions) {
    for (const cite of ix.decisions[review.decision]?.sources ?? []) {
      const key = `${cite.key} ${cite.at ?? ''}`;
      const entry = met.get(key) ?? { cite, decisions: [] };
      if (!entry.decisions.includes(review.decision)) entry.decisions.push(review.decision);
      met.set(key, entry);
    }
  }
  return [...met.keys()].sort().map((key) => met.get(key) as { cite: Cite; decisions: string[] });
}

/** Everything the page after the war shows. `submissions` are both seats', as sealed. */
export function makeDebrief(
  library: Library,
  setup: WarSetup,
  submissions: readonly Submission[],
  final: GameState,
): Debrief {
  const opened = openWar(library, setup);
  const ix = opened.rules.index;
  const ctx = contextOf(opened, final);
  const grades = gradeAims(ix, truthView(ctx));
  const yours = timelineOf(library, setup, submissions);
  const historys = referenceTimeline(library, setup);
  const decisions = reviews(ix, final);
  return {
    ending: final.ended ?? '',
    panels: panelsOf(ctx),
    winter: winterOf(ctx),
    aims: SEATS.flatMap((seat) =>
      final.seats[seat].aims.map((aim) => ({
        aim,
        grade: grades[aim] ?? 'lost',
        history: historysGrades(ix, seat)[aim],
      })),
    ),
    yours,
    historys,
    parted: partingDay(yours, historys),
    decisions,
    sources: sourcesMet(ix, decisions),
    tempers: { USSR: final.seats.USSR.temper, USA: final.seats.USA.temper },
  };
}
