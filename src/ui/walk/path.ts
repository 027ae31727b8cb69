/** The reference path as something to read: each day with what was decided, written and taken. */
import type { Decision, Letter } from '../../engine/scenario.ts';
import type { Library } from '../../engine/war.ts';
import type { Paper } from '../../engine/decisions/wording.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Seat } from '../../engine/words.ts';
import type { TimelineDay } from '../../lab/debrief.ts';
import { DEFAULT_LENSES, REFERENCE_SEED } from '../../engine/war.ts';
import { paperInWords } from '../../text/papers.ts';
import { referenceTimeline } from '../../lab/debrief.ts';

export interface Taken {
  readonly seat: Seat;
  readonly decision: Decision;
  readonly option: string;
  readonly paper: Paper;
}

export interface PathDay extends TimelineDay {
  readonly taken: readonly Taken[];
  readonly letters: readonly Letter[];
  /** Places that came into other hands today. */
  readonly moved: readonly string[];
}

export function pathOf(library: Library, scenario: string): readonly PathDay[] {
  const ix = library.scenarios[scenario];
  if (ix === undefined) return [];
  const setup = { scenario, seed: REFERENCE_SEED, lenses: DEFAULT_LENSES, aims: {}, policies: {} };
  const submissions = library.references[scenario] ?? [];
  return referenceTimeline(library, setup).map((day) => ({
    ...day,
    taken: submissions
      .filter((submission) => submission.day === day.day)
      .flatMap(({ seat, answers }) => answers.flatMap((answer) => takenOf(ix, seat, answer, day))),
    letters: lettersOf(ix, day),
    moved: movedOn(day),
  }));
}

function takenOf(
  ix: ScenarioIndex,
  seat: Seat,
  answer: { readonly decision: string; readonly option: string },
  day: TimelineDay,
): Taken[] {
  const decision = ix.decisions[answer.decision];
  const paper = day.papers[answer.decision];
  if (decision === undefined || paper === undefined) return [];
  return [{ seat, decision, option: answer.option, paper: paperInWords(ix, paper) }];
}

function lettersOf(ix: ScenarioIndex, day: TimelineDay): Letter[] {
  const ids = day.events
    .filter((event) => event.kind === 'letterSent')
    .map((event) => String(event.params['letter'] ?? ''));
  return [...new Set(ids)].map((id) => ix.letters[id]).filter((letter) => letter !== undefined);
}

function movedOn(day: TimelineDay): string[] {
  const areas = day.events
    .filter((event) => event.kind === 'areaChangedHands')
    .map((event) => String(event.params['area'] ?? ''));
  return [...new Set(areas)].sort();
}

/** The next day, from a day on, on which something was decided or written; the last day where there is none. */
export function nextTelling(path: readonly PathDay[], day: number): number {
  const found = path.find((one) => one.day > day && (one.taken.length > 0 || one.letters.length > 0));
  return found?.day ?? path.at(-1)?.day ?? day;
}
