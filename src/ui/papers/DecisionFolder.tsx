import { useState } from 'react';
import type { Decision } from '../../engine/scenario.ts';
import { Advisers } from './Advisers.tsx';
import { CONFIDENCE, NOTICES } from '../../text/en.ts';
import { citation } from '../../text/sources.ts';
import { ExpectPrompt } from './ExpectPrompt.tsx';
import { hourOf, zoneName } from '../../text/clock.ts';
import { paperOf } from '../../text/papers.ts';
import { OptionCard } from './OptionCard.tsx';
import { useFocusOn } from '../parts/useFocusOn.ts';
import { useGame } from '../game/context.ts';
import { useQuestionAt } from '../classroom/useLesson.ts';
import { useSettings } from '../parts/room.ts';

/** One folder, opened: what is asked, what was known, the document, the minutes, the answers. */
export function DecisionFolder({ decision, onBack }: { readonly decision: Decision; readonly onBack: () => void }) {
  const { campaign, snapshot, ix, isWalk } = useGame();
  const paper = paperOf(ix, decision, snapshot.view);
  const question = useQuestionAt(campaign, decision);
  const [settings] = useSettings();
  const [isSeen, setSeen] = useState(decision.notice === undefined || !settings.notices);
  const heading = useFocusOn<HTMLHeadingElement>(`${decision.id}/${String(isSeen)}`);
  const zone = snapshot.seat === 'USSR' ? 'moscow' : 'washington';
  if (!isSeen && decision.notice !== undefined)
    return (
      <div className="notice">
        <h1 ref={heading} tabIndex={-1} className="paper__title">
          Before you read on
        </h1>
        <p>{NOTICES[decision.notice]}</p>
        <p className="paper__buttons">
          <button type="button" className="button button--main" onClick={() => setSeen(true)}>
            Show the paper
          </button>
          <button type="button" className="button" onClick={onBack}>
            Leave it for now
          </button>
        </p>
      </div>
    );
  return (
    <article className="decision">
      <button type="button" className="back" onClick={onBack}>
        Back to the folders
      </button>
      <h1 ref={heading} tabIndex={-1} className="paper__title">
        {decision.title}
      </h1>
      {decision.initiative === true ? null : (
        <p className="decision__deadline">
          Answer before {hourOf(snapshot.view.deadline(decision.id), zone)} ({zoneName(zone)}).{' '}
          <span className="decision__silence">Silence: {paper.silenceMeans}</span>
        </p>
      )}
      <p className="decision__opening">{paper.opening}</p>
      {isWalk ? (
        <p className="inHistory">
          <strong>In 1945.</strong> {decision.inHistory}
        </p>
      ) : null}
      <Background decision={decision} knew={paper.knew} />
      <Advisers decision={decision} minutes={paper.advisers} />
      {question === undefined ? null : <ExpectPrompt decision={decision} question={question} />}
      <h2 className="paper__heading">Your answer</h2>
      {isWalk || !decision.options.some((option) => option.invented === true) ? null : (
        <p className="note">Some of these answers were not on the table in 1945; the debrief says which.</p>
      )}
      <ul className="options">
        {decision.options.map((option) => (
          <OptionCard key={option.id} decision={decision} option={option} detail={paper.details[option.id] ?? ''} />
        ))}
      </ul>
    </article>
  );
}

function Background({ decision, knew }: { readonly decision: Decision; readonly knew: readonly string[] }) {
  const { ix } = useGame();
  const { document: paper, historiansDisagree } = decision;
  return (
    <div className="folds">
      {knew.length === 0 ? null : (
        <details className="fold" open>
          <summary>What you know</summary>
          <ul>
            {knew.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {paper === undefined ? null : (
        <details className="fold">
          <summary>Read the document</summary>
          <div className="document">
            <p className="document__head">
              <strong>{paper.title}</strong>
              <br />
              {paper.who}, {paper.date}
            </p>
            <p>{paper.text}</p>
            <p className="document__cite">
              {citation(ix, paper.cite)} Confidence: {CONFIDENCE[paper.cite.confidence]}.
            </p>
          </div>
        </details>
      )}
      {historiansDisagree === undefined ? null : (
        <details className="fold">
          <summary>Historians disagree</summary>
          <p>{historiansDisagree}</p>
        </details>
      )}
    </div>
  );
}
