import { useCallback, useEffect, useRef, useState } from 'react';
import type { Library } from '../engine/war.ts';
import type { Campaign } from '../campaign/campaign.ts';
import { DaybookProvider, useDaybook } from './parts/announce.tsx';
import { GamePage } from './game/GamePage.tsx';
import { NewGame, type GameMode } from './title/NewGame.tsx';
import { resumeCampaign } from '../campaign/save.ts';
import { startMode } from './title/modes.ts';
import { TitlePage } from './title/TitlePage.tsx';
import { Trouble } from './parts/Trouble.tsx';
import { useServices } from './services.ts';
import { useRoom } from './parts/room.ts';

export type Place =
  | { readonly at: 'title' }
  | { readonly at: 'new'; readonly mode: GameMode }
  | { readonly at: 'game'; readonly id: string; readonly campaign: Campaign; readonly intro: boolean };

const SAVE_LINK = /^#g=([\w-]+)$/;

/** The library, once it is loaded; a fault in its making is shown, not thrown. */
function useLibrary(): { library: Library | null; fault: string | null } {
  const { loadLibrary } = useServices();
  const [state, setState] = useState<{ library: Library | null; fault: string | null }>({ library: null, fault: null });
  useEffect(() => {
    let isStale = false;
    loadLibrary().then(
      (library) => !isStale && setState({ library, fault: null }),
      (fault: unknown) => !isStale && setState({ library: null, fault: String(fault) }),
    );
    return () => {
      isStale = true;
    };
  }, [loadLibrary]);
  return state;
}

export function App() {
  useRoom();
  return (
    <DaybookProvider>
      <Pages />
    </DaybookProvider>
  );
}

function Pages() {
  const { library, fault } = useLibrary();
  const [place, setPlace] = useState<Place>({ at: 'title' });
  const { address } = useServices();
  const isLinked = useLinked(library, setPlace);
  const leave = useCallback(() => {
    address.set('');
    setPlace({ at: 'title' });
  }, [address]);
  const play = useCallback(
    (id: string, campaign: Campaign, intro = false) => {
      address.set(`#g=${id}`);
      setPlace({ at: 'game', id, campaign, intro });
    },
    [address],
  );
  if (fault !== null) return <Trouble title="The scenarios could not be read" text={fault} />;
  if (place.at === 'game' && library !== null)
    return (
      <GamePage
        key={place.id}
        id={place.id}
        campaign={place.campaign}
        library={library}
        intro={place.intro}
        onLeave={leave}
      />
    );
  if (place.at === 'new' && library !== null)
    return <NewGame library={library} mode={place.mode} onStart={play} onLeave={leave} />;
  return (
    <TitlePage library={library} isBusy={isLinked} onNew={(mode) => setPlace({ at: 'new', mode })} onOpen={play} />
  );
}

/** Opens what the address asks for: a saved game that was left, or a replay somebody sent. */
function useLinked(library: Library | null, setPlace: (place: Place) => void): boolean {
  const { address, saves, replayFromLink } = useServices();
  const say = useDaybook();
  const [isBusy, setBusy] = useState(() => address.get() !== '');
  const begun = useRef(false);
  useEffect(() => {
    if (library === null || begun.current) return;
    begun.current = true;
    const open = async (): Promise<void> => {
      const hash = address.get();
      const id = SAVE_LINK.exec(hash)?.[1];
      if (id !== undefined) {
        const record = await saves.get(id);
        if (record !== null)
          setPlace({ at: 'game', id, campaign: resumeCampaign(library, record.saved).campaign, intro: false });
        return;
      }
      const replay = await replayFromLink(hash, library);
      if (replay !== null) setPlace(startMode(library, { kind: 'replay', replay }));
    };
    open()
      .catch((fault: unknown) => say(`The link could not be opened: ${String(fault)}`, 'fault'))
      .finally(() => setBusy(false));
  }, [library, address, saves, replayFromLink, say, setPlace]);
  return isBusy;
}
