/**
 * Long jobs in parts, each on a thread of its own: the same bundle is started again in a worker, which is told only the
 * job's name and plain data, and answers with plain data.
 */
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

export interface Part {
  readonly job: string;
  readonly data: unknown;
}

/** What a worker can be asked to do, by name. */
export type Jobs = Readonly<Record<string, (data: never) => unknown>>;

/**
 * Does `job` once for each of `inputs`, in the order given: on threads when there are several, else here. `jobs` must be
 * those that `answerAsWorker` was given, or nobody there knows the job. Rejects with the first fault of a part.
 */
export async function inParts<In, Out>(jobs: Jobs, job: string, inputs: readonly In[]): Promise<Out[]> {
  const work = jobs[job] as ((data: In) => Out) | undefined;
  if (work === undefined) throw new Error(`no job ${job}`);
  if (inputs.length <= 1) return inputs.map(work);
  return Promise.all(inputs.map((data) => onThread<Out>({ job, data })));
}

function onThread<Out>(part: Part): Promise<Out> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: part });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`a part of ${part.job} ended with ${code}`));
    });
  });
}

/** In a worker: does its part and answers. Whether this is one. */
export function answerAsWorker(jobs: Jobs): boolean {
  if (isMainThread || parentPort === null) return false;
  const { job, data } = workerData as Part;
  parentPort.postMessage((jobs[job] as (data: unknown) => unknown)(data));
  return true;
}
