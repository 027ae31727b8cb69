import { chartSetup, fact, note, when } from './form.ts';

/**
 * How the two allies stand with each other. STRAIN and EASE are readings of the tension and leave it alone; DEFIANCE, CLASH
 * and MEND are deeds and move it.
 */
export const alliance = chartSetup('alliance').createMachine({
  id: 'alliance',
  meta: { title: 'The alliance' },
  description: 'How Moscow and Washington stand with each other.',
  initial: 'cooperation',
  states: {
    cooperation: {
      description: 'Two allies finish one war.',
      on: {
        STRAIN: [
          { guard: when('tensionHigh'), target: 'crisis', actions: [note('alliance.crisis')] },
          { target: 'friction', actions: [note('alliance.friction')] },
        ],
        DEFIANCE: [
          { guard: when('tensionHigh'), target: 'crisis', actions: [fact('tension', 10), note('alliance.crisis')] },
          { target: 'friction', actions: [fact('tension', 10), note('alliance.friction')] },
        ],
        CLASH: { target: 'crisis', actions: [fact('tension', 20), note('alliance.clash')] },
      },
    },
    friction: {
      description: 'The letters grow sharp; the common business goes on.',
      on: {
        EASE: { guard: when('tensionLow'), target: 'cooperation', actions: [note('alliance.cooperation')] },
        MEND: [
          {
            guard: when('tensionLow'),
            target: 'cooperation',
            actions: [fact('tension', -10), note('alliance.cooperation')],
          },
          { actions: [fact('tension', -10)] },
        ],
        STRAIN: { guard: when('tensionHigh'), target: 'crisis', actions: [note('alliance.crisis')] },
        DEFIANCE: { target: 'crisis', actions: [fact('tension', 10), note('alliance.crisis')] },
        CLASH: { target: 'crisis', actions: [fact('tension', 20), note('alliance.clash')] },
      },
    },
    crisis: {
      description: 'Each expects the other to act against him; aid, exchanges and joint work are withheld.',
      on: {
        EASE: { guard: when('tensionLow'), target: 'friction', actions: [note('alliance.crisisEases')] },
        MEND: { target: 'friction', actions: [fact('tension', -10), note('alliance.crisisEases')] },
        DEFIANCE: [
          { guard: when('tensionHigh'), target: 'rupture', actions: [fact('tension', 10), note('alliance.rupture')] },
          { actions: [fact('tension', 10)] },
        ],
        CLASH: { target: 'rupture', actions: [fact('tension', 20), note('alliance.rupture')] },
      },
    },
    rupture: {
      description: 'The wartime alliance is over; only a deed of conciliation reopens talk.',
      on: {
        MEND: { target: 'crisis', actions: [fact('tension', -10), note('alliance.talkReopens')] },
      },
    },
  },
});
