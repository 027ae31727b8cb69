import { chartSetup, fact, note, when } from './form.ts';

/**
 * One thread of letters between Moscow and Washington. What may be written in any state stands at the root: a letter or a
 * deed counts whatever lies on the table. Silence is read as the rules fix it: refusal of a claim, assent to a fact already
 * on the ground.
 */
export const correspondence = chartSetup('correspondence').createMachine({
  id: 'correspondence',
  meta: { title: 'Correspondence' },
  description: 'One matter between Moscow and Washington, as their letters leave it.',
  initial: 'quiet',
  on: {
    ASK: { target: '.asked' },
    CLAIM: { target: '.claimed', actions: [fact('tension', 5)] },
    BARGAIN: { target: '.bargaining' },
    SETTLE: { target: '.settled', actions: [fact('tension', -10), note('correspondence.settled')] },
    PROTEST: [
      { guard: when('tense'), target: '.crisis', actions: [fact('tension', 10), note('correspondence.crisis')] },
      { target: '.protested', actions: [fact('tension', 5), note('correspondence.protested')] },
    ],
    DEFY: { target: '.crisis', actions: [fact('tension', 15), note('correspondence.defied')] },
    BREAK: { target: '.rupture', actions: [fact('tension', 25), note('correspondence.rupture')] },
  },
  states: {
    quiet: {
      description: 'Nothing has been said on this matter.',
      on: {
        ASK: { target: 'asked' },
        CLAIM: { target: 'claimed', actions: [fact('tension', 5)] },
        CONCEDE: { target: 'answeredYes', actions: [fact('tension', -5)] },
        REFUSE: { target: 'answeredNo', actions: [fact('tension', 5)] },
        SETTLE: {},
      },
    },
    asked: {
      description: 'A request is on its way or on the desk.',
      on: {
        CONCEDE: { target: 'answeredYes', actions: [fact('tension', -5)] },
        REFUSE: { target: 'answeredNo', actions: [fact('tension', 5)] },
        SILENCE_AS_ANSWER: [
          { guard: when('factOnGround'), target: 'answeredYes', actions: [note('correspondence.silenceAssents')] },
          { target: 'answeredNo', actions: [note('correspondence.silenceRefuses')] },
        ],
      },
    },
    claimed: {
      description: 'One side has claimed it as of right.',
      on: {
        CONCEDE: { target: 'answeredYes', actions: [fact('tension', -5)] },
        REFUSE: { target: 'answeredNo', actions: [fact('tension', 5)] },
        SILENCE_AS_ANSWER: [
          { guard: when('factOnGround'), target: 'answeredYes', actions: [note('correspondence.silenceAssents')] },
          { target: 'answeredNo', actions: [note('correspondence.silenceRefuses')] },
        ],
      },
    },
    answeredYes: {
      description: 'It has been granted.',
      on: {
        CONCEDE: {},
        REFUSE: { target: 'answeredNo', actions: [fact('tension', 10), note('correspondence.tookBack')] },
      },
    },
    answeredNo: {
      description: 'It has been refused.',
      on: {
        CONCEDE: { target: 'answeredYes', actions: [fact('tension', -5)] },
        REFUSE: { actions: [fact('tension', 5)] },
      },
    },
    bargaining: {
      description: 'One thing is offered for another.',
      on: {
        CONCEDE: { target: 'settled', actions: [fact('tension', -10), note('correspondence.settled')] },
        REFUSE: { target: 'answeredNo', actions: [fact('tension', 5)] },
        SILENCE_AS_ANSWER: [
          { guard: when('factOnGround'), target: 'answeredYes', actions: [note('correspondence.silenceAssents')] },
          { target: 'answeredNo', actions: [note('correspondence.silenceRefuses')] },
        ],
      },
    },
    protested: {
      description: 'A protest lies on the table.',
      on: {
        CONCEDE: { target: 'answeredYes', actions: [fact('tension', -5)] },
        REFUSE: { target: 'answeredNo', actions: [fact('tension', 5)] },
        SILENCE_AS_ANSWER: [
          { guard: when('factOnGround'), target: 'answeredYes', actions: [note('correspondence.silenceAssents')] },
          { target: 'answeredNo', actions: [note('correspondence.silenceRefuses')] },
        ],
      },
    },
    settled: {
      description: 'Both sides treat the matter as closed.',
      on: {
        SETTLE: {},
        REFUSE: { target: 'answeredNo', actions: [fact('tension', 10), note('correspondence.tookBack')] },
      },
    },
    crisis: {
      description: 'Words no longer hold the matter: each side looks at what the other may do.',
      on: {
        ASK: { target: 'bargaining' },
        CLAIM: { actions: [fact('tension', 5)] },
        CONCEDE: { target: 'answeredYes', actions: [fact('tension', -10), note('correspondence.crisisEases')] },
        REFUSE: { actions: [fact('tension', 5)] },
        PROTEST: [
          { guard: when('tense'), actions: [fact('tension', 5)] },
          { target: 'protested', actions: [note('correspondence.crisisEases')] },
        ],
        SILENCE_AS_ANSWER: {
          guard: when('factOnGround'),
          target: 'answeredYes',
          actions: [note('correspondence.silenceAssents')],
        },
        DEFY: [
          { guard: when('tense'), target: 'rupture', actions: [fact('tension', 25), note('correspondence.rupture')] },
          { actions: [fact('tension', 15)] },
        ],
      },
    },
    rupture: {
      description: 'The two leaders no longer write on this matter; only an offer reopens it.',
      on: {
        ASK: {},
        CLAIM: {},
        BARGAIN: { target: 'bargaining', actions: [note('correspondence.reopened')] },
        SETTLE: {},
        PROTEST: {},
        DEFY: {},
        BREAK: {},
      },
    },
  },
});
