/** The two clocks in words: a label, what it shows, and one sentence that says what it stands on. */
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { areaName, operationName } from '../names.ts';
import { dayName, shortDay } from '../clock.ts';
import { inWords } from '../numbers.ts';

export interface ClockWords {
  readonly label: string;
  readonly value: string;
  /** The plan it speaks of, for beside the value; empty where it speaks of none. */
  readonly plan: string;
  readonly note: string;
}

/** What a clock shows, as the campaign reckons it. */
interface Shown {
  readonly id: 'rumoi' | 'american' | 'order' | 'ships';
  readonly state: string;
  readonly day: number;
  readonly plan: string;
  readonly before: number;
  readonly places: readonly string[];
  readonly count: number;
}

type Say = (ix: ScenarioIndex, clock: Shown) => readonly [label: string, value: string, note: string];
type Says = Readonly<Record<string, Say>>;

const RUMOI = 'Earliest at Rumoi';
const AMERICAN = 'Last day before Americans';
const ORDER = 'Last day to order';
const SHIPS = 'Soviet ships known at sea';

const place = (ix: ScenarioIndex, plan: string): string => areaName(ix, ix.operations[plan]?.to ?? '');

const SAYS: Readonly<Record<Shown['id'], Says>> = {
  rumoi: {
    there: (ix, { plan, day }) => [
      'Ashore at Rumoi since',
      shortDay(day),
      `${operationName(ix, plan)}: men have stood at Rumoi since ${dayName(day)}.`,
    ],
    due: (ix, { plan, day }) => [
      'Due at Rumoi',
      shortDay(day),
      `${operationName(ix, plan)} is on its way; the staff expects it on ${dayName(day)}, weather and garrison permitting.`,
    ],
    open: (ix, { plan, day }) => [RUMOI, shortDay(day), `${operationName(ix, plan)}, ordered today, in fair weather.`],
    anew: (ix, { plan, day }) => [
      RUMOI,
      shortDay(day),
      `${operationName(ix, plan)} is called off; this is the day if it were ordered again today.`,
    ],
    late: (ix, { plan }) => [
      RUMOI,
      'too late',
      `${operationName(ix, plan)}, ordered today, would come after the last day of these weeks.`,
    ],
    noWar: () => [RUMOI, 'once at war', 'Nothing sails for Rumoi before war is declared.'],
    noShips: (ix, { plan }) => [RUMOI, 'no ships free', `What it needs is with ${operationName(ix, plan)}.`],
    noTroops: (ix, { plan }) => [
      RUMOI,
      'troops elsewhere',
      `The troops for ${operationName(ix, plan)} are not at its port.`,
    ],
    noPort: () => [RUMOI, 'no port yet', 'The port or airfield it would leave from is not in your hands.'],
    givenUp: () => [RUMOI, 'given up', 'Every plan for Rumoi has run its course; none can be ordered now.'],
  },
  american: {
    there: (_ix, { day }) => [
      'Americans on Hokkaido',
      `by ${shortDay(day)}`,
      `As you know it, Americans have stood on Hokkaido since ${dayName(day)} at the latest.`,
    ],
    due: (_ix, { day, before }) => [
      AMERICAN,
      shortDay(day),
      `American forces have been reported on their way. From where they were seen, they could be on Hokkaido on ${dayName(before)}.`,
    ],
    open: (_ix, { day, before }) => [
      AMERICAN,
      shortDay(day),
      `Your staff’s reckoning: a force that Washington orders today could be on Hokkaido on ${dayName(before)}. Whether it has ordered one, you do not know.`,
    ],
    late: () => [AMERICAN, 'none in reach', 'No American force ordered today could be on Hokkaido within these weeks.'],
    notYet: () => [
      AMERICAN,
      'none can come yet',
      'As far as you know, no American force can go to Hokkaido before Tokyo’s armed forces are ordered to stop.',
    ],
  },
  order: {
    open: (ix, { plan, day, before }) => [
      ORDER,
      shortDay(day),
      before < 0
        ? `${operationName(ix, plan)}: an order later than this no longer brings it there within these weeks.`
        : `${operationName(ix, plan)}: ordered by then, it is there no later than ${dayName(before)}, the first day on which Soviet troops could be on Hokkaido, as far as you know.`,
    ],
    notYet: () => [
      ORDER,
      'once Tokyo yields',
      'What you could send waits until Tokyo’s armed forces have been ordered to stop.',
    ],
    due: (ix, { plan, day }) => [
      `Due at ${place(ix, plan)}`,
      shortDay(day),
      `${operationName(ix, plan)} is on its way. Nothing else can still be ordered in time.`,
    ],
    there: (ix, { plan, day }) => [
      `Ashore at ${place(ix, plan)} since`,
      shortDay(day),
      `${operationName(ix, plan)}. Nothing else can still be ordered in time.`,
    ],
    none: () => [ORDER, 'past', 'Nothing you could send now would arrive within these weeks.'],
  },
  ships: {
    seen: (ix, { count, places, day }) => [
      SHIPS,
      `${inWords(count)}, ${shortDay(day)}`,
      `${count === 1 ? 'One group of ships was' : `${inWords(count)} groups of ships were`} reported, last on ${dayName(day)}${places.length === 0 ? '' : `: ${places.map((area) => areaName(ix, area)).join('; ')}`}. Where they are bound is not known.`,
    ],
    none: () => [
      SHIPS,
      'none',
      'No ships have been reported at sea in the last five days. Carriers or patrols in the north see more.',
    ],
  },
};

export function clockWords(ix: ScenarioIndex, clock: Shown): ClockWords {
  const say = SAYS[clock.id][clock.state];
  const [label, value, note] = say?.(ix, clock) ?? ['', '', ''];
  const plan = clock.id === 'order' && clock.state === 'open' ? operationName(ix, clock.plan) : '';
  return { label, value, plan, note: note.slice(0, 1).toUpperCase() + note.slice(1) };
}
