import { useEffect } from 'react';
import { TABS, useGame } from './context.ts';
import { useAdvance } from './useAdvance.ts';

interface Calls {
  readonly onHelp: () => void;
  readonly onFold: () => void;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio],[type=checkbox]), textarea, select');
}

/** One-letter keys. They stay out of the way of typing, of dialogs and of the browser's own keys. */
export function useShortcuts({ onHelp, onFold }: Calls): void {
  const game = useGame();
  const { seal, next, skip } = useAdvance();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const { screen } = game.snapshot;
      const tab = TABS[Number.parseInt(event.key, 10) - 1];
      if (event.key === '?') onHelp();
      else if (event.key === 'f') onFold();
      else if (event.key === 'u' && screen === 'desk') game.campaign.undo();
      else if (event.key === 's' && screen === 'desk') seal();
      else if (event.key === 'n' && screen === 'evening') next();
      else if (event.key === 'k' && (screen === 'desk' || screen === 'evening')) skip();
      else if (tab !== undefined && screen === 'desk') game.setTab(tab);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [game, seal, next, skip, onHelp, onFold]);
}
