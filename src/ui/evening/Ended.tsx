import { Debrief } from '../debrief/Debrief.tsx';
import { useGame } from '../game/context.ts';

/** After the last day. */
export function Ended({ onLeave }: { readonly onLeave: () => void }) {
  const { campaign, library } = useGame();
  return (
    <main id="desk" className="sheet sheet--wide" tabIndex={-1}>
      <Debrief campaign={campaign} library={library} />
      <p>
        <button type="button" className="button" onClick={onLeave}>
          Back to the title
        </button>
      </p>
    </main>
  );
}
