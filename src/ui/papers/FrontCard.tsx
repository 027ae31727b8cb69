import { useId, useState } from 'react';
import { commanderName, operationName } from '../../text/names.ts';
import { dayName } from '../../text/clock.ts';
import { directiveWords } from '../../text/orders.ts';
import { orderKey } from '../../engine/submissionForm.ts';
import { RefusalNote } from './RefusalNote.tsx';
import { useGame } from '../game/context.ts';

/** Within a sentence; the names of places keep their capitals. */
function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** A front's standing directive, changeable every second day. */
export function FrontCard({ front }: { readonly front: string }) {
  const { snapshot, ix, order: draft, isWatched } = useGame();
  const id = useId();
  const state = snapshot.view.front(front);
  const orders = snapshot.legal.orders.filter((order) => order.kind === 'direct' && order.front === front);
  const [chosen, setChosen] = useState('');
  if (state === undefined) return null;
  const order = orders.find((one) => orderKey(one) === chosen);
  return (
    <li className="planCard">
      <h3 className="planCard__name">{operationName(ix, front)}</h3>
      <p>
        {commanderName(ix, ix.fronts[front]?.commander ?? '')}. Directive in force:{' '}
        <strong>{lowerFirst(directiveWords(ix, state.directive, state.area))}</strong>.
      </p>
      {isWatched ? null : orders.length === 0 ? (
        <p className="planCard__why">A new directive can be given on {dayName(state.changedOn + 2)}.</p>
      ) : (
        <p className="row">
          <label htmlFor={id} className="unseen">
            New directive for {operationName(ix, front)}
          </label>
          <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
            <option value="">New directive …</option>
            {orders.map((one) =>
              one.kind === 'direct' ? (
                <option key={orderKey(one)} value={orderKey(one)}>
                  {directiveWords(ix, one.directive, one.area)}
                </option>
              ) : null,
            )}
          </select>
          <button
            type="button"
            className="button button--small"
            disabled={order === undefined}
            onClick={() => order !== undefined && draft(order)}
          >
            Give it · 1 hour
          </button>
        </p>
      )}
      <RefusalNote to={chosen} />
    </li>
  );
}
