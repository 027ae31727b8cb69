import '../styles/intro.css';
import { useMemo, useState } from 'react';
import { decisionTitle } from '../../text/names.ts';
import { goThere, useCoached } from './useCoached.ts';
import { stepsFor, type Step } from './steps.ts';
import { useGame } from '../game/context.ts';

/** Three days on rails: a slip that says the next thing to do and a ring round where it is done. */
export function IntroCoach({ onLeave }: { readonly onLeave: () => void }) {
  const game = useGame();
  const seat = game.campaign.humans()[0] ?? 'USSR';
  const steps = useMemo(() => stepsFor(seat), [seat]);
  const [at, setAt] = useState(0);
  const [isAway, setAway] = useState(false);
  const step = steps[at];
  // A step that is done gives way to the next before anything is drawn.
  if (step?.isDone(game) === true) setAt(at + 1);
  const words = step?.about === undefined ? '' : decisionTitle(game.ix, step.about);
  useCoached(isAway ? undefined : step?.at, words);
  if (isAway) return null;
  return (
    <aside className="coach" aria-label="Introduction">
      {step === undefined ? (
        <Finished onLeave={onLeave} onStay={() => setAway(true)} />
      ) : (
        <Rail step={step} at={at} of={steps.length} />
      )}
      {step === undefined ? null : (
        <p className="coach__buttons">
          <button type="button" className="button button--small" onClick={() => goThere({ at: step.at, says: words })}>
            Take me there
          </button>
          <button type="button" className="button button--small" onClick={() => setAway(true)}>
            Skip the introduction
          </button>
        </p>
      )}
    </aside>
  );
}

function Rail({ step, at, of }: { readonly step: Step; readonly at: number; readonly of: number }) {
  return (
    <>
      <p className="coach__count">
        Step {at + 1} of {of}
      </p>
      <output className="coach__says">
        {step.says}
        {step.why === undefined ? null : <span className="coach__why"> {step.why}</span>}
      </output>
    </>
  );
}

function Finished({ onLeave, onStay }: { readonly onLeave: () => void; readonly onStay: () => void }) {
  return (
    <>
      <p className="coach__count">That is the day’s work</p>
      <output className="coach__says">
        Read, ask, answer, seal, and look what comes of it. When this war is over it is laid beside 1945, and every
        cause is opened.
      </output>
      <p className="coach__buttons">
        <button type="button" className="button button--main" onClick={onStay}>
          Play this war on
        </button>
        <button type="button" className="button" onClick={onLeave}>
          To the title
        </button>
      </p>
    </>
  );
}
