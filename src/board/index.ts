/** Puts the drawn board into a page and takes it out again. The only way in. */
import * as Phaser from 'phaser';
import type { BoardHandle, BoardPort, MountBoard } from '../campaign/boardPort.ts';
import { Board } from './board.ts';
import { listen } from './input.ts';
import { FONTS, TABLE } from './palette.ts';
import { chooseRenderer, probeChip, type RendererKind } from './renderer.ts';
import { loadBase } from './stage.ts';
import { NO_INSETS, type Size } from './view.ts';

/** Frames without anything to do before the loop lies down. */
const DROWSY = 3;
/** Finer screens than this gain nothing that an eye sees, and cost four times the pixels. */
const FINEST = 2;

const FACES: readonly string[] = [
  `400 14px ${FONTS.place}`,
  `italic 400 14px ${FONTS.place}`,
  `700 14px ${FONTS.place}`,
];

/** Resolves once the first picture stands, so that a page may keep a plainer board until then; rejects where none can be. */
export const mountBoard: MountBoard = async (host: HTMLElement, port: BoardPort): Promise<BoardHandle> => {
  const mounted = new MountedBoard(host, port);
  const board = await mounted.begin();
  return {
    destroy: () => mounted.destroy(),
    show: (area) => board.show(area),
    view: (view) => board.view(view),
    zoomBy: (factor) => board.zoomBy(factor),
    skip: () => board.skip(),
    whereIs: (target) => board.whereIs(target),
  };
};

class MountedBoard {
  readonly #host: HTMLElement;
  readonly #port: BoardPort;
  readonly #surface: HTMLElement;
  readonly #endings: (() => void)[] = [];
  #game: Phaser.Game | null = null;
  #board: Board | null = null;
  #idle = 0;
  #isGone = false;

  constructor(host: HTMLElement, port: BoardPort) {
    this.#host = host;
    this.#port = port;
    this.#surface = document.createElement('div');
    this.#surface.setAttribute('aria-hidden', 'true');
    this.#surface.dataset['board'] = 'coming';
    Object.assign(this.#surface.style, { position: 'absolute', inset: '0', overflow: 'hidden', touchAction: 'none' });
    host.append(this.#surface);
  }

  async begin(): Promise<Board> {
    try {
      // Type that does not come is replaced by the browser; without the map there is no board.
      const faces = Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
      const [base] = await Promise.all([loadBase(), faces]);
      return await this.#open(base, chooseRenderer(askedRenderer(), probeChip()));
    } catch (fault) {
      this.destroy();
      throw fault;
    }
  }

  #open(base: HTMLImageElement, kind: RendererKind): Promise<Board> {
    const ratio = Math.min(FINEST, window.devicePixelRatio || 1);
    const size = this.#size();
    this.#surface.dataset['renderer'] = kind;
    return new Promise((resolve) => {
      const scene = new BoardScene(
        (made) => this.#create(made, base, ratio),
        (now) => {
          this.#frame(now);
          if (this.#board !== null) resolve(this.#board);
        },
      );
      this.#game = new Phaser.Game(gameConfig(this.#surface, scene, kind, size, ratio));
    });
  }

  #create(scene: Phaser.Scene, base: HTMLImageElement, ratio: number): void {
    if (this.#isGone) return;
    const board = new Board(scene, this.#port, base, this.#size(), ratio, () => this.#wake());
    this.#board = board;
    this.#endings.push(
      listen(this.#surface, {
        pan: (dx, dy) => board.pan(dx, dy),
        zoom: (at, factor, isGentle) => board.zoom(at, factor, isGentle),
        press: (at) => board.press(at),
        hover: (at) => board.hover(at),
        key: (key) => board.key(key),
      }),
      this.#port.subscribe(() => board.changed()),
      this.#watchSize(board, ratio),
    );
    this.#surface.dataset['board'] = 'awake';
  }

  #watchSize(board: Board, ratio: number): () => void {
    const watch = new ResizeObserver(() => {
      const size = this.#size();
      const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
      const scale = this.#game?.scale;
      // The first report tells the size that the board was made with.
      if (scale === undefined || (scale.width === width && scale.height === height)) return;
      scale.resize(width, height);
      board.resize(size);
    });
    watch.observe(this.#host);
    return () => watch.disconnect();
  }

  #size(): Size {
    const { clientWidth, clientHeight } = this.#host;
    const insets = this.#port.insets?.() ?? NO_INSETS;
    return { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight), insets };
  }

  #frame(now: number): void {
    const isBusy = this.#board?.frame(now) ?? false;
    this.#idle = isBusy ? 0 : this.#idle + 1;
    if (this.#idle < DROWSY) return;
    this.#surface.dataset['board'] = 'asleep';
    this.#game?.loop.sleep();
  }

  #wake(): void {
    this.#idle = 0;
    const loop = this.#game?.loop;
    if (loop === undefined || loop.running) return;
    this.#surface.dataset['board'] = 'awake';
    loop.wake();
  }

  destroy(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    for (const end of this.#endings) end();
    this.#board?.destroy();
    // A sleeping game would put off its own end for ever.
    this.#game?.destroy(true);
    this.#game?.loop.wake();
    this.#surface.remove();
  }
}

class BoardScene extends Phaser.Scene {
  readonly #made: (scene: Phaser.Scene) => void;
  readonly #frame: (now: number) => void;

  constructor(made: (scene: Phaser.Scene) => void, frame: (now: number) => void) {
    super('board');
    this.#made = made;
    this.#frame = frame;
  }

  create(): void {
    this.#made(this);
  }

  override update(): void {
    this.#frame(performance.now());
  }
}

function askedRenderer(): string | null {
  return new URLSearchParams(window.location.search).get('renderer');
}

function gameConfig(
  parent: HTMLElement,
  scene: Phaser.Scene,
  kind: RendererKind,
  size: Size,
  ratio: number,
): Phaser.Types.Core.GameConfig {
  return {
    type: kind === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
    parent,
    scene,
    width: Math.round(size.width * ratio),
    height: Math.round(size.height * ratio),
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / ratio },
    backgroundColor: TABLE,
    banner: false,
    audio: { noAudio: true },
    // Hands are read from the page itself, so that the board also hears them while its loop sleeps.
    input: { mouse: false, touch: false, keyboard: false, gamepad: false },
    disableContextMenu: false,
    autoFocus: false,
    render: { antialias: true, roundPixels: false, powerPreference: 'default' },
  };
}
