import '../styles/debrief.css';
import { useEffect, useState } from 'react';
import type { Campaign } from '../../campaign/campaign.ts';
import type { Library } from '../../engine/war.ts';
import { Choices } from './Choices.tsx';
import { Days } from './Days.tsx';
import { HandIn } from '../classroom/HandIn.tsx';
import { Head } from './Head.tsx';
import { Intents } from './Intents.tsx';
import { Laboratory } from '../laboratory/Laboratory.tsx';
import { mostTelling } from './sentence.ts';
import { Outcome } from './Outcome.tsx';
import { PrintedReport } from './PrintedReport.tsx';
import { ReadOn } from './ReadOn.tsx';
import { reviewOf, type Review } from './review.ts';
import { Tabs } from './Tabs.tsx';
import { useCauses } from './useCauses.ts';
import { useLesson } from '../classroom/useLesson.ts';
import { useReport } from './useReport.ts';
import { Waiting } from './Waiting.tsx';

interface DebriefProps {
  readonly campaign: Campaign;
  readonly library: Library;
}

/** Made after the first paint: two wars are played again for it. */
function useReview({ campaign, library }: DebriefProps): Review | null {
  const [review, setReview] = useState<Review | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setReview(reviewOf(campaign, library)), 30);
    return () => clearTimeout(timer);
  }, [campaign, library]);
  return review;
}

export default function DebriefPage(props: DebriefProps) {
  const review = useReview(props);
  return review === null ? <Waiting /> : <Laid {...props} review={review} />;
}

const PARTS = [
  { id: 'outcome', name: 'What it came to' },
  { id: 'days', name: 'You and history' },
  { id: 'choices', name: 'What choices did' },
  { id: 'laboratory', name: 'The laboratory' },
  { id: 'readOn', name: 'Read on' },
] as const;
const HAND_IN = { id: 'handIn', name: 'Hand in' } as const;
type Part = (typeof PARTS)[number]['id'] | 'handIn';

function Laid({ campaign, library, review }: DebriefProps & { readonly review: Review }) {
  const [part, setPart] = useState<Part>('outcome');
  const [day, setDay] = useState(() => firstDay(review));
  const causes = useCauses(library, campaign.opened, review);
  const lesson = useLesson(campaign);
  const { report, notes } = useReport(campaign, review, lesson);
  const showDay = (at: number): void => {
    setDay(at);
    setPart('days');
  };
  return (
    <article className="debrief">
      <div className="debrief__screen">
        <Head review={review} causes={causes} campaign={campaign} />
        <Tabs
          parts={lesson === null ? PARTS : [...PARTS, HAND_IN]}
          value={part}
          onChange={setPart}
          label="Parts of the debrief"
        >
          {part === 'outcome' ? <Outcome review={review} /> : null}
          {part === 'days' ? <Days review={review} causes={causes} day={day} onDay={setDay} /> : null}
          {part === 'choices' ? (
            <>
              <Intents ix={review.ix} intents={campaign.intents()} policies={campaign.setup.policies} />
              <Choices review={review} causes={causes} notes={notes} onDay={showDay} />
            </>
          ) : null}
          {part === 'laboratory' ? <Laboratory review={review} /> : null}
          {part === 'readOn' ? <ReadOn review={review} /> : null}
          {part === 'handIn' && lesson !== null ? (
            <HandIn campaign={campaign} lesson={lesson} report={report} notes={notes} />
          ) : null}
        </Tabs>
      </div>
      <PrintedReport report={report} review={review} causes={causes} notes={notes} />
    </article>
  );
}

/** The map opens on the day of the thing most worth telling, or at the end. */
function firstDay(review: Review): number {
  return mostTelling(review, [])?.day ?? review.debrief.yours.at(-1)?.day ?? 0;
}
