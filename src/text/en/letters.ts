/** Composed letters in full sentences, made from their axes. The words are the game's own; none is a quotation. ¶7.7 */
import type { LetterStance, Subject, Tone } from '../../engine/words.ts';
import type { Minute, Zone } from '../../engine/time.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { LetterState, PromiseState } from '../../engine/state.ts';
import { plainDate } from '../clock.ts';
import { clockIn } from '../../engine/time.ts';
import { inWords } from '../numbers.ts';
import { topicId } from '../../engine/letters/axes.ts';
import { wantsAnswer } from '../../engine/letters/written.ts';

export const SUBJECT_NAMES: Readonly<Record<Subject, string>> = {
  kurils: 'the Kurils',
  hokkaido: 'Hokkaido',
  tokyoZone: 'a Soviet zone in Tokyo',
  base: 'an air base in the Kurils',
  dairen: 'Dairen',
  command: 'the control of Japan',
  prisoners: 'the prisoners',
};

export const STANCE_NAMES: Readonly<Record<LetterStance, string>> = {
  claim: 'Claim',
  concede: 'Concede',
  trade: 'Offer a trade',
  stall: 'Play for time',
  protest: 'Protest',
};

export const TONE_NAMES: Readonly<Record<Tone, string>> = { warm: 'Warm', correct: 'Correct', sharp: 'Sharp' };

/** What an answer of each stance would be, as staff puts it. */
const ANSWERS: Readonly<Record<LetterStance, string>> = {
  concede: 'consent',
  trade: 'a price named',
  stall: 'a holding answer',
  claim: 'a refusal',
  protest: 'a protest',
};

export function subjectName(id: string): string {
  return (SUBJECT_NAMES as Readonly<Record<string, string>>)[id] ?? id;
}

type Said = Readonly<Record<'claim' | 'concede' | 'protest', string>>;

const SAID: Readonly<Record<Subject, Readonly<Record<'asks' | 'holds', Said>>>> = {
  kurils: {
    asks: {
      claim: 'I ask that all the Kuril Islands be named in the order as yielding to the Soviet commander.',
      concede: 'Soviet troops will go no farther south than Urup before a peace is made.',
      protest: 'I protest against the way in which the Kuril Islands have been left in doubt.',
    },
    holds: {
      claim: 'The islands south of Urup lie with Hokkaido, and I see no ground for going beyond that.',
      concede: 'I agree that all the Kuril Islands shall yield to the Soviet commander, and the order will say so.',
      protest: 'I protest against landings in the Kurils made ahead of any agreement.',
    },
  },
  hokkaido: {
    asks: {
      claim: 'I ask that the north of Hokkaido, from Rumoi to Kushiro, yield to the Soviet commander.',
      concede: 'The Soviet Union makes no further claim to receive the surrender on Hokkaido.',
      protest: 'I protest against the refusal of any place for Soviet troops on Japanese soil.',
    },
    holds: {
      claim: 'All of Hokkaido yields to General MacArthur, and no other arrangement can be considered.',
      concede: 'I agree that Hokkaido north of a line from Rumoi to Kushiro shall be a Soviet area.',
      protest: 'I protest against any Soviet landing on Hokkaido, which no agreement allows.',
    },
  },
  tokyoZone: {
    asks: {
      claim: 'I ask that Soviet troops take part in the occupation of Tokyo, in a zone of their own.',
      concede: 'The request for a Soviet zone in Tokyo is withdrawn.',
      protest: 'I protest that an ally is shut out of the capital of the defeated power.',
    },
    holds: {
      claim: 'Tokyo will be occupied under one commander and will not be divided.',
      concede: 'I agree that Soviet troops shall have a zone in Tokyo.',
      protest: 'I protest against the pressing of claims to the capital behind the back of the Supreme Commander.',
    },
  },
  base: {
    asks: {
      claim: 'I ask for the right to use an airfield in the central Kurils, for military and commercial aircraft.',
      concede: 'I do not press the request for an airfield in the Kurils.',
      protest: 'I protest against the tone in which a plain request for landing rights has been met.',
    },
    holds: {
      claim: 'Rights of this kind are asked of a conquered country, and the Soviet Union is none.',
      concede: 'I agree that American aircraft may use an airfield in the central Kurils.',
      protest: 'I protest against a demand that touches the sovereignty of the Soviet Union.',
    },
  },
  dairen: {
    asks: {
      claim: 'I ask that Dairen be kept open to the trade of all nations, and that this be put in writing.',
      concede: 'The question of Dairen can be left to the two governments it concerns.',
      protest: 'I protest against arrangements at Dairen that close it to the trade of others.',
    },
    holds: {
      claim: 'What concerns Dairen was settled at Yalta and needs no further paper.',
      concede: 'I confirm that Dairen will stay open to the trade of all nations.',
      protest: 'I protest against the suggestion that agreements on Dairen are not being kept.',
    },
  },
  command: {
    asks: {
      claim: 'I ask that Japan be governed through a control council of the four powers.',
      concede: 'I agree that General MacArthur alone shall command, and name an officer to be present.',
      protest: 'I protest against decisions on Japan that an ally hears of when they are made.',
    },
    holds: {
      claim: 'There can be one Supreme Commander in Japan, and his powers cannot be shared.',
      concede: 'I agree to a control council of the four powers in Tokyo.',
      protest: 'I protest against the raising of conditions after a common enemy has yielded.',
    },
  },
  prisoners: {
    asks: {
      claim: 'I ask that Japanese soldiers be allowed to go home, as was promised at Potsdam.',
      concede: 'I leave the question of the prisoners to the peace.',
      protest: 'I protest against the removal of prisoners, against what was promised at Potsdam.',
    },
    holds: {
      claim: 'Those who laid down their arms before Soviet troops are in Soviet custody, and will remain there.',
      concede: 'I confirm that the prisoners held in Manchuria will go home after the winter.',
      protest: 'I protest against interference in a matter that lies with the Soviet command.',
    },
  },
};

