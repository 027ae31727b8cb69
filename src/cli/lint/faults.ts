/** What a tally of played wars says is wrong with a scenario, or with the charts and phases behind all of them. */
import type { Decision } from '../../engine/scenario.ts';
import type { Pace, SeatPace } from './pace.ts';
import type { PaceBand } from './allowed.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Seat } from '../../engine/words.ts';
import type { Tally } from './tally.ts';
import { below, times } from './tally.ts';
import { dateOf } from '../../engine/time.ts';
import { EVENT_KINDS } from '../../engine/events.ts';
import { GRADES, SEATS } from '../../engine/words.ts';
import { PHASE_IDS, waysOfCharts } from './watch.ts';
import { tooLong, unsourced } from './statements.ts';

export interface Fault {
  readonly kind: string;
  readonly id: string;
  /** What was found, with its figures. */
  readonly says: string;
}

/** Wars in which a thing must have been possible before its absence says anything. */
const ENOUGH = 20;
/** Share of all answers, or of all wars, above which there is no choice. */
const NEARLY_ALL = 0.95;
/** Share of wars below which a formation counts as unused. */
const RARELY = 0.05;
const MOST_GAP = 2;
const MOST_PAPERS = 5;
const USUAL_PAPERS = 2;
const READING = [60, 120] as const;

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Faults of one scenario by play and by its texts. */
export function faultsOf(ix: ScenarioIndex, tally: Tally, pace: Pace, band: PaceBand): Fault[] {
  return [
    ...ix.decisionIds.flatMap((id) => decisionFaults(ix.decisions[id] as Decision, tally)),
    ...endingFaults(ix, tally),
    ...planFaults(ix, tally),
    ...formationFaults(ix, tally),
    ...aimFaults(ix, tally),
    ...statementFaults(ix, tally),
    ...SEATS.flatMap((seat) => paceFaults(ix, seat, pace.seats[seat], band)),
  ];
}

function decisionFaults(decision: Decision, tally: Tally): Fault[] {
  const { id } = decision;
  const asked = times(tally, `asked/${id}`);
  if (asked === 0) return [{ kind: 'decisionNeverReached', id, says: `open in none of ${times(tally, 'wars')} wars` }];
  const isSeat = SEATS.includes(decision.decider as Seat);
  const took = (option: string): number => times(tally, `took/${id}/${option}`);
  const answered = decision.options.reduce((sum, option) => sum + took(option.id), 0);
  return decision.options.flatMap((option): Fault[] => {
    const at = `${id}/${option.id}`;
    const open = isSeat ? times(tally, `open/${at}`) : asked;
    if (open === 0) {
      return asked < ENOUGH
        ? []
        : [{ kind: 'optionNeverOpen', id: at, says: `closed in all ${asked} wars that asked` }];
    }
    if (took(option.id) === 0 && open >= ENOUGH)
      return [{ kind: 'optionNeverTaken', id: at, says: `open in ${open} of ${asked} wars, taken in none` }];
    if (answered >= ENOUGH && took(option.id) > answered * NEARLY_ALL && decision.options.length > 1)
      return [
        { kind: 'optionAlwaysTaken', id: at, says: `${percent(took(option.id), answered)} of ${answered} answers` },
      ];
    return [];
  });
}

function endingFaults(ix: ScenarioIndex, tally: Tally): Fault[] {
  const wars = times(tally, 'wars');
  const never = ix.scenario.endings
    .filter((ending) => times(tally, `ending/${ending.id}`) === 0)
    .map(({ id }) => ({ kind: 'endingNeverReached', id, says: `in none of ${wars} wars` }));
  const odd: Fault[] = [];
  if (times(tally, 'ending/none') > 0)
    odd.push({ kind: 'warWithoutEnding', id: 'none', says: `${times(tally, 'ending/none')} of ${wars} wars` });
  if (times(tally, 'runsOn') > 0)
    odd.push({ kind: 'warRunsOn', id: 'length', says: `${times(tally, 'runsOn')} of ${wars} wars past the last day` });
  return [...never, ...odd];
}

const AT_WORK = ['underway', 'assaulting', 'ashore', 'done', 'repulsed', 'withdrawn'] as const;

function planFaults(ix: ScenarioIndex, tally: Tally): Fault[] {
  const plans = ix.operationIds
    .filter(
      (id) =>
        AT_WORK.every((status) => times(tally, `plan/${id}/${status}`) === 0) && times(tally, `acted/${id}`) === 0,
    )
    .map((id) => {
      const stages = Object.keys(below(tally, `plan/${id}/`)).sort();
      return { kind: 'planNeverUsed', id, says: `never under way; it was ${stages.join(', ')}` };
    });
  const named = ix.scenario.prelude === undefined ? null : lettersNamed(ix);
  const letters = Object.keys(ix.letters)
    .sort()
    .filter((id) => times(tally, `letter/${id}`) === 0 && named?.has(id) !== false)
    .map((id) => ({ kind: 'letterNeverSent', id, says: `in none of ${times(tally, 'wars')} wars` }));
  return [...plans, ...letters];
}

/**
 * Letters that the data of a scenario itself can send. One that begins later keeps the letters of the days before for what
 * was written then, and need not send them.
 */
function lettersNamed(ix: ScenarioIndex): ReadonlySet<string> {
  const { decisions, operations, letters, opening } = ix.scenario;
  const sends = JSON.stringify({ decisions, operations, letters, opening }).matchAll(/"send":"([^"]+)"/g);
  return new Set([...sends].map((match) => match[1] ?? ''));
}

