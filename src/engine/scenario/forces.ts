/** The board and what stands on it: places, ways, formations, lift, staff plans, fronts. ¶4 */
import type {
  AreaKind,
  EdgeKind,
  Escort,
  FirstWave,
  FormationKind,
  HHour,
  JapaneseCommand,
  OperationKind,
  OperationStatus,
  Power,
  Region,
  Seat,
} from '../words.ts';
import type { Cite } from './sources.ts';
import type { Condition, Effect } from './papers.ts';

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