/** What is offered, as a clause: "in return I would …". */
const GIVES: Readonly<Record<Subject, string>> = {
  kurils: 'see all the Kurils named as Soviet',
  hokkaido: 'leave Hokkaido aside',
  tokyoZone: 'leave the question of Tokyo aside',
  base: 'see an airfield in the Kurils opened to American aircraft',
  dairen: 'put the open port of Dairen in writing',
  command: 'agree to a control council in Tokyo',
  prisoners: 'see the prisoners sent home',
};

const CHUNGKING: Readonly<Record<string, string>> = {
  'USSR/claim': 'I must ask the Chinese government to confirm without further delay what was agreed about Manchuria.',
  'USSR/concede': 'To bring the treaty about I am ready to give way on points that China has at heart.',
  'USA/claim': 'The United States government supports China in granting nothing beyond what was agreed at Yalta.',
  'USA/concede': 'In our view China would do well to sign now on the terms it can have.',
};

const OPENING: Readonly<Record<Tone, string>> = {
  warm: 'I set great store by what our two countries have done together.',
  correct: '',
  sharp: 'I must speak plainly.',
};

/** What the words of a letter are made from. `letter` names it; the rest is as the seat knows it. */
export interface LetterFacts {
  readonly written: NonNullable<LetterState['written']>;
  readonly ledger: readonly PromiseState[];
  /** The letter it answers, where the seat has it. */
  readonly answered?: Pick<LetterState, 'sentAt' | 'written'> | undefined;
  readonly zone: Zone;
}

const PLAIN: LetterFacts['written'] = { repeats: 0, cites: '', answers: '' };

function dayIn(at: Minute, zone: Zone): string {
  return plainDate(clockIn(at, zone).date);
}

