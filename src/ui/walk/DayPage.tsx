import type { Letter } from '../../engine/scenario.ts';
import type { PathDay } from './path.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { areaName, correspondent, POWER_ADJECTIVES } from '../../text/names.ts';
import { citation } from '../../text/sources.ts';
import { ControlMap } from '../debrief/ControlMap.tsx';
import { dayName } from '../../text/clock.ts';
import { DayLines } from '../debrief/DayLines.tsx';
import { inWords } from '../../text/papers.ts';
import { Legend } from '../debrief/MapPair.tsx';
import { TakenCard } from './TakenCard.tsx';

interface Props {
  readonly ix: ScenarioIndex;
  readonly day: PathDay;
}

/** One day of the path: papers on the left, the map and the dispatches on the right. */
export function DayPage({ ix, day }: Props) {
  return (
    <div className="walk__day">
      <section className="walk__papers" aria-labelledby="decided">
        <h2 id="decided">Decided on {dayName(day.day)}</h2>
        {day.taken.length === 0 ? (
          <p className="panel__sentence">Neither leader decided anything on this day.</p>
        ) : null}
        {day.taken.map((taken) => (
          <TakenCard key={`${day.day}-${taken.decision.id}`} ix={ix} taken={taken} />
        ))}
        {day.letters.length === 0 ? null : <h2>Written</h2>}
        {day.letters.map((letter) => (
          <LetterCard key={letter.id} ix={ix} letter={letter} says={inWords(ix, day.said[letter.id] ?? '')} />
        ))}
      </section>
      <section className="walk__ground" aria-labelledby="moved">
        <h2 id="moved">What moved on the map</h2>
        <ControlMap
          control={day.control}
          apart={day.moved}
          name={`Map: who holds what on the evening of ${dayName(day.day)}`}
        />
        <Legend ring="changed hands today" />
        <Moved ix={ix} day={day} />
        <DayLines ix={ix} asked={null} day={day.day} title="The day in dispatches" events={day.events} others={null} />
      </section>
    </div>
  );
}

function Moved({ ix, day }: Props) {
  if (day.moved.length === 0) return <p className="panel__sentence">No place changed hands.</p>;
  return (
    <ul className="mapPair__apart">
      {day.moved.map((area) => (
        <li key={area}>
          <strong>{areaName(ix, area)}</strong>: now {POWER_ADJECTIVES[day.control[area] ?? ''] ?? day.control[area]}
        </li>
      ))}
    </ul>
  );
}

interface LetterProps {
  readonly ix: ScenarioIndex;
  readonly letter: Letter;
  readonly says: string;
}

function LetterCard({ ix, letter, says }: LetterProps) {
  return (
    <article className="walkLetter">
      <p className="walkLetter__who">
        {correspondent(letter.from)} to {correspondent(letter.to)}
      </p>
      <h3>{letter.title}</h3>
      <p>{says}</p>
      {letter.quote === undefined ? null : <blockquote>“{letter.quote}”</blockquote>}
      <p className="walkLetter__sources">{letter.sources.map((cite) => citation(ix, cite)).join(' ')}</p>
    </article>
  );
}
