import type { ReportLine } from '../../campaign/evening.ts';
import { plural } from '../../text/numbers.ts';
import { RuleLink } from '../parts/RuleLink.tsx';
import { useGame } from '../game/context.ts';
import { wordDraw, wordModifier, wordReason } from '../../text/en.ts';

/** Why it happened, as far as this seat can know on this day. */
export function CauseOf({ line }: { readonly line: ReportLine }) {
  const { ix, note } = useGame();
  return (
    <div className="cause" ref={(element) => watchOpening(element, note)}>
      <ul>
        {line.own.map((reason) => (
          <li key={reason}>{wordReason(reason, ix)}</li>
        ))}
        {line.others ? <li>The other side had a hand in it; why, is not known to you on this day.</li> : null}
        {line.own.length === 0 && !line.others ? <li>It came of the rules and the state of things.</li> : null}
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

/** The introduction waits until one cause has been opened. */
function watchOpening(element: HTMLElement | null, note: (deed: string) => void): void {
  const details = element?.closest('details');
  if (details) details.ontoggle = () => note('cause');
}
