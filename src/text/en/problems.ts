/** Why a file or a link from outside could not be read. */
import type { Problem } from '../../scenario/untrusted.ts';

const PROBLEMS: Readonly<Record<string, string>> = {
  notJson: 'It is not a file of this game: its text cannot be read.',
  notASave: 'It is not a saved game.',
  notAReplay: 'It is not a replay.',
  notALink: 'The link is not one of this game.',
  notAnExercise: 'It is not an exercise.',
  notAReport: 'It is not a report.',
  notAnAmendment: 'It is not a change to the model.',
  unknownNumber: 'It changes a number that this model does not have, or that has no range to move in.',
  outOfRange: 'Its number lies outside the range from {low} to {high}.',
  broken: 'Some of it was lost or changed on the way.',
  cutShort: 'The link was cut short; copy it again, whole.',
  changedAfterwards: 'It was changed after it was handed in.',
  otherExercise: 'It belongs to another lesson than the first report on the board.',
  newerFormat: 'It was made by a newer version of the game.',
  newerLink: 'The link was made by a newer version of the game.',
  otherRules: 'It was played by other rules than those of this page.',
  unknownScenario: 'Its scenario is not known here.',
  unknownCode: 'It names something that is not in its scenario.',
  tooLarge: 'It is far too large.',
  tooLong: 'It is far too long.',
  twice: 'It says one thing twice.',
  wrongSeat: 'It gives papers to the wrong seat.',
  wrongQuestion: 'It answers a question that was not asked.',
  wrongType: 'A part of it is not what it should be.',
};

/** One or two sentences; the place, where it is a part of the whole, is for whoever made the file. */
export function wordProblem(problem: Problem): string {
  const place = problem.where === '$' ? '' : ` (${problem.where})`;
  const words = PROBLEMS[problem.code] ?? 'It could not be read.';
  return `${words.replace(/\{(\w+)\}/g, (_, name: string) => `${problem.params[name] ?? ''}`)}${place}`;
}
