import { useId } from 'react';
import type { Library } from '../../engine/war.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import { freshId } from './modes.ts';
import { openReplay, parseReplay, parseSave, resumeCampaign } from '../../campaign/save.ts';
import { useDaybook } from '../parts/announce.tsx';

interface Props {
  readonly library: Library;
  readonly onOpen: (id: string, campaign: Campaign) => void;
}

/** Opens a saved game or a replay from a file. */
export function OpenFile({ library, onOpen }: Props) {
  const say = useDaybook();
  const id = useId();
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      const value: unknown = JSON.parse(await file.text());
      const saved = parseSave(value);
      const replay = saved === null ? parseReplay(value) : null;
      if (saved !== null) onOpen(freshId('game'), resumeCampaign(library, saved).campaign);
      else if (replay !== null) onOpen(freshId('replay'), openReplay(library, replay).campaign);
      else say(`${file.name} is neither a saved game nor a replay.`, 'fault');
    } catch (fault) {
      say(`${file.name} could not be opened: ${String(fault)}`, 'fault');
    }
  };
  return (
    <p className="openFile">
      <label htmlFor={id}>Open a replay or a saved game from a file</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => void open(event.target.files?.[0])}
      />
    </p>
  );
}
