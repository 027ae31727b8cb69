import { useState } from 'react';
import type { Campaign } from '../../campaign/campaign.ts';
import { useDaybook } from '../parts/announce.tsx';
import { useServices } from '../services.ts';

/** What can be carried away: the replay as a file or a link, the report on paper. */
export function Keep({ campaign }: { readonly campaign: Campaign }) {
  const { download, replayLink } = useServices();
  const say = useDaybook();
  const [link, setLink] = useState('');
  const save = (): void => {
    const { scenario, seed } = campaign.setup;
    download(`${scenario}-${seed}.replay.json`.replace(/[^\w.-]+/g, '-'), JSON.stringify(campaign.toReplay(), null, 1));
    say('The replay is saved as a file.');
  };
  const copy = async (): Promise<void> => {
    const made = await replayLink(campaign.toReplay());
    try {
      await navigator.clipboard.writeText(made);
      say('The link is copied.');
      setLink('');
    } catch {
      // Without a clipboard the link is laid out to be copied by hand.
      setLink(made);
    }
  };
  return (
    <div className="debrief__keep">
      <button type="button" className="button" onClick={() => window.print()}>
        Print the report
      </button>
      <button type="button" className="button" onClick={save}>
        Save the replay
      </button>
      <button type="button" className="button" onClick={() => void copy()}>
        Copy a link to this war
      </button>
      {link === '' ? null : (
        <label className="debrief__link">
          Copy this link by hand
          <input type="text" readOnly value={link} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  );
}
