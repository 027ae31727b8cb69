/** Every job that the command line puts on threads. */
import type { Jobs } from './parts.ts';
import { playCellPart } from './dominate/cells.ts';
import { playPart } from './lint/playPart.ts';
import { playPolicies } from './policies.ts';

export const JOBS = { playPart, playCellPart, playPolicies } satisfies Jobs;
