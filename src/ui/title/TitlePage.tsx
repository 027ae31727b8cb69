import { useState } from 'react';
import type { Library } from '../../engine/war.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import { ContentNotice } from './ContentNotice.tsx';
import { freshId, walkCampaign, type GameMode } from './modes.ts';
import { introCampaign } from '../intro/introCampaign.ts';
import { OutlineMap } from '../map/OutlineMap.tsx';
import { OpenFile } from './OpenFile.tsx';
import { RoomSettings } from '../parts/RoomSettings.tsx';
import { SavedGames } from './SavedGames.tsx';
import { useServices } from '../services.ts';

interface Props {
  readonly library: Library | null;
  readonly isBusy: boolean;
  readonly onNew: (mode: GameMode) => void;
  readonly onOpen: (id: string, campaign: Campaign, intro?: boolean) => void;
}

/** The first page. */
export function TitlePage({ library, isBusy, onNew, onOpen }: Props) {
  return (
    <div className="title">
      <OutlineMap />
      <main className="title__sheet">
        <header className="title__head">
          <p className="title__stamp" aria-hidden="true">
            Top secret
          </p>
          <h1>General Order One</h1>
          <p className="title__lead">
            August 1945, day by day. Japan is about to fall, and two allies are racing for what it will leave behind.
            You are Stalin or Truman.
          </p>
        </header>
        {isBusy ? <output>Opening what the link names …</output> : null}
        {library === null ? (
          <output className="title__wait">The papers are being brought up …</output>
        ) : (
          <Choices library={library} onNew={onNew} onOpen={onOpen} />
        )}
        <footer className="title__foot">
          <p>
            A model, not evidence: what it answers rests on named assumptions and numbers, each with its source. Nothing
            leaves this machine.
          </p>
        </footer>
      </main>
    </div>
  );
}

function Choices({ library, onNew, onOpen }: Omit<Props, 'isBusy' | 'library'> & { readonly library: Library }) {
  const { store } = useServices();
  const [isFirst] = useState(() => store.get('visited') === null);
  const walk = (id: string) => onOpen(freshId('walk'), walkCampaign(library, id));
  const introduce = () => {
    store.set('visited', 'yes');
    onOpen(freshId('intro'), introCampaign(library), true);
  };
  return (
    <>
      {isFirst ? (
        <section className="title__first" aria-labelledby="first-heading">
          <h2 id="first-heading">Your first time here?</h2>
          <p>Three days on rails, five minutes: one letter, one adviser, one answer, and what comes of it.</p>
          <button type="button" className="button button--main" onClick={introduce}>
            Begin with three days
          </button>
        </section>
      ) : null}
      <nav className="title__ways" aria-label="Ways to play">
        <button type="button" className="button button--main" onClick={() => onNew('play')}>
          New game
        </button>
        <button type="button" className="button" onClick={() => onNew('hotSeat')}>
          Hot seat, two players
        </button>
        <button type="button" className="button" onClick={() => onNew('watch')}>
          Watch two policies
        </button>
        <button type="button" className="button" onClick={() => walk('the-race')}>
          Walk the historical path
        </button>
        {isFirst ? null : (
          <button type="button" className="button" onClick={introduce}>
            Three days to learn it
          </button>
        )}
      </nav>
      <SavedGames library={library} onOpen={onOpen} />
      <OpenFile library={library} onOpen={onOpen} />
      <ContentNotice />
      <RoomSettings />
    </>
  );
}
