import '../styles/laboratory.css';
import { useMemo, useState } from 'react';
import method from '../../../docs/teaching/same-luck.md?url';
import type { Review } from '../debrief/review.ts';
import { ButForPanel } from './ButForPanel.tsx';
import { ChoicesPanel } from './ChoicesPanel.tsx';
import { CornersPanel } from './CornersPanel.tsx';
import { DISCLAIMER, lensSentence } from '../../text/en/debrief.ts';
import { labOf } from './lab.ts';
import { LEADERS } from '../../text/en.ts';
import { LuckPanel } from './LuckPanel.tsx';
import { ModelPanel } from './ModelPanel.tsx';
import { Panel } from './Panel.tsx';
import { Pick } from './Controls.tsx';
import { TimelinesPanel } from './TimelinesPanel.tsx';
import { useGame } from '../game/context.ts';

/** The war run again by the hundred: what hangs on choices, on luck, on how it is read, and on the model. */
export function Laboratory({ review }: { readonly review: Review }) {
  const { library } = useGame();
  const { ix, played, seats } = review;
  const [seat, setSeat] = useState(seats[0] ?? 'USSR');
  const lab = useMemo(() => labOf(review, library, seat), [review, library, seat]);
  return (
    <div className="laboratory">
      <header className="laboratory__head">
        <p>
          Here this war is run again by the hundred with one thing changed. Luck answers questions that are named by
          what they are about, so whatever is not changed meets the same luck. {DISCLAIMER}
        </p>
        <p className="panel__sentence">
          {lensSentence(ix, played.setup.lenses)} The wars are run beside the page, which may be read on meanwhile.
          Every result is a sentence, a drawing and a table, and can be saved and printed.{' '}
          <a href={method} download="same-luck.md">
            The method in writing
          </a>
        </p>
        {seats.length < 2 ? null : (
          <Pick
            label="Whose choices"
            value={seat}
            options={seats.map((id) => ({ id, says: `${LEADERS[id]}’s` }))}
            onChange={setSeat}
          />
        )}
      </header>
      <div key={seat} className="laboratory__benches">
        <Panel title="What your choices did" says="Every other option of every answer, on the same luck.">
          <ChoicesPanel lab={lab} />
        </Panel>
        <Panel title="But for this" says="Was it necessary here, and how much does it matter in general?">
          <ButForPanel lab={lab} />
        </Panel>
        <Panel title="How much was luck" says="The same choices under other luck, and the draws that mattered.">
          <LuckPanel lab={lab} />
        </Panel>
        <Panel title="The four corners" says="Hokkaido against the Kurils, best replies, and the war under each lens.">
          <CornersPanel lab={lab} />
        </Panel>
        <Panel title="A tree of timelines" says="This war and the games kept here that share its beginning.">
          <TimelinesPanel lab={lab} />
        </Panel>
        <Panel title="Attack the model" says="Change one of its numbers, say why, and see what moves.">
          <ModelPanel lab={lab} />
        </Panel>
      </div>
    </div>
  );
}
