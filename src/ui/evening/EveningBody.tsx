import type { Evening } from '../../campaign/evening.ts';
import { AIM_WORDS } from './aimWords.ts';
import { clockWords } from '../../text/en/clocks.ts';
import { Dispatches } from './Dispatches.tsx';
import { eveningSentences, type Sentence } from '../../text/en/evening.ts';
import { useAnsweredOn } from './useAnsweredOn.ts';
import { useGame } from '../game/context.ts';

interface BodyProps {
  readonly evening: Evening;
  /** Whether it stands below a heading of its page, among others of its kind. */
  readonly isWithin?: boolean;
}

/** A day's report, always of one shape: three sentences, the aims, the clocks, the dispatches with their causes. */
export function EveningBody({ evening, isWithin = false }: BodyProps) {
  const { ix } = useGame();
  const answeredOn = useAnsweredOn();
  const { you, them, luck } = eveningSentences(ix, evening, answeredOn);
  const { because } = evening;
  const Heading = isWithin ? 'h3' : 'h2';
  return (
    <>
      <dl className="because">
        <Because title="Because of you" sentence={you} isQuiet={because.you === null} />
        <Because title="Because of them" sentence={them} isQuiet={because.them === null} />
        <Because title="Luck" sentence={luck} isQuiet={because.luck === null} />
      </dl>
      <Moves evening={evening} />
      <Heading className="paper__heading">The day in dispatches</Heading>
      <Dispatches lines={evening.lines} />
    </>
  );
}

interface BecauseProps {
  readonly title: string;
  readonly sentence: Sentence;
  readonly isQuiet: boolean;
}

function Because({ title, sentence, isQuiet }: BecauseProps) {
  return (
    <div className={isQuiet ? 'because__row because__row--none' : 'because__row'}>
      <dt>{title}</dt>
      <dd>
        {sentence.text}
        {sentence.why === '' ? null : <span className="because__why">{sentence.why}</span>}
      </dd>
    </div>
  );
}

/** What moved on the aims, and where the two clocks stand. */
function Moves({ evening }: { readonly evening: Evening }) {
  const { snapshot, ix } = useGame();
  const moves = evening.aims.filter((aim) => aim.before !== aim.after);
  return (
    <ul className="aimMoves">
      {moves.length === 0 ? <li>No aim moved.</li> : null}
      {moves.map(({ aim, before, after }) => {
        const title = ix.scenario.aims.find((one) => one.id === aim && one.seat === snapshot.seat)?.title ?? aim;
        return <li key={aim}>{AIM_WORDS(title, before, after)}</li>;
      })}
      {evening.clocks.map((clock, i) => {
        const now = clockWords(ix, clock);
        const before = evening.clocksBefore[i];
        const then = before === undefined ? now : clockWords(ix, before);
        return (
          <li key={clock.id} title={now.note}>
            {now.label}: <strong>{now.value}</strong>
            {now.plan === '' ? '' : ` (${now.plan})`}
            {then.label === now.label && then.plan === now.plan && then.value !== now.value
              ? `; the evening before, ${then.value}`
              : ''}
          </li>
        );
      })}
    </ul>
  );
}
