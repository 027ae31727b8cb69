/** How each way of playing is set up. */
import type { AimId, Seat } from '../../engine/words.ts';
import type { Library, WarSetup } from '../../engine/war.ts';
import type { Replay } from '../../engine/replay.ts';
import type { Holder } from '../../campaign/campaign.ts';
import type { Place } from '../App.tsx';
import { Campaign } from '../../campaign/campaign.ts';
import { type PlayerName, policyLabel } from '../../policy/index.ts';
import { inSlices } from '../parts/slices.ts';
import { openReplay } from '../../campaign/save.ts';
import { SEATS } from '../../engine/words.ts';

export type GameMode = 'play' | 'hotSeat' | 'watch';

export interface Choices {
  readonly scenario: string;
  readonly seat: Seat;
  readonly seed: string;
  /** Policy of every seat no person holds. */
  readonly policies: Readonly<Record<Seat, PlayerName>>;
  readonly lenses: WarSetup['lenses'];
  readonly aims: Readonly<Record<Seat, readonly AimId[]>>;
}

export const OTHER: Readonly<Record<Seat, Seat>> = { USSR: 'USA', USA: 'USSR' };

/** Seats that people hold in a way of playing. */
export function humansOf(mode: GameMode, seat: Seat): readonly Seat[] {
  if (mode === 'hotSeat') return SEATS;
  return mode === 'watch' ? [] : [seat];
}

export function newCampaign(library: Library, mode: GameMode, choices: Choices): Campaign {
  const humans = humansOf(mode, choices.seat);
  const holders = {} as Record<Seat, Holder>;
  const policies: Partial<Record<Seat, string>> = {};
  for (const seat of SEATS) {
    holders[seat] = humans.includes(seat) ? { kind: 'human' } : { kind: 'policy', name: choices.policies[seat] };
    if (!humans.includes(seat)) policies[seat] = policyLabel(choices.policies[seat]);
  }
  const { scenario, seed, lenses, aims } = choices;
  return new Campaign({ library, setup: { scenario, seed, lenses, aims, policies }, holders, inSlices });
}

/** A replay somebody sent, open at its end. */
export function watchReplay(library: Library, replay: Replay): Place {
  const { campaign } = openReplay(library, replay);
  return { at: 'game', id: freshId('replay'), campaign, intro: false };
}

let made = 0;
/** A name for a game on this machine. Not chance: the clock and a count are enough. */
export function freshId(kind: string): string {
  made += 1;
  return `${kind}-${Date.now().toString(36)}-${made}`;
}
