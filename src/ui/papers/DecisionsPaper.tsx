import { useState } from 'react';
import type { Decision } from '../../engine/scenario.ts';
import { DecisionFolder } from './DecisionFolder.tsx';
import { hourOf, zoneName, spanOf } from '../../text/clock.ts';
import { optionLabel } from '../../text/names.ts';
import { useFocusOn } from '../parts/useFocusOn.ts';
import { useGame } from '../game/context.ts';
import { useRoving } from '../parts/useRoving.ts';

/** The folders on the desk: what is put to the seat, then what it may do unasked, then what has been answered. */
export function DecisionsPaper() {
  const { snapshot, ix, note } = useGame();
  const [opened, setOpened] = useState<{ readonly id: string; readonly day: number } | null>(null);
  // A folder lies open for the day on which it was opened.
  const open = opened !== null && opened.day === snapshot.day ? opened.id : null;
  const { observation } = snapshot;
  const heading = useFocusOn<HTMLHeadingElement>(open ?? 'list');
  const folder = open === null ? undefined : ix.decisions[open];
  if (folder !== undefined && observation.open.includes(folder.id))
    return <DecisionFolder decision={folder} onBack={() => setOpened(null)} />;
  const decisions = observation.open.map((id) => ix.decisions[id]).filter((found) => found !== undefined);
  const asked = decisions
    .filter((decision) => decision.initiative !== true)
    .sort((a, b) => snapshot.view.deadline(a.id) - snapshot.view.deadline(b.id));
  const unasked = decisions.filter((decision) => decision.initiative === true);
  const show = (id: string) => {
    note('opened');
    setOpened({ id, day: snapshot.day });
  };
  return (
    <>
      <h1 className="paper__title" ref={heading} tabIndex={-1}>
        Papers for decision
      </h1>
      {asked.length === 0 ? (
        <p className="empty">Nothing is put to you today. You may still write, give orders, or let the day pass.</p>
      ) : (
        <FolderList decisions={asked} onOpen={show} />
      )}
      {unasked.length === 0 ? null : (
        <>
          <h2 className="paper__heading">What you may do unasked</h2>
          <FolderList decisions={unasked} onOpen={show} />
        </>
      )}
      <Settled />
    </>
  );
}

function FolderList({
  decisions,
  onOpen,
}: {
  readonly decisions: readonly Decision[];
  readonly onOpen: (id: string) => void;
}) {
  const { snapshot, ix } = useGame();
  const move = useRoving();
  return (
    <ul className="folders" data-roving="">
      {decisions.map((decision) => {
        const drafted = snapshot.draft.answers.find((answer) => answer.decision === decision.id);
        const deadline = snapshot.view.deadline(decision.id);
        const left = deadline - snapshot.observation.now;
        return (
          <li key={decision.id}>
            <button
              type="button"
              data-stop=""
              onKeyDown={move}
              className={`folder ${decision.initiative ? 'folder--thin' : ''}`}
              onClick={() => onOpen(decision.id)}
            >
              <span className="folder__title">{decision.title}</span>
              {drafted === undefined ? (
                decision.initiative === true ? (
                  <span className="folder__when">no deadline</span>
                ) : (
                  <span className={left <= 1440 ? 'folder__when folder__when--late' : 'folder__when'}>
                    {left <= 1440 ? 'Last day to answer' : `${spanOf(left)} to answer`}
                  </span>
                )
              ) : (
                <span className="folder__stamp">{optionLabel(ix, decision.id, drafted.option)}</span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Settled() {
  const { snapshot, ix } = useGame();
  const settled = Object.entries(snapshot.observation.decisions)
    .filter(([, state]) => state.status === 'answered' || state.status === 'silent')
    .sort(([, a], [, b]) => b.answeredAt - a.answeredAt);
  if (settled.length === 0) return null;
  const zone = snapshot.seat === 'USSR' ? 'moscow' : 'washington';
  return (
    <details className="fold">
      <summary>Answered so far: {settled.length}</summary>
      <ul className="settled">
        {settled.map(([id, state]) => (
          <li key={id}>
            <strong>{ix.decisions[id]?.title ?? id}</strong> {state.status === 'silent' ? 'Silence: ' : ''}
            {optionLabel(ix, id, state.option)}
            <span className="settled__when">
              {hourOf(state.answeredAt, zone)} {zoneName(zone)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
