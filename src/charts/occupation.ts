import { chartSetup, fact, note, when } from './form.ts';

/**
 * Who commands in Japan. History: Molotov named two commanders in the night to 11 August and dropped the second within the
 * hour; MacArthur was agreed on the 12th (FRUS 1945, vol. VI, d409-d425). Sole command is worth one of Authority, any zone in
 * Japan proper costs four.
 */
export const occupation = chartSetup('occupation').createMachine({
  id: 'occupation',
  meta: { title: 'The occupation' },
  description: 'Who commands in Japan, and whether the country is divided.',
  initial: 'undecided',
  on: {
    ACCEPT_CONTINGENT: { target: '.contingents', actions: [note('occupation.contingents')] },
    GRANT_COUNCIL: { target: '.controlCouncil', actions: [note('occupation.controlCouncil')] },
    GRANT_ZONE: { target: '.zones', actions: [fact('authority', -4), note('occupation.zoneGranted')] },
    FACT_ON_GROUND: [
      { guard: when('sovietAssent'), target: '.contingents', actions: [note('occupation.underOneCommander')] },
      { target: '.zones', actions: [fact('authority', -4), note('occupation.zoneTaken')] },
    ],
  },
  states: {
    undecided: {
      description: 'Nothing has been agreed about the command.',
      on: {
        NAME_SOLE: [
          {
            guard: when('sovietAssent'),
            target: 'soleCommander',
            actions: [fact('authority', 1), note('occupation.soleAgreed')],
          },
          { target: 'soleCommander', actions: [fact('tension', 5), note('occupation.soleNamed')] },
        ],
        CLAIM_SHARE: { target: 'twoCommanders', actions: [fact('tension', 5), note('occupation.twoClaimed')] },
      },
    },
    twoCommanders: {
      description: 'Moscow wants its own marshal beside MacArthur.',
      on: {
        NAME_SOLE: [
          {
            guard: when('sovietAssent'),
            target: 'soleCommander',
            actions: [fact('authority', 1), note('occupation.soleAgreed')],
          },
          { actions: [fact('tension', 5), note('occupation.soleContested')] },
        ],
        DROP_CLAIM: [
          {
            guard: when('sovietAssent'),
            target: 'soleCommander',
            actions: [fact('authority', 1), note('occupation.soleAgreed')],
          },
          { target: 'undecided', actions: [note('occupation.claimDropped')] },
        ],
      },
    },
    soleCommander: {
      description: 'MacArthur alone accepts the surrender and commands in Japan.',
      on: { CLAIM_SHARE: { actions: [fact('tension', 5), note('occupation.shareClaimed')] } },
    },
    contingents: {
      description: 'A Soviet contingent serves under MacArthur.',
      on: {
        ACCEPT_CONTINGENT: {},
        CLAIM_SHARE: { actions: [fact('tension', 5), note('occupation.shareClaimed')] },
        DROP_CLAIM: { target: 'soleCommander', actions: [note('occupation.contingentLeaves')] },
      },
    },
    controlCouncil: {
      description: 'A council of the powers sits over the commander.',
      on: {
        GRANT_COUNCIL: {},
        ACCEPT_CONTINGENT: {},
        DROP_CLAIM: { target: 'soleCommander', actions: [note('occupation.councilLapses')] },
      },
    },
    zones: {
      description: 'Japan proper is divided between the powers.',
      on: {
        GRANT_ZONE: {},
        FACT_ON_GROUND: [
          { guard: when('sovietAssent'), target: 'contingents', actions: [note('occupation.underOneCommander')] },
          {},
        ],
        GRANT_COUNCIL: {},
        DROP_CLAIM: { target: 'soleCommander', actions: [note('occupation.zoneGivenUp')] },
      },
    },
  },
});
