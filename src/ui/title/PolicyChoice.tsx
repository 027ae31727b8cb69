import type { Seat } from '../../engine/words.ts';
import { LEADERS, POLICIES } from '../../text/en.ts';
import { PLAYER_NAMES, type PlayerName } from '../../policy/index.ts';

interface Props {
  readonly seat: Seat;
  readonly isOpponent: boolean;
  readonly value: string;
  readonly onChange: (name: PlayerName) => void;
}

/** Who decides for a seat that no person holds. */
export function PolicyChoice({ seat, isOpponent, value, onChange }: Props) {
  return (
    <fieldset className="choices">
      <legend>{isOpponent ? `The other side: ${LEADERS[seat]}` : `${LEADERS[seat]} decides`}</legend>
      <div className="aims__grid">
        {PLAYER_NAMES.map((name) => (
          <label key={name} className="choice choice--card">
            <input type="radio" name={`policy-${seat}`} checked={value === name} onChange={() => onChange(name)} />
            <strong>{POLICIES[name]?.name ?? name}</strong>
            <span className="choice__says">{POLICIES[name]?.says ?? ''}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
