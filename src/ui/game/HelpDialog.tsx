import { Dialog } from '../parts/Dialog.tsx';
import { RoomSettings } from '../parts/RoomSettings.tsx';
import { TABS } from './context.ts';
import { TAB_NAMES } from './tabs.tsx';

const KEYS: readonly (readonly [string, string])[] = [
  ['?', 'this page'],
  ['1 to 8', `the papers: ${TABS.map((tab) => TAB_NAMES[tab].toLowerCase()).join(', ')}`],
  ['s', 'seal the day'],
  ['u', 'undo'],
  ['n', 'next day, from the evening report'],
  ['k', 'skip to what next needs you'],
  ['f', 'fold or open the desk'],
  ['arrow keys', 'move within a list or among the tabs'],
];

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Help" onClose={onClose}>
      <h3>A day</h3>
      <p>
        In the morning the cables and papers lie on the desk. You have four hours: an answer, an instruction or a
        question to an adviser costs one, an answer against all counsel two. Nothing has to be spent. What you seal goes
        out; what you leave unanswered is in the end an answer, and each paper says which.
      </p>
      <p>
        Cables take hours or days. A commander acts on the last instruction that has reached him. In the evening you
        read what came of it: because of you, because of them, and by luck. Every line opens its cause, as far as you
        can know it.
      </p>
      <h3>Keys</h3>
      <dl className="keys">
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <h3>The map</h3>
      <ul className="legend">
        {(['USSR', 'USA', 'Japan', 'China'] as const).map((power) => (
          <li key={power}>
            <span className={`swatch swatch--${power}`} aria-hidden="true" />
            {{ USSR: 'Soviet', USA: 'American', Japan: 'Japanese', China: 'Chinese' }[power]}
          </li>
        ))}
      </ul>
      <p>
        Wide hatching: claimed. Crossed hatching: two powers stand face to face. Fine hatching: disputed to this day. A
        coloured outline: who is to receive the surrender there by the order as you know it. A pencil line is a draft, a
        dashed line an order given, a heavy line a force under way. Counters with a broken edge are known by report
        only.
      </p>
      <RoomSettings />
    </Dialog>
  );
}
