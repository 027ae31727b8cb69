import { useCallback } from 'react';
import { tokyoDay } from '../../engine/time.ts';
import { useGame } from '../game/context.ts';

/** The Tokyo day on which this seat answered a decision; null where it has not, or where an order is meant. */
export function useAnsweredOn(): (decision: string) => number | null {
  const { snapshot } = useGame();
  const { decisions } = snapshot.observation;
  return useCallback(
    (decision) => {
      const taken = decisions[decision];
      if (taken === undefined || taken.answeredAt < 0) return null;
      // A silence is taken for the answer at the desk hour that ends its last day.
      return tokyoDay(taken.answeredAt) - (taken.status === 'silent' ? 1 : 0);
    },
    [decisions],
  );
}
