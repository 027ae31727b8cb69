/** Questions to argue about: some that fit every war, some that this one raises. */
import type { Choice, Review } from './review.ts';
import { answerOf1945 } from './choiceText.ts';
import { dayName } from '../../text/clock.ts';
import { decisionTitle, optionLabel } from '../../text/names.ts';

export function questionsFor(review: Review): string[] {
  const { debrief, ix } = review;
  const own = review.choices.filter((choice) => review.seats.includes(choice.seat));
  const other = own.find((choice) => !choice.asHistory && choice.kind === 'answer');
  const hokkaido = debrief.panels.peace.find((line) => line.id === 'hokkaidoSoviet')?.value !== 'none';
  return [
    ...(other === undefined ? [] : [ofChoice(review, other)]),
    hokkaido
      ? 'Soviet troops stand on Hokkaido here. Was it the refusal, the weather, the want of ships or something else that kept them away in 1945? What in a document would show which?'
      : 'No Soviet soldier stayed on Hokkaido, here as in 1945. Which single reason would you put first, and what would have to be found in an archive to prove you wrong?',
    `This war is called “${ix.scenario.endings.find((one) => one.id === debrief.ending)?.name ?? debrief.ending}”. For whom was it a good end: for the leader at the desk, for a family in Otomari, for a soldier of either side, for a prisoner?`,
    'A decision that looked right on its day may have ended badly, and the other way round. Find one of each. Does the end tell you whether it was right?',
    'Choose one line of the report whose cause the game names. Would a historian accept it? What is missing that the game cannot know?',
  ];
}

function ofChoice({ ix }: Review, choice: Choice): string {
  const historical = answerOf1945(ix, choice.decision);
  const then = historical === undefined ? '' : ` In 1945 the answer was “${historical.label}”.`;
  return `On ${dayName(choice.day)} the answer to “${decisionTitle(ix, choice.decision)}” was “${optionLabel(ix, choice.decision, choice.option)}”.${then} Which of the two would you defend before the people it cost most, and how?`;
}
