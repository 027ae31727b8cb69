/** The closed vocabularies of the game: every list is data, every type derives from its list. */

/** Who decides. */
export const SEATS = ['USSR', 'USA'] as const;
export type Seat = (typeof SEATS)[number];

/** Who exists in the world. `CCP` is the Eighth Route Army, which takes Kalgan. */
export const POWERS = ['USSR', 'USA', 'Japan', 'China', 'CCP', 'Britain'] as const;
export type Power = (typeof POWERS)[number];

export const AREA_KINDS = ['land', 'port', 'island', 'sea', 'offmap'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];
export const EDGE_KINDS = ['road', 'rail', 'land', 'strait', 'sealane', 'offmap'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

export const WEATHERS = ['clear', 'fog', 'gale'] as const;
export type Weather = (typeof WEATHERS)[number];

/** The six verbs of a staff plan, and the standing directive of a land front. (¶4.1) */
export const ORDER_KINDS = ['prepare', 'go', 'divert', 'recall', 'hold', 'show', 'direct'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

/**
 * What may be chosen in an opened plan in place of what its staff has laid down. Links count these by their places, so
 * the lists only grow. (¶4.13)
 */
export const H_HOURS = ['beforeDawn', 'midday'] as const;
export type HHour = (typeof H_HOURS)[number];
export const ESCORTS = ['light', 'strong'] as const;
export type Escort = (typeof ESCORTS)[number];
export const FIRST_WAVES = ['small', 'large'] as const;
export type FirstWave = (typeof FIRST_WAVES)[number];

export const OPERATION_KINDS = ['landing', 'airLanding', 'transport', 'station', 'strike'] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

/** Life of an operation, in order; the last five end it or set it aside. */
export const OPERATION_STATUSES = [
  'dormant',
  'preparing',
  'ready',
  'underway',
  'assaulting',
  'ashore',
  'done',
  'held',
  'recalled',
  'cancelled',
  'repulsed',
  'withdrawn',
] as const;
export type OperationStatus = (typeof OPERATION_STATUSES)[number];

export const FORMATION_STATUSES = ['active', 'embarked', 'yielded', 'disarmed', 'destroyed', 'notArrived'] as const;
export type FormationStatus = (typeof FORMATION_STATUSES)[number];

export const FORMATION_KINDS = [
  'army',
  'corps',
  'division',
  'brigade',
  'marines',
  'airborne',
  'air',
  'fleet',
  'flotilla',
  'submarines',
  'fortress',
  'detachment',
  'bomber',
] as const;
export type FormationKind = (typeof FORMATION_KINDS)[number];

/** Parts of the theatre on land. */
export const REGIONS = [
  'soviet',
  'manchuria',
  'northChina',
  'korea',
  'karafuto',
  'kurils',
  'hokkaido',
  'honshu',
] as const;
export type Region = (typeof REGIONS)[number];

/** Japanese higher commands that pass on Tokyo's order to stop, each with its own delay. */
export const JAPANESE_COMMANDS = ['kwantung', 'seventeenthAreaArmy', 'northChina', 'fifthAreaArmy', 'home'] as const;
export type JapaneseCommand = (typeof JAPANESE_COMMANDS)[number];

export const DIRECTIVES = ['drive', 'halt', 'disarm'] as const;
export type Directive = (typeof DIRECTIVES)[number];

export const CONFIDENCES = ['A', 'B', 'C'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a leader may want from these weeks; a seat takes three of its seven. (¶2.1) */
export const AIMS = {
  USSR: [
    'yaltaPrizes',
    'groundOnHokkaido',
    'voiceInTokyo',
    'noBreach',
    'manchurianPorts',
    'fewSovietDead',
    'islandsBeforeSigning',
  ],
  USA: ['warOverBy15', 'oneCommander', 'kurilBase', 'southernIslands', 'noBreach', 'openDoor', 'fewAmericanDead'],
} as const;
export type AimId = (typeof AIMS)[Seat][number];
export const GRADES = ['lost', 'inPart', 'kept'] as const;
export type Grade = (typeof GRADES)[number];

/** Where the six councillors and the palace stand. */
export const COUNCIL = ['suzuki', 'togo', 'yonai', 'anami', 'umezu', 'toyoda', 'emperor', 'kido'] as const;
export type MemberId = (typeof COUNCIL)[number];

/** Named shocks that move the council, in the order the lens tables print them. */
export const SHOCKS = ['bomb1', 'bomb2', 'sovietEntry', 'emperorTerms', 'blockade', 'invasion'] as const;
export type Shock = (typeof SHOCKS)[number];

/** Human cost, kept as ranges and never summed. Units: people. */
export const COSTS = [
  'sovietDead',
  'sovietWounded',
  'japaneseDead',
  'americanDead',
  'civilianBombs',
  'civilianRaids',
  'civilianManchuria',
  'civilianKarafuto',
  'refugeeShips',
  'prisonersHeld',
  'prisonersToUSSR',
] as const;
export type CostId = (typeof COSTS)[number];

/** The course of a chain of landings; Hokkaido and the Kurils each follow one. */
const LANDINGS = {
  states: [
    'dormant',
    'planned',
    'prepared',
    'ready',
    'atSea',
    'ashore',
    'held',
    'suspended',
    'cancelled',
    'diverted',
    'withdrawn',
  ],
  events: [
    'PLAN',
    'PREPARE',
    'READY',
    'SAIL',
    'LAND',
    'HOLD_GROUND',
    'SUSPEND',
    'CANCEL',
    'DIVERT',
    'WITHDRAW',
    'REPULSED',
  ],
  flags: ['partAshore'],
} as const;

/**
 * Charts of the politics. An instance id is the chart id, or `correspondence/<thread>` for a thread of letters.
 * Events and flags are named here because the rules send them; the machines live in src/charts.
 */
export const CHARTS = {
  campaign: {
    states: ['briefing', 'desk', 'sealed', 'resolving', 'evening', 'actBreak', 'ended'],
    events: ['BEGIN', 'SEAL', 'RESOLVE', 'REPORT', 'TURN_PAGE', 'END'],
    flags: ['bothSealed', 'actEnds', 'lastDay'],
  },
  surrender: {
    states: [
      'resisting',
      'seekingMediation',
      'deadlocked',
      'firstAcceptance',
      'awaitingReply',
      'replyInHand',
      'coupNight',
      'junta',
      'accepted',
      'ordersIssued',
      'ceasefire',
      'signed',
    ],
    events: [
      'MEDIATION_SOUGHT',
      'MEDIATION_CLOSED',
      'COUNCIL_SITS',
      'ACCEPTANCE_SENT',
      'REPLY_RECEIVED',
      'SECOND_COUNCIL',
      'COUP_NIGHT_PASSES',
      'JUNTA_FALLS',
      'BROADCAST',
      'ORDERS_REACH_ARMIES',
      'SIGNED',
    ],
    flags: ['deadlock', 'emperorSpeaks', 'replyKeepsEmperor', 'replyHard', 'coupSucceeds', 'willAccept'],
  },
  correspondence: {
    states: [
      'quiet',
      'asked',
      'claimed',
      'answeredYes',
      'answeredNo',
      'bargaining',
      'protested',
      'settled',
      'crisis',
      'rupture',
    ],
    events: ['ASK', 'CLAIM', 'CONCEDE', 'REFUSE', 'BARGAIN', 'PROTEST', 'SETTLE', 'SILENCE_AS_ANSWER', 'DEFY', 'BREAK'],
    flags: ['factOnGround', 'tense'],
  },
  hokkaido: LANDINGS,
  kurils: LANDINGS,
  chungking: {
    states: ['deadlocked', 'haggling', 'agreed', 'signed', 'broken'],
    events: ['TALKS_RESUME', 'PRESS', 'CONCEDE', 'AGREE', 'SIGN', 'BREAK_OFF'],
    flags: ['armiesInMukden', 'washingtonFirm', 'warOver'],
  },
  occupation: {
    states: ['undecided', 'twoCommanders', 'soleCommander', 'contingents', 'controlCouncil', 'zones'],
    events: [
      'NAME_SOLE',
      'CLAIM_SHARE',
      'DROP_CLAIM',
      'ACCEPT_CONTINGENT',
      'GRANT_COUNCIL',
      'GRANT_ZONE',
      'FACT_ON_GROUND',
    ],
    flags: ['sovietAssent'],
  },
  alliance: {
    states: ['cooperation', 'friction', 'crisis', 'rupture'],
    events: ['EASE', 'STRAIN', 'DEFIANCE', 'CLASH', 'MEND'],
    flags: ['tensionHigh', 'tensionLow'],
  },
  orderOne: {
    states: [
      'undrafted',
      'jcsLine',
      'silentOnKurils',
      'kurilsSoviet',
      'kurilsSplit',
      'kurilsAmerican',
      'hokkaidoShared',
      'issued',
    ],
    events: [
      'DRAFT_LINE',
      'DRAFT_SILENT',
      'DRAFT_AMERICAN',
      'AMEND_KURILS',
      'AMEND_SPLIT',
      'AMEND_HOKKAIDO',
      'WITHDRAW_KURILS',
      'ISSUE',
    ],
    flags: [],
  },
} as const;
export type ChartId = keyof typeof CHARTS;
export const CHART_IDS = Object.keys(CHARTS) as readonly ChartId[];
/** `surrender`, or `correspondence/kurils`. */
export type ChartInstance = string;
export const THREADS = ['kurils', 'hokkaido', 'command', 'base', 'surrender', 'china', 'prisoners'] as const;
export type Thread = (typeof THREADS)[number];

/** What a letter a seat composes itself can be about, what it does about it, and how it sounds. (¶7.7) Lists here only grow. */
export const SUBJECTS = ['kurils', 'hokkaido', 'tokyoZone', 'base', 'dairen', 'command', 'prisoners'] as const;
export type Subject = (typeof SUBJECTS)[number];
export const LETTER_STANCES = ['claim', 'concede', 'trade', 'stall', 'protest'] as const;
export type LetterStance = (typeof LETTER_STANCES)[number];
export const TONES = ['warm', 'correct', 'sharp'] as const;
export type Tone = (typeof TONES)[number];
/** To whom a seat may write. */
export const CORRESPONDENTS = ['USSR', 'USA', 'chungking', 'tokyo'] as const;
export type Correspondent = (typeof CORRESPONDENTS)[number];

/** The acts of the whole summer, in their order. */
export const ACT_IDS = [0, 1, 2, 3] as const;
export type ActId = (typeof ACT_IDS)[number];
