/**
 * What a scenario is once parsed: plain data, no code. Files under `scenarios/` hold exactly these shapes; dates are
 * text `MM-DD`, hours are Tokyo hours unless a field says otherwise, numbers are integers.
 */
import type {
  AimId,
  AreaKind,
  ChartInstance,
  Confidence,
  Correspondent,
  CostId,
  Directive,
  EdgeKind,
  Escort,
  FirstWave,
  FormationKind,
  FormationStatus,
  HHour,
  JapaneseCommand,
  LetterStance,
  MemberId,
  OperationKind,
  OperationStatus,
  OrderKind,
  Power,
  Region,
  Seat,
  Shock,
  Subject,
  Thread,
} from './words.ts';

/** A key of the bibliography with the confidence of this particular statement. */
export interface Cite {
  readonly key: string;
  readonly at?: string;
  readonly confidence: Confidence;
}

// ---------------------------------------------------------------- conditions and effects (¶3)

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

// ---------------------------------------------------------------- decisions, initiatives, letters

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

// ---------------------------------------------------------------- board, forces, plans

export interface Area {
  readonly id: string;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly nameRu: string;
  readonly lat: number;
  readonly lon: number;
  readonly kind: AreaKind;
  readonly controller: Power | 'contested';
  /** Part of the theatre it belongs to; land and ports only. (¶4.6) */
  readonly region?: Region;
  /** Japanese higher command whose word ends the fighting here. (¶4.8) */
  readonly command?: JapaneseCommand;
  readonly note: string;
  /** Recipient of the surrender under each draft of General Order No. 1; absent for seas and off-map places. */
  readonly recipient?: {
    readonly jcsLine: Power;
    readonly silentOnKurils: Power;
    readonly kurilsSoviet: Power;
    readonly disputed?: true;
  };
}

export interface Edge {
  readonly a: string;
  readonly b: string;
  readonly kind: EdgeKind;
  readonly km: number;
  /** Unopposed hours. */
  readonly hours: number;
}

export interface Formation {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly nameRu?: string;
  readonly nameJa?: string;
  readonly power: Power;
  readonly kind: FormationKind;
  /** Person id, or absent where the name is not sure. */
  readonly commander?: string;
  readonly area: string;
  readonly men: number;
  /** Printed where historians differ or the size is an estimate. */
  readonly menRange?: readonly [number, number];
  readonly guns?: number;
  readonly tanks?: number;
  readonly aircraft?: number;
  readonly ships?: number;
  /** Combat value in tenths: 10 is one good infantry regiment group with guns in supply. */
  readonly value: number;
  /** Front (Soviet land forces) or higher command (Japanese) whose directive it follows. */
  readonly front?: string;
  /** Land axis: places it drives on, in order. */
  readonly axis?: readonly string[];
  /** Unopposed km per day by edge kind on its axis, and against resistance. */
  readonly rate?: { readonly free: number; readonly opposed: number };
  /** Km of the first leg that lie behind it already at the opening: its start line is forward of the base named. (¶4.6) */
  readonly forward?: number;
  /** Fuel in hand at the attack and burnt in a day's march, in tenths of a day. (¶4.6) */
  readonly fuel?: { readonly start: number; readonly use: number };
  /** Aircraft and ships: regions where they lend weight to their own side's battles. (¶4.7) */
  readonly supports?: readonly Region[];
  /** A command spread over several places: its men in each. (¶4.8) */
  readonly holds?: readonly { readonly area: string; readonly men: number }[];
  /** Japanese: per-mille will to fight on before and after Tokyo's order has come. */
  readonly will?: { readonly before: number; readonly after: number };
  /** Tokyo day `MM-DD` on which it comes under the game's eye; absent: from the start. */
  readonly arrives?: string;
  readonly note: string;
  readonly sources: readonly Cite[];
}

export interface Commander {
  readonly id: string;
  readonly person: string;
  readonly seat: Seat;
  /** Link by which the seat's instructions reach him. */
  readonly link: string;
}

