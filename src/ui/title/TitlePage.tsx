import { lazy, Suspense } from 'react';
import type { Library } from '../../engine/war.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import type { GameMode } from './modes.ts';
import { OutlineMap } from '../map/OutlineMap.tsx';

const Ways = lazy(() => import('./Ways.tsx'));

export interface TitleProps {
  readonly library: Library | null;
  readonly isBusy: boolean;
  readonly onNew: (mode: GameMode) => void;
  readonly onWalk: () => void;
  readonly onOpen: (id: string, campaign: Campaign, intro?: boolean) => void;
  readonly onTeachers: () => void;
}

/** The first page. */
export function TitlePage({ library, isBusy, ...ways }: TitleProps) {
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
          <Waiting />
        ) : (
          <Suspense fallback={<Waiting />}>
            <Ways library={library} {...ways} />
          </Suspense>
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

function Waiting() {
  return <output className="title__wait">The papers are being brought up …</output>;
}
