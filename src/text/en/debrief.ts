/** Words of the page after the war: the peace, the winter, tempers, what a line of cost covers. */
import type { PeaceLine } from '../../engine/outcome/panels.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { WinterLine } from '../../engine/outcome/winterLine.ts';
import { areaName, plainId } from '../names.ts';
import { chartStateName } from '../charts.ts';
import { count, inWords } from '../numbers.ts';
import { talksSubject } from './talks.ts';
import { dayName, plainDate } from '../clock.ts';

const PEACE: Readonly<Record<string, string>> = {
  broadcastDay: 'The Emperor’s broadcast',
  surrender: 'The surrender',
  command: 'Command over Japan',
  hokkaidoSoviet: 'Soviet ground on Hokkaido',
  kurilsSoviet: 'Kuril islands in Soviet hands',
  kurilsAtSigning: 'Of these when the surrender was signed',
  treaty: 'Treaty of Moscow and Chungking',
  treatyAtOnce: 'Signed while still open in the talks',
  alliance: 'The alliance',
  brokenPromises: 'Promises broken',
};
const PEACE_CHARTS: Readonly<Record<string, string>> = {
  surrender: 'surrender',
  command: 'occupation',
  treaty: 'chungking',
  alliance: 'alliance',
};

export function peaceTitle(id: string): string {
  return PEACE[id] ?? plainId(id);
}

/** One side of a line of the peace, in words: its own value or that of 1945. */
export function peaceValue(ix: ScenarioIndex, line: Pick<PeaceLine, 'id'>, value: string): string {
  const chart = PEACE_CHARTS[line.id];
  if (chart !== undefined) return chartStateName(chart, value).toLowerCase();
  if (value === 'none' || value === '') return 'none';
  if (line.id === 'broadcastDay') return broadcast(Number(value));
  if (line.id === 'hokkaidoSoviet')
    return value
      .split(' ')
      .map((id) => areaName(ix, id))
      .join(', ');
  if (line.id === 'treatyAtOnce') return value.split(' ').map(talksSubject).join(', ');
  if (line.id === 'brokenPromises') return inWords(value.split(' ').length);
  return count(Number(value));
}

/** The broadcast is kept as a day of August; past the 31st it runs on into September. */
function broadcast(day: number): string {
  if (day <= 0) return 'not in these weeks';
  return plainDate(day <= 31 ? `08-${day < 10 ? '0' : ''}${day}` : `09-${day - 31 < 10 ? '0' : ''}${day - 31}`);
}

const WINTER: Readonly<
  Record<string, { readonly title: string; readonly outcomes: Readonly<Record<string, string>> }>
> = {
  hokkaido: {
    title: 'The Soviet ground on Hokkaido',
    outcomes: {
      held: 'still held',
      withdrawn: 'given up',
      traded: 'traded for something else',
      moved: 'the line has moved',
      contingent: 'a contingent under MacArthur',
    },
  },
  hokkaidoAgain: { title: 'Soviet troops on Hokkaido after all', outcomes: { again: 'a second landing' } },
  northerners: {
    title: 'Those who live in the north of Hokkaido',
    outcomes: {
      underSovietCommand: 'live under Soviet command',
      goSouth: 'leave for the south',
      ainuAmongThem: 'Ainu whose villages lie there',
    },
  },
  standOff: {
    title: 'Two flags at one place',
    outcomes: { settled: 'settled by talk', hardened: 'hardened into a line' },
  },
  alliedCouncil: {
    title: 'A council of the powers over Japan',
    outcomes: { withPower: 'one that can decide', withoutPower: 'one that may only advise' },
  },
  islandDispute: { title: 'A quarrel over the islands', outcomes: { lasting: 'lasts for decades' } },
  peaceTreaty: {
    title: 'A peace treaty with all the powers',
    outcomes: { withMoscow: 'signed early, Moscow with it' },
  },
  prisoners: { title: 'Prisoners in Soviet camps', outcomes: { dieInCamps: 'die there in the years after' } },
  warGoesOn: { title: 'The war goes on', outcomes: { civilianDead: 'more civilians die' } },
};

export function winterTitle(line: Pick<WinterLine, 'about'>): string {
  return WINTER[line.about]?.title ?? plainId(line.about);
}

export function winterOutcome(about: string, outcome: string): string {
  return WINTER[about]?.outcomes[outcome] ?? plainId(outcome);
}

/** Reasons of a projection: places by name, everything else as the rule words it. */
export function winterBecause(ix: ScenarioIndex, reasons: readonly string[]): string {
  return reasons.map((reason) => (ix.areas[reason] === undefined ? reason : areaName(ix, reason))).join('; ');
}

/** How a leader held by a policy leaned, 1 to 5; at three he leans as in history. */
export const TEMPERS: Readonly<Record<'USSR' | 'USA', readonly string[]>> = {
  USSR: [
    '',
    'with little appetite for more than was written',
    'somewhat less eager than in 1945',
    'as in 1945',
    'somewhat hungrier than in 1945',
    'with an appetite no paper could still',
  ],
  USA: [
    '',
    'ready to let much pass',
    'somewhat softer than in 1945',
    'as in 1945',
    'somewhat firmer than in 1945',
    'unwilling to let anything pass',
  ],
};

/** Confidence of a statement, for one who has never seen a letter A, B or C. */
export const CONFIDENCE_SENTENCE: Readonly<Record<'A' | 'B' | 'C', string>> = {
  A: 'Well established: a primary document, or agreed among historians.',
  B: 'One good source says so.',
  C: 'Disputed: historians differ, or the record is thin.',
};

export const DISCLAIMER =
  'This is the answer of a model, not evidence. It holds under the assumptions named here and under no others; no historian may be cited for it.';

export function lensSentence(ix: ScenarioIndex, lenses: { readonly tokyo: string; readonly moscow: string }): string {
  const name = (id: string): string => ix.lenses[id]?.name ?? plainId(id);
  return `What moved Tokyo: “${name(lenses.tokyo)}”. What restrained Moscow: “${name(lenses.moscow)}”. Another lens may judge the same choices otherwise.`;
}

/** `17, 18 and 20 August` for a few days, named one by one. */
export function daysInWords(days: readonly number[]): string {
  const names = days.map(dayName);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
