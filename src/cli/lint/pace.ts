/** The pace of a scenario from each chair on the historical path: what is put to whom and when, and how long it reads. */
import type { Decision } from '../../engine/scenario.ts';
import type { Library, WarSetup } from '../../engine/war.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Seat } from '../../engine/words.ts';
import { Campaign } from '../../campaign/campaign.ts';
import { dayOf, tokyoDay } from '../../engine/time.ts';
import { DEFAULT_LENSES, REFERENCE_SEED } from '../../engine/war.ts';
import { openDecisions } from '../../engine/seatView.ts';
import { playOut } from '../../policy/playout.ts';
import { POLICIES, policyLabel } from '../../policy/index.ts';
import { SEATS } from '../../engine/words.ts';
import { submitBy } from '../../policy/playout.ts';
import { wordsOf } from '../../scenario/lint/wording.ts';

export interface SeatPace {
  /** Questions put, in all and by act. */
  readonly questions: number;
  readonly acts: readonly number[];
  /** Runs of days without a new question within the days of the story, longest first: the day after which each begins. */
  readonly gaps: readonly { readonly after: number; readonly days: number }[];
  /** Papers on the desk on the days that have any: the middle and the most. */
  readonly median: number;
  readonly peak: number;
  /** Desks a person stops at who skips every quiet day. */
  readonly stops: number;
  /** Seconds of reading on a desk with papers: the middle and the most, at an even pace. */
  readonly seconds: number;
  readonly mostSeconds: number;
}

export interface Pace {
  readonly seats: Readonly<Record<Seat, SeatPace>>;
  /** Questions that the historical path never puts, sorted. */
  readonly never: readonly string[];
  /** Day on which each question is put. */
  readonly days: Readonly<Record<string, number>>;
}

/** Days between which no desk should lie empty for long. */
const STORY = [dayOf('08-09'), dayOf('08-31')] as const;
/** An even reader's words a minute. */
const WORDS_A_MINUTE = 200;
const HISTORICAL = { name: 'historical', policy: POLICIES.historical } as const;

/** Questions that are put to a seat; what may be done unasked has no hour. */
export function questionsOf(ix: ScenarioIndex): string[] {
  return ix.decisionIds.filter((id) => {
    const asked = ix.decisions[id];
    return asked?.initiative !== true && (asked?.decider === 'USSR' || asked?.decider === 'USA');
  });
}

/** Plays the historical path and reads the pace off it. */
export function paceOf(library: Library, ix: ScenarioIndex): Pace {
  const label = policyLabel('historical');
  const setup: WarSetup = {
    scenario: ix.scenario.id,
    seed: REFERENCE_SEED,
    lenses: DEFAULT_LENSES,
    aims: {},
    policies: { USSR: label, USA: label },
  };
  const days: Record<string, number> = {};
  const papers: Record<Seat, Map<number, readonly string[]>> = { USSR: new Map(), USA: new Map() };
  const questions = questionsOf(ix);
  const { state } = playOut({
    library,
    setup,
    policies: { USSR: HISTORICAL, USA: HISTORICAL },
    onDay: (now) => {
      for (const seat of SEATS)
        papers[seat].set(
          now.day,
          openDecisions(ix, now, seat).filter((id) => questions.includes(id)),
        );
    },
  });
  for (const id of questions) {
    const at = state.milestones[`decision/${id}/opened`];
    if (at === undefined) continue;
    const day = tokyoDay(at);
    days[id] = day;
    if (day <= ix.scenario.start) addTo(papers[ix.decisions[id]?.decider as Seat], ix.scenario.start, id);
  }
  const seats = {} as Record<Seat, SeatPace>;
  for (const seat of SEATS) seats[seat] = seatPace(ix, seat, days, papers[seat], stopsOf(library, ix, seat));
  return { seats, never: questions.filter((id) => days[id] === undefined), days };
}

function addTo(papers: Map<number, readonly string[]>, day: number, id: string): void {
  papers.set(day, [...(papers.get(day) ?? []), id]);
}

function seatPace(
  ix: ScenarioIndex,
  seat: Seat,
  days: Pace['days'],
  papers: ReadonlyMap<number, readonly string[]>,
  stops: number,
): SeatPace {
  const put = Object.entries(days)
    .filter(([id]) => ix.decisions[id]?.decider === seat)
    .map(([, day]) => day)
    .sort((a, b) => a - b);
  const { acts } = ix.scenario;
  const actOf = (day: number): number => acts.findIndex((act) => day <= act.until);
  const full = [...papers.values()].filter((list) => list.length > 0);
  const counts = full.map((list) => list.length).sort((a, b) => a - b);
  const seconds = full
    .map((list) => list.reduce((sum, id) => sum + secondsOf(ix.decisions[id] as Decision), 0))
    .sort((a, b) => a - b);
  return {
    questions: put.length,
    acts: acts.map((_, i) => put.filter((day) => actOf(day) === i).length),
    gaps: gapsIn(ix, put),
    median: middle(counts),
    peak: counts.at(-1) ?? 0,
    stops,
    seconds: middle(seconds),
    mostSeconds: seconds.at(-1) ?? 0,
  };
}

function middle(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Days without anything new, within the scenario's part of the story; its first and last day bound the first and last run. */
function gapsIn(ix: ScenarioIndex, put: readonly number[]): SeatPace['gaps'] {
  const first = Math.max(STORY[0], ix.scenario.start);
  const last = Math.min(STORY[1], ix.scenario.end);
  const inside = [...new Set(put.filter((day) => day >= first && day <= last))];
  const bounds = [first - 1, ...inside, last + 1];
  return bounds
    .slice(1)
    .map((day, i) => ({ after: bounds[i] as number, days: day - (bounds[i] as number) - 1 }))
    .filter((gap) => gap.days > 0)
    .sort((a, b) => b.days - a.days || a.after - b.after);
}

/** Time to read a paper through: what lies before the reader until the answer. */
function secondsOf(decision: Decision): number {
  const texts = [
    decision.title,
    decision.opening,
    decision.silenceMeans,
    ...decision.advisers.map((adviser) => adviser.says),
    ...decision.options.flatMap((option) => [option.label, option.detail]),
  ];
  const words = texts.reduce((sum, text) => sum + wordsOf(text), 0);
  return Math.round((words * 60) / WORDS_A_MINUTE);
}

/** Desks at which a person stops who answers as history did and skips whatever may be skipped. */
function stopsOf(library: Library, ix: ScenarioIndex, seat: Seat): number {
  const other: Seat = seat === 'USSR' ? 'USA' : 'USSR';
  const campaign = new Campaign({
    library,
    setup: {
      scenario: ix.scenario.id,
      seed: REFERENCE_SEED,
      lenses: DEFAULT_LENSES,
      aims: {},
      policies: { [other]: policyLabel('historical') },
    },
    holders: { [seat]: { kind: 'human' }, [other]: { kind: 'policy', name: 'historical' } } as Campaign['holders'],
  });
  campaign.begin();
  let stops = 0;
  while (campaign.snapshot().screen !== 'ended') {
    const { screen } = campaign.snapshot();
    if (screen !== 'desk') {
      campaign.turnPage();
      continue;
    }
    const state = campaign.history().at(-1)?.state ?? campaign.opened.state;
    campaign.restoreDraft(submitBy(campaign.opened.rules, state, seat, 'historical', POLICIES.historical), []);
    stops += 1;
    campaign.skipToNext();
  }
  return stops;
}
