/** Conditions and effects, and the papers made of them: decisions, letters, matters to write about, facts. ¶3 */
import type {
  ActId,
  AimId,
  ChartInstance,
  Confidence,
  Correspondent,
  CostId,
  Directive,
  FormationStatus,
  LetterStance,
  OperationStatus,
  OrderKind,
  Power,
  Seat,
  Shock,
  Subject,
  Thread,
} from '../words.ts';
import type { Cite } from './sources.ts';

export type Comparison = '<' | '<=' | '=' | '!=' | '>=' | '>';

/** The closed set of conditions. No lens may be named; there is no way to. (¶3.2) */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly chart: ChartInstance; readonly in: readonly string[] }
  | { readonly fact: string; readonly cmp: Comparison; readonly value: number }
  | { readonly holds: string; readonly power: Power }
  | { readonly answered: string; readonly option?: string | readonly string[] }
  | { readonly received: string }
  | { readonly sent: string }
  | { readonly operation: string; readonly in: readonly OperationStatus[] }
  | { readonly formation: string; readonly in: readonly FormationStatus[] }
  | { readonly from?: string; readonly until?: string; readonly dateBecause?: string }
  | { readonly arrivesBy: string; readonly date: string }
  /** A named thing has happened, and happened before a Tokyo clock reading `MM-DDThh:mm` where one is given. */
  | { readonly milestone: string; readonly before?: string }
  /** The middle of a human cost's range, in people. For the judgement at the end only. */
  | { readonly cost: CostId; readonly cmp: Comparison; readonly value: number };

/** The closed set of effects. (¶3.3) */
export type Effect =
  | {
      readonly chart: ChartInstance;
      readonly event: string;
      readonly flags?: readonly string[];
      readonly flagsIf?: Readonly<Record<string, Condition>>;
    }
  /** Adds to a fact, sets it, or sets it as another fact stands at that minute; exactly one. */
  | { readonly fact: string; readonly add?: number; readonly set?: number; readonly as?: string }
  | { readonly send: string }
  | { readonly order: { readonly verb: OrderKind; readonly operation: string; readonly target?: string } }
  | { readonly direct: { readonly front: string; readonly directive: Directive; readonly area?: string } }
  | { readonly promise: { readonly id: string; readonly by: Seat; readonly to: Seat; readonly subject: string } }
  | { readonly breaks: string }
  | {
      readonly reveal: {
        readonly to: Seat;
        readonly key: string;
        readonly value: number;
        readonly source: string;
        readonly confidence: Confidence;
      };
    }
  | { readonly shock: Shock; readonly size: number }
  | { readonly cost: CostId; readonly low: number; readonly high: number }
  | { readonly tell: string; readonly to?: Seat }
  | {
      readonly schedule: {
        readonly id: string;
        /** Minutes after the effect, or a Tokyo clock reading `MM-DDThh:mm`; exactly one. */
        readonly after?: number;
        readonly at?: string;
        readonly effects: readonly Effect[];
        readonly cancelIf?: Condition;
        /** Question name and per-mille chance; without it the effect is certain. */
        readonly question?: string;
        readonly chance?: number;
      };
    }
  | { readonly when: Condition; readonly effects: readonly Effect[]; readonly otherwise?: readonly Effect[] };

/**
 * A sentence of a paper that depends on the war. It stands while `when` holds as far as its reader knows; otherwise
 * `otherwise` stands in its place, or nothing. `claims` is what has to be true wherever the sentence stands: a test
 * holds it over whole wars, the rules do not read it.
 */
export interface Line {
  readonly says: string;
  readonly when?: Condition;
  readonly otherwise?: string | Line;
  readonly claims?: Condition;
}

/** Words of a paper: one text, or sentences in a row. `{ceremony}` and other blanks are filled in when it is read. */
export type Wording = string | readonly (string | Line)[];

export interface AdviserMinute {
  /** Id of a person in `people.json`. */
  readonly who: string;
  /** Option the adviser counsels. */
  readonly counsel: string;
  /** At most 40 words, in the game's own words, marked as summary unless `quote`. */
  readonly says: Wording;
  readonly quote?: boolean;
  /** What he counsels instead in other circumstances; the first that holds, as far as the seat knows. (¶2.2) */
  readonly instead?: readonly { readonly when: Condition; readonly counsel: string; readonly says: Wording }[];
  readonly sources: readonly Cite[];
}

