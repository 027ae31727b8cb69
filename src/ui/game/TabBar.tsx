import { TAB_NAMES, TabIcon } from './tabs.tsx';
import { TABS, useGame, type Game, type Tab } from './context.ts';
import { useRoving } from '../parts/useRoving.ts';

/** How many things wait under a tab. */
function waiting(game: Game, tab: Tab): number {
  const { snapshot, ix } = game;
  const since = snapshot.observation.now - 1440;
  if (tab === 'decisions')
    return snapshot.observation.open.filter(
      (id) => ix.decisions[id]?.initiative !== true && !snapshot.draft.answers.some((answer) => answer.decision === id),
    ).length;
  if (tab === 'cables')
    return Object.entries(snapshot.observation.letters).filter(
      ([id, letter]) => ix.letters[id]?.to === snapshot.seat && letter.receivedAt > since,
    ).length;
  return 0;
}

export function TabBar() {
  const game = useGame();
  const move = useRoving();
  return (
    <div className="tabs" role="tablist" aria-label="Papers" aria-orientation="vertical" tabIndex={-1} data-roving="">
      {TABS.map((tab, i) => {
        const count = waiting(game, tab);
        const isOpen = game.tab === tab;
        return (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            data-stop=""
            onKeyDown={move}
            className="tab"
            aria-selected={isOpen}
            aria-controls="tab-paper"
            aria-keyshortcuts={String(i + 1)}
            tabIndex={isOpen ? 0 : -1}
            onClick={() => game.setTab(tab)}
          >
            <TabIcon tab={tab} />
            <span className="tab__name">{TAB_NAMES[tab]}</span>
            {count > 0 ? (
              <span className="tab__count">
                {count}
                <span className="unseen"> waiting</span>
              </span>
            ) : null}
          </button>
        );
      })}
    </div>
  );
}
