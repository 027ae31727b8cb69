/** The day as a table: each phase has an hour, and acts on what has arrived by then. ¶1.2 */
import type { Ctx } from './ctx.ts';
import { closeSilent, openDesk } from './rules/desk.ts';
import { endIfOver } from './rules/theEnd.ts';
import { resolveAccounts } from './rules/accounts.ts';
import { resolveAdvance } from './rules/land.ts';
import { resolveAir } from './rules/airLanding.ts';
import { resolveCalendar } from './rules/surrenderCalendar.ts';
import { resolveChungking } from './rules/chungking.ts';
import { resolveCouncil, resolveImperial } from './rules/council.ts';
import { resolveGarrisons } from './rules/garrison.ts';
import { resolveIntelligence } from './rules/intelligence.ts';
import { resolvePolitics } from './rules/politics.ts';
import { resolveSea } from './rules/sailing.ts';
import { resolveMorningStrikes, resolveStrikes } from './rules/strike.ts';
import { resolveWeather } from './rules/weather.ts';
import { resolveWorldDecisions } from './rules/worldDecisions.ts';
import { spreadTokyoOrder } from './rules/tokyoOrder.ts';

export interface Phase {
  readonly id: string;
  /** Tokyo clock, counted from midnight of the turn's day; 24 and more is the next morning. */
  readonly hour: number;
  readonly minute: number;
  readonly resolve: (ctx: Ctx) => void;
}

function phase(id: string, hour: number, minute: number, resolve: (ctx: Ctx) => void): Phase {
  return { id, hour, minute, resolve };
}

/** After both desks are sealed at 06:00, to the opening of the next. */
export const PHASES: readonly Phase[] = [
  phase('weather', 6, 1, resolveWeather),
  phase('sail', 7, 30, resolveSea),
  phase('strikeMorning', 8, 15, resolveMorningStrikes),
  phase('council', 10, 30, resolveCouncil),
  phase('airLanding', 11, 0, resolveAir),
  phase('strikeFalls', 11, 2, resolveStrikes),
  phase('tokyoOrder', 12, 0, spreadTokyoOrder),
  phase('calendar', 12, 0, resolveCalendar),
  phase('seaNoon', 12, 1, resolveSea),
  phase('worldDecisions', 13, 0, resolveWorldDecisions),
  phase('chungking', 14, 0, resolveChungking),
  phase('garrisons', 16, 0, resolveGarrisons),
  phase('advance', 18, 0, resolveAdvance),
  phase('seaDusk', 18, 1, resolveSea),
  phase('politics', 20, 0, resolvePolitics),
  phase('imperial', 23, 30, resolveImperial),
  phase('strikeRises', 26, 47, resolveStrikes),
  phase('seaDawn', 28, 30, resolveSea),
  phase('accounts', 29, 30, resolveAccounts),
  phase('intelligence', 29, 45, resolveIntelligence),
  phase('silence', 30, 0, closeSilent),
  phase('end', 30, 0, endIfOver),
  phase('desk', 30, 0, openDesk),
];
