import type { ReportLine } from '../../campaign/evening.ts';
import { plural } from '../../text/numbers.ts';
import { RuleLink } from '../parts/RuleLink.tsx';
import { sinceWords } from '../../text/en/evening.ts';
import { useAnsweredOn } from './useAnsweredOn.ts';
import { useGame } from '../game/context.ts';
import { wordDraw, wordModifier } from '../../text/en.ts';

/** Why it happened, as far as this seat can know on this day. */
export function CauseOf({ line }: { readonly line: ReportLine }) {
  const { ix, note } = useGame();
  const answeredOn = useAnsweredOn();
  return (
    <div className="cause" ref={(element) => watchOpening(element, note)}>
      <ul>
        {line.own.map((reason) => (
          <li key={reason}>{sinceWords(reason, ix, answeredOn(decisionOf(reason)))}</li>
        ))}
        {line.since.map((reason) => (
          <li key={reason}>Further back: {sinceWords(reason, ix, answeredOn(decisionOf(reason)))}</li>
        ))}
        {line.others ? <li>The other side had a hand in it; why, is not known to you on this day.</li> : null}
        {line.own.length + line.since.length === 0 && !line.others ? (
          <li>It came of the rules and the state of things.</li>
        ) : null}
        {line.modifiers.map((modifier) => (
          <li key={modifier.id} className="cause__sum">
            {wordModifier(modifier, ix)}
          </li>
        ))}
        {line.hidden > 0 ? <li>{plural(line.hidden, 'further cause')} not known to you on this day.</li> : null}
        {line.draws.map((draw) => (
          <li key={draw.question}>{wordDraw(draw, ix)}</li>
        ))}
      </ul>
      <p className="cause__rule">
        <RuleLink paragraph={line.event.cause.paragraph} />
      </p>
    </div>
  );
}

/** `USSR/DP-26/claim` -> `DP-26`. */
function decisionOf(reason: string): string {
  return reason.split('/')[1] ?? '';
}

/** The introduction waits until one cause has been opened. */
function watchOpening(element: HTMLElement | null, note: (deed: string) => void): void {
  const details = element?.closest('details');
  if (details) details.ontoggle = () => note('cause');
}
