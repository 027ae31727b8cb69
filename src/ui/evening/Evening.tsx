import type { ReportLine } from '../../campaign/evening.ts';
import { AIM_WORDS } from './aimWords.ts';
import { CauseOf } from './CauseOf.tsx';
import { dayName } from '../../text/clock.ts';
import { hourOf } from '../../text/clock.ts';
import { intentSentence } from '../../text/en/intents.ts';
import { useAdvance } from '../game/useAdvance.ts';
import { useFocusOn } from '../parts/useFocusOn.ts';
import { useGame } from '../game/context.ts';
import { word } from '../../text/en.ts';

/** The evening report, always of one shape. */
export function Evening() {
  const { snapshot } = useGame();
  const { next, skip } = useAdvance();
  const evening = snapshot.evening;
  const heading = useFocusOn<HTMLHeadingElement>(`evening-${evening?.day ?? 0}`);
  if (evening === null) return null;
  const { you, them, luck } = evening.because;
  return (
    <div className="paper paper--evening">
      <p className="kicker">Evening report</p>
      <h1 ref={heading} tabIndex={-1} className="paper__title">
        {dayName(evening.day)}
      </h1>
      <dl className="because">
        <Because title="Because of you" line={you} none="Nothing you did told today." />
        <Because title="Because of them" line={them} none="Nothing of theirs reached you today." />
        <Because title="Luck" line={luck} none="Luck had no part that you can see." />
      </dl>
      <AimMoves />
      <InMind day={evening.day} />
      <h2 className="paper__heading">The day in dispatches</h2>
      <Dispatches lines={evening.lines} />
      <p className="paper__buttons">
        <button type="button" className="button button--main" onClick={next} aria-keyshortcuts="n">
          Next day
        </button>
        <button type="button" className="button" onClick={skip} aria-keyshortcuts="k">
          Next decision
        </button>
      </p>
    </div>
  );
}

/** For those who watch: what the leader whose desk lies open wanted of the day, where he looks ahead. */
function InMind({ day }: { readonly day: number }) {
  const { campaign, snapshot, ix, isWatched } = useGame();
  const intent = campaign.intents().find((one) => one.day === day && one.seat === snapshot.seat);
  if (!isWatched || intent === undefined) return null;
  return <p className="inMind">{intentSentence(ix, intent)}</p>;
}

function Because({
  title,
  line,
  none,
}: {
  readonly title: string;
  readonly line: ReportLine | null;
  readonly none: string;
}) {
  const { ix } = useGame();
  return (
    <div className={line === null ? 'because__row because__row--none' : 'because__row'}>
      <dt>{title}</dt>
      <dd>{line === null ? none : word(line.event, ix)}</dd>
    </div>
  );
}

function AimMoves() {
  const { snapshot, ix } = useGame();
  const moves = snapshot.evening?.aims.filter((aim) => aim.before !== aim.after) ?? [];
  if (moves.length === 0) return <p className="aimMoves">No aim moved.</p>;
  return (
    <ul className="aimMoves">
      {moves.map(({ aim, before, after }) => {
        const title = ix.scenario.aims.find((one) => one.id === aim && one.seat === snapshot.seat)?.title ?? aim;
        return <li key={aim}>{AIM_WORDS(title, before, after)}</li>;
      })}
    </ul>
  );
}

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
function Dispatches({ lines }: { readonly lines: readonly ReportLine[] }) {
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
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line.event.id + String(line.event.at)} className={`line line--${line.event.weight}`}>
          <details>
            <summary>
              <span className="line__hour">
                {hourOf(line.event.at, snapshot.seat === 'USSR' ? 'moscow' : 'washington')}
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
