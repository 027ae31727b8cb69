/** Letters along their axes: recipient, subject, stance, tone. What can be written is data; each combination has a name. ¶7.7 */
import type { IndexedLetter } from '../scenarioIndex.ts';
import type { Letter, Topic } from '../scenario.ts';
import type { Composed } from '../submission.ts';
import type { Correspondent, LetterStance, Subject } from '../words.ts';
import { LETTER_STANCES, TONES } from '../words.ts';

/** Name of a topic: who writes, to whom, about what. */
export function topicId(from: Correspondent, to: Correspondent, subject: Subject): string {
  return `${from}-${to}-${subject}`;
}

/** Name of a composed letter: `w/USSR/USA/kurils/claim/warm`. */
export function composedId(from: Correspondent, { to, subject, stance, tone }: Composed): string {
  return `w/${from}/${to}/${subject}/${stance}/${tone}`;
}

/** Name of all letters of one sense, whatever their tone. */
export function senseOf(from: Correspondent, to: Correspondent, subject: Subject, stance: LetterStance): string {
  return `w/${from}/${to}/${subject}/${stance}`;
}

/** Which stances in a letter ask for an answer, where it does not itself answer one. */
export function asksAnswer(stance: LetterStance): boolean {
  return stance === 'claim' || stance === 'trade' || stance === 'protest';
}

/** Every letter the topics allow, as the rules carry letters. Their words are made from the axes when they are shown. */
export function lettersToCompose(topics: readonly Topic[]): IndexedLetter[] {
  return topics.flatMap((topic) =>
    LETTER_STANCES.filter((stance) => topic.readings.some((reading) => reading.stance === stance)).flatMap((stance) =>
      TONES.map((tone): IndexedLetter => {
        const axes: Composed = { to: topic.to, subject: topic.subject, stance, tone };
        const plain: Letter = {
          id: composedId(topic.from, axes),
          from: topic.from,
          to: topic.to,
          thread: topic.thread,
          stance,
          link: topic.link,
          title: '',
          text: '',
          wantsAnswer: asksAnswer(stance),
          onReceive: [],
          sources: [],
          invented: true,
        };
        return { ...plain, axes };
      }),
    ),
  );
}
