import type { Tab } from './context.ts';

export const TAB_NAMES: Readonly<Record<Tab, string>> = {
  decisions: 'Decisions',
  cables: 'Cables',
  plans: 'Plans',
  council: 'Council',
  situation: 'Situation',
  ledger: 'Ledger',
  charts: 'Charts',
  calendar: 'Calendar',
};

/** Drawn with one pen on a grid of 24. */
const STROKES: Readonly<Record<Tab, string>> = {
  decisions: 'M3 7h7l2 2h9v10H3zM7 13h10M7 16h6',
  cables: 'M3 6h18v12H3zM3 6l9 7 9-7',
  plans: 'M4 19c3-8 7-3 9-8M10 8l4 2-2 4M17 5l3 3M20 5l-3 3',
  council:
    'M3 14h18M5 14v5M19 14v5M7 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4M12 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4M17 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  situation: 'M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14',
  ledger: 'M5 4h14v16H5zM9 4v16M12 9h5M12 13h5',
  charts: 'M4 4h6v4H4zM14 10h6v4h-6zM4 16h6v4H4zM10 6h7v4M10 18h7v-4',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M8 14h2M14 14h2',
};

export function TabIcon({ tab }: { readonly tab: Tab }) {
  return (
    <svg viewBox="0 0 24 24" className="icon" aria-hidden="true">
      <path d={STROKES[tab]} />
    </svg>
  );
}
