import type { ChartId } from '../engine/words.ts';
import type { ChartPicture } from './picture.ts';
import generated from './pictures.gen.json';

/** The charts as drawn, for the page: data read from the machines beforehand, so that XState need not come along. */
export const pictures = generated as unknown as Readonly<Record<ChartId, ChartPicture>>;
