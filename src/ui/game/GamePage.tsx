import { useCallback, useState } from 'react';
import type { Campaign } from '../../campaign/campaign.ts';
import type { Library } from '../../engine/war.ts';
import { ActBreak } from '../evening/ActBreak.tsx';
import { BoardHost } from '../map/BoardHost.tsx';
import { Briefing } from '../evening/Briefing.tsx';
import { Desk } from './Desk.tsx';
import { Ended } from '../evening/Ended.tsx';
import { BRANCH, useAutosave } from './useAutosave.ts';
import { freshId } from '../title/modes.ts';
import { GameProvider, useGame } from './context.ts';
import { HandOver } from '../evening/HandOver.tsx';
import { Header } from './Header.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { IntroCoach } from '../intro/IntroCoach.tsx';
import { Keep } from './Keep.tsx';
import { useGameState } from './useGameState.ts';
import { useShortcuts } from './useShortcuts.ts';

interface Props {
  readonly id: string;
  readonly campaign: Campaign;
  readonly library: Library;
  readonly intro: boolean;
  readonly onLeave: () => void;
  /** Opens another game, under a name of its own. */
  readonly onPlay: (id: string, campaign: Campaign) => void;
}

export default function GamePage({ id, campaign, library, intro, onLeave, onPlay }: Props) {
  const playOn = useCallback((other: Campaign) => onPlay(freshId(BRANCH), other), [onPlay]);
  const game = useGameState(campaign, library, playOn);
  useAutosave(id, campaign);
  return (
    <GameProvider value={game}>
      <Room intro={intro} onLeave={onLeave} />
    </GameProvider>
  );
}

export type Sheet = 'help' | 'keep' | null;

function Room({ intro, onLeave }: { readonly intro: boolean; readonly onLeave: () => void }) {
  const { snapshot } = useGame();
  const [sheet, setSheet] = useState<Sheet>(null);
  const [isFolded, setFolded] = useState(false);
  useShortcuts({ onHelp: () => setSheet('help'), onFold: () => setFolded((before) => !before) });
  const isSheetPage =
    snapshot.handOver || snapshot.unread || ['briefing', 'actBreak', 'ended'].includes(snapshot.screen);
  return (
    <div className={`room ${isFolded ? 'room--folded' : ''} ${isSheetPage ? 'room--sheet' : ''}`}>
      <a className="skip" href="#desk">
        Skip to the desk
      </a>
      <Header onSheet={setSheet} onLeave={onLeave} />
      {isSheetPage ? (
        <SheetPage onLeave={onLeave} />
      ) : (
        <>
          <BoardHost />
          <Desk isFolded={isFolded} onFold={() => setFolded((before) => !before)} />
        </>
      )}
      {intro ? <IntroCoach onLeave={onLeave} /> : null}
      {sheet === 'help' ? <HelpDialog onClose={() => setSheet(null)} /> : null}
      {sheet === 'keep' ? <Keep onClose={() => setSheet(null)} /> : null}
    </div>
  );
}

function SheetPage({ onLeave }: { readonly onLeave: () => void }) {
  const { snapshot } = useGame();
  if (snapshot.handOver) return <HandOver />;
  if (snapshot.screen === 'briefing' || snapshot.unread) return <Briefing />;
  return snapshot.screen === 'actBreak' ? <ActBreak /> : <Ended onLeave={onLeave} />;
}
