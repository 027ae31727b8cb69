import '../styles/debrief.css';
import '../styles/walk.css';
import { useMemo, useState } from 'react';
import type { Library } from '../../engine/war.ts';
import { DayPage } from './DayPage.tsx';
import { nextTelling, pathOf } from './path.ts';
import { Scrubber } from '../debrief/Scrubber.tsx';
import { useFocusOn } from '../parts/useFocusOn.ts';

interface Props {
  readonly library: Library;
  readonly onLeave: () => void;
}

/** The historical path, day by day. The only page that shows history's answers before anybody has given his own. */
export default function Walk({ library, onLeave }: Props) {
  const scenarios = useMemo(() => scenariosWithPath(library), [library]);
  const [scenario, setScenario] = useState(scenarios[0]?.id ?? '');
  const path = useMemo(() => pathOf(library, scenario), [library, scenario]);
  const [asked, setDay] = useState<number | null>(null);
  const day = path.find((one) => one.day === asked) ?? path[0];
  const heading = useFocusOn<HTMLHeadingElement>('walk');
  const ix = library.scenarios[scenario];
  if (day === undefined || ix === undefined) return null;
  return (
    <main className="sheet sheet--page walk">
      <p className="kicker">As it was decided</p>
      <h1 ref={heading} tabIndex={-1}>
        The historical path
      </h1>
      <p className="sheet__sub">
        Every decision as it was taken, with the advisers, the document and what came of it. The hours and the map are
        those of this game’s rules on the weather of 1945; where a source says otherwise, the source counts.
      </p>
      <div className="walk__bar">
        <label className="walk__which">
          Which weeks
          <select value={scenario} onChange={(event) => setScenario(event.target.value)}>
            {scenarios.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <Scrubber days={path.map((one) => one.day)} value={day.day} onChange={setDay} />
        <button type="button" className="button button--main" onClick={() => setDay(nextTelling(path, day.day))}>
          Next decision
        </button>
      </div>
      <DayPage ix={ix} day={day} />
      <p>
        <button type="button" className="button" onClick={onLeave}>
          Back to the title
        </button>
      </p>
    </main>
  );
}

/** Longest first: whoever walks wants to see where it comes from. */
function scenariosWithPath(library: Library): { readonly id: string; readonly title: string }[] {
  return Object.values(library.scenarios)
    .map((ix) => ix.scenario)
    .filter(({ id, whatIf }) => whatIf === undefined && (library.references[id] ?? []).length > 0)
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}
