import { useState } from 'react';
import { Dialog } from '../parts/Dialog.tsx';
import { formatReplay } from '../../campaign/replayFile.ts';
import { gameFile } from './useAutosave.ts';
import { useDaybook } from '../parts/announce.tsx';
import { useGame } from './context.ts';
import { useServices } from '../services.ts';

/** The game as a file, the replay as a file or a link. It is also kept by itself, after every change. */
export function Keep({ onClose }: { readonly onClose: () => void }) {
  const { campaign } = useGame();
  const { download, replayLink } = useServices();
  const say = useDaybook();
  const [link, setLink] = useState('');
  const name = `${campaign.setup.scenario}-${campaign.setup.seed}`;
  return (
    <Dialog title="Keep this game" onClose={onClose}>
      <p>After every change the game is kept in this browser. A file can be taken to another machine.</p>
      <p className="row">
        <button type="button" className="button" onClick={() => download(...gameFile(campaign))}>
          Game as a file
        </button>
        <button
          type="button"
          className="button"
          onClick={() => download(`${name}.replay.json`, formatReplay(campaign.toReplay()))}
        >
          Replay as a file
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            replayLink(campaign.toReplay()).then(setLink, () => say('This browser cannot make the link.', 'fault'));
          }}
        >
          Replay as a link
        </button>
      </p>
      {link === '' ? null : (
        <p>
          <label htmlFor="replay-link">Copy the link; whoever opens it sees this war.</label>
          <textarea id="replay-link" readOnly rows={4} value={link} onFocus={(event) => event.target.select()} />
        </p>
      )}
      <p className="note">A replay holds both sides’ sealed papers. Hand it over when the game is done.</p>
    </Dialog>
  );
}
