import { useEffect, useMemo, useRef } from 'react';
import type { BoardPort } from '../../campaign/boardPort.ts';
import { useGame, type Game } from '../game/context.ts';

/** Room for the view buttons along the lower edge, in pixels. */
const BELOW = { top: 0, right: 0, bottom: 56, left: 0 };

/** A port that stays the same object for the life of the page and always answers with the present. */
export function useBoardPort(still: boolean, dark: boolean): BoardPort {
  const game = useGame();
  const now = useRef<{ game: Game; still: boolean; dark: boolean }>({ game, still, dark });
  const listeners = useRef(new Set<() => void>());
  const port = useMemo<BoardPort>(
    () => ({
      model: () => now.current.game.model,
      selected: () => now.current.game.selected,
      subscribe: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
      onPress: (target) => now.current.game.press(target),
      events: () => now.current.game.snapshot.evening?.lines.map((line) => line.event) ?? [],
      nameOf: (area) => now.current.game.nameOf(area),
      locale: 'en',
      reducedMotion: () => now.current.still,
      insets: () => BELOW,
      room: () => (now.current.dark ? 'dark' : 'light'),
    }),
    [],
  );
  useEffect(() => {
    now.current = { game, still, dark };
    for (const listener of listeners.current) listener();
  }, [game, still, dark]);
  return port;
}
