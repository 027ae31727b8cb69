/**
 * Wars to try things on, named once for all: seed, scenario, lenses and players follow from a number, so that every
 * engine, measurement and test speaks of the same wars. None was chosen after a look at how it went.
 */
import type { OpenWar, Library, WarSetup } from '../engine/war.ts';
import type { Playout, PlayoutOptions } from '../policy/playout.ts';
import type { Seat } from '../engine/words.ts';
import { openWar } from '../engine/war.ts';
import { playOut } from '../policy/playout.ts';
import { POLICIES, POLICY_NAMES, type PolicyName } from '../policy/index.ts';

const TOKYO = ['twin-shocks', 'soviet-shock', 'atomic-shock', 'terms-for-the-emperor', 'polity-and-collapse'] as const;
const MOSCOW = ['legal-diplomatic', 'friction', 'deterred', 'bargainer'] as const;

/** Who holds the seats in mixed war `n`: all sixteen pairs of players in turn. */
export function playersOf(n: number): Readonly<Record<Seat, PolicyName>> {
  const count = POLICY_NAMES.length;
  const named = (at: number): PolicyName => POLICY_NAMES[at % count] ?? 'historical';
  return { USSR: named(n), USA: named(Math.floor(n / count)) };
}

/** Setup of mixed war `n`, whose seed is the number itself: every fifth is the short scenario, lenses by turns. */
export function mixedSetup(n: number): WarSetup {
  const lens = (list: readonly string[]): string => list[n % list.length] ?? '';
  return {
    scenario: n % 5 === 0 ? 'the-hokkaido-week' : 'the-race',
    seed: `${n}`,
    lenses: { tokyo: lens(TOKYO), moscow: lens(MOSCOW) },
    aims: {},
    policies: playersOf(n),
  };
}

/** Plays mixed war `n` to its end. */
export function playMixed(library: Library, n: number, onDay?: PlayoutOptions['onDay']): Playout & { opened: OpenWar } {
  const setup = mixedSetup(n);
  const players = playersOf(n);
  const seat = (id: Seat): PlayoutOptions['policies'][Seat] => ({ name: players[id], policy: POLICIES[players[id]] });
  const opened = openWar(library, setup);
  const played = playOut({
    library,
    setup,
    policies: { USSR: seat('USSR'), USA: seat('USA') },
    opened,
    ...(onDay === undefined ? {} : { onDay }),
  });
  return { ...played, opened };
}
