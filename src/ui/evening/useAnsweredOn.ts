import { useCallback } from 'react';
import { tokyoDay } from '../../engine/time.ts';
import { useGame } from '../game/context.ts';

/** The Tokyo day on which this seat answered a decision; null where it has not, or where an order is meant. */
export function useAnsweredOn(): (decision: string) => number | null {
  const { snapshot } = useGame();
  const { decisions } = snapshot.observation;
  return useCallback(
    (decision) => {
      const at = decisions[decision]?.answeredAt ?? -1;
      return at < 0 ? null : tokyoDay(at);
    },
    [decisions],
  );
}
