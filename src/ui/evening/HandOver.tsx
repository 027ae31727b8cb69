import { LEADERS } from '../../text/en.ts';
import { useFocusOn } from '../parts/useFocusOn.ts';
import { useGame } from '../game/context.ts';

/** Between two players at one desk: nothing of either is on the screen. */
export function HandOver() {
  const { campaign, snapshot } = useGame();
  const heading = useFocusOn<HTMLHeadingElement>(`handover-${snapshot.seat}`);
  return (
    <main id="desk" className="sheet sheet--handOver" tabIndex={-1}>
      <h1 ref={heading} tabIndex={-1}>
        The chair is {LEADERS[snapshot.seat]}’s
      </h1>
      <p>The other player looks away. Nothing can be undone behind a sealed day.</p>
      <p className="note">Both desks are kept in this browser; who opens its storage can read both.</p>
      <button type="button" className="button button--main" onClick={() => campaign.takeChair()}>
        I am {LEADERS[snapshot.seat]}
      </button>
    </main>
  );
}