export interface DecisionOption {
  readonly id: string;
  readonly label: string;
  /** One or two sentences: what is done, by whom, and what it will cost or forgo. */
  readonly detail: Wording;
  /** For whom this was attractive in 1945. Shown with the option. */
  readonly attractedWhom: string;
  readonly when?: Condition;
  readonly effects: readonly Effect[];
  /** -2 most cautious … +2 boldest; what the cautious and bold policies go by. */
  readonly boldness: number;
  readonly serves: readonly AimId[];
  readonly hurts: readonly AimId[];
  /** History's answer, and the condition under which the historical policy gives it. Exactly one option per decision has `historical`. */
  readonly historical?: true;
  readonly because?: Condition;
  readonly invented?: true;
}

export interface DocumentNote {
  readonly title: string;
  readonly who: string;
  readonly date: string;
  /** Own-words description of the document, with at most one short quotation. */
  readonly text: string;
  readonly cite: Cite;
}

export interface Decision {
  readonly id: string;
  /** Number in the historical dossier of decisions, 1–35; absent for a standing lever or an invented one. */
  readonly dossier?: number;
  /** A seat, or the council or government that decides by the rules. */
  readonly decider: Seat | 'tokyo' | 'chungking' | 'higuchi';
  /** An initiative is taken unasked: it has no deadline and no silence. (¶3.5) */
  readonly initiative?: true;
  /** Hours between two uses of an initiative; absent: once only. */
  readonly again?: number;
  /** Act it belongs to: 0 the weeks before the Soviet entry, 1 the surrender, 2 the line, 3 the islands. */
  readonly act: ActId;
  readonly title: string;
  /** At most 80 words, plain. */
  readonly opening: Wording;
  readonly knew: readonly (string | Line)[];
  readonly document?: DocumentNote;
  readonly historiansDisagree?: string;
  /** What happened, for the debrief and for walking the path only. */
  readonly inHistory: string;
  readonly when: Condition;
  /** What the seat itself must know before it is asked, beside `when`, which is a matter of fact. */
  readonly knows?: Condition;
  /** Hours from the desk on which it opens to the moment silence is taken as the answer. */
  readonly deadlineHours: number;
  /** Option that silence amounts to, or `none`. */
  readonly onSilence: string;
  readonly silenceMeans: Wording;
  readonly advisers: readonly AdviserMinute[];
  readonly options: readonly DecisionOption[];
  /** Asked before the answer: "what do you expect, and why?" */
  readonly expect?: string;
  /** Shown as a quiet card before the decision. */
  readonly notice?: 'bombs' | 'prisoners' | 'civilians' | 'ships' | 'colonial';
  readonly sources: readonly Cite[];
  /** World decisions: which named weights move which option, worst to best on one draw. */
  readonly weights?: Readonly<
    Record<string, readonly { readonly when: Condition; readonly add: number; readonly why: string }[]>
  >;
}

export interface Letter {
  readonly id: string;
  readonly from: Seat | 'tokyo' | 'chungking';
  readonly to: Seat | 'tokyo' | 'chungking';
  readonly thread: Thread;
  readonly stance: 'claim' | 'concede' | 'refuse' | 'trade' | 'stall' | 'protest' | 'inform' | 'ask';
  readonly link: string;
  readonly title: string;
  /** The game's own summary of what the letter says; `quote` holds a short original phrase where one exists. */
  readonly text: Wording;
  readonly quote?: string;
  /** Draws an answer: unanswered, it runs the clock of silence. (¶2.6) */
  readonly wantsAnswer: boolean;
  readonly onReceive: readonly Effect[];
  readonly sources: readonly Cite[];
  readonly invented?: true;
}

/** What comes of one stance in a composed letter once it is read. (¶7.7) */
export interface Reading {
  readonly stance: LetterStance;
  /** When it can be written, as the writer knows things; absent: whenever the topic is open. */
  readonly when?: Condition;
  readonly effects: readonly Effect[];
}

/** A matter that one correspondent may write to another about, in his own words along the axes. (¶7.7) */
export interface Topic {
  readonly id: string;
  readonly from: Correspondent;
  readonly to: Correspondent;
  readonly subject: Subject;
  readonly thread: Thread;
  readonly link: string;
  /** Whether the writer asks for the thing or has it to give. */
  readonly side: 'asks' | 'holds';
  /** What the one who asks would give for it: a subject on which he holds and the other asks. */
  readonly offer: Subject;
  readonly when: Condition;
  /** How ready the reader is to go along, before anything is said; points of the reader's sum. (¶7.8) */
  readonly ready: number;
  /** Lines of the reader's sum that the hour adds, as the reader knows things. */
  readonly hour: readonly { readonly when: Condition; readonly add: number; readonly why: string }[];
  readonly readings: readonly Reading[];
  readonly sources: readonly Cite[];
}

export interface Fact {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly start: number;
  /** Who sees it as own truth. */
  readonly seenBy: readonly Seat[];
  readonly label: string;
  readonly paragraph: string;
}
