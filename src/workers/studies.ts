/** The page's side: shares the wars of a study out over workers, and goes on alone where there are none or one breaks. */
import type { Ask, Ear } from '../lab/studyRun.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { Library } from '../engine/war.ts';
import type { Line } from '../lab/studies/index.ts';
import { linesOf, sizeOf } from '../lab/studyRun.ts';

/** Longest stretch of work between two looks at what the person at the screen does. */
const SLICE_MS = 8;

/** As much of a worker as is used here. */
export interface Thread {
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onerror: ((event: { preventDefault?: () => void }) => void) | null;
  postMessage: (message: ToWorker) => void;
  terminate: () => void;
}

interface Job {
  readonly library: Library;
  readonly ask: Ask;
  readonly ear: Ear;
  readonly total: number;
  readonly lines: Map<number, Line>;
  told: number;
  /** Parts still at work, in threads or here. */
  parts: number;
}

/** Studies run by `count` threads that `open` makes; null where it cannot. Threads are made when first needed and kept. */
export function studiesBy(count: number, open: () => Thread | null) {
  const runs = new Map<number, Job>();
  const shares = new Map<number, Map<number, readonly number[]>>();
  let threads: (Thread | null)[] | null = null;
  let last = 0;

  const take = (id: number, job: number, line: Line): void => {
    const run = runs.get(id);
    if (run === undefined || run.lines.has(job)) return;
    run.lines.set(job, line);
    for (let next = run.lines.get(run.told); next !== undefined; next = run.lines.get(run.told)) {
      run.told += 1;
      run.ear.onLine(next, run.total);
    }
  };

  const end = (id: number, says?: string): void => {
    const run = runs.get(id);
    if (run === undefined) return;
    run.parts -= 1;
    if (says !== undefined) {
      cancel(id);
      run.ear.onFault(says);
    } else if (run.parts === 0) {
      runs.delete(id);
      run.ear.onDone();
    }
  };

  /** Runs a part in the page itself, in slices. */
  const runHere = (id: number, jobs: readonly number[]): void => {
    const run = runs.get(id);
    if (run === undefined) return;
    const work = linesOf(
      run.library,
      run.ask,
      jobs.filter((job) => !run.lines.has(job)),
    );
    const slice = (): void => {
      if (!runs.has(id)) return;
      try {
        const until = performance.now() + SLICE_MS - 2;
        while (performance.now() < until) {
          const step = work.next();
          if (step.done === true) return end(id);
          if (step.value !== null) take(id, ...step.value);
        }
      } catch (fault) {
        return end(id, String(fault));
      }
      setTimeout(slice, 0);
    };
    setTimeout(slice, 0);
  };

  /** A thread that broke is not asked again; its parts are run here. */
  const lose = (at: number): void => {
    const thread = threads?.[at];
    if (threads === null || thread === null || thread === undefined) return;
    threads[at] = null;
    thread.terminate();
    const left = shares.get(at) ?? new Map<number, readonly number[]>();
    shares.delete(at);
    for (const [id, jobs] of left) runHere(id, jobs);
  };

  const openThread = (at: number): Thread | null => {
    const thread = open();
    if (thread === null) return null;
    thread.onmessage = ({ data }) => {
      if (data.kind === 'line') return take(data.id, data.job, data.line);
      shares.get(at)?.delete(data.id);
      end(data.id, data.kind === 'fault' ? data.says : undefined);
    };
    thread.onerror = (event) => {
      event.preventDefault?.();
      lose(at);
    };
    return thread;
  };

  const cancel = (id: number): void => {
    runs.delete(id);
    for (const [at, thread] of (threads ?? []).entries()) {
      if (shares.get(at)?.delete(id) === true) thread?.postMessage({ v: 1, id, kind: 'cancel' });
    }
  };

  /** Starts a study; the answer stops it. Throws where the study cannot be made. */
  return (library: Library, ask: Ask, ear: Ear): (() => void) => {
    const total = sizeOf(library, ask);
    threads ??= Array.from({ length: count }, (_, at) => openThread(at));
    const able = threads.flatMap((thread, at) => (thread === null ? [] : [at]));
    const id = ++last;
    const parts = Math.max(1, Math.min(able.length, total));
    runs.set(id, { library, ask, ear, total, lines: new Map(), told: 0, parts });
    for (let part = 0; part < parts; part++) {
      const jobs = Array.from({ length: Math.ceil((total - part) / parts) }, (_, i) => part + i * parts);
      const at = able[part];
      const thread = at === undefined ? undefined : threads[at];
      if (at === undefined || thread === null || thread === undefined) {
        runHere(id, jobs);
        continue;
      }
      const mine = shares.get(at) ?? new Map<number, readonly number[]>();
      shares.set(at, mine.set(id, jobs));
      thread.postMessage({ v: 1, id, kind: 'run', ask, jobs });
    }
    return () => cancel(id);
  };
}

/** Threads of the browser, one fewer than it has hands, and no more than four. */
export const startStudy = studiesBy(
  Math.max(1, Math.min(4, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1)),
  () => {
    try {
      return new Worker(new URL('./study.worker.ts', import.meta.url), { type: 'module' }) as unknown as Thread;
    } catch {
      return null;
    }
  },
);
