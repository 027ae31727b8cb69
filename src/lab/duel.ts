/**
 * Two ways of holding one seat, held against each other on the same wars: the same seed, the same other side. Better is
 * who keeps more of the seat's aims, and with as many kept, more in part; the rest is a tie. ¶8.4
 */
import type { AimId, Grade, Seat } from '../engine/words.ts';
import type { GameState } from '../engine/state.ts';
import type { Library, OpenWar, WarSetup } from '../engine/war.ts';
import type { Player, PlayerName } from '../policy/index.ts';
import { contextOf } from './debrief.ts';
import { DEFAULT_LENSES, openWar } from '../engine/war.ts';
import { gradeAims } from '../engine/outcome/aims.ts';
import { playerNamed, policyLabel } from '../policy/index.ts';
import { playOut } from '../policy/playout.ts';
import { truthView } from '../engine/rules/truth.ts';

/** How many of a seat's three aims a war kept, and how many in part. */
export interface Kept {
  readonly kept: number;
  readonly inPart: number;
}

export interface Tally {
  wins: number;
  ties: number;
  losses: number;
}

function keptBy(opened: OpenWar, final: GameState, seat: Seat): Kept {
  const grades = gradeAims(opened.rules.index, truthView(contextOf(opened, final)));
  const count = (grade: Grade): number => final.seats[seat].aims.filter((aim: AimId) => grades[aim] === grade).length;
  return { kept: count('kept'), inPart: count('inPart') };
}

/** 1 where `a` came out better, -1 where `b` did, 0 for a tie. */
export function compareKept(a: Kept, b: Kept): -1 | 0 | 1 {
  return Math.sign(a.kept - b.kept || a.inPart - b.inPart) as -1 | 0 | 1;
}

export function emptyTally(): Tally {
  return { wins: 0, ties: 0, losses: 0 };
}

export function count(tally: Tally, result: -1 | 0 | 1): void {
  if (result > 0) tally.wins += 1;
  else if (result < 0) tally.losses += 1;
  else tally.ties += 1;
}

export interface DuelOptions {
  readonly library: Library;
  readonly scenario: string;
  readonly seat: Seat;
  /** Who holds the other seat in every war. */
  readonly other: PlayerName;
}

/** Plays one seed with each of the players named in the seat. Every war opens alike: setup and luck are the same. */
export function playEach(options: DuelOptions, seed: string, names: readonly PlayerName[]): Kept[] {
  const { library, scenario, seat, other } = options;
  const against = { ...(playerNamed(other) as Player) };
  return names.map((name) => {
    const mine = playerNamed(name) as Player;
    const players = seat === 'USSR' ? { USSR: mine, USA: against } : { USSR: against, USA: mine };
    const labels = seat === 'USSR' ? { USSR: name, USA: other } : { USSR: other, USA: name };
    const policies = { USSR: policyLabel(labels.USSR), USA: policyLabel(labels.USA) };
    const setup: WarSetup = { scenario, seed, lenses: DEFAULT_LENSES, aims: {}, policies };
    const opened = openWar(library, setup);
    return keptBy(opened, playOut({ library, setup, policies: players, opened }).state, seat);
  });
}
