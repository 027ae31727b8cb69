/** The winter on Hokkaido: one projection for each way a landing can stand on the last day, and what it means to those who live there. ¶9.4 */
import type { Ctx } from '../ctx.ts';
import { factOf } from '../ctx.ts';
import { ashoreIn, heldIn } from '../rules/places.ts';
import { line, outcome, type WinterLine } from './winterLine.ts';

/** How a landing on Hokkaido stands, the first that holds. */
export type HokkaidoCase =
  | 'none'
  | 'left'
  | 'thrownBack'
  | 'leaving'
  | 'granted'
  | 'lineDrawn'
  | 'contingent'
  | 'london'
  | 'refused'
  | 'contact'
  | 'undecided';

/** Low and high in per cent for each outcome of a case. */
type Ranges = Readonly<Record<string, readonly [number, number]>>;

/** Judgements, each as wide as it is uncertain. The middles of a line's outcomes come to about a hundred. */
const RANGES: Readonly<Record<Exclude<HokkaidoCase, 'none' | 'undecided'>, Ranges>> = {
  left: { again: [2, 10] },
  thrownBack: { again: [5, 20] },
  leaving: { withdrawn: [75, 92], held: [8, 25] },
  granted: { held: [75, 92], traded: [4, 14], withdrawn: [2, 12] },
  lineDrawn: { held: [60, 82], moved: [5, 18], traded: [5, 18], withdrawn: [4, 14] },
  contingent: { contingent: [45, 65], held: [15, 32], withdrawn: [12, 30] },
  london: { traded: [35, 55], held: [25, 42], withdrawn: [12, 30] },
  refused: { held: [55, 78], traded: [10, 25], withdrawn: [6, 20] },
  contact: { held: [40, 62], traded: [15, 32], withdrawn: [15, 32] },
};

const WORDS: Readonly<Record<HokkaidoCase, string>> = {
  none: '',
  left: 'Soviet troops have gone',
  thrownBack: 'a landing was thrown back',
  leaving: 'Moscow has written that they leave',
  granted: 'the north was granted in writing',
  lineDrawn: 'both sides signed a line where each stands',
  contingent: 'a contingent was agreed',
  london: 'left to the ministers in London',
  refused: 'Moscow refuses to leave',
  contact: 'Americans within reach of them, and no line',
  undecided: 'no paper and no order to go',
};

/** How the last day stands on Hokkaido. */
export function hokkaidoCase(ctx: Ctx): HokkaidoCase {
  const fact = (id: string): number => ctx.s.facts[id] ?? 0;
  if (!ashoreIn(ctx.ix, ctx.s, 'HOK', 'USSR')) {
    if (ctx.s.milestones['hokkaido/left'] !== undefined) return 'left';
    const landings = ctx.ix.operationIds.filter((id) => ctx.ix.operations[id]?.chart === 'hokkaido');
    return landings.some((id) => ctx.s.operations[id]?.status === 'repulsed') ? 'thrownBack' : 'none';
  }
  if (fact('hokkaidoLeaving') === 1) return 'leaving';
  if (fact('hokkaidoYielded') === 1) return 'granted';
  if (fact('hokkaidoLine') > 0) return 'lineDrawn';
  if (fact('contingentAccepted') === 1) return 'contingent';
  if (fact('hokkaidoLondon') === 1) return 'london';
  if (fact('sovietRung') >= 7) return 'refused';
  return fact('hokkaidoContact') === 1 ? 'contact' : 'undecided';
}

/** W1: what becomes of the ground, by the way the matter stands; where nothing has been written, by what is on the ground. */
export function hokkaidoWinter(ctx: Ctx): WinterLine | null {
  const how = hokkaidoCase(ctx);
  if (how === 'none') return null;
  if (how === 'undecided') return undecided(ctx);
  const outcomes = Object.entries(RANGES[how]).map(([id, [low, high]]) => outcome(id, low, high));
  return line('W1', how === 'left' || how === 'thrownBack' ? 'hokkaidoAgain' : 'hokkaido', outcomes, [WORDS[how]]);
}

/** A lodgement with a second wave or a second port stays likelier than one without; an American on the island, or an empty Cover, weigh against it. */
function undecided(ctx: Ctx): WinterLine {
  const because = [WORDS.undecided];
  let stays = 45;
  if (lodged(ctx)) stays += 15;
  else because.push('no second wave');
  if (factOf(ctx, 'hokkaidoJoined') === 1) {
    stays += 10;
    because.push('Soviet places joined by land');
  }
  if (ashoreIn(ctx.ix, ctx.s, 'HOK', 'USA')) {
    stays -= 15;
    because.push('Americans on the island');
  }
  if (factOf(ctx, 'cover') === 0) {
    stays -= 10;
    because.push('no Cover left');
  }
  const rest = Math.floor((100 - stays) / 2);
  return line(
    'W1',
    'hokkaido',
    [
      outcome('held', stays - 10, stays + 10),
      outcome('withdrawn', rest - 10, rest + 10),
      outcome('traded', rest - 10, rest + 10),
    ],
    because,
  );
}

function lodged(ctx: Ctx): boolean {
  return ctx.ix.operationIds.some((id) => {
    const status = ctx.s.operations[id]?.status;
    return ctx.ix.operations[id]?.chart === 'hokkaido' && (status === 'held' || status === 'done');
  });
}

/** Thousands who live in a place and round it, and how many of them are Ainu: low and high. */
function livingThere(ctx: Ctx, places: readonly string[], what: 'people' | 'ainu'): readonly [number, number] {
  const sum = (end: 'low' | 'high'): number =>
    places.reduce((total, id) => total + (ctx.ix.params[`${what}.${id}.${end}`] ?? 0), 0);
  return [sum('low'), sum('high')];
}

/**
 * W8: who lives under Soviet command, who goes south, and the Ainu among them, in people. Of Karafuto's people a quarter
 * had left in ten days; where a battle was fought more go, where the troops leave most come back.
 */
export function northernersWinter(ctx: Ctx): WinterLine | null {
  const places = heldIn(ctx.ix, ctx.s, 'HOK', 'USSR');
  if (places.length === 0) return null;
  const [low, high] = livingThere(ctx, places, 'people');
  const [ainuLow, ainuHigh] = livingThere(ctx, places, 'ainu');
  const fought = places.some((id) => ctx.s.milestones[`battle/${id}`] !== undefined);
  const share = (id: string): number => ctx.ix.params[`winter.flight.${fought ? 'fought' : 'quiet'}.${id}`] ?? 0;
  const goes = hokkaidoCase(ctx) === 'leaving';
  const flight = [Math.floor((low * share('low')) / 1000), Math.floor((high * share('high')) / 1000)] as const;
  return line(
    'W8',
    'northerners',
    [
      ...(goes ? [] : [outcome('underSovietCommand', low - flight[1], high - flight[0])]),
      outcome('goSouth', ...flight),
      outcome('ainuAmongThem', ainuLow, ainuHigh),
    ],
    places,
    'people',
  );
}
