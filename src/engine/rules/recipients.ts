/** To whom an area surrenders, by the draft of General Order No. 1 that stands. ¶4.8 */
import type { Ctx } from '../ctx.ts';
import type { Power } from '../words.ts';

type Draft = 'jcsLine' | 'silentOnKurils' | 'kurilsSoviet';

/** Drafts by the state of the order's chart; `issued` keeps the last draft that stood. */
const DRAFTS: readonly { readonly state: string; readonly draft: Draft }[] = [
  { state: 'jcsLine', draft: 'jcsLine' },
  { state: 'silentOnKurils', draft: 'silentOnKurils' },
  { state: 'kurilsSoviet', draft: 'kurilsSoviet' },
  { state: 'kurilsSplit', draft: 'jcsLine' },
  { state: 'kurilsAmerican', draft: 'silentOnKurils' },
  { state: 'hokkaidoShared', draft: 'kurilsSoviet' },
];

function lastDraft(ctx: Ctx): Draft {
  let best: Draft = 'silentOnKurils';
  let at = -1;
  for (const { state, draft } of DRAFTS) {
    const entered = ctx.s.milestones[`chart/orderOne/${state}`];
    if (entered !== undefined && entered > at) {
      best = draft;
      at = entered;
    }
  }
  return best;
}

/** The draft of the surrender order that stands now. */
export function orderDraft(ctx: Ctx): Draft {
  const state = ctx.s.charts.orderOne ?? 'undrafted';
  return DRAFTS.find((entry) => entry.state === state)?.draft ?? lastDraft(ctx);
}

/** Places on the Soviet side of the line from Rumoi to Kushiro that Moscow drew on 16 August, both towns included. */
export const NORTH_OF_THE_LINE: readonly string[] = [
  'HOK_WAKKANAI',
  'HOK_RUMOI',
  'HOK_ASAHIKAWA',
  'HOK_ABASHIRI',
  'HOK_NEMURO',
  'HOK_KUSHIRO',
];

function factOr(ctx: Ctx, id: string, otherwise: number): number {
  return ctx.s.facts[id] ?? otherwise;
}

/**
 * Power that is to take the surrender in an area, or undefined where the order names none: Korea before a line is
 * drawn, Soviet ground, the sea.
 */
export function recipientOf(ctx: Ctx, id: string): Power | undefined {
  const area = ctx.ix.areas[id];
  if (area?.recipient === undefined) return undefined;
  if (area.region === 'korea') {
    const line = factOr(ctx, 'koreaLine', 38);
    if (line === 0) return undefined;
    return Math.floor(area.lat) < line ? 'USA' : 'USSR';
  }
  const shared = factOr(ctx, 'hokkaidoYielded', 0) === 1 || ctx.s.charts.orderOne === 'hokkaidoShared';
  // A line where each stands gives to Moscow what its troops hold, and nothing else.
  if (area.region === 'hokkaido' && !shared && factOr(ctx, 'hokkaidoLine', 0) === 2)
    return ctx.s.areas[id]?.control === 'USSR' ? 'USSR' : 'USA';
  if (shared && NORTH_OF_THE_LINE.includes(id)) return 'USSR';
  return area.recipient[orderDraft(ctx)];
}
