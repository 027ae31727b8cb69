/** What the page needs from the world outside it; wired once, so that the rest of the page can be run without a browser. */
import { createContext, useContext } from 'react';
import type { Ask, Ear } from '../lab/studyRun.ts';
import type { Library } from '../engine/war.ts';
import type { MountBoard } from '../campaign/boardPort.ts';
import type { Replay } from '../engine/replay.ts';
import type { SaveRecord } from '../campaign/saveFile.ts';

export interface StoredGame {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970, of the last change. */
  readonly updated: number;
  /** Where it stands, for the list. */
  readonly about: { readonly scenario: string; readonly seat: string; readonly day: number; readonly screen: string };
  readonly saved: SaveRecord;
}

/** All may reject: storage can be blocked by the browser, or full. */
export interface SaveStore {
  readonly list: () => Promise<readonly StoredGame[]>;
  readonly get: (id: string) => Promise<StoredGame | null>;
  readonly put: (record: StoredGame) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** A newer build of the page, brought in beside the one that is open. */
export interface Newer {
  /** Tells once it is there, at once if it is already; returns how to stop listening. */
  readonly listen: (onReady: () => void) => () => void;
  /** Opens the page anew with it. Nothing that is kept is touched. */
  readonly take: () => void;
}

export interface Services {
  readonly newer: Newer;
  readonly loadLibrary: () => Promise<Library>;
  readonly saves: SaveStore;
  readonly randomSeed: () => string;
  readonly now: () => number;
  /** The drawn board, or null where it is not wanted or cannot be had. */
  readonly loadBoard: () => Promise<MountBoard | null>;
  /** Runs a study beside the page, or in it where the browser has no threads; the answer stops it. */
  readonly study: (library: Library, ask: Ask, ear: Ear) => () => void;
  /** The book of rules, as text. */
  readonly loadRules: () => Promise<string>;
  /** Hands a file to the person at the screen. */
  readonly download: (name: string, text: string) => void;
  readonly replayLink: (replay: Replay) => Promise<string>;
  /** The replay a link holds; null where the address holds none. Rejects with words where it cannot be read. */
  readonly replayFromLink: (hash: string, library: Library) => Promise<Replay | null>;
  /** The end of the page's address, `#…`. */
  readonly address: { readonly get: () => string; readonly set: (hash: string) => void };
  readonly store: { readonly get: (key: string) => string | null; readonly set: (key: string, value: string) => void };
}

const Context = createContext<Services | null>(null);
export const ServicesProvider = Context.Provider;

export function useServices(): Services {
  const services = useContext(Context);
  if (services === null) throw new Error('the page runs outside its services');
  return services;
}
