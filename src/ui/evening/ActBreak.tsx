import { actNumber } from '../../text/names.ts';
import { AimsTable } from './AimsTable.tsx';
import { chartStateMeaning, chartTitle } from '../../text/charts.ts';
import { theirLeader, theirLetter } from './otherSide.ts';
import { useAdvance } from '../game/useAdvance.ts';
import { useFocusOn } from '../parts/useFocusOn.ts';
import { useGame } from '../game/context.ts';

/** The page between two acts: how far the aims have come, and the other side in two sentences. */
export function ActBreak() {
  const { snapshot, ix } = useGame();
  const { next } = useAdvance();
  const heading = useFocusOn<HTMLHeadingElement>('actBreak');
  const ended = ix.scenario.acts.find((act) => act.until === snapshot.day - 1);
  const following = ix.scenario.acts.find((act) => act.until >= snapshot.day);
  const { charts } = snapshot.observation;
  return (
    <main id="desk" className="sheet" tabIndex={-1}>
      <p className="sheet__stamp">End of act {actNumber(ix.scenario, ended)}</p>
      <h1 ref={heading} tabIndex={-1}>
        {ended?.title ?? 'The act'}
      </h1>
      <AimsTable grades={snapshot.aims} />
      <h2>The other side, as you know it</h2>
      <p>
        {theirLetter(ix, snapshot.observation)} {theirLeader(ix, snapshot.observation)}
      </p>
      <h2>How things stand</h2>
      <ul>
        {['alliance', 'surrender', 'occupation'].map((chart) => {
          const state = charts[chart];
          return state === undefined ? null : (
            <li key={chart}>
              <strong>{chartTitle(chart)}.</strong> {chartStateMeaning(chart, state)}
            </li>
          );
        })}
      </ul>
      <button type="button" className="button button--main" onClick={next}>
        {following === undefined ? 'Go on' : `Act ${actNumber(ix.scenario, following)}: ${following.title}`}
      </button>
      <p className="note">The game is kept here as it stands; you may leave and come back to this page.</p>
    </main>
  );
}
