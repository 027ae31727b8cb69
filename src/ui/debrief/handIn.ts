import type { Campaign } from '../../campaign/campaign.ts';

/** A short name for exactly this war: the end of its replay, in groups that can be read aloud. */
export function handInCode(campaign: Campaign): string {
  const checkpoint = campaign.history().at(-1)?.checkpoint ?? '';
  const letters = checkpoint.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return letters.slice(-12).replace(/(.{4})(?=.)/g, '$1-');
}
