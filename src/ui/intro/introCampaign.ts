/** The war of the introduction: three days around the letter of 16 August, on the reference luck. R19 */
import type { Library } from '../../engine/war.ts';
import { Campaign } from '../../campaign/campaign.ts';
import { DEFAULT_LENSES, REFERENCE_SEED } from '../../engine/war.ts';

export const INTRO_SCENARIO = 'the-hokkaido-week';

export function introCampaign(library: Library): Campaign {
  return new Campaign({
    library,
    setup: {
      scenario: INTRO_SCENARIO,
      seed: REFERENCE_SEED,
      lenses: DEFAULT_LENSES,
      aims: {},
      policies: { USA: 'historical' },
    },
    holders: { USSR: { kind: 'human' }, USA: { kind: 'policy', name: 'historical' } },
  });
}
