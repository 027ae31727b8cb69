import { lazy, Suspense, useEffect, useState } from 'react';
import type { Campaign } from '../../campaign/campaign.ts';
import type { Library } from '../../engine/war.ts';
import { useServices } from '../services.ts';
import { Waiting } from './Waiting.tsx';

const DebriefPage = lazy(() => import('./DebriefPage.tsx'));

interface Props {
  readonly campaign: Campaign;
  /** The library the page already has; without it the debrief loads one of its own. */
  readonly library?: Library;
}

/** The page after the war. It loads late: nobody needs it on the first day. */
export function Debrief({ campaign, library }: Props) {
  const { loadLibrary } = useServices();
  const [loaded, setLoaded] = useState<Library | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => {
    if (library !== undefined) return;
    let isStale = false;
    loadLibrary().then(
      (made) => !isStale && setLoaded(made),
      (reason: unknown) => !isStale && setFault(String(reason)),
    );
    return () => {
      isStale = true;
    };
  }, [library, loadLibrary]);
  if (fault !== '') return <p role="alert">The scenarios could not be read: {fault}</p>;
  const found = library ?? loaded;
  if (found === null) return <Waiting />;
  return (
    <Suspense fallback={<Waiting />}>
      <DebriefPage campaign={campaign} library={found} />
    </Suspense>
  );
}
