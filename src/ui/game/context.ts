/** The game that lies open, for every paper on the desk. */
import { createContext, useContext } from 'react';
import type { BoardModel, BoardTarget } from '../../campaign/boardPort.ts';
import type { Campaign, CampaignSnapshot } from '../../campaign/campaign.ts';
import type { Library } from '../../engine/war.ts';
import type { Rejection } from '../../engine/rejection.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Order, Answer, Composed } from '../../engine/submission.ts';

export const TABS = ['decisions', 'cables', 'plans', 'council', 'situation', 'ledger', 'charts', 'calendar'] as const;
export type Tab = (typeof TABS)[number];

/** A refusal, and what it was said to. */
export interface Refusal {
  readonly to: string;
  readonly rejection: Rejection;
}

export interface Game {
  readonly campaign: Campaign;
  readonly library: Library;
  readonly snapshot: CampaignSnapshot;
  readonly ix: ScenarioIndex;
  readonly model: BoardModel;
  readonly tab: Tab;
  readonly setTab: (tab: Tab) => void;
  readonly selected: BoardTarget | null;
  readonly press: (target: BoardTarget | null) => void;
  readonly nameOf: (area: string) => string;
  /** True where the page shows history beside the war: nobody decides here. */
  readonly isWatched: boolean;
  readonly isWalk: boolean;
  readonly refusal: Refusal | null;
  readonly answer: (answer: Answer) => boolean;
  readonly order: (order: Order) => boolean;
  readonly consult: (consult: string) => boolean;
  readonly write: (letter: Composed) => boolean;
  /** What the introduction waits for: names of things the person has done. */
  readonly done: ReadonlySet<string>;
  readonly note: (deed: string) => void;
  /** Lays another game on the desk in place of this one, which stays kept. */
  readonly playOn: (campaign: Campaign) => void;
}

const Context = createContext<Game | null>(null);
export const GameProvider = Context.Provider;

export function useGame(): Game {
  const game = useContext(Context);
  if (game === null) throw new Error('no game lies open');
  return game;
}
