/** The evening of the politics: silence, deeds on the two ladders, the alliance, Cover and Authority. ¶7 */
import type { Ctx } from '../ctx.ts';
import { climbLadders } from './ladders.ts';
import { noteOrderText, resolveAllies } from './allies.ts';
import { resolveAftermath } from './aftermath.ts';
import { resolveStanding } from './standing.ts';
import { runSilence } from './silence.ts';
import { stopTransfers } from './hula.ts';

/** Daily, 20:00 in Tokyo. Deeds first, then what they are taken to mean. */
export function resolvePolitics(ctx: Ctx): void {
  noteOrderText(ctx);
  runSilence(ctx);
  stopTransfers(ctx);
  climbLadders(ctx);
  resolveStanding(ctx);
  resolveAftermath(ctx);
  resolveAllies(ctx);
}
