import { lazy, Suspense } from 'react';
import type { Campaign } from '../../campaign/campaign.ts';
import type { Library } from '../../engine/war.ts';
import { Waiting } from './Waiting.tsx';

const DebriefPage = lazy(() => import('./DebriefPage.tsx'));

interface Props {
  readonly campaign: Campaign;
  readonly library: Library;
}

/** The page after the war. It loads late: nobody needs it on the first day. */
export function Debrief(props: Props) {
  return (
    <Suspense fallback={<Waiting />}>
      <DebriefPage {...props} />
    </Suspense>
  );
}
