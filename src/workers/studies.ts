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

/** Threads that are made when first needed and kept, and the studies under way in them and in the page. */
class Studies {
  readonly #runs = new Map<number, Job>();
  /** What each thread was given and has not finished, by run. */
  readonly #shares = new Map<number, Map<number, readonly number[]>>();
  readonly #count: number;
  readonly #open: () => Thread | null;
  #threads: (Thread | null)[] | null = null;
  #last = 0;

  constructor(count: number, open: () => Thread | null) {
    this.#count = count;
    this.#open = open;
  }

  start(library: Library, ask: Ask, ear: Ear): () => void {
    const total = sizeOf(library, ask);
    this.#threads ??= Array.from({ length: this.#count }, (_, at) => this.#openThread(at));
    const able = this.#threads.flatMap((thread, at) => (thread === null ? [] : [at]));
    const id = ++this.#last;
    const parts = Math.max(1, Math.min(able.length, total));
    this.#runs.set(id, { library, ask, ear, total, lines: new Map(), told: 0, parts });
    for (let part = 0; part < parts; part++) {
      const jobs = Array.from({ length: Math.ceil((total - part) / parts) }, (_, i) => part + i * parts);
      this.#share(id, ask, jobs, able[part]);
    }
    return () => this.#cancel(id);
  }

  #share(id: number, ask: Ask, jobs: readonly number[], at: number | undefined): void {
    const thread = at === undefined ? undefined : this.#threads?.[at];
    if (at === undefined || thread === null || thread === undefined) return this.#runHere(id, jobs);
    const mine = this.#shares.get(at) ?? new Map<number, readonly number[]>();
    this.#shares.set(at, mine.set(id, jobs));
    thread.postMessage({ v: 1, id, kind: 'run', ask, jobs });
  }

  #take(id: number, job: number, line: Line): void {
    const run = this.#runs.get(id);
    if (run === undefined || run.lines.has(job)) return;
    run.lines.set(job, line);
    for (let next = run.lines.get(run.told); next !== undefined; next = run.lines.get(run.told)) {
      run.told += 1;
      run.ear.onLine(next, run.total);
    }
  }

  #end(id: number, says?: string): void {
    const run = this.#runs.get(id);
    if (run === undefined) return;
    run.parts -= 1;
    if (says !== undefined) {
      this.#cancel(id);
      run.ear.onFault(says);
    } else if (run.parts === 0) {
      this.#runs.delete(id);
      run.ear.onDone();
    }
  }

  /** Runs a part in the page itself, in slices. */
  #runHere(id: number, jobs: readonly number[]): void {
    const run = this.#runs.get(id);
    if (run === undefined) return;
    const left = jobs.filter((job) => !run.lines.has(job));
    const work = linesOf(run.library, run.ask, left);
    const slice = (): void => {
      if (!this.#runs.has(id)) return;
      try {
        const until = performance.now() + SLICE_MS - 2;
        while (performance.now() < until) {
          const step = work.next();
          if (step.done === true) return this.#end(id);
          if (step.value !== null) this.#take(id, ...step.value);
        }
      } catch (fault) {
        return this.#end(id, String(fault));
      }
      setTimeout(slice, 0);
    };
    setTimeout(slice, 0);
  }

  #openThread(at: number): Thread | null {
    const thread = this.#open();
    if (thread === null) return null;
    thread.onmessage = ({ data }) => {
      if (data.kind === 'line') return this.#take(data.id, data.job, data.line);
      this.#shares.get(at)?.delete(data.id);
      this.#end(data.id, data.kind === 'fault' ? data.says : undefined);
    };
    thread.onerror = (event) => {
      event.preventDefault?.();
      this.#lose(at);
    };
    return thread;
  }

  /** A thread that broke is not asked again; its parts are run here. */
  #lose(at: number): void {
    const thread = this.#threads?.[at];
    if (this.#threads === null || thread === null || thread === undefined) return;
    this.#threads[at] = null;
    thread.terminate();
    const left = this.#shares.get(at) ?? new Map<number, readonly number[]>();
    this.#shares.delete(at);
    for (const [id, jobs] of left) this.#runHere(id, jobs);
  }

  #cancel(id: number): void {
    this.#runs.delete(id);
    for (const [at, thread] of (this.#threads ?? []).entries()) {
      if (this.#shares.get(at)?.delete(id) === true) thread?.postMessage({ v: 1, id, kind: 'cancel' });
    }
  }
}

/**
 * Studies run by `count` threads that `open` makes; null where it cannot. Starting one returns what stops it, and throws
 * where the study cannot be made.
 */
export function studiesBy(count: number, open: () => Thread | null): Studies['start'] {
  const studies = new Studies(count, open);
  return (library, ask, ear) => studies.start(library, ask, ear);
}

/** Threads of the browser, one fewer than it has hands, and no more than four. */
const HANDS = Math.max(1, Math.min(4, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1));

export const startStudy = studiesBy(HANDS, () => {
  try {
    return new Worker(new URL('./study.worker.ts', import.meta.url), { type: 'module' }) as unknown as Thread;
  } catch {
    return null;
  }
});
