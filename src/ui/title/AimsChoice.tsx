import type { AimId, Seat } from '../../engine/words.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { historysAims } from '../../engine/setup.ts';
import { inWords } from '../../text/numbers.ts';
import { LEADERS } from '../../text/en.ts';

interface Props {
  readonly ix: ScenarioIndex;
  readonly seat: Seat;
  readonly value: readonly AimId[];
  readonly onChange: (aims: readonly AimId[]) => void;
}

/** Three aims of seven. The other seat does not learn them. */
export function AimsChoice({ ix, seat, value, onChange }: Props) {
  const aims = ix.scenario.aims.filter((aim) => aim.seat === seat);
  const toggle = (id: AimId) => onChange(value.includes(id) ? value.filter((other) => other !== id) : [...value, id]);
  const open = 3 - value.length;
  return (
    <fieldset className="choices aims">
      <legend>What {LEADERS[seat]} wants of these weeks: three of seven</legend>
      <div className="aims__count">
        <output>
          {open === 0 ? 'Three taken.' : open > 0 ? `Take ${inWords(open)} more.` : `${inWords(-open)} too many.`}
        </output>{' '}
        <button type="button" className="button button--small" onClick={() => onChange(historysAims(ix, seat))}>
          Take history’s three
        </button>
      </div>
      <div className="aims__grid">
        {aims.map((aim) => (
          <label key={aim.id} className="choice choice--card">
            <input type="checkbox" checked={value.includes(aim.id)} onChange={() => toggle(aim.id)} />
            <strong>{aim.title}</strong>
            <span className="choice__says">{aim.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
