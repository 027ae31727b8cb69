import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ask } from '../../lab/studyRun.ts';
import type { Library } from '../../engine/war.ts';
import type { Line } from '../../lab/studies/index.ts';
import { useServices } from '../services.ts';

/** Lines are shown in lots, so that the page is not laid out anew for each of hundreds. */
const LOT_MS = 250;

export interface Running {
  readonly state: 'idle' | 'working' | 'done' | 'stopped' | 'fault';
  readonly lines: readonly Line[];
  readonly total: number;
  readonly fault: string;
}

const IDLE: Running = { state: 'idle', lines: [], total: 0, fault: '' };

/** One study of a panel: started, watched, stopped. Leaving the panel stops it. */
export function useStudy(library: Library) {
  const { study } = useServices();
  const [running, setRunning] = useState<Running>(IDLE);
  const stopWork = useRef<(() => void) | null>(null);
  const halt = useCallback(() => {
    stopWork.current?.();
    stopWork.current = null;
  }, []);
  useEffect(() => halt, [halt]);
  const start = useCallback(
    (ask: Ask): void => {
      halt();
      let lines: Line[] = [];
      let timer: ReturnType<typeof setTimeout> | null = null;
      let total = 0;
      const show = (state: Running['state'], fault = ''): void => {
        if (timer !== null) clearTimeout(timer);
        timer = null;
        const now = lines;
        setRunning({ state, lines: now, total, fault });
      };
      setRunning({ ...IDLE, state: 'working' });
      const stop = study(library, ask, {
        onLine: (line, all) => {
          lines = [...lines, line];
          total = all;
          timer ??= setTimeout(() => show('working'), LOT_MS);
        },
        onDone: () => show('done'),
        onFault: (fault) => show('fault', fault),
      });
      stopWork.current = () => {
        stop();
        if (timer !== null) clearTimeout(timer);
      };
    },
    [halt, library, study],
  );
  const stop = useCallback(() => {
    halt();
    setRunning((before) => ({ ...before, state: 'stopped' }));
  }, [halt]);
  return { ...running, start, stop };
}

export type StudyOnPage = ReturnType<typeof useStudy>;
