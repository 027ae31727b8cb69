/** Sentences for what the charts of the politics report. One for each key of the chart tables. */

const ALLIANCE = {
  'alliance.clash':
    'Soviet and American forces have fired on each other. Both capitals ask for the facts before they speak.',
  'alliance.cooperation': 'The allies work together again; the tone of the letters is easy.',
  'alliance.crisisEases': 'The worst is over between Moscow and Washington; the quarrel remains.',
  'alliance.crisis': 'The quarrel between the allies has become a crisis. Each side looks at what the other may do.',
  'alliance.friction': 'The allies still work together, but every paper is now read twice.',
  'alliance.rupture': 'The alliance is broken. The two powers that ended the war no longer speak as allies.',
  'alliance.talkReopens': 'Moscow and Washington speak again.',
} as const;

const CHUNGKING = {
  'chungking.agreed': 'Moscow and Chungking have agreed on the text of their treaty.',
  'chungking.asksMore': 'Soong asks for more before he will sign.',
  'chungking.broken': 'The talks with Chungking have broken off.',
  'chungking.pressed': 'Soong is reminded how far the Soviet armies have come.',
  'chungking.signed': 'The treaty between the Soviet Union and China is signed.',
  'chungking.standsFirm': 'Soong stands firm on Dairen.',
  'chungking.talksResume': 'The talks with Soong are taken up again.',
  'chungking.talksStop': 'The talks with Soong have come to a stop.',
  'chungking.yields': 'Soong gives way on a point.',
} as const;

const CORRESPONDENCE = {
  'correspondence.crisisEases': 'The exchange has drawn back from the edge.',
  'correspondence.crisis': 'Words no longer hold the matter.',
  'correspondence.defied': 'What was refused has been done all the same.',
  'correspondence.protested': 'A protest lies on the table.',
  'correspondence.reopened': 'An offer has reopened the exchange.',
  'correspondence.rupture': 'The two leaders no longer write to each other on this matter.',
  'correspondence.settled': 'Both sides treat the matter as closed.',
  'correspondence.silenceAssents': 'No answer came, and the fact stands on the ground. Silence is taken for assent.',
  'correspondence.silenceRefuses': 'No answer came. Silence is taken for a refusal.',
  'correspondence.tookBack': 'What was granted has been taken back.',
} as const;

/** The same sentences for both charts of operations, each about its own shore. */
function operationNotes<P extends 'hokkaido' | 'kurils'>(
  prefix: P,
  what: string,
  shore: string,
): Record<`${P}.${OperationNote}`, string> {
  const notes: Record<OperationNote, string> = {
    ashore: `Soviet troops are ashore ${shore}.`,
    cancelled: `The operation against ${what} is called off.`,
    clingsToBeach: `The first wave clings to the beach ${shore}; the second has not come.`,
    diverted: `The ships meant for ${what} are making for another shore.`,
    held: `The ground won ${shore} is held.`,
    partWithdrawn: `Part of the force ${shore} is taken off; part remains.`,
    planned: `The staffs are told to plan an operation against ${what}.`,
    prepares: `The force for ${what} is loading.`,
    ready: `The force for ${what} reports itself ready.`,
    repulsed: `The landing ${shore} has been thrown back.`,
    sailsHalfLoaded: `The force for ${what} has sailed before its loading was done.`,
    sails: `The force for ${what} has sailed.`,
    secondWave: `The second wave is ashore ${shore}.`,
    suspended: `The operation against ${what} is suspended until special instructions.`,
    tooLateToStop: `The order to stop came too late: the force for ${what} was past recall.`,
    turnsBack: `The force for ${what} has turned back.`,
    withdrawn: `The troops ${shore} have been taken off again.`,
  };
  return Object.fromEntries(Object.entries(notes).map(([key, text]) => [`${prefix}.${key}`, text])) as Record<
    `${P}.${OperationNote}`,
    string
  >;
}

type OperationNote =
  | 'ashore'
  | 'cancelled'
  | 'clingsToBeach'
  | 'diverted'
  | 'held'
  | 'partWithdrawn'
  | 'planned'
  | 'prepares'
  | 'ready'
  | 'repulsed'
  | 'sailsHalfLoaded'
  | 'sails'
  | 'secondWave'
  | 'suspended'
  | 'tooLateToStop'
  | 'turnsBack'
  | 'withdrawn';

