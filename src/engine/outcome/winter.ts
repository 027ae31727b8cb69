/**
 * The winter: what the last day's position may become by December 1945. A projection by numbered rules and with ranges,
 * never a result; it draws nothing and it promises nothing. ¶9.4
 */
import type { Ctx } from '../ctx.ts';
import { factOf } from '../ctx.ts';
import { heldIn } from '../rules/places.ts';
import { hokkaidoWinter, northernersWinter } from './winterNorth.ts';
import { line, outcome, type WinterLine } from './winterLine.ts';

/** All lines that the last day's position calls for. */
export function winterOf(ctx: Ctx): WinterLine[] {
  return [
    hokkaidoWinter(ctx),
    standOff(ctx),
    council(ctx),
    islands(ctx),
    treaty(ctx),
    ...prisoners(ctx),
    hunger(ctx),
    northernersWinter(ctx),
  ].filter((one) => one !== null);
}

/** W2: a stand-off is settled by talk more often than not, unless the alliance is broken. */
function standOff(ctx: Ctx): WinterLine | null {
  const places = ctx.ix.areaIds.filter((id) => ctx.s.areas[id]?.standOff !== null);
  if (places.length === 0) return null;
  const broken = ctx.s.charts['alliance'] === 'rupture';
  const settled = broken ? 30 : 65;
  return line(
    'W2',
    'standOff',
    [outcome('settled', settled - 15, settled + 15), outcome('hardened', 85 - settled, 115 - settled)],
    places,
  );
}

/** W3: a council of the powers over Japan: with power where it was granted, without where only asked, as at Moscow in December 1945. */
function council(ctx: Ctx): WinterLine {
  const granted = factOf(ctx, 'controlCouncilGranted') === 1;
  const zones = ctx.s.charts['occupation'] === 'zones';
  const withPower = granted ? 70 : zones ? 50 : 10;
  const broken = ctx.s.charts['alliance'] === 'rupture' ? 30 : 0;
  const without = Math.max(5, 90 - withPower - broken);
  return line(
    'W3',
    'alliedCouncil',
    [outcome('withPower', withPower - 10, withPower + 10), outcome('withoutPower', without - 15, without + 10)],
    [granted ? 'council granted' : 'no council granted'],
  );
}

/** W4: islands taken after the signing, or that Washington wrote were not Kurils, stay disputed. */
function islands(ctx: Ctx): WinterLine {
  const late = heldIn(ctx.ix, ctx.s, 'KUR', 'USSR').length - factOf(ctx, 'kurilsAtSigning');
  const south = ['KUR_ETOROFU', 'KUR_KUNASHIRI', 'KUR_SHIKOTAN', 'KUR_HABOMAI'];
  const soviet = south.filter((id) => ctx.s.areas[id]?.control === 'USSR').length;
  const disputed = soviet === 0 ? 15 : Math.min(90, 40 + 8 * soviet + 6 * Math.max(0, late));
  const because = [`${soviet} southern islands Soviet`, `${Math.max(0, late)} taken after the signing`];
  return line('W4', 'islandDispute', [outcome('lasting', disputed - 10, disputed + 10)], because);
}

/** W5: an early peace treaty with all the powers: every open quarrel makes it less likely. */
function treaty(ctx: Ctx): WinterLine {
  const alliance = ctx.s.charts['alliance'];
  let chance = 30;
  if (alliance === 'crisis') chance -= 12;
  if (alliance === 'rupture') chance -= 25;
  if (ctx.s.charts['occupation'] === 'zones') chance -= 10;
  const broken = ctx.s.ledger.filter((promise) => promise.brokenAt >= 0).length;
  chance = Math.max(2, chance - 4 * broken);
  return line('W5', 'peaceTreaty', [outcome('withMoscow', chance - 10, chance + 10)], [`alliance ${alliance ?? ''}`]);
}

/** W6: of prisoners sent to camps in the USSR about one in ten died in the years after (9 to 11 per cent); of those kept for labour on the spot fewer. */
function prisoners(ctx: Ctx): WinterLine[] {
  const sent = ctx.s.costs.prisonersToUSSR;
  if (sent.high === 0) return [];
  const dead = outcome('dieInCamps', Math.floor((sent.low * 9) / 100), Math.floor((sent.high * 11) / 100));
  return [line('W6', 'prisoners', [dead], ['prisoners sent to the USSR'], 'people')];
}

/** W7: if Tokyo has not given in, blockade and raids go on: the daily range over eighty days, and again as much at the upper end for hunger in the spring. */
function hunger(ctx: Ctx): WinterLine | null {
  if (factOf(ctx, 'broadcastDay') > 0) return null;
  const low = 80 * ((ctx.ix.params['raid.deadLow'] ?? 0) + (ctx.ix.params['cost.blockadeLow'] ?? 0));
  const high = 160 * ((ctx.ix.params['raid.deadHigh'] ?? 0) + (ctx.ix.params['cost.blockadeHigh'] ?? 0));
  return line('W7', 'warGoesOn', [outcome('civilianDead', low, high)], ['no surrender'], 'people');
}
