/** Every job that the command line puts on threads. */
import type { Jobs } from './parts.ts';
import { playPart } from './lint/playPart.ts';

export const JOBS = { playPart } satisfies Jobs;
