/**
 * The board alone in a page, on the real scenario, for judging it by eye and for its browser tests. In the address:
 * `seat`, `days` (played by the historical policies), `view`, `room=dark`, `renderer`, `weather=all`, `mounts=2`.
 */
import '@fontsource/old-standard-tt/latin-400.css';
import '@fontsource/old-standard-tt/latin-400-italic.css';
import '@fontsource/old-standard-tt/latin-700.css';
import type { BoardHandle, BoardModel, BoardPort, BoardTarget, BoardView } from '../../../src/campaign/boardPort.ts';
import type { Order } from '../../../src/engine/submission.ts';
import type { GameState } from '../../../src/engine/state.ts';
import type { Seat, Weather } from '../../../src/engine/words.ts';
import { boardModel } from '../../../src/campaign/boardModel.ts';
import { buildLibrary } from '../../../src/workers/library.ts';
import { DEFAULT_LENSES, openWar, REFERENCE_SEED } from '../../../src/engine/war.ts';
import { emptySubmission } from '../../../src/engine/submissionForm.ts';
import { mountBoard } from '../../../src/board/index.ts';
import { observe } from '../../../src/engine/observe.ts';
import { POLICIES } from '../../../src/policy/index.ts';
import { SEATS } from '../../../src/engine/words.ts';
import { step } from '../../../src/engine/step.ts';
import { submitBy } from '../../../src/policy/playout.ts';

const asked = new URLSearchParams(location.search);
const seat: Seat = asked.get('seat') === 'USA' ? 'USA' : 'USSR';
const library = buildLibrary();
const scenario = asked.get('scenario') ?? 'the-hokkaido-week';
const opened = openWar(library, { scenario, seed: REFERENCE_SEED, lenses: DEFAULT_LENSES, aims: {}, policies: {} });
const { rules } = opened;

let state: GameState = opened.state;
let turns = 0;
let drafts: readonly Order[] = [];

function playDay(): void {
  const today = SEATS.map((each) => submitBy(rules, state, each, 'historical', POLICIES.historical));
  state = step(rules, state, today).state;
  turns += 1;
}

function modelNow(): BoardModel {
  const observation = observe(rules.index, state, seat);
  const draft = { ...emptySubmission(state.day, seat), orders: [...drafts] };
  const model = boardModel(rules.index, { observation, draft, turns });
  if (asked.get('weather') !== 'all') return model;
  const words: readonly Weather[] = ['fog', 'gale', 'clear'];
  const seas = rules.index.areaIds.filter((id) => id.startsWith('SEA_'));
  return { ...model, weather: Object.fromEntries(seas.map((id, i) => [id, words[i % 3] ?? 'clear'])) };
}

for (let day = Number(asked.get('days') ?? 0); day > 0; day--) playDay();
let model = modelNow();
let selected: BoardTarget | null = null;
const listeners = new Set<() => void>();
const pressed: (BoardTarget | null)[] = [];
const tell = (): void => listeners.forEach((listener) => listener());

const port: BoardPort = {
  model: () => model,
  selected: () => selected,
  subscribe: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  onPress: (target) => {
    pressed.push(target);
    selected = target;
    tell();
  },
  events: () => [],
  nameOf: (area) => rules.index.areas[area]?.nameEn ?? area,
  locale: 'en',
  reducedMotion: () => asked.get('motion') === 'off',
  room: () => (asked.get('room') === 'dark' ? 'dark' : 'light'),
};

const host = document.getElementById('host');
if (host === null) throw new Error('the harness has lost its host');
const mounts = Number(asked.get('mounts') ?? 1);
let handle: BoardHandle | null = null;
for (let i = 0; i < mounts; i++) {
  handle?.destroy();
  handle = await mountBoard(host, port);
}
const view = asked.get('view');
if (view !== null) handle?.view?.(view as BoardView);

/** Levers for tests and for trying by hand in the console. */
const levers = {
  pressed,
  handle: () => handle,
  select: (target: BoardTarget | null): void => {
    selected = target;
    tell();
  },
  draft: (orders: readonly Order[]): void => {
    drafts = orders;
    model = modelNow();
    tell();
  },
  nextDay: (): void => {
    playDay();
    model = modelNow();
    tell();
  },
  model: () => model,
  whereIs: (target: BoardTarget): { x: number; y: number } => handle?.whereIs?.(target) ?? { x: -1, y: -1 },
};
declare global {
  interface Window {
    board: typeof levers;
  }
}
window.board = levers;