/** A counter of the lift tray. */
export interface Lift {
  readonly id: string;
  readonly seat: Seat;
  readonly name: string;
  readonly kind: 'convoy' | 'landingCraft' | 'fastGroup' | 'kamchatka' | 'air' | 'taskForce' | 'airlift' | 'corpsLift';
  readonly port: string;
  readonly men: number;
  /** Km per day under way. */
  readonly speed: number;
  readonly loadHours: number;
  readonly turnHours: number;
  /** Ships that change flags at Cold Bay, Tokyo date `MM-DD`: per mille of the counter's hulls. (¶7.4) */
  readonly transfers?: readonly { readonly date: string; readonly hulls: number }[];
  readonly sources: readonly Cite[];
}

/** A further port of loading: its way to the plan's place, its hours to load, and the goals it can be turned to. */
export interface OtherPort {
  readonly from: string;
  readonly route: readonly string[];
  readonly prepareHours: number;
  readonly diverts?: readonly { readonly to: string; readonly route: readonly string[] }[];
}

/** What an expert may change in a plan, beside what its staff has laid down. (¶4.13) */
export interface PlanOpens {
  readonly hHour?: readonly HHour[];
  readonly ports?: readonly OtherPort[];
  readonly escort?: readonly Escort[];
  /** A counter that a strong escort binds beside the plan's own. */
  readonly escortLift?: string;
  readonly firstWave?: readonly FirstWave[];
}

/** A named staff plan: what the six verbs act on. */
export interface Operation {
  readonly id: string;
  readonly seat: Seat;
  readonly name: string;
  readonly kind: OperationKind;
  /** Chart that follows it, if any. */
  readonly chart?: 'hokkaido' | 'kurils';
  readonly commander: string;
  /** Commander or commodore who receives orders once it is under way; slower. */
  readonly commodore?: string;
  readonly formations: readonly string[];
  readonly lift: readonly string[];
  readonly from: string;
  /** Sea zones (or air) between, in order. */
  readonly route: readonly string[];
  readonly to: string;
  /** Further places where it may be diverted, each with its route from the sea it is in. */
  readonly diverts?: readonly { readonly to: string; readonly route: readonly string[] }[];
  readonly status: OperationStatus;
  readonly prepareHours: number;
  /** Tokyo hour of day at which it sails or takes off. */
  readonly sailHour: number;
  /** Tokyo hour of the assault; arrivals wait for it. */
  readonly assaultHour: number;
  readonly speed: number;
  readonly firstWaveMen: number;
  readonly secondWaveMen?: number;
  readonly secondWaveHours?: number;
  readonly needsQuay: boolean;
  readonly fireSupport: number;
  readonly opens?: PlanOpens;
  /** Started by the commander himself, under the standing plan, once this holds; absent: only by the seat's order. */
  readonly standing?: Condition;
  /** Must hold for `go` to be legal. */
  readonly needs?: Condition;
  /** What it blocks, in words, and as operations that can no longer use the same counters. */
  readonly blocks?: string;
  /** Effects when it sails, lands, is done. */
  readonly onSail?: readonly Effect[];
  readonly onLand?: readonly Effect[];
  readonly onDone?: readonly Effect[];
  /** Rung of the seat's ladder that ordering it means; 4 and 5 are closed to a President of little Authority. (¶2.5) */
  readonly rung?: number;
  /** Counsel against: ordering it costs one hour more and, for Truman, Authority. */
  readonly againstCounsel?: true;
  readonly staffNote: string;
  readonly invented?: true;
  readonly sources: readonly Cite[];
}

export interface Front {
  readonly id: string;
  readonly seat: Seat;
  readonly commander: string;
  readonly name: string;
}

