import { useId } from 'react';
import type { Library } from '../../engine/war.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import { freshId } from './modes.ts';
import { inSlices } from '../parts/slices.ts';
import { openReplay, resumeCampaign } from '../../campaign/save.ts';
import { parseReplay } from '../../campaign/replayFile.ts';
import { parseSave } from '../../campaign/saveFile.ts';
import { useDaybook } from '../parts/announce.tsx';
import { wordProblem } from '../../text/en.ts';

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
      const text = await file.text();
      const options = { scenarios: Object.keys(library.scenarios) };
      const saved = parseSave(text, options);
      if ('save' in saved) return onOpen(freshId('game'), resumeCampaign(library, saved.save, inSlices).campaign);
      const read = parseReplay(text, options);
      if ('replay' in read) return onOpen(freshId('replay'), openReplay(library, read.replay).campaign);
      const problem = saved.problem.code === 'notASave' ? read.problem : saved.problem;
      say(`${file.name}: ${wordProblem(problem)}`, 'fault');
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
