/** Wars of a study shared out over threads. Each thread makes the same study from its description; lines come back by number. */
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { makeStudy, type Line, type StudySpec } from '../lab/studies/index.ts';
import type { Library } from '../engine/war.ts';
import { loadLibrary, SCENARIOS } from './library.ts';
import { mergeScenario } from '../scenario/index.ts';

/** Wars handed out at once: few, so that no thread waits long for another at the end. */
const BATCH = 4;

interface Asked {
  readonly v: 1;
  readonly id: number;
  readonly kind: 'wars';
  readonly jobs: readonly number[];
}

interface Answered {
  readonly v: 1;
  readonly id: number;
  readonly kind: 'lines';
  readonly lines: readonly (readonly [number, Line])[];
}

interface Given {
  readonly studyThread: true;
  readonly spec: StudySpec;
}

/** Whether this very file runs as a thread of a study. */
export function isStudyThread(): boolean {
  return !isMainThread && (workerData as Given | null)?.studyThread === true;
}

/** The library for a study: sound files are checked by the thread that starts it. */
export function studyLibrary(): Library {
  return loadLibrary(SCENARIOS, mergeScenario);
}

/** What a thread does: answers batches of numbers with their lines until it is ended. */
export function serveStudy(): void {
  const { spec } = workerData as Given;
  const study = makeStudy(studyLibrary(), spec);
  parentPort?.on('message', ({ id, jobs }: Asked) => {
    const answered: Answered = { v: 1, id, kind: 'lines', lines: jobs.map((job) => [job, study.line(job)]) };
    parentPort?.postMessage(answered);
  });
}

/**
 * Runs the wars and hands each line on in the order of `jobs`. With fewer than two threads, or where none can be
 * started, everything runs here: the lines are the same.
 */
export async function runJobs(
  library: Library,
  spec: StudySpec,
  jobs: readonly number[],
  threads: number,
  onLine: (job: number, line: Line) => void,
): Promise<void> {
  if (threads < 2 || jobs.length <= BATCH) {
    const study = makeStudy(library, spec);
    for (const job of jobs) onLine(job, study.line(job));
    return;
  }
  const batches: number[][] = [];
  for (let i = 0; i < jobs.length; i += BATCH) batches.push(jobs.slice(i, i + BATCH));
  const done = new Map<number, Answered['lines']>();
  let next = 0;
  let told = 0;
  const tell = (): void => {
    for (let lines = done.get(told); lines !== undefined; lines = done.get(told)) {
      for (const [job, line] of lines) onLine(job, line);
      done.delete(told);
      told += 1;
    }
  };
  await Promise.all(
    Array.from({ length: Math.min(threads, batches.length) }, () => {
      const given: Given = { studyThread: true, spec };
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: given });
      return new Promise<void>((resolve, reject) => {
        const ask = (): void => {
          const batch = batches[next];
          if (batch === undefined) {
            void worker.terminate().then(() => resolve());
            return;
          }
          const asked: Asked = { v: 1, id: next, kind: 'wars', jobs: batch };
          next += 1;
          worker.postMessage(asked);
        };
        worker.on('message', (answered: Answered) => {
          done.set(answered.id, answered.lines);
          tell();
          ask();
        });
        worker.on('error', reject);
        ask();
      });
    }),
  );
}
