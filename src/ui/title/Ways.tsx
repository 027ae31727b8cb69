import { useState } from 'react';
import type { Library } from '../../engine/war.ts';
import type { Seat } from '../../engine/words.ts';
import type { TitleProps } from './TitlePage.tsx';
import { ContentNotice } from './ContentNotice.tsx';
import { freshId } from './modes.ts';
import { introCampaign } from '../intro/introCampaign.ts';
import { OpenFile } from './OpenFile.tsx';
import { RoomSettings } from '../parts/RoomSettings.tsx';
import { SavedGames } from './SavedGames.tsx';
import { useServices } from '../services.ts';

interface Props extends Omit<TitleProps, 'isBusy' | 'library'> {
  readonly library: Library;
}

/** All that can be done from the first page. */
export default function Ways({ library, onNew, onWalk, onTeachers, onOpen }: Props) {
  const { store } = useServices();
  const [isFirst] = useState(() => store.get('visited') === null);
  const introduce = (seat: Seat) => {
    store.set('visited', 'yes');
    onOpen(freshId('intro'), introCampaign(library, seat), true);
  };
  return (
    <>
      {isFirst ? (
        <section className="title__first" aria-labelledby="first-heading">
          <h2 id="first-heading">Your first time here?</h2>
          <p>Three days on rails, five minutes: one letter, one adviser, one answer, and what comes of it.</p>
          <p className="row">
            <button type="button" className="button button--main" onClick={() => introduce('USSR')}>
              Three days as Stalin
            </button>
            <button type="button" className="button button--main" onClick={() => introduce('USA')}>
              Three days as Truman
            </button>
          </p>
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
        <button type="button" className="button" onClick={onWalk}>
          Walk the historical path
        </button>
        <button type="button" className="button" onClick={onTeachers}>
          For teachers
        </button>
        {isFirst ? null : (
          <button type="button" className="button" onClick={() => introduce('USSR')}>
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