/** `The Kurils: a claim, sharp`. */
export function composedTitle(ix: ScenarioIndex, id: string): string {
  const axes = ix.letters[id]?.axes;
  if (axes === undefined) return id;
  const name = SUBJECT_NAMES[axes.subject];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${TITLES[axes.stance]}`;
}

const TITLES: Readonly<Record<LetterStance, string>> = {
  claim: 'a claim',
  concede: 'a concession',
  trade: 'an offer',
  stall: 'a holding letter',
  protest: 'a protest',
};

/** The whole letter, a sentence after another. Empty where the id is of no composed letter. */
export function composedText(ix: ScenarioIndex, id: string, facts: Partial<LetterFacts> = {}): string {
  const letter = ix.letters[id];
  if (letter?.axes === undefined) return '';
  const { written = PLAIN, ledger = [], answered, zone = 'tokyo' } = facts;
  const { subject, stance, tone } = letter.axes;
  const topic = ix.topics[topicId(letter.from, letter.to, subject)];
  const side = topic?.side ?? 'asks';
  const agrees = stance === 'concede' && ix.letters[written.answers]?.axes?.stance === 'trade';
  const broken = ledger.find((promise) => promise.id === written.cites);
  const before = answered?.written?.repeats ?? 0;
  const sentences = [
    OPENING[tone],
    answered === undefined
      ? ''
      : `I have your message of ${dayIn(answered.sentAt, zone)} about ${SUBJECT_NAMES[subject]}.`,
    answered !== undefined && before > 0
      ? `It is the ${ORDINAL[before] ?? 'latest'} in this sense, and saying it again does not add to it.`
      : '',
    written.repeats > 0
      ? `I wrote in this sense ${written.repeats === 1 ? 'once' : `${inWords(written.repeats)} times`} before.`
      : '',
    agrees
      ? 'I agree to what was proposed, on both sides.'
      : bodyOf(letter.from, letter.to, subject, stance, side, topic?.offer ?? subject),
    broken === undefined
      ? ''
      : `On ${dayIn(broken.madeAt, zone)} I had a promise in writing: “${broken.subject.replace(/\.$/, '')}”. It was broken on ${dayIn(broken.brokenAt, zone)}, and I have to reckon with that.`,
    closing(tone, stance, wantsAnswer(letter, { written })),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** A composed letter that was sent, as the seat reads it; empty for one of the scenario's own. */
export function letterBody(
  ix: ScenarioIndex,
  id: string,
  letters: Readonly<Record<string, LetterState>>,
  ledger: readonly PromiseState[],
  zone: Zone,
): string {
  const letter = ix.letters[id];
  if (letter?.axes === undefined) return '';
  const written = letters[id]?.written ?? PLAIN;
  return composedText(ix, id, { written, ledger, answered: letters[written.answers], zone });
}

const ORDINAL: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth'];

function bodyOf(
  from: string,
  to: string,
  subject: Subject,
  stance: LetterStance,
  side: 'asks' | 'holds',
  offer: Subject,
): string {
  if (to === 'chungking') return CHUNGKING[`${from}/${stance}`] ?? '';
  if (stance === 'stall')
    return `The question of ${SUBJECT_NAMES[subject]} needs more study here than the days have allowed, and you will hear from me.`;
  if (stance !== 'trade') return SAID[subject][side][stance];
  return side === 'asks'
    ? `${SAID[subject].asks.claim} In return I would ${GIVES[offer]}.`
    : `I could meet you on ${SUBJECT_NAMES[subject]}. In return I would wish to ${GIVES[offer]}.`;
}

function closing(tone: Tone, stance: LetterStance, wants: boolean): string {
  if (tone === 'warm') return 'I am confident that this can be settled between us in the spirit of these years.';
  if (tone === 'sharp') return wants ? 'I expect an answer without delay.' : 'I trust that this will be understood.';
  return wants && stance !== 'protest' ? 'I should be glad to have your views.' : '';
}

/** What the staff expects, worst and best, as a sentence. */
export function expectation([worst, best]: readonly [LetterStance, LetterStance]): string {
  return worst === best
    ? `The staff expects ${ANSWERS[worst]}.`
    : `The staff expects anything from ${ANSWERS[worst]} to ${ANSWERS[best]}.`;
}
