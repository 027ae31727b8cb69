/**
 * What a pupil hands in: one page of plain data, for the page to print and for a file the class board reads. It says what
 * was decided and what came of it in this model, which assumptions that stands on, and that it is no evidence. ¶10.2
 */
import type { AimId, Grade, Seat } from '../engine/words.ts';
import type { Exercise } from './exercise.ts';
import type { GameState } from '../engine/state.ts';
import type { Replay } from '../engine/replay.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { Panels } from '../engine/outcome/panels.ts';
import { ashoreIn, heldIn } from '../engine/rules/places.ts';
import { codeOf } from './handIn.ts';

export const REPORT_FORMAT = 1;

export interface DecidedLine {
  readonly day: number;
  readonly decision: string;
  readonly title: string;
  readonly option: string;
  readonly label: string;
  /** What history did, shown after the choice only. */
  readonly historical: boolean;
  readonly inHistory: string;
  /** Keys of the bibliography. */
  readonly sources: readonly string[];
  readonly invented: boolean;
}

/** What the pupil expected, asked before and shown again after: his own words. */
export interface ExpectationLine {
  readonly question: string;
  readonly asked: string;
  readonly answer: string;
  readonly day: number;
  /** Decision at which it was asked; empty before and after the war. */
  readonly decision: string;
}

export interface OutcomeLine {
  readonly id: 'ending' | 'surrender' | 'hokkaido' | 'kurils' | 'treaty' | 'alliance' | 'command';
  readonly value: string;
}

export interface Report {
  readonly format: number;
  readonly exercise: Exercise;
  /** As the pupil gives it; may be a number, and stays on this machine and in this file. */
  readonly pupil: string;
  readonly seat: Seat;
  readonly decided: readonly DecidedLine[];
  readonly aims: readonly {
    readonly aim: AimId;
    readonly title: string;
    readonly grade: Grade;
    readonly history: Grade;
  }[];
  readonly outcomes: readonly OutcomeLine[];
  readonly expectations: readonly ExpectationLine[];
  readonly lenses: readonly { readonly id: string; readonly name: string; readonly authors: string }[];
  /** Wording keys of what must be said on every page handed in. */
  readonly says: readonly ['modelsAnswerNotEvidence', 'assumptionsOfTheLens'];
  readonly seed: string;
  readonly finalHash: string;
  /** Short code on the slip: the teacher's board tells by it whether page and file belong together. */
  readonly handIn: string;
}

export interface ReportInput {
  readonly ix: ScenarioIndex;
  readonly exercise: Exercise;
  readonly pupil: string;
  readonly replay: Replay;
  readonly final: GameState;
  /** The end's own judgement, as the debrief shows it. */
  readonly interests: Panels['interests'];
}

export function makeReport(input: ReportInput): Report {
  const { ix, exercise, replay, final } = input;
  const finalHash = replay.checkpoints.at(-1) ?? '';
  const own = input.interests.filter((line) => line.seat === exercise.seat && line.chosen);
  const base = {
    format: REPORT_FORMAT,
    exercise,
    pupil: input.pupil.slice(0, 80),
    seat: exercise.seat,
    decided: decidedBy(ix, replay, exercise.seat),
    aims: own.map(({ aim, title, grade, history }) => ({ aim, title, grade, history })),
    outcomes: outcomesOf(ix, final),
    expectations: expectationsOf(exercise, replay),
    lenses: [replay.setup.lenses.tokyo, replay.setup.lenses.moscow].map((id) => ({
      id,
      name: ix.lenses[id]?.name ?? id,
      authors: ix.lenses[id]?.authors ?? '',
    })),
    says: ['modelsAnswerNotEvidence', 'assumptionsOfTheLens'] as const,
    seed: replay.setup.seed,
    finalHash,
  };
  return { ...base, handIn: codeOf(base) };
}

/** The seat's own answers in the order they were given. */
function decidedBy(ix: ScenarioIndex, replay: Replay, seat: Seat): DecidedLine[] {
  return replay.submissions
    .filter((desk) => desk.seat === seat)
    .flatMap(({ day, answers }) =>
      answers.map(({ decision, option }): DecidedLine => {
        const asked = ix.decisions[decision];
        const taken = asked?.options.find((candidate) => candidate.id === option);
        return {
          day,
          decision,
          title: asked?.title ?? decision,
          option,
          label: taken?.label ?? option,
          historical: taken?.historical === true && asked?.initiative !== true,
          inHistory: asked?.inHistory ?? '',
          sources: (asked?.sources ?? []).map((cite) => cite.key),
          invented: taken?.invented === true,
        };
      }),
    );
}

/** Words for questions are kept with the replay's notes: under the decision's id, or under the question's own. */
function expectationsOf(exercise: Exercise, replay: Replay): ExpectationLine[] {
  return exercise.questions.map((question) => {
    const key = question.when === 'at' ? question.decision : question.id;
    const note = (replay.notes ?? []).find((one) => one.decision === key && one.seat === exercise.seat);
    return {
      question: question.id,
      asked: question.text,
      answer: note?.text ?? '',
      day: note?.day ?? -1,
      decision: question.decision,
    };
  });
}

function outcomesOf(ix: ScenarioIndex, s: GameState): OutcomeLine[] {
  const chart = (id: string): string => s.charts[id] ?? '';
  const ashore = (['USSR', 'USA'] as const).filter((power) => ashoreIn(ix, s, 'HOK', power));
  return [
    { id: 'ending', value: s.ended ?? '' },
    { id: 'surrender', value: String(s.facts['broadcastDay'] ?? 0) },
    { id: 'hokkaido', value: ashore.join(' ') },
    { id: 'kurils', value: String(heldIn(ix, s, 'KUR', 'USSR').length) },
    { id: 'treaty', value: chart('chungking') },
    { id: 'alliance', value: chart('alliance') },
    { id: 'command', value: chart('occupation') },
  ];
}
