import { Drafts } from './Drafts.tsx';
import { Evening } from '../evening/Evening.tsx';
import { TabBar } from './TabBar.tsx';
import { TabPaper } from './TabPaper.tsx';
import { useGame } from './context.ts';

interface Props {
  readonly isFolded: boolean;
  readonly onFold: () => void;
}

/** The desk over the board's right side: papers by tab, and at its foot what is drafted for today. */
export function Desk({ isFolded, onFold }: Props) {
  const { snapshot } = useGame();
  const isEvening = snapshot.screen === 'evening';
  return (
    <main
      id="desk"
      className={isFolded ? 'desk desk--folded' : 'desk'}
      tabIndex={-1}
      aria-label={isEvening ? 'Evening report' : 'Desk'}
    >
      <button type="button" className="desk__fold" onClick={onFold} aria-expanded={!isFolded} aria-keyshortcuts="f">
        {isFolded ? 'Open the desk' : 'See the map'}
      </button>
      {isFolded ? null : isEvening ? (
        <Evening />
      ) : (
        <>
          <TabBar />
          <TabPaper />
          <Drafts />
        </>
      )}
    </main>
  );
}
