import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { BoardHandle } from '../../campaign/boardPort.ts';
import { BoardTools } from './BoardTools.tsx';
import { isDark, isStill, useSettings } from '../parts/room.ts';
import { useGame } from '../game/context.ts';
import { useServices } from '../services.ts';
import { useBoardPort } from './useBoardPort.ts';

const SvgBoard = lazy(() => import('./SvgBoard.tsx'));

/** The place of the board: plain shapes at once; the drawn board in their stead when it has come and can be shown. */
export function BoardHost() {
  const { model, selected, press, nameOf } = useGame();
  const [settings] = useSettings();
  const { loadBoard } = useServices();
  const host = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<BoardHandle | null>(null);
  const port = useBoardPort(isStill(settings), isDark(settings));
  const isWanted = settings.canvas;
  useEffect(() => {
    if (!isWanted) return undefined;
    let handle: BoardHandle | null = null;
    let isLeft = false;
    const begin = async (): Promise<void> => {
      const mount = await loadBoard();
      if (mount === null || isLeft || host.current === null) return;
      const mounted = await mount(host.current, port);
      if (isLeft) mounted.destroy();
      else {
        handle = mounted;
        setDrawn(mounted);
      }
    };
    // After the desk can be used: the drawn board is heavy and nothing waits for it.
    const timer = setTimeout(() => void begin().catch(() => setDrawn(null)), 300);
    return () => {
      isLeft = true;
      clearTimeout(timer);
      handle?.destroy();
      setDrawn(null);
    };
  }, [isWanted, loadBoard, port]);
  return (
    <section className="board" aria-label="The board">
      <div ref={host} className={drawn === null ? 'board__canvas board__canvas--waiting' : 'board__canvas'} />
      {drawn !== null ? (
        <BoardTools board={drawn} />
      ) : (
        <Suspense fallback={<p className="board__wait">The map is being unrolled …</p>}>
          <SvgBoard model={model} selected={selected} nameOf={nameOf} onPress={press} />
        </Suspense>
      )}
    </section>
  );
}
