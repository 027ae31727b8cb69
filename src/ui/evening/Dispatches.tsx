import type { ReportLine } from '../../campaign/evening.ts';
import { CauseOf } from './CauseOf.tsx';
import { hourOf, zoneName } from '../../text/clock.ts';
import { useGame } from '../game/context.ts';
import { word } from '../../text/en.ts';

/** Reports of the charts for which there is an event that tells the same at length. */
const TOLD_AT_LENGTH: Readonly<Record<string, string>> = {
  'surrender.broadcast': 'rescriptBroadcast',
  'surrender.signed': 'surrenderSigned',
  'surrender.emperorDecides': 'emperorSpoke',
  'surrender.emperorDecidesAgain': 'emperorSpoke',
  'surrender.coupFails': 'coupFailed',
  'surrender.coupSucceeds': 'coupSucceeded',
  'surrender.ordersReachArmies': 'ceasefireOrdered',
  'chungking.signed': 'treatySigned',
};

/** The same thing said twice: a chart's move beside its sentence, a short report beside a long one. */
function isEcho(line: ReportLine, lines: readonly ReportLine[]): boolean {
  const longer = TOLD_AT_LENGTH[String(line.event.params['key'] ?? '')];
  if (longer !== undefined && lines.some((other) => other.event.kind === longer)) return true;
  return (
    line.event.kind === 'chartMoved' &&
    lines.some((other) => other.event.at === line.event.at && other.event.weight >= 2)
  );
}

/** What weighs is open to the eye; the rest of the day lies folded under it. */
export function Dispatches({ lines }: { readonly lines: readonly ReportLine[] }) {
  const told = lines.filter((line) => !isEcho(line, lines));
  const heavy = told.filter((line) => line.event.weight >= 2);
  const light = told.filter((line) => line.event.weight < 2);
  if (told.length === 0) return <p>A quiet day.</p>;
  if (heavy.length === 0 || light.length < 3) return <LineList lines={told} />;
  return (
    <>
      <LineList lines={heavy} />
      <details className="fold lines__more">
        <summary>{light.length} further dispatches</summary>
        <LineList lines={light} />
      </details>
    </>
  );
}

function LineList({ lines }: { readonly lines: readonly ReportLine[] }) {
  const { snapshot, ix } = useGame();
  const zone = snapshot.seat === 'USSR' ? 'moscow' : 'washington';
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line.event.id + String(line.event.at)} className={`line line--${line.event.weight}`}>
          <details>
            <summary>
              <span className="line__hour">
                {hourOf(line.event.at, zone)} {zoneName(zone)}
              </span>
              {word(line.event, ix)}
            </summary>
            <CauseOf line={line} />
          </details>
        </li>
      ))}
    </ul>
  );
}