export const USES = ['ordered', 'moved', 'fought', 'surrendered'] as const;

function formationFaults(ix: ScenarioIndex, tally: Tally): Fault[] {
  const wars = times(tally, 'wars');
  return ix.formationIds.flatMap((id) => {
    const used = times(tally, `formation/${id}/any`);
    // Aircraft and ships that lend weight to battles never stir themselves.
    if (used >= wars * RARELY || (ix.formations[id]?.supports ?? []).length > 0) return [];
    const uses = USES.map((use) => `${use} ${times(tally, `formation/${id}/${use}`)}`).join(', ');
    return [{ kind: 'formationRarelyUsed', id, says: `${percent(used, wars)} of ${wars} wars (${uses})` }];
  });
}

function aimFaults(ix: ScenarioIndex, tally: Tally): Fault[] {
  const wars = times(tally, 'wars');
  return ix.scenario.aims.flatMap(({ seat, id }) => {
    const counts = below(tally, `grade/${seat}/${id}/`);
    return GRADES.flatMap((grade): Fault[] => {
      const got = Object.entries(counts).reduce((sum, [name, n]) => sum + (name.endsWith(`/${grade}`) ? n : 0), 0);
      if (grade === 'inPart' || wars < ENOUGH || got <= wars * NEARLY_ALL) return [];
      const kind = grade === 'kept' ? 'aimAlwaysKept' : 'aimAlwaysLost';
      return [{ kind, id: `${seat}/${id}`, says: `${percent(got, wars)} of ${wars} wars` }];
    });
  });
}

function statementFaults(ix: ScenarioIndex, tally: Tally): Fault[] {
  return [
    ...unsourced(ix.scenario).map((id) => ({
      kind: 'noSource',
      id,
      says: 'names no source and is not marked invented',
    })),
    ...tooLong(ix.scenario).map(({ id, says }) => ({ kind: 'tooManyWords', id, says })),
    ...Object.entries(below(tally, 'wording/')).map(([id, n]) => ({
      kind: 'noWording',
      id,
      says: `in ${n} of ${times(tally, 'wars')} wars`,
    })),
  ];
}

function paceFaults(ix: ScenarioIndex, seat: Seat, pace: SeatPace, band: PaceBand): Fault[] {
  const faults: Fault[] = [];
  const say = (kind: string, what: string, says: string): void => {
    faults.push({ kind, id: `${seat}/${what}`, says });
  };
  const outside = (value: number, bounds: readonly [number, number] | undefined): boolean =>
    bounds !== undefined && (value < bounds[0] || value > bounds[1]);
  if (outside(pace.questions, band.questions))
    say('paceQuestions', 'all', `${pace.questions} questions, ${band.questions?.join('–')} wanted`);
  ix.scenario.acts.forEach((act, i) => {
    if (act.until < ix.scenario.start || band.perAct === undefined) return;
    const n = pace.acts[i] ?? 0;
    if (n < band.perAct) say('paceAct', `${act.id}`, `${n} questions, at least ${band.perAct} wanted`);
  });
  for (const gap of pace.gaps)
    if (gap.days > MOST_GAP) say('paceGap', dateOf(gap.after + 1), `${gap.days} days from there with nothing new`);
  if (pace.median > USUAL_PAPERS) say('paceMedian', 'all', `${pace.median} papers on the middle day`);
  if (pace.peak > MOST_PAPERS) say('pacePeak', 'all', `${pace.peak} papers on the fullest day`);
  if (outside(pace.stops, band.stops))
    say('paceStops', 'all', `${pace.stops} stops with skipping, ${band.stops?.join('–')} wanted`);
  if (outside(pace.seconds, READING))
    say('paceReading', 'all', `${pace.seconds} s of reading at the middle stop, ${READING.join('–')} wanted`);
  return faults;
}

/** Faults of what stands behind all scenarios, from the tallies of all of them together. */
export function faultsOfRules(tally: Tally): Fault[] {
  const wars = times(tally, 'wars');
  // A state may be entered and left within one day.
  const passed = new Set(
    Object.keys(below(tally, 'step/')).flatMap((step) => {
      const [chart, from, , to] = step.split('/');
      return [`${chart}/${from}`, `${chart}/${to}`];
    }),
  );
  const charts = Object.entries(waysOfCharts()).flatMap(([chart, { states, steps }]) => [
    ...states
      .filter((state) => times(tally, `state/${chart}/${state}`) === 0 && !passed.has(`${chart}/${state}`))
      .map((state) => ({ kind: 'chartStateNeverVisited', id: `${chart}/${state}`, says: `in none of ${wars} wars` })),
    ...steps
      .filter((step) => times(tally, `step/${chart}/${step}`) === 0)
      .map((step) => ({ kind: 'chartStepNeverTaken', id: `${chart}/${step}`, says: `in none of ${wars} wars` })),
  ]);
  const phases = PHASE_IDS.filter((id) => times(tally, `phase/${id}`) === 0).map((id) => ({
    kind: 'phaseIdle',
    id,
    says: 'changed nothing on any day watched',
  }));
  const events = EVENT_KINDS.filter((kind) => times(tally, `event/${kind}`) === 0).map((kind) => ({
    kind: 'eventNeverEmitted',
    id: kind,
    says: `in none of ${wars} wars`,
  }));
  return [...charts, ...phases, ...events];
}
