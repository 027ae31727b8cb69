import { useCallback } from 'react';
import { useDaybook } from '../parts/announce.tsx';
import { useGame } from './context.ts';

/** Sealing, turning the page, skipping: what moves the calendar. A fault of the rules is said, and the game stays as it was. */
export function useAdvance() {
  const { campaign, note } = useGame();
  const say = useDaybook();
  const guarded = useCallback(
    (what: () => void): void => {
      try {
        what();
      } catch (fault) {
        say(
          `A fault of the program stopped this day: ${fault instanceof Error ? fault.message : String(fault)}. The day is as it was; you can keep the game as a file.`,
          'fault',
        );
      }
    },
    [say],
  );
  const seal = useCallback(
    () =>
      guarded(() => {
        campaign.seal();
        note('sealed');
      }),
    [campaign, guarded, note],
  );
  const next = useCallback(() => guarded(() => campaign.turnPage()), [campaign, guarded]);
  const skip = useCallback(
    () =>
      guarded(() => {
        if (campaign.snapshot().screen === 'evening') campaign.turnPage();
        if (campaign.snapshot().screen === 'desk') campaign.skipToNext();
      }),
    [campaign, guarded],
  );
  return { seal, next, skip };
}
