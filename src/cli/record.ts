/** A war by two policies, written down as a replay. */
import type { GameEvent } from '../engine/events.ts';
import type { GameState } from '../engine/state.ts';
import type { Library, OpenWar, WarSetup } from '../engine/war.ts';
import type { Player } from '../policy/index.ts';
import type { Replay } from '../engine/replay.ts';
import type { Seat } from '../engine/words.ts';
import { hashState } from '../engine/hash.ts';
import { makeReplay } from '../engine/replay.ts';
import { openWar } from '../engine/war.ts';
import { playOut } from '../policy/playout.ts';

export interface Recording {
  readonly replay: Replay;
  readonly opened: OpenWar;
  readonly final: GameState;
}

/** Plays to the end with a checkpoint a day. */
export function recordWar(
  library: Library,
  setup: WarSetup,
  policies: Readonly<Record<Seat, Player>>,
  onDay: (state: GameState, events: readonly GameEvent[]) => void = () => {},
): Recording {
  const opened = openWar(library, setup);
  const checkpoints: string[] = [];
  const played = playOut({
    library,
    setup,
    policies,
    opened,
    onDay: (state, events) => {
      checkpoints.push(hashState(opened.rules.index, state));
      onDay(state, events);
    },
  });
  return {
    replay: makeReplay(library, setup, played.submissions, checkpoints, [], played.intents),
    opened,
    final: played.state,
  };
}
