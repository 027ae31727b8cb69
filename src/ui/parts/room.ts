/** The light in the room and how still the page is kept: settings of the person, remembered where the browser allows. */
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useServices } from '../services.ts';

export type Room = 'auto' | 'light' | 'dark';
export interface Settings {
  readonly room: Room;
  readonly still: boolean;
  readonly canvas: boolean;
  readonly notices: boolean;
}

const DEFAULTS: Settings = { room: 'auto', still: false, canvas: true, notices: true };
const listeners = new Set<() => void>();
let current: Settings | null = null;

function read(text: string | null): Settings {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...DEFAULTS, ...value } : DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}

export function useSettings(): readonly [Settings, (change: Partial<Settings>) => void] {
  const { store } = useServices();
  const snapshot = useCallback(() => (current ??= read(store.get('settings'))), [store]);
  const settings = useSyncExternalStore(subscribe, snapshot);
  const change = useCallback(
    (part: Partial<Settings>) => {
      current = { ...snapshot(), ...part };
      store.set('settings', JSON.stringify(current));
      for (const listener of listeners) listener();
    },
    [store, snapshot],
  );
  return [settings, change];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells the style sheet which room the page stands in. */
export function useRoom(): void {
  const [{ room, still }] = useSettings();
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['room'] = room;
    root.dataset['still'] = String(still);
  }, [room, still]);
}

/** Whether things should stay where they are: by the setting here or by that of the system. */
export function isStill(settings: Settings): boolean {
  return settings.still || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whether the room is dark: by the setting here or, left to the system, by that of the system. */
export function isDark(settings: Settings): boolean {
  return settings.room === 'auto'
    ? window.matchMedia('(prefers-color-scheme: dark)').matches
    : settings.room === 'dark';
}
