/** The directions that the dossiers give, as data: each lever in two arms, and which way it is to move the war. */
import type { GameState } from '../engine/state.ts';
import type { Direction, Forced } from './directions.ts';

const RACE = { scenario: 'the-race', policies: { USSR: 'historical', USA: 'historical' } } as const;
const landed = (state: GameState): boolean =>
  Object.keys(state.milestones).some((id) => id.startsWith('landed/HOK_') && id.endsWith('/USSR'));
const share = { kind: 'share', of: landed } as const;

const REPLY: Forced = { seat: 'USA', decision: 'DP-28', option: 'yes-base' };
const REFUSAL: Forced = { seat: 'USA', decision: 'DP-28', option: 'no-no' };
const NO_WORD: readonly Forced[] = ['DP-28', 'note-stalin', 'stall', 'offer-contingent', 'public-statement'].map(
  (decision) => ({ seat: 'USA', decision, option: null }),
);
/** Both refused, and Stalin puts the choice off until the last days of August. */
const PUT_OFF: readonly Forced[] = [
  REFUSAL,
  { seat: 'USSR', decision: 'DP-32a', option: 'brake' },
  { seat: 'USSR', decision: 'DP-32', option: 'keep' },
];

/** The last word reaches the garrisons of Karafuto within half a day of the command. */
const KARAFUTO_STOPS = Object.fromEntries(
  ['ESUTORU', 'SHIKKA', 'MAOKA', 'TOYOHARA', 'OTOMARI'].flatMap((place) => [
    [`order.KAR_${place}.low`, 0],
    [`order.KAR_${place}.high`, 12],
  ]),
);

const ports = (state: GameState): number =>
  Object.entries(state.areas).filter(([id, area]) => /^(MAN|KOR|KAR|KUR)_/.test(id) && area.control === 'USSR').length;

export const DIRECTIONS: readonly Direction[] = [
  {
    ...RACE,
    id: 'silence',
    says: 'Truman silent on Stalin’s letter raises the chance of a landing on Hokkaido',
    a: { says: 'the Kurils conceded, Hokkaido refused', answers: [REPLY] },
    b: { says: 'no answer', answers: NO_WORD },
    outcome: share,
    moves: 'up',
  },
  {
    ...RACE,
    id: 'hakodate',
    says: 'An American party at Hakodate by 29 August lowers it, where both were refused and Stalin has put the choice off',
    a: {
      says: 'Task Force 31 to Tokyo Bay',
      answers: [...PUT_OFF, { seat: 'USA', decision: 'tf31', option: 'tokyo' }],
    },
    b: {
      says: 'Task Force 31 to Hakodate',
      answers: [...PUT_OFF, { seat: 'USA', decision: 'tf31', option: 'hakodate' }],
    },
    outcome: share,
    moves: 'down',
  },
  {
    ...RACE,
    id: 'karafuto',
    says: 'Karafuto in Soviet hands sooner raises it',
    a: { says: 'by land, and the garrisons hear in three to five days' },
    b: {
      says: 'ports taken from the sea in the first week, and the garrisons hear within half a day',
      answers: [{ seat: 'USSR', decision: 'karafuto-order', option: 'from-the-sea' }],
      params: KARAFUTO_STOPS,
    },
    outcome: share,
    moves: 'up',
  },
  {
    ...RACE,
    id: 'kurilsConceded',
    says: 'Hokkaido refused with the Kurils conceded lowers it against refusal of both',
    a: { says: 'both refused', answers: [REFUSAL] },
    b: { says: 'the Kurils conceded, Hokkaido refused', answers: [REPLY] },
    outcome: share,
    moves: 'down',
  },
  {
    ...RACE,
    id: 'hula',
    says: 'Transfers at Cold Bay stopped at the end of June delay the ships for Shumshu',
    a: { says: 'thirty landing craft handed over by the end of July' },
    b: { says: 'stopped forty days before the campaign', params: { 'hula.stoppedBefore': 40 } },
    outcome: { kind: 'day', milestone: 'operation/shumshu/sailed' },
    moves: 'up',
  },
  {
    ...RACE,
    id: 'firstNote',
    says: 'Tokyo’s first note accepted outright leaves fewer places in Soviet hands on the day of the broadcast',
    a: { says: 'the reply of Byrnes', answers: [{ seat: 'USA', decision: 'DP-17', option: 'ambiguous' }] },
    b: { says: 'accepted outright', answers: [{ seat: 'USA', decision: 'DP-17', option: 'accept' }] },
    outcome: { kind: 'places', of: ports, when: 'broadcast' },
    moves: 'down',
  },
];
