/** The headlines of a finished war, one plain object: what `playout` prints for each campaign. */
import type { GameState } from '../engine/state.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { Minute } from '../engine/time.ts';
import { ashoreIn, heldIn } from '../engine/rules/places.ts';
import { clockIn } from '../engine/time.ts';
import { hashState } from '../engine/hash.ts';
import { SEATS } from '../engine/words.ts';

/** Tokyo clock reading `MM-DDThh:mm`, or null where the thing never happened. */
export function tokyoClock(at: Minute | undefined): string | null {
  if (at === undefined || at < 0) return null;
  const { date, hour, minute } = clockIn(at, 'tokyo');
  const two = (value: number): string => `${value}`.padStart(2, '0');
  return `${date}T${two(hour)}:${two(minute)}`;
}

export interface Headlines {
  readonly ending: string | null;
  readonly days: number;
  readonly hash: string;
  /** Tokyo clock readings. */
  readonly acceptance: string | null;
  readonly surrender: string | null;
  readonly signing: string | null;
  readonly hokkaidoLanded: string | null;
  readonly hokkaidoHolder: readonly string[];
  readonly kurilsSoviet: number;
  readonly tension: number | null;
  readonly cover: number | null;
  readonly authority: number | null;
  readonly treaty: string | null;
  readonly treatySigned: string | null;
  readonly alliance: string | null;
  readonly occupation: string | null;
  readonly orderOne: string | null;
  readonly sovietDead: number;
  readonly temper: readonly number[];
}

/** First minute at which a plan of the Hokkaido chart put men ashore. */
function hokkaidoLanded(ix: ScenarioIndex, s: GameState): string | null {
  const hours = ix.operationIds
    .filter((id) => ix.operations[id]?.chart === 'hokkaido')
    .map((id) => s.milestones[`operation/${id}/landed`])
    .filter((at) => at !== undefined);
  return hours.length === 0 ? null : tokyoClock(Math.min(...hours));
}

export function headlinesOf(ix: ScenarioIndex, s: GameState, days: number): Headlines {
  const when = (milestone: string): string | null => tokyoClock(s.milestones[milestone]);
  const dead = s.costs.sovietDead;
  return {
    ending: s.ended,
    days,
    hash: hashState(ix, s),
    acceptance: when('chart/surrender/firstAcceptance'),
    surrender: when('broadcast'),
    signing: when('ceremony'),
    hokkaidoLanded: hokkaidoLanded(ix, s),
    hokkaidoHolder: ['USSR', 'USA'].filter((power) => ashoreIn(ix, s, 'HOK', power as 'USSR' | 'USA')),
    kurilsSoviet: heldIn(ix, s, 'KUR', 'USSR').length,
    tension: s.facts['tension'] ?? null,
    cover: s.facts['cover'] ?? null,
    authority: s.facts['authority'] ?? null,
    treaty: s.charts['chungking'] ?? null,
    treatySigned: when('treaty'),
    alliance: s.charts['alliance'] ?? null,
    occupation: s.charts['occupation'] ?? null,
    orderOne: s.charts['orderOne'] ?? null,
    sovietDead: Math.floor((dead.low + dead.high) / 2),
    temper: SEATS.map((seat) => s.seats[seat].temper),
  };
}
