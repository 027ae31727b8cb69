import { useState } from 'react';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Taken } from './path.ts';
import { Advisers, DecisionPaper, Known } from '../debrief/ChoiceBody.tsx';
import { LEADERS, NOTICES } from '../../text/en.ts';
import { Sources } from '../debrief/Sources.tsx';
import { useSettings } from '../parts/room.ts';

interface Props {
  readonly ix: ScenarioIndex;
  readonly taken: Taken;
}

/** A decision as it was taken; one that distresses is covered by a card first. */
export function TakenCard({ ix, taken }: Props) {
  const [settings] = useSettings();
  const { decision, seat } = taken;
  const [isSeen, setSeen] = useState(decision.notice === undefined || !settings.notices);
  return (
    <article className={`takenCard power--${seat}`}>
      <p className="choiceCard__who">{LEADERS[seat]}</p>
      <h3>{decision.title}</h3>
      {isSeen ? (
        <Paper ix={ix} taken={taken} />
      ) : (
        <>
          <p>{decision.notice === undefined ? '' : NOTICES[decision.notice]}</p>
          <button type="button" className="button button--small" onClick={() => setSeen(true)}>
            Show the paper
          </button>
        </>
      )}
    </article>
  );
}

function Paper({ ix, taken: { decision, option, paper } }: Props) {
  const answer = decision.options.find((one) => one.id === option);
  const others = decision.options.filter((one) => one.id !== option);
  return (
    <>
      <p>{paper.opening}</p>
      <p className="takenCard__answer">
        <strong>{answer?.label ?? option}.</strong> {paper.details[option]}
      </p>
      <p>{decision.inHistory}</p>
      {decision.historiansDisagree === undefined ? null : (
        <p className="choiceBody__disagree">
          <strong>Historians disagree.</strong> {decision.historiansDisagree}
        </p>
      )}
      <Known knew={paper.knew} />
      <Advisers ix={ix} decision={decision} minutes={paper.advisers} />
      <details className="fold">
        <summary>What else was possible</summary>
        <ul>
          {others.map((one) => (
            <li key={one.id}>
              <strong>{one.label}.</strong> {paper.details[one.id]}{' '}
              <em>For whom it was attractive: {one.attractedWhom}</em>
              {one.invented === true ? <span className="stamp stamp--invented">invented</span> : null}
            </li>
          ))}
        </ul>
      </details>
      <DecisionPaper ix={ix} decision={decision} />
      <Sources ix={ix} cites={decision.sources} />
    </>
  );
}
