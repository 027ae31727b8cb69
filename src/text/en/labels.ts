/** Short names of closed sets: verbs, states, kinds, aims' grades. */
import type {
  CostId,
  Directive,
  FormationKind,
  Grade,
  OperationStatus,
  OrderKind,
  Region,
  Thread,
  Weather,
} from '../../engine/words.ts';

type Words<K extends string> = Readonly<Record<K, string>> & Readonly<Record<string, string | undefined>>;

export const VERBS: Words<OrderKind> = {
  prepare: 'Prepare',
  go: 'Go',
  divert: 'Divert',
  recall: 'Recall',
  hold: 'Hold',
  show: 'Show',
  direct: 'New directive',
};

/** What each verb does, for the button's description. */
export const VERB_MEANING: Words<OrderKind> = {
  prepare: 'Load and stand ready; nothing sails.',
  go: 'Prepare if need be, and sail at the next sailing hour.',
  divert: 'Make for another of the places the staff has worked out.',
  recall: 'Turn back, or take off what is ashore.',
  hold: 'Stop where it is and wait.',
  show: 'Post ships, submarines or aircraft where they will be seen.',
  direct: 'A standing instruction to a front.',
};

export const OPERATION_STATUS: Words<OperationStatus> = {
  dormant: 'in the drawer',
  preparing: 'preparing',
  ready: 'ready',
  underway: 'under way',
  assaulting: 'going ashore',
  ashore: 'ashore',
  done: 'done',
  held: 'held back',
  recalled: 'recalled',
  cancelled: 'called off',
  repulsed: 'thrown back',
  withdrawn: 'withdrawn',
  station: 'a station',
};

export const FORMATION_KIND: Words<FormationKind> = {
  army: 'army',
  corps: 'corps',
  division: 'division',
  brigade: 'brigade',
  marines: 'marines',
  airborne: 'airborne troops',
  air: 'air army',
  fleet: 'fleet',
  flotilla: 'flotilla',
  submarines: 'submarines',
  fortress: 'fortress',
  detachment: 'detachment',
  bomber: 'bombers',
};

export const WEATHER: Words<Weather> = { clear: 'clear', fog: 'fog', gale: 'gale' };

export const DIRECTIVES: Words<Directive> = {
  drive: 'Drive on',
  halt: 'Halt at',
  disarm: 'Disarm and hold',
};

export const GRADES: Words<Grade> = { kept: 'kept', inPart: 'in part', lost: 'not yet' };
/** The same at the end, when nothing can come any more. */
export const FINAL_GRADES: Words<Grade> = { kept: 'kept', inPart: 'in part', lost: 'lost' };

export const REGIONS: Words<Region | 'seas' | 'offmap'> = {
  soviet: 'The Soviet Far East',
  manchuria: 'Manchuria',
  northChina: 'North China',
  korea: 'Korea',
  karafuto: 'Karafuto (southern Sakhalin)',
  kurils: 'The Kurils (Chishima)',
  hokkaido: 'Hokkaido',
  honshu: 'Honshu',
  seas: 'The seas',
  offmap: 'Off the map',
};

export const THREADS: Words<Thread> = {
  kurils: 'The Kurils',
  hokkaido: 'Hokkaido',
  command: 'The command over Japan',
  base: 'A base in the Kurils',
  surrender: 'The surrender',
  china: 'China and Dairen',
  prisoners: 'The prisoners',
};

export const STANCES: Words<'claim' | 'concede' | 'refuse' | 'trade' | 'stall' | 'protest' | 'inform' | 'ask'> = {
  claim: 'claims',
  concede: 'concedes',
  refuse: 'refuses',
  trade: 'offers a trade',
  stall: 'plays for time',
  protest: 'protests',
  inform: 'informs',
  ask: 'asks',
};

export const CONFIDENCE: Words<'A' | 'B' | 'C'> = {
  A: 'well established',
  B: 'one good source',
  C: 'disputed',
};

/** How sure a report is, as a staff would say it. */
export const REPORT_SURENESS: Words<'A' | 'B' | 'C'> = {
  A: 'certain',
  B: 'probable',
  C: 'uncertain',
};

export const COSTS: Words<CostId> = {
  sovietDead: 'Soviet soldiers dead',
  sovietWounded: 'Soviet soldiers wounded',
  japaneseDead: 'Japanese soldiers dead',
  americanDead: 'American soldiers dead',
  civilianBombs: 'Civilians killed by the atomic bombs',
  civilianRaids: 'Civilians killed by other raids',
  civilianManchuria: 'Civilians dead in Manchuria and Korea',
  civilianKarafuto: 'Civilians dead on Karafuto',
  refugeeShips: 'Dead aboard the refugee ships',
  prisonersHeld: 'Prisoners of war held',
  prisonersToUSSR: 'Prisoners taken to the Soviet Union',
};

export const NOTICES: Words<'bombs' | 'prisoners' | 'civilians' | 'ships' | 'colonial'> = {
  bombs:
    'The next paper concerns the use of atomic bombs against cities. Among the dead were families, Korean conscripts and prisoners of war.',
  prisoners:
    'The next paper concerns prisoners of war. About 600,000 were taken to the Soviet Union; some 55,000 to 62,000 died there.',
  civilians: 'The next paper concerns civilians in the path of the fighting, and their deaths.',
  ships:
    'The next paper concerns ships with refugees aboard. On 22 August 1945 more than 1,700 people died off Rumoi, most of them women, children and old people.',
  colonial: 'The next paper concerns peoples under Japanese colonial rule, and what was done to them.',
};

export const SEAT_NAMES: Words<'USSR' | 'USA'> = { USSR: 'Stalin, Moscow', USA: 'Truman, Washington' };
export const LEADERS: Words<'USSR' | 'USA'> = { USSR: 'Stalin', USA: 'Truman' };
export const CAPITALS: Words<'USSR' | 'USA'> = { USSR: 'Moscow', USA: 'Washington' };

/** An adviser's reading of the other leader, 1 to 5. */
export const READINGS: readonly string[] = [
  '',
  'mild: he looks for a way to agree',
  'accommodating, within limits',
  'measured: he keeps to what is written',
  'firm: he will not be moved by a letter alone',
  'hard: he will press until he is stopped',
];

export const POLICIES: Readonly<Record<string, { readonly name: string; readonly says: string }>> = {
  historical: {
    name: 'As in history',
    says: 'Decides as that leader did, while his reasons hold; leans with a temper of his own.',
  },
  cautious: { name: 'Cautious', says: 'Takes the course with the least risk.' },
  bold: { name: 'Bold', says: 'Takes the most daring course and the initiative.' },
  opportunist: {
    name: 'Opportunist',
    says: 'Looks ahead before each day, by what he knows, and takes whatever serves his three aims.',
  },
  hawk: {
    name: 'Hawk',
    says: 'Looks ahead too, and will pay for ground and command with the alliance and with lives.',
  },
  random: { name: 'Wayward', says: 'Anything the rules allow. For curiosity, not for history.' },
};
