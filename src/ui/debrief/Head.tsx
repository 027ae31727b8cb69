import type { Campaign } from '../../campaign/campaign.ts';
import type { Causes } from './useCauses.ts';
import type { Review } from './review.ts';
import { DISCLAIMER, lensSentence } from '../../text/en/debrief.ts';
import { endingName } from '../../text/names.ts';
import { firstSentence } from './sentence.ts';
import { Keep } from './Keep.tsx';
import { useFocusOn } from '../parts/useFocusOn.ts';

interface Props {
  readonly review: Review;
  readonly causes: Causes;
  readonly campaign: Campaign;
}

/** What the war is called, and what one choice brought. */
export function Head({ review, causes, campaign }: Props) {
  const { ix, debrief, played } = review;
  const heading = useFocusOn<HTMLHeadingElement>(debrief.ending);
  const sentence = firstSentence(review, causes.found);
  const ending = ix.scenario.endings.find((one) => one.id === debrief.ending);
  return (
    <header className="debrief__head">
      <div className="debrief__words">
        <p className="debrief__kicker">{ix.scenario.title}: how it ended</p>
        <h1 ref={heading} tabIndex={-1} className="debrief__ending">
          {endingName(ix, debrief.ending)}
        </h1>
        <p className="debrief__endingText">{ending?.text}</p>
        <p className="debrief__first">{sentence.main}</p>
        {sentence.more === '' ? null : <p className="debrief__more">{sentence.more}</p>}
      </div>
      <div className="debrief__side">
        <aside className="debrief__model" aria-label="What this is">
          <p>{DISCLAIMER}</p>
          <p>{lensSentence(ix, played.setup.lenses)}</p>
        </aside>
        <Keep campaign={campaign} />
      </div>
    </header>
  );
}
