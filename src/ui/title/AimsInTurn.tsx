import { useState } from 'react';
import type { Choices } from './modes.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { AimsChoice } from './AimsChoice.tsx';
import { LEADERS } from '../../text/en.ts';
import { SEATS, type Seat } from '../../engine/words.ts';
import { useFocusOn } from '../parts/useFocusOn.ts';

type Aims = Choices['aims'];

interface Props {
  readonly ix: ScenarioIndex;
  readonly aims: Aims;
  readonly onTaken: (aims: Aims) => void;
  readonly onLeave: () => void;
}

/** Two players take their aims one after the other; between them the page is empty. */
export function AimsInTurn({ ix, aims: usual, onTaken, onLeave }: Props) {
  const [aims, setAims] = useState<Aims>(usual);
  const [turn, setTurn] = useState(0);
  const [isSeated, setSeated] = useState(false);
  const seat: Seat = SEATS[turn] ?? 'USSR';
  const heading = useFocusOn<HTMLHeadingElement>(`${seat}-${String(isSeated)}`);
  const take = (): void => {
    setSeated(false);
    if (turn + 1 < SEATS.length) setTurn(turn + 1);
    else onTaken(aims);
  };
  return (
    <main className="sheet sheet--page newGame">
      <h1 ref={heading} tabIndex={-1}>
        {isSeated ? `${LEADERS[seat]}’s three aims` : `${LEADERS[seat]}’s player alone`}
      </h1>
      {isSeated ? (
        <>
          <AimsChoice ix={ix} seat={seat} value={aims[seat]} onChange={(own) => setAims({ ...aims, [seat]: own })} />
          <p className="newGame__buttons">
            <button type="button" className="button button--main" disabled={aims[seat].length !== 3} onClick={take}>
              These are my aims
            </button>
          </p>
        </>
      ) : (
        <>
          <p>Each of you now takes three aims of seven. The other looks away; he will not be told them.</p>
          <p className="newGame__buttons">
            <button type="button" className="button button--main" onClick={() => setSeated(true)}>
              I play {LEADERS[seat]}
            </button>
            <button type="button" className="button" onClick={onLeave}>
              Back
            </button>
          </p>
        </>
      )}
    </main>
  );
}
