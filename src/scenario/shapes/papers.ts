/** What decisions, letters and facts look like. */
import type {
  AdviserMinute,
  Decision,
  DecisionOption,
  DocumentNote,
  Fact,
  Letter,
  Line,
  Reading,
  Topic,
  Wording,
} from '../../engine/scenario.ts';
import type { NamedShape, Shape } from '../shape.ts';
import { ACT_IDS, AIMS, CORRESPONDENTS, LETTER_STANCES, SEATS, SUBJECTS, THREADS } from '../../engine/words.ts';
import { boolean, dictionary, either, id, integer, list, named, object, oneOf, text } from '../shape.ts';
import { cite, cited, cites, seat, yes } from './common.ts';
import { condition, effects } from './politics.ts';

export const STANCES = ['claim', 'concede', 'refuse', 'trade', 'stall', 'protest', 'inform', 'ask'] as const;
const correspondent = oneOf(CORRESPONDENTS);
const aimIds = list(oneOf([...new Set([...AIMS.USSR, ...AIMS.USA])]));

const isText = (value: unknown): boolean => typeof value === 'string';
const line: NamedShape<Line> = named<Line>('sentence', () =>
  object<Line>({ says: text() }, { when: condition, otherwise: either(isText, text(), line), claims: condition }),
);
const sentences = (least: number): Shape<readonly (string | Line)[]> => list(either(isText, text(), line), least);
const wording: Shape<Wording> = either(isText, text(), sentences(1));

type Instead = NonNullable<AdviserMinute['instead']>[number];
const adviser = named<AdviserMinute>('adviser', () =>
  object<AdviserMinute>(
    { who: id(), counsel: id(), says: wording, sources: cites },
    {
      quote: boolean(),
      instead: list(object<Instead>({ when: condition, counsel: id(), says: wording }, {}), 1),
    },
  ),
);

const option = named<DecisionOption>('option', () =>
  object<DecisionOption>(
    {
      id: id(),
      label: text(),
      detail: wording,
      attractedWhom: text(),
      effects,
      boldness: integer(-2, 2),
      serves: aimIds,
      hurts: aimIds,
    },
    { when: condition, historical: yes, because: condition, invented: yes },
  ),
);

const documentNote = named<DocumentNote>('document', () =>
  object<DocumentNote>({ title: text(), who: text(), date: text(), text: text(), cite }, {}),
);

type Weight = NonNullable<Decision['weights']>[string][number];
const weight = named<Weight>('weight', () =>
  object<Weight>({ when: condition, add: integer(-1000, 1000), why: text() }, {}),
);

export const decision = named<Decision>('decision', () =>
  object<Decision>(
    {
      id: id(),
      decider: oneOf([...SEATS, 'tokyo', 'chungking', 'higuchi'] as const),
      act: oneOf(ACT_IDS),
      title: text(),
      opening: wording,
      knew: sentences(0),
      inHistory: text(),
      when: condition,
      deadlineHours: integer(0, 720),
      onSilence: id(),
      silenceMeans: wording,
      advisers: list(adviser),
      options: list(option, 2, 5),
      sources: cited,
    },
    {
      dossier: integer(1, 35),
      knows: condition,
      initiative: yes,
      again: integer(1, 720),
      document: documentNote,
      historiansDisagree: text(),
      expect: text(),
      notice: oneOf(['bombs', 'prisoners', 'civilians', 'ships', 'colonial'] as const),
      weights: dictionary(id(), list(weight)),
    },
  ),
);

export const letter = named<Letter>('letter', () =>
  object<Letter>(
    {
      id: id(),
      from: correspondent,
      to: correspondent,
      thread: oneOf(THREADS),
      stance: oneOf(STANCES),
      link: id(),
      title: text(),
      text: wording,
      wantsAnswer: boolean(),
      onReceive: effects,
      sources: cites,
    },
    { quote: text(), invented: yes },
  ),
);

const reading = named<Reading>('reading', () =>
  object<Reading>({ stance: oneOf(LETTER_STANCES), effects }, { when: condition }),
);

export const topic = named<Topic>('topic', () =>
  object<Topic>(
    {
      id: id(),
      from: correspondent,
      to: correspondent,
      subject: oneOf(SUBJECTS),
      thread: oneOf(THREADS),
      link: id(),
      side: oneOf(['asks', 'holds'] as const),
      offer: oneOf(SUBJECTS),
      when: condition,
      ready: integer(-10, 10),
      hour: list(object<Topic['hour'][number]>({ when: condition, add: integer(-10, 10), why: text() }, {})),
      readings: list(reading, 1),
      sources: cites,
    },
    {},
  ),
);

export const fact = named<Fact>('fact', () =>
  object<Fact>(
    {
      id: id(),
      min: integer(-1_000_000, 1_000_000),
      max: integer(-1_000_000, 1_000_000),
      start: integer(-1_000_000, 1_000_000),
      seenBy: list(seat, 0, 2),
      label: text(),
      paragraph: text(),
    },
    {},
  ),
);
