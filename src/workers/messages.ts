/** What crosses between the page and a worker: plain data with a version and the id of the run it belongs to. */
import type { Ask } from '../lab/studyRun.ts';
import type { Line } from '../lab/studies/index.ts';

export type ToWorker =
  | { readonly v: 1; readonly id: number; readonly kind: 'run'; readonly ask: Ask; readonly jobs: readonly number[] }
  | { readonly v: 1; readonly id: number; readonly kind: 'cancel' };

export type FromWorker =
  | { readonly v: 1; readonly id: number; readonly kind: 'line'; readonly job: number; readonly line: Line }
  | { readonly v: 1; readonly id: number; readonly kind: 'done' }
  | { readonly v: 1; readonly id: number; readonly kind: 'fault'; readonly says: string };
