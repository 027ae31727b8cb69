/** The three panels of the end: interests, human cost, the peace. Plain data; never one number, never a sum. ¶9.2–9.4 */
import type { Ctx } from '../ctx.ts';
import type { Aim } from '../scenario.ts';
import type { AimId, CostId, Grade, Seat } from '../words.ts';
import { COSTS } from '../words.ts';
import { factOf } from '../ctx.ts';
import { gradeAims } from './aims.ts';
import { TALKS } from '../rules/chungking.ts';
import { heldIn } from '../rules/places.ts';
import { truthView } from '../rules/truth.ts';
import type { WinterLine } from './winterLine.ts';
import { winterOf } from './winter.ts';

export interface InterestLine {
  readonly seat: Seat;
  readonly aim: AimId;
  readonly title: string;
  /** Whether the seat had taken this aim. */
  readonly chosen: boolean;
  readonly grade: Grade;
  readonly history: Grade;
}

export interface CostLine {
  readonly cost: CostId;
  readonly low: number;
  readonly high: number;
  /** What is known of 1945, both ends, for the same weeks or as the note says. */
  readonly historyLow: number;
  readonly historyHigh: number;
  readonly source: string;
}

export interface PeaceLine {
  readonly id: string;
  readonly value: string;
  readonly history: string;
}

export interface Panels {
  readonly interests: readonly InterestLine[];
  readonly costs: readonly CostLine[];
  readonly peace: readonly PeaceLine[];
  /** A projection to December 1945 and marked as one. */
  readonly winter: readonly WinterLine[];
}

interface Reference {
  readonly low: number;
  readonly high: number;
  readonly source: string;
}

/** Ranges for 1945 with where they come from; where historians differ the range is as wide as they are. */
const HISTORY: Readonly<Record<CostId, Reference>> = {
  sovietDead: { low: 12031, high: 12031, source: 'Krivosheev: irrecoverable losses of the whole campaign' },
  sovietWounded: { low: 24125, high: 24425, source: 'Krivosheev: sick and wounded of the whole campaign' },
  japaneseDead: { low: 21389, high: 83737, source: 'Japanese and Soviet counts of soldiers killed' },
  americanDead: { low: 300, high: 2000, source: 'no single count for these weeks; a wide estimate' },
  civilianBombs: {
    low: 70000,
    high: 74000,
    source: 'Nagasaki by the end of 1945; some 140,000 had died at Hiroshima, before these weeks',
  },
  civilianRaids: { low: 8000, high: 20000, source: 'raids after 10 August: of the order of 15,000 (Frank)' },
  civilianManchuria: { low: 100000, high: 200000, source: 'about 180,000 by the winter of 1945–46; uncertain' },
  civilianKarafuto: { low: 3500, high: 4000, source: 'Japanese estimates' },
  refugeeShips: { low: 1700, high: 1710, source: 'three ships off Rumoi and Mashike, 22 August: 1,708 and more' },
  prisonersHeld: { low: 575000, high: 640000, source: 'Japanese government and Soviet counts' },
  prisonersToUSSR: {
    low: 500000,
    high: 640000,
    source: 'decree 9898 of 23 August and later counts; 55,000–62,000 died',
  },
};

/** What the war has come to, for the debrief. */
export function panelsOf(ctx: Ctx): Panels {
  const grades = gradeAims(ctx.ix, truthView(ctx));
  return {
    interests: ctx.ix.scenario.aims.map((aim) => interest(ctx, aim, grades)),
    costs: COSTS.map((cost) => costLine(ctx, cost)),
    peace: peaceOf(ctx),
    winter: winterOf(ctx),
  };
}

function interest(ctx: Ctx, aim: Aim, grades: Record<AimId, Grade>): InterestLine {
  return {
    seat: aim.seat,
    aim: aim.id,
    title: aim.title,
    chosen: ctx.s.seats[aim.seat].aims.includes(aim.id),
    grade: grades[aim.id],
    history: aim.historyGrade,
  };
}

function costLine(ctx: Ctx, cost: CostId): CostLine {
  const { low, high } = ctx.s.costs[cost];
  const history = HISTORY[cost];
  return { cost, low, high, historyLow: history.low, historyHigh: history.high, source: history.source };
}

function peaceOf(ctx: Ctx): PeaceLine[] {
  const chart = (id: string): string => ctx.s.charts[id] ?? '';
  const places = (list: readonly string[]): string => (list.length === 0 ? 'none' : list.join(' '));
  const broken = ctx.s.ledger.filter((promise) => promise.brokenAt >= 0).map((promise) => promise.id);
  return [
    { id: 'broadcastDay', value: String(factOf(ctx, 'broadcastDay')), history: '15' },
    { id: 'surrender', value: chart('surrender'), history: 'signed' },
    { id: 'command', value: chart('occupation'), history: 'soleCommander' },
    { id: 'hokkaidoSoviet', value: places(heldIn(ctx.ix, ctx.s, 'HOK', 'USSR')), history: 'none' },
    { id: 'kurilsSoviet', value: String(heldIn(ctx.ix, ctx.s, 'KUR', 'USSR').length), history: '11' },
    { id: 'kurilsAtSigning', value: String(factOf(ctx, 'kurilsAtSigning')), history: '10' },
    { id: 'treaty', value: chart('chungking'), history: 'signed' },
    { id: 'treatyAtOnce', value: treatyAtOnce(ctx), history: 'none' },
    { id: 'alliance', value: chart('alliance'), history: 'friction' },
    { id: 'brokenPromises', value: places(broken), history: 'none' },
  ];
}

/** The subjects of the treaty that were still open in the talks when it was signed. */
function treatyAtOnce(ctx: Ctx): string {
  const list = TALKS.filter((talks) => Object.hasOwn(ctx.s.milestones, `treaty/${talks}/atOnce`));
  return list.length === 0 ? 'none' : list.join(' ');
}
