import { useCallback, useEffect, useState } from 'react';
import type { Library } from '../../engine/war.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import { dayName, fullDay } from '../../text/clock.ts';
import { LEADERS } from '../../text/en.ts';
import { formatSave } from '../../campaign/saveFile.ts';
import { inSlices } from '../parts/slices.ts';
import { resumeCampaign } from '../../campaign/save.ts';
import { useDaybook } from '../parts/announce.tsx';
import { useServices, type StoredGame } from '../services.ts';

interface Props {
  readonly library: Library;
  readonly onOpen: (id: string, campaign: Campaign) => void;
}

/** Games on this machine: go on, keep as a file, delete. */
export function SavedGames({ library, onOpen }: Props) {
  const { saves, download } = useServices();
  const say = useDaybook();
  const [records, setRecords] = useState<readonly StoredGame[]>([]);
  const [isBlocked, setBlocked] = useState(false);
  const refresh = useCallback(() => {
    saves.list().then(setRecords, () => setBlocked(true));
  }, [saves]);
  useEffect(refresh, [refresh]);
  if (isBlocked)
    return (
      <p className="note">
        This browser keeps nothing for this page. You can still play; keep a game as a file before you leave.
      </p>
    );
  if (records.length === 0) return null;
  const open = (record: StoredGame) => {
    try {
      const { campaign, differsOn } = resumeCampaign(library, record.saved, inSlices);
      if (differsOn !== null)
        say(`The rules have changed since: from ${dayName(differsOn)} on this war runs otherwise.`, 'fault');
      onOpen(record.id, campaign);
    } catch (fault) {
      say(`This game could not be taken up: ${String(fault)}. Its file can still be kept.`, 'fault');
    }
  };
  return (
    <section className="saves" aria-labelledby="saves-heading">
      <h2 id="saves-heading">Continue</h2>
      <ul>
        {records.map((record) => (
          <li key={record.id} className="saves__row">
            <button type="button" className="button saves__open" onClick={() => open(record)}>
              {record.name}
              <span className="saves__about">{aboutOf(record, library)}</span>
            </button>
            <button
              type="button"
              className="button button--small"
              aria-label={`Keep ${record.name} as a file`}
              onClick={() => download(`${record.id}.general-order-one.json`, formatSave(record.saved))}
            >
              File
            </button>
            <button
              type="button"
              className="button button--small"
              aria-label={`Delete ${record.name}`}
              onClick={() => void saves.remove(record.id).then(refresh)}
            >
              Delete
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `Stalin, 14 August 1945, the evening; left on 3 March 2026 at 21:05`: the game's own date, then the world's. */
function aboutOf({ about, updated }: StoredGame, library: Library): string {
  const seat = about.seat === '' ? 'both seats' : (LEADERS[about.seat] ?? about.seat);
  const end = library.scenarios[about.scenario]?.scenario.end;
  const isOver = about.screen === 'ended';
  const day = isOver ? end : about.screen === 'evening' || about.screen === 'actBreak' ? about.day - 1 : about.day;
  const where = day === undefined ? 'ended' : `${fullDay(day)}${isOver ? ', ended' : (SCREENS[about.screen] ?? '')}`;
  return `${seat}, ${where}; left on ${worldTime(updated)}`;
}

const SCREENS: Readonly<Record<string, string>> = {
  evening: ', the evening',
  actBreak: ', between two acts',
  briefing: ', not yet begun',
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A moment of the real world on this machine's own clock. */
function worldTime(at: number): string {
  const when = new Date(at);
  const clock = [when.getHours(), when.getMinutes()].map((part) => `${part}`.padStart(2, '0')).join(':');
  return `${when.getDate()} ${MONTHS[when.getMonth()] ?? ''} ${when.getFullYear()} at ${clock}`;
}
