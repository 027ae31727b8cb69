/** The lists by which links name things. They come in a piece of their own: only who makes or opens a link needs them. */
import type { Codes } from '../scenario/index.ts';

const data = import.meta.glob('../../scenarios/*/codes.json', { eager: true, import: 'default' });

/** The lists of every scenario that has one, by its id. */
export function codes(): Readonly<Record<string, Codes>> {
  const found: Record<string, Codes> = {};
  for (const [path, value] of Object.entries(data)) {
    const id = /\/([^/]+)\/codes\.json$/.exec(path)?.[1];
    if (id !== undefined) found[id] = value as Codes;
  }
  return found;
}
