import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Library } from '../engine/war.ts';
import type { Campaign } from '../campaign/campaign.ts';
import type { ReadingRoom } from './classroom/ReadingRooms.tsx';
import { DaybookProvider, useDaybook } from './parts/announce.tsx';
import type { GameMode } from './title/modes.ts';
import { TitlePage } from './title/TitlePage.tsx';
import { NewerVersion } from './parts/NewerVersion.tsx';
import { Trouble } from './parts/Trouble.tsx';
import { useServices } from './services.ts';
import { useRoom } from './parts/room.ts';
import { inSlices } from './parts/slices.ts';

// The first page is light; what is heavy comes while it is read.
const GamePage = lazy(() => import('./game/GamePage.tsx'));
const NewGame = lazy(() => import('./title/NewGame.tsx'));
const Walk = lazy(() => import('./walk/Walk.tsx'));
const ReadingRooms = lazy(() => import('./classroom/ReadingRooms.tsx'));

export type Place =
  | { readonly at: 'title' }
  | { readonly at: 'walk' }
  | { readonly at: 'new'; readonly mode: GameMode }
  | { readonly at: 'beside'; readonly room: ReadingRoom }
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
      <NewerVersion />
      <Suspense fallback={<Bringing />}>
        <Pages />
      </Suspense>
    </DaybookProvider>
  );
}

function Bringing() {
  return (
    <main className="sheet sheet--page">
      <h1 className="unseen">General Order One</h1>
      <output>The papers are being brought up …</output>
    </main>
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
        onPlay={play}
      />
    );
  if (place.at === 'beside' && library !== null)
    return (
      <ReadingRooms
        library={library}
        room={place.room}
        onRoom={(room) => setPlace({ at: 'beside', room })}
        onStart={play}
        onLeave={leave}
      />
    );
  if (place.at === 'new' && library !== null)
    return <NewGame library={library} mode={place.mode} onStart={play} onLeave={leave} />;
  if (place.at === 'walk' && library !== null) return <Walk library={library} onLeave={leave} />;
  return (
    <TitlePage
      library={library}
      isBusy={isLinked}
      onNew={(mode) => setPlace({ at: 'new', mode })}
      onWalk={() => setPlace({ at: 'walk' })}
      onTeachers={() => setPlace({ at: 'beside', room: { room: 'teachers' } })}
      onOpen={play}
    />
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
        if (record !== null) {
          const { resumeCampaign } = await import('../campaign/save.ts');
          setPlace({
            at: 'game',
            id,
            campaign: resumeCampaign(library, record.saved, inSlices).campaign,
            intro: false,
          });
        }
        return;
      }
      if (hash.startsWith('#x=')) {
        const { parseExerciseLink } = await import('../classroom/exercise.ts');
        const read = parseExerciseLink(hash);
        if ('exercise' in read) setPlace({ at: 'beside', room: { room: 'lesson', exercise: read.exercise } });
        else say('The link of this lesson is broken or cut short. Ask for it again.', 'fault');
        return;
      }
      const replay = await replayFromLink(hash, library);
      if (replay !== null) {
        const { watchReplay } = await import('./title/modes.ts');
        setPlace(watchReplay(library, replay));
      }
    };
    open()
      .catch((fault: unknown) => say(`The link could not be opened: ${String(fault)}`, 'fault'))
      .finally(() => setBusy(false));
  }, [library, address, saves, replayFromLink, say, setPlace]);
  return isBusy;
}
