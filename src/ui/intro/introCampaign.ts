/** The war of the introduction: three desk days around the letter of 16 August, on the reference luck. */
import type { Holder } from '../../campaign/campaign.ts';
import type { Library } from '../../engine/war.ts';
import type { Seat } from '../../engine/words.ts';
import { Campaign } from '../../campaign/campaign.ts';
import { dayOf } from '../../engine/time.ts';
import { DEFAULT_LENSES, REFERENCE_SEED } from '../../engine/war.ts';

export const INTRO_SCENARIO = 'the-hokkaido-week';
/** The desk on which the letter is written, and the one on which it has arrived. */
const FIRST_DAY: Readonly<Record<Seat, string>> = { USSR: '08-17', USA: '08-18' };

export function introCampaign(library: Library, seat: Seat = 'USSR'): Campaign {
  const other: Seat = seat === 'USSR' ? 'USA' : 'USSR';
  const holder = (side: Seat): Holder => (side === seat ? { kind: 'human' } : { kind: 'policy', name: 'historical' });
  return new Campaign({
    library,
    setup: {
      scenario: INTRO_SCENARIO,
      seed: REFERENCE_SEED,
      lenses: DEFAULT_LENSES,
      aims: {},
      policies: { [other]: 'historical' },
      startDay: dayOf(FIRST_DAY[seat]),
    },
    holders: { USSR: holder('USSR'), USA: holder('USA') },
  });
}
