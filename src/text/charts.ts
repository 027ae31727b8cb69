/** Names of the charts of the politics and of their states. The drawings take the same words. */
import { pictures } from '../charts/pictures.ts';
import { plainTitle } from '../charts/plain.ts';
import type { ChartId } from '../engine/words.ts';
import { THREADS } from './en/labels.ts';

export function chartIdOf(instance: string): ChartId {
  return (instance.startsWith('correspondence/') ? 'correspondence' : instance) as ChartId;
}

export function chartTitle(instance: string): string {
  const thread = instance.split('/')[1];
  if (thread !== undefined) return `Letters on “${THREADS[thread] ?? thread}”`;
  return pictures[chartIdOf(instance)]?.title ?? plainTitle(instance);
}

export function chartStateName(_instance: string, state: string): string {
  return plainTitle(state);
}

export function chartStateMeaning(instance: string, state: string): string {
  return pictures[chartIdOf(instance)]?.states.find(({ id }) => id === state)?.description ?? '';
}
