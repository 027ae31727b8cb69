import { chartSetup, fact, note, when } from './form.ts';

/**
 * The treaty between Stalin and Chiang: talks broken off on 14 July, resumed on 7 August, agreed in the night to the 14th and
 * signed in the small hours of the 15th (FRUS 1945, vol. VII, d685, d688).
 */
export const chungking = chartSetup('chungking').createMachine({
  id: 'chungking',
  meta: { title: 'The Chungking treaty' },
  description: 'The treaty between Moscow and Chungking that is to confirm the Yalta terms on Manchuria and Mongolia.',
  initial: 'deadlocked',
  states: {
    deadlocked: {
      description: 'Soong has gone home; ports, railways and the Mongolian frontier are open.',
      on: {
        TALKS_RESUME: { target: 'haggling', actions: [note('chungking.talksResume')] },
        PRESS: { guard: when('armiesInMukden'), target: 'haggling', actions: [note('chungking.talksResume')] },
        CONCEDE: { target: 'haggling', actions: [note('chungking.talksResume')] },
        BREAK_OFF: { target: 'broken', actions: [note('chungking.broken')] },
      },
    },
    haggling: {
      description: 'Stalin and Soong bargain, clause by clause, while the armies move.',
      on: {
        PRESS: [
          { guard: when('armiesInMukden'), target: 'agreed', actions: [note('chungking.yields')] },
          { guard: when('washingtonFirm'), target: 'deadlocked', actions: [note('chungking.standsFirm')] },
          { actions: [note('chungking.pressed')] },
        ],
        CONCEDE: [
          { guard: when('washingtonFirm'), actions: [note('chungking.asksMore')] },
          { target: 'agreed', actions: [note('chungking.agreed')] },
        ],
        AGREE: { target: 'agreed', actions: [note('chungking.agreed')] },
        BREAK_OFF: [
          { guard: when('warOver'), target: 'broken', actions: [note('chungking.broken')] },
          { target: 'deadlocked', actions: [note('chungking.talksStop')] },
        ],
      },
    },
    agreed: {
      description: 'The text is agreed and waits for signature.',
      on: {
        SIGN: { target: 'signed', actions: [fact('cover', 2), note('chungking.signed')] },
        BREAK_OFF: [
          { guard: when('warOver'), target: 'broken', actions: [note('chungking.broken')] },
          { target: 'deadlocked', actions: [note('chungking.talksStop')] },
        ],
      },
    },
    signed: { description: 'China has signed: the Yalta terms on the mainland have their legal paper.' },
    broken: {
      description: 'No treaty. What Moscow holds in Manchuria, it holds by force alone.',
      on: {
        TALKS_RESUME: { target: 'haggling', actions: [note('chungking.talksResume')] },
        PRESS: { guard: when('armiesInMukden'), target: 'haggling', actions: [note('chungking.talksResume')] },
        CONCEDE: { target: 'haggling', actions: [note('chungking.talksResume')] },
      },
    },
  },
});
