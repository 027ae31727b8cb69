import type { Intent } from '../../engine/replay.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { dayName } from '../../text/clock.ts';
import { intentSentence } from '../../text/en/intents.ts';
import { LEADERS, POLICIES } from '../../text/en.ts';
import { SEATS, type Seat } from '../../engine/words.ts';

interface Props {
  readonly ix: ScenarioIndex;
  readonly intents: readonly Intent[];
  readonly policies: Readonly<Partial<Record<Seat, string>>>;
}

/** Days on which he wanted something else than the last time. */
function turns(intents: readonly Intent[], seat: Seat): Intent[] {
  const own = intents.filter((intent) => intent.seat === seat);
  return own.filter((intent, i) => i === 0 || own[i - 1]?.wanted !== intent.wanted);
}

/** What leaders who look ahead wanted and what they set aside, day by day. */
export function Intents({ ix, intents, policies }: Props) {
  return SEATS.filter((seat) => intents.some((intent) => intent.seat === seat)).map((seat) => (
    <details key={seat} className="fold intents">
      <summary>What {LEADERS[seat]} had in mind</summary>
      <p className="panel__sentence">
        The {POLICIES[(policies[seat] ?? '').replace(/@.*$/, '')]?.name.toLowerCase() ?? 'other side'} knew what his
        seat knew and imagined the rest. Before each day he played a few wars that fitted it to their end, one for each
        course open to him. Days on which he wanted the same as before, or saw nothing more to win, are left out.
      </p>
      <ul className="intents__list">
        {turns(intents, seat).map((intent) => (
          <li key={intent.day}>
            <strong>{dayName(intent.day)}.</strong> {intentSentence(ix, intent)}
          </li>
        ))}
      </ul>
    </details>
  ));
}