export interface Link {
  readonly id: string;
  readonly label: string;
  readonly minMinutes: number;
  readonly maxMinutes: number;
  readonly typicalMinutes: number;
  readonly sources: readonly Cite[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly nameRu?: string;
  readonly nameJa?: string;
  readonly role: string;
  readonly goals?: string;
  readonly record?: string;
  readonly fate?: string;
  readonly sources: readonly Cite[];
}

export interface Source {
  readonly key: string;
  readonly author?: string;
  readonly title: string;
  readonly where?: string;
  readonly year?: string;
  /** Whether the passage was seen or is quoted from knowledge of the work. */
  readonly seen: 'seen' | 'fromKnowledge';
}

// ---------------------------------------------------------------- politics, lenses, aims

export interface Lens {
  readonly id: string;
  readonly kind: 'tokyo' | 'moscow';
  readonly name: string;
  readonly authors: string;
  readonly says: string;
  readonly weights: Readonly<Record<string, number>>;
}

export interface Member {
  readonly id: MemberId;
  readonly name: string;
  /** -100 war to the end … +100 accept. (¶6.1) */
  readonly stance: number;
  readonly stubborn: number;
  /** Per-mille of each shock this person feels. */
  readonly feels: Readonly<Partial<Record<Shock, number>>>;
  readonly sources: readonly Cite[];
}

export interface Aim {
  readonly id: AimId;
  readonly seat: Seat;
  readonly title: string;
  readonly text: string;
  readonly historyGrade: 'kept' | 'inPart' | 'lost';
  readonly kept: Condition;
  readonly inPart: Condition;
  readonly historys: boolean;
}

export interface Ending {
  readonly id: string;
  /** The first that fits is the ending, lowest rank first. */
  readonly rank: number;
  readonly name: string;
  readonly text: string;
  readonly when: Condition;
}

/** A tuned number with where it comes from; only these may move when the model is argued with. */
export interface Param {
  readonly id: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly source: string;
  readonly estimate: boolean;
  /** What an estimate is kept for although history's own course hardly depends on it. */
  readonly keep?: string;
}

/** The acts of the whole summer, in their order. */
export const ACT_IDS = [0, 1, 2, 3] as const;
export type ActId = (typeof ACT_IDS)[number];

/** A start that is not history's: a closed list of what may be otherwise on the first morning. (¶1.9) */
export interface StartChanges {
  /** Place to the power that holds it. */
  readonly areas?: Readonly<Record<string, Power>>;
  readonly facts?: Readonly<Record<string, number>>;
  /** Where a formation stands, how many men it has, how fit it is per mille. */
  readonly formations?: Readonly<
    Record<string, { readonly area?: string; readonly men?: number; readonly readiness?: number }>
  >;
  /** Per mille of a counter's hulls. (¶4.2) */
  readonly lift?: Readonly<Record<string, number>>;
  readonly operations?: Readonly<Record<string, OperationStatus>>;
  /** Decision to the option that was taken before the first morning. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Named things that have happened, with their Tokyo clock reading `MM-DDThh:mm`; or `none`, that they have not. */
  readonly milestones?: Readonly<Record<string, string>>;
  /** Letters on their way in the prelude that were never written. */
  readonly unsent?: readonly string[];
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly briefing: { readonly USSR: string; readonly USA: string };
  readonly minutes: readonly [number, number];
  /** First and last desk days. */
  readonly start: number;
  readonly end: number;
  /** Another scenario whose reference path leads up to this one's start, on the reference luck. */
  readonly prelude?: string;
  /** Set where the war did not go so: what differs from history, on which no reference replay can rest. */
  readonly whatIf?: string;
  /** What differs on the first morning from the data, or from where the prelude has led. (¶1.9) */
  readonly changes?: StartChanges;
  readonly acts: readonly { readonly id: ActId; readonly title: string; readonly until: number }[];
  readonly charts: Readonly<Partial<Record<ChartInstance, string>>>;
  readonly areas: readonly Area[];
  readonly edges: readonly Edge[];
  readonly formations: readonly Formation[];
  readonly commanders: readonly Commander[];
  readonly fronts: readonly Front[];
  readonly lift: readonly Lift[];
  readonly operations: readonly Operation[];
  readonly decisions: readonly Decision[];
  readonly letters: readonly Letter[];
  readonly topics: readonly Topic[];
  readonly facts: readonly Fact[];
  readonly links: readonly Link[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  readonly lenses: readonly Lens[];
  readonly council: readonly Member[];
  readonly aims: readonly Aim[];
  readonly endings: readonly Ending[];
  readonly params: readonly Param[];
  /** Effects applied once at the start, and effects fixed in time by what was already under way. */
  readonly opening: readonly Effect[];
  /** Wording of `tell` keys and chart notes: one sentence each, `{param}` in braces. */
  readonly tells: Readonly<Record<string, string>>;
  readonly record: Readonly<Record<string, { readonly answer: number | string; readonly source: string }>>;
  readonly hash: string;
}
