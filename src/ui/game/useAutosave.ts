import { useEffect, useRef } from 'react';
import type { Campaign } from '../../campaign/campaign.ts';
import { formatSave } from '../../campaign/saveFile.ts';
import { saveCampaign } from '../../campaign/save.ts';
import { useDaybook } from '../parts/announce.tsx';
import { useServices, type StoredGame } from '../services.ts';

/** What the names of games begin with that were opened again out of a finished one. */
export const BRANCH = 'branch';

/** Keeps the game after every change. A store that is blocked or full is said once; the game goes on. */
export function useAutosave(id: string, campaign: Campaign): void {
  const { saves, now, download } = useServices();
  const say = useDaybook();
  const isBroken = useRef(false);
  useEffect(() => {
    let isDue = false;
    const save = (): void => {
      isDue = false;
      if (isBroken.current) return;
      saves.put(recordOf(id, campaign, now())).catch((fault: unknown) => {
        isBroken.current = true;
        say(
          `This browser does not keep the game (${nameOf(fault)}). It goes on; keep it as a file before you leave.`,
          'fault',
          { label: 'Game as a file', act: () => download(...gameFile(campaign)) },
        );
      });
    };
    // At once, not after a while: a page that is closed or reloaded does not wait for a timer.
    const soon = (): void => {
      if (!isDue) queueMicrotask(save);
      isDue = true;
    };
    soon();
    return campaign.subscribe(soon);
  }, [id, campaign, saves, now, say, download]);
}

function nameOf(fault: unknown): string {
  return fault instanceof Error ? fault.name : 'no reason given';
}

/** Name and text of a game as a file. */
export function gameFile(campaign: Campaign): readonly [name: string, text: string] {
  const name = `${campaign.setup.scenario}-${campaign.setup.seed}`;
  return [`${name}.general-order-one.json`, formatSave(saveCampaign(campaign, name))];
}

export function recordOf(id: string, campaign: Campaign, updated: number): StoredGame {
  const { day, screen } = campaign.snapshot();
  const seat = campaign.humans().length === 1 ? (campaign.humans()[0] ?? '') : '';
  const scenario = campaign.setup.scenario;
  const branch = id.startsWith(BRANCH) ? ', with another choice' : '';
  const name = `${campaign.ix.scenario.title}, “${campaign.setup.seed}”${branch}`;
  return { id, name, updated, about: { scenario, seat, day, screen }, saved: saveCampaign(campaign, name) };
}
