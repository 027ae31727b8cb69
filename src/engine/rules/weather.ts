/** Weather by sea zone and day. ¶4.4 */
import type { Ctx } from '../ctx.ts';

export function resolveWeather(_ctx: Ctx): void {}
