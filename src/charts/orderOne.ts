import { chartSetup, fact, note } from './form.ts';

/**
 * Drafts of General Order No. 1, which names who takes the surrender where. History: a line at Onekotan on 13 August, silence
 * on the Kurils in the text of the 15th, the Kurils Soviet in the amended text of the 18th, issued at the signing (FRUS 1945,
 * vol. VI, d450). Washington's yes on the Kurils is worth two of Cover, and is lost when the yes is withdrawn.
 */
export const orderOne = chartSetup('orderOne').createMachine({
  id: 'orderOne',
  meta: { title: 'General Order No. 1' },
  description: 'The drafts of General Order No. 1: who takes the surrender where.',
  initial: 'undrafted',
  on: {
    AMEND_KURILS: { target: '.kurilsSoviet', actions: [fact('cover', 2), note('orderOne.kurilsGranted')] },
    AMEND_SPLIT: { target: '.kurilsSplit', actions: [note('orderOne.kurilsSplit')] },
    AMEND_HOKKAIDO: { target: '.hokkaidoShared', actions: [fact('cover', 2), note('orderOne.hokkaidoShared')] },
  },
  states: {
    undrafted: {
      description: 'Washington has not begun to write it.',
      on: {
        DRAFT_LINE: { target: 'jcsLine', actions: [note('orderOne.lineDrafted')] },
        DRAFT_SILENT: { target: 'silentOnKurils', actions: [note('orderOne.silentDrafted')] },
        DRAFT_AMERICAN: { target: 'kurilsAmerican', actions: [note('orderOne.americanDrafted')] },
      },
    },
    jcsLine: {
      description: 'The Joint Chiefs draw the line at Onekotan: the rest of the chain is for Nimitz.',
      on: {
        DRAFT_SILENT: { target: 'silentOnKurils', actions: [note('orderOne.silentDrafted')] },
        DRAFT_AMERICAN: { target: 'kurilsAmerican', actions: [note('orderOne.americanDrafted')] },
        ISSUE: { target: 'issued', actions: [note('orderOne.issuedWithLine')] },
      },
    },
    silentOnKurils: {
      description: 'The Kurils are not named, and so fall to Nimitz with the other islands of the Pacific.',
      on: {
        DRAFT_LINE: { target: 'jcsLine', actions: [note('orderOne.lineDrafted')] },
        DRAFT_AMERICAN: { target: 'kurilsAmerican', actions: [note('orderOne.americanDrafted')] },
        ISSUE: { target: 'issued', actions: [note('orderOne.issuedSilent')] },
      },
    },
    kurilsSoviet: {
      description: 'All the Kurils surrender to the Soviet commander.',
      on: {
        AMEND_KURILS: {},
        AMEND_SPLIT: { target: 'kurilsSplit', actions: [fact('cover', -2), note('orderOne.kurilsSplit')] },
        AMEND_HOKKAIDO: { target: 'hokkaidoShared', actions: [note('orderOne.hokkaidoShared')] },
        WITHDRAW_KURILS: { target: 'silentOnKurils', actions: [fact('cover', -2), note('orderOne.kurilsWithdrawn')] },
        ISSUE: { target: 'issued', actions: [note('orderOne.issuedKurilsSoviet')] },
      },
    },
    kurilsSplit: {
      description: 'The chain is divided: the north to the Soviet commander, the south to Nimitz.',
      on: {
        AMEND_SPLIT: {},
        WITHDRAW_KURILS: { target: 'silentOnKurils', actions: [note('orderOne.kurilsWithdrawn')] },
        ISSUE: { target: 'issued', actions: [note('orderOne.issuedKurilsSplit')] },
      },
    },
    kurilsAmerican: {
      description: 'All the Kurils are named for Nimitz.',
      on: {
        DRAFT_LINE: { target: 'jcsLine', actions: [note('orderOne.lineDrafted')] },
        DRAFT_SILENT: { target: 'silentOnKurils', actions: [note('orderOne.silentDrafted')] },
        ISSUE: { target: 'issued', actions: [note('orderOne.issuedKurilsAmerican')] },
      },
    },
    hokkaidoShared: {
      description: 'The Kurils and the north of Hokkaido surrender to the Soviet commander.',
      on: {
        AMEND_KURILS: { target: 'kurilsSoviet', actions: [note('orderOne.hokkaidoTakenBack')] },
        AMEND_SPLIT: { target: 'kurilsSplit', actions: [fact('cover', -2), note('orderOne.kurilsSplit')] },
        AMEND_HOKKAIDO: {},
        WITHDRAW_KURILS: { target: 'silentOnKurils', actions: [fact('cover', -2), note('orderOne.kurilsWithdrawn')] },
        ISSUE: { target: 'issued', actions: [note('orderOne.issuedHokkaidoShared')] },
      },
    },
    issued: {
      description: 'MacArthur has issued it; its text binds.',
      on: { AMEND_KURILS: {}, AMEND_SPLIT: {}, AMEND_HOKKAIDO: {} },
    },
  },
});
