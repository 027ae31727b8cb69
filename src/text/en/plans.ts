/** What can be changed in an opened plan, in words: each choice and what it does. ¶4.13 */
import type { Escort, FirstWave, HHour } from '../../engine/words.ts';

interface Worded {
  readonly name: string;
  readonly does: string;
}

export const H_HOUR_WORDS: Readonly<Record<HHour | 'staff', Worded>> = {
  staff: {
    name: 'at first light, as the staff has it',
    does: 'Light enough for the guns, and what comes late still has the day.',
  },
  beforeDawn: {
    name: 'before dawn, 02:00',
    does: 'Boats come in unseen; but the ships’ guns are half blind, and nobody sees a white flag.',
  },
  midday: {
    name: 'midday, 12:00',
    does: 'Full light for guns and envoys, and no fog hides the shore; but the garrison has watched the ships come, and a night falls before they are empty.',
  },
};

export const ESCORT_WORDS: Readonly<Record<Escort | 'staff', Worded>> = {
  staff: { name: 'as the staff has it', does: 'The destroyers and sweepers there are to hand.' },
  light: { name: 'light', does: 'Ready sooner; but half the guns, and more danger at sea.' },
  strong: { name: 'strong', does: 'Sweepers ahead and more guns; but it takes half a day to assemble.' },
};

export const FIRST_WAVE_WORDS: Readonly<Record<FirstWave | 'staff', Worded>> = {
  staff: { name: 'as the staff has it', does: 'What the ships carry without crowding.' },
  small: { name: 'small', does: 'Loads sooner and is in less danger at sea; but fewer are ashore at first.' },
  large: { name: 'large', does: 'Stronger on the beach; but longer to load, in crowded ships.' },
};
