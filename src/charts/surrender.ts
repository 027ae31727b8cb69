import { chartSetup, note, when } from './form.ts';

/**
 * Tokyo's way out of the war. History: hope in Moscow until 9 August, deadlock, the Emperor's word on the 10th, the Allied
 * reply on the 12th, his second word on the 14th, the night of the coup, broadcast and orders on the 15th to 17th, the
 * signing on 2 September. A junta that has seized Tokyo can fall, and leaves the Allied reply where it lay.
 */
export const surrender = chartSetup('surrender').createMachine({
  id: 'surrender',
  meta: { title: 'The surrender' },
  description: 'How Tokyo comes to end the war, or does not.',
  initial: 'resisting',
  states: {
    resisting: {
      description: 'The government means to fight on and asks nobody.',
      on: {
        MEDIATION_SOUGHT: { target: 'seekingMediation', actions: [note('surrender.mediationSought')] },
        MEDIATION_CLOSED: { target: 'deadlocked', actions: [note('surrender.mediationClosed')] },
        COUNCIL_SITS: [
          {
            guard: when('deadlock', 'emperorSpeaks'),
            target: 'firstAcceptance',
            actions: [note('surrender.emperorDecides')],
          },
          { guard: when('deadlock'), target: 'deadlocked', actions: [note('surrender.councilSplits')] },
          { guard: when('willAccept'), target: 'firstAcceptance', actions: [note('surrender.councilAccepts')] },
        ],
      },
    },
    seekingMediation: {
      description: 'Tokyo waits for Moscow to carry its wish for terms.',
      on: {
        MEDIATION_CLOSED: { target: 'deadlocked', actions: [note('surrender.mediationClosed')] },
        COUNCIL_SITS: [
          {
            guard: when('deadlock', 'emperorSpeaks'),
            target: 'firstAcceptance',
            actions: [note('surrender.emperorDecides')],
          },
          { guard: when('deadlock'), actions: [note('surrender.waitsForMoscow')] },
          { guard: when('willAccept'), target: 'firstAcceptance', actions: [note('surrender.councilAccepts')] },
        ],
      },
    },
    deadlocked: {
      description: 'Three against three: one condition or four.',
      on: {
        MEDIATION_SOUGHT: { target: 'seekingMediation', actions: [note('surrender.mediationSought')] },
        COUNCIL_SITS: [
          {
            guard: when('deadlock', 'emperorSpeaks'),
            target: 'firstAcceptance',
            actions: [note('surrender.emperorDecides')],
          },
          { guard: when('deadlock'), actions: [note('surrender.stillSplit')] },
          { guard: when('willAccept'), target: 'firstAcceptance', actions: [note('surrender.councilAccepts')] },
        ],
        REPLY_RECEIVED: {
          guard: when('replyKeepsEmperor'),
          target: 'replyInHand',
          actions: [note('surrender.replyKeepsEmperor')],
        },
      },
    },
    firstAcceptance: {
      description: 'Decided to accept, with one reservation; nothing has left Tokyo yet.',
      on: { ACCEPTANCE_SENT: { target: 'awaitingReply', actions: [note('surrender.acceptanceSent')] } },
    },
    awaitingReply: {
      description: 'The acceptance is with the Allies; Tokyo listens for the answer.',
      on: {
        REPLY_RECEIVED: [
          { guard: when('replyKeepsEmperor'), target: 'replyInHand', actions: [note('surrender.replyKeepsEmperor')] },
          { guard: when('replyHard'), target: 'replyInHand', actions: [note('surrender.replyHard')] },
          { target: 'replyInHand', actions: [note('surrender.replyVague')] },
        ],
      },
    },
    replyInHand: {
      description: 'The Allied answer is read, translated and fought over.',
      on: {
        REPLY_RECEIVED: [
          { guard: when('replyKeepsEmperor'), actions: [note('surrender.replyKeepsEmperor')] },
          { guard: when('replyHard'), actions: [note('surrender.replyHard')] },
        ],
        SECOND_COUNCIL: [
          { guard: when('emperorSpeaks'), target: 'coupNight', actions: [note('surrender.emperorDecidesAgain')] },
          { guard: when('willAccept'), target: 'coupNight', actions: [note('surrender.councilAccepts')] },
          { guard: when('replyHard'), target: 'deadlocked', actions: [note('surrender.termsRejected')] },
          { actions: [note('surrender.stillSplit')] },
        ],
      },
    },
    coupNight: {
      description: 'The rescript is recorded; officers move on the palace.',
      on: {
        COUP_NIGHT_PASSES: [
          { guard: when('coupSucceeds'), target: 'junta', actions: [note('surrender.coupSucceeds')] },
          { target: 'accepted', actions: [note('surrender.coupFails')] },
        ],
      },
    },
    junta: {
      description: 'Officers hold the palace and speak in the Emperor’s name; the war goes on.',
      on: { JUNTA_FALLS: { target: 'replyInHand', actions: [note('surrender.juntaFalls')] } },
    },
    accepted: {
      description: 'Japan has accepted; the people and the armies do not know it yet.',
      on: { BROADCAST: { target: 'ordersIssued', actions: [note('surrender.broadcast')] } },
    },
    ordersIssued: {
      description: 'The Emperor has spoken on the radio; orders to stop are on their way to the armies.',
      on: {
        ORDERS_REACH_ARMIES: { target: 'ceasefire', actions: [note('surrender.ordersReachArmies')] },
        SIGNED: { target: 'signed', actions: [note('surrender.signed')] },
      },
    },
    ceasefire: {
      description: 'The armies have the order to cease fire; garrisons obey, each in its own time.',
      on: { SIGNED: { target: 'signed', actions: [note('surrender.signed')] } },
    },
    signed: { description: 'The instrument of surrender is signed.' },
  },
});