const OCCUPATION = {
  'occupation.claimDropped': 'The claim to a share in the command is dropped.',
  'occupation.contingentLeaves': 'The Soviet contingent leaves Japan.',
  'occupation.contingents': 'A Soviet contingent is to serve in Japan under the supreme commander.',
  'occupation.controlCouncil': 'A control council of the four powers is to sit in Tokyo.',
  'occupation.councilLapses': 'The control council lapses before it has sat.',
  'occupation.shareClaimed': 'Moscow claims a share in the command over Japan.',
  'occupation.soleAgreed': 'One supreme commander, with Moscow’s consent.',
  'occupation.soleContested': 'Washington names one supreme commander; Moscow has not agreed.',
  'occupation.soleNamed': 'MacArthur is named supreme commander.',
  'occupation.twoClaimed': 'Moscow proposes two supreme commanders, one of them Soviet.',
  'occupation.underOneCommander': 'The occupation of Japan stays under one commander.',
  'occupation.zoneGivenUp': 'The Soviet zone in Japan is given up.',
  'occupation.zoneGranted': 'Washington grants a Soviet zone in Japan proper.',
  'occupation.zoneTaken': 'A Soviet zone in Japan exists in fact, granted or not.',
} as const;

const ORDER_ONE = {
  'orderOne.americanDrafted': 'The draft of General Order No. 1 gives the Kurils to the American commander.',
  'orderOne.hokkaidoShared': 'General Order No. 1 is amended: northern Hokkaido yields to the Soviet commander.',
  'orderOne.hokkaidoTakenBack': 'The amendment on northern Hokkaido is taken out of General Order No. 1 again.',
  'orderOne.issuedHokkaidoShared':
    'General Order No. 1 is issued. Northern Hokkaido and the Kurils yield to the Soviet commander.',
  'orderOne.issuedKurilsAmerican': 'General Order No. 1 is issued. The Kurils yield to the American commander.',
  'orderOne.issuedKurilsSoviet': 'General Order No. 1 is issued. The Kurils yield to the Soviet commander.',
  'orderOne.issuedKurilsSplit': 'General Order No. 1 is issued. The Kurils are divided between the two commanders.',
  'orderOne.issuedSilent': 'General Order No. 1 is issued. It does not name the Kurils.',
  'orderOne.issuedWithLine': 'General Order No. 1 is issued, with the line at Onekotan.',
  'orderOne.kurilsGranted': 'General Order No. 1 is amended: all the Kurils yield to the Soviet commander.',
  'orderOne.kurilsSplit': 'General Order No. 1 is amended: the Kurils are divided.',
  'orderOne.kurilsWithdrawn': 'The Kurils are taken out of the Soviet paragraph of General Order No. 1.',
  'orderOne.lineDrafted': 'The draft of General Order No. 1 draws the line at Onekotan.',
  'orderOne.silentDrafted': 'The draft of General Order No. 1 does not name the Kurils.',
} as const;

const SURRENDER = {
  'surrender.acceptanceSent': 'Tokyo has sent its acceptance, with one reservation, to Berne and Stockholm.',
  'surrender.broadcast': 'The Emperor has spoken on the radio. Japan has accepted.',
  'surrender.councilAccepts': 'The council accepts without the Emperor’s word.',
  'surrender.councilSplits': 'The council has split, three against three.',
  'surrender.coupFails': 'Officers moved on the palace in the night and failed.',
  'surrender.coupSucceeds': 'Officers hold the palace and speak in the Emperor’s name. The war goes on.',
  'surrender.emperorDecidesAgain': 'The Emperor has decided a second time: the answer is to be accepted.',
  'surrender.emperorDecides': 'The council was divided. The Emperor has spoken for acceptance.',
  'surrender.juntaFalls': 'The officers have lost the palace; the government speaks again.',
  'surrender.mediationClosed': 'Moscow will not mediate. Tokyo’s last way out is closed.',
  'surrender.mediationSought': 'Tokyo asks Moscow to carry its wish for terms.',
  'surrender.ordersReachArmies': 'The order to cease fire is reaching the Japanese armies.',
  'surrender.replyHard': 'A hard answer from the Allies is in Tokyo’s hands.',
  'surrender.replyKeepsEmperor': 'An answer that keeps the Emperor is in Tokyo’s hands.',
  'surrender.replyVague': 'The Allied answer is in Tokyo’s hands. It neither promises the throne nor abolishes it.',
  'surrender.signed': 'The instrument of surrender is signed.',
  'surrender.stillSplit': 'The council has sat again and is still divided.',
  'surrender.termsRejected': 'Tokyo turns the Allied terms down.',
  'surrender.waitsForMoscow': 'The council is divided and waits for Moscow’s word.',
} as const;

export const CHART_NOTES: Readonly<Record<string, string>> = {
  ...ALLIANCE,
  ...CHUNGKING,
  ...CORRESPONDENCE,
  ...operationNotes('hokkaido', 'Hokkaido', 'on Hokkaido'),
  ...operationNotes('kurils', 'the Kurils', 'in the Kurils'),
  ...OCCUPATION,
  ...ORDER_ONE,
  ...SURRENDER,
};
