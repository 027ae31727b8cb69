/** A small world in which everything is in order, for tests that put one thing out of order. */
import { appendCodes, type Files, mergeScenario } from '../../src/scenario/index.ts';
import { AIMS, COUNCIL, SEATS } from '../../src/engine/words.ts';

type Loose = Record<string, unknown>;

const cites = [{ key: 'SRC', confidence: 'A' }];
const claimHolds = { chart: 'correspondence/kurils', in: ['quiet', 'asked'] };

function option(id: string, more: Loose = {}): Loose {
  return {
    id,
    label: `Do ${id}`,
    detail: 'What is done, and what it costs.',
    attractedWhom: 'Those who wanted it.',
    effects: [{ send: 'ask-kurils' }, { fact: 'tension', add: 2 }],
    boldness: 0,
    serves: ['noBreach'],
    hurts: [],
    ...more,
  };
}

function decision(): Loose {
  return {
    id: 'DP-26',
    dossier: 26,
    decider: 'USSR',
    act: 1,
    title: 'A letter to Washington',
    opening: 'The order is silent on the islands.',
    knew: ['Yalta promised them.'],
    inHistory: 'He asked.',
    when: { all: [claimHolds, { from: '08-09' }] },
    deadlineHours: 48,
    onSilence: 'none',
    silenceMeans: 'Nothing is sent.',
    advisers: [
      { who: 'molotov', counsel: 'ask', says: 'Ask for them.', sources: cites },
      { who: 'molotov', counsel: 'take', says: 'Take them.', sources: cites },
    ],
    options: [
      option('ask', { historical: true, because: { not: { received: 'answer' } } }),
      option('take', {
        effects: [
          { order: { verb: 'go', operation: 'shumshu' } },
          { tell: 'ussr.sails' },
          { promise: { id: 'stop-there', by: 'USSR', to: 'USA', subject: 'No further.' } },
        ],
      }),
    ],
    sources: cites,
  };
}

function worldDecision(): Loose {
  return {
    ...decision(),
    id: 'DP-31',
    dossier: 31,
    decider: 'higuchi',
    deadlineHours: 30,
    advisers: [],
    options: [
      option('yield', { historical: true, serves: [], effects: [{ chart: 'surrender', event: 'SIGNED' }] }),
      option('fight', { serves: [], effects: [{ shock: 'invasion', size: 10 }] }),
    ],
    weights: { fight: [{ when: { holds: 'KUR_SHUMSHU', power: 'Japan' }, add: 100, why: 'They stand there.' }] },
  };
}

function area(id: string, kind: string, controller: string): Loose {
  return { id, nameEn: id, nameJa: id, nameRu: id, lat: 50.5, lon: 156, kind, controller, note: 'A place.' };
}

function operation(): Loose {
  return {
    id: 'shumshu',
    seat: 'USSR',
    name: 'Landing on Shumshu',
    kind: 'landing',
    chart: 'kurils',
    commander: 'gnechko',
    formations: ['rifle101'],
    lift: ['kamchatka'],
    from: 'PETRO',
    route: ['SEA_NORTH'],
    to: 'KUR_SHUMSHU',
    status: 'dormant',
    prepareHours: 48,
    sailHour: 5,
    assaultHour: 4,
    speed: 300,
    firstWaveMen: 1000,
    needsQuay: false,
    fireSupport: 10,
    needs: { formation: 'rifle101', in: ['active'] },
    onLand: [{ chart: 'kurils', event: 'LAND', flags: ['partAshore'] }],
    staffNote: 'Fog.',
    sources: cites,
  };
}

function formation(): Loose {
  return {
    id: 'rifle101',
    name: '101st Rifle Division',
    short: '101',
    power: 'USSR',
    kind: 'division',
    commander: 'molotov',
    area: 'PETRO',
    men: 8800,
    menRange: [8000, 9000],
    value: 30,
    note: 'Without artillery.',
    sources: cites,
  };
}

function forces(): Loose {
  return {
    areas: [
      area('PETRO', 'port', 'USSR'),
      area('SEA_NORTH', 'sea', 'contested'),
      area('KUR_SHUMSHU', 'island', 'Japan'),
    ],
    edges: [
      { a: 'PETRO', b: 'SEA_NORTH', kind: 'sealane', km: 200, hours: 12 },
      { a: 'SEA_NORTH', b: 'KUR_SHUMSHU', kind: 'sealane', km: 100, hours: 6 },
    ],
    lines: [
      {
        id: 'agreed',
        name: 'A line',
        points: [
          [45, 140],
          [46, 141.5],
        ],
        sources: cites,
      },
    ],
    formations: [formation()],
    commanders: [{ id: 'gnechko', person: 'molotov', seat: 'USSR', link: 'wire' }],
    fronts: [{ id: 'second', seat: 'USSR', commander: 'gnechko', name: 'Second Front' }],
    lift: [
      {
        id: 'kamchatka',
        seat: 'USSR',
        name: 'Kamchatka lift',
        kind: 'kamchatka',
        port: 'PETRO',
        men: 8800,
        speed: 300,
        loadHours: 24,
        turnHours: 48,
        sources: cites,
      },
    ],
    operations: [operation()],
  };
}

function letter(id: string, from: string, to: string): Loose {
  return {
    id,
    from,
    to,
    thread: 'kurils',
    stance: 'ask',
    link: 'wire',
    title: 'A letter',
    text: 'It asks.',
    wantsAnswer: true,
    onReceive: [
      { chart: 'correspondence/kurils', event: 'ASK', flagsIf: { tense: { fact: 'tension', cmp: '>', value: 50 } } },
    ],
    sources: cites,
  };
}

function topic(): Loose {
  return {
    id: 'USSR-USA-kurils',
    from: 'USSR',
    to: 'USA',
    subject: 'kurils',
    thread: 'kurils',
    link: 'wire',
    side: 'asks',
    offer: 'base',
    when: claimHolds,
    ready: 2,
    hour: [{ when: claimHolds, add: 1, why: 'it is early' }],
    readings: [{ stance: 'claim', effects: [{ fact: 'tension', add: 2 }] }],
    sources: cites,
  };
}

function papers(): Loose {
  return {
    letters: [letter('ask-kurils', 'USSR', 'USA'), letter('answer', 'USA', 'USSR')],
    topics: [topic()],
    facts: [{ id: 'tension', min: 0, max: 100, start: 20, seenBy: ['USSR'], label: 'Tension', paragraph: '7.1' }],
    links: [{ id: 'wire', label: 'Wire', minMinutes: 60, typicalMinutes: 120, maxMinutes: 300, sources: cites }],
    people: [{ id: 'molotov', name: 'Molotov', role: 'Foreign commissar', sources: cites }],
    sources: [{ key: 'SRC', title: 'A source', seen: 'seen' }],
    lenses: [
      { id: 'twin-shocks', kind: 'tokyo', name: 'Twin', authors: 'A', says: 'Both.', weights: { bomb1: 100 } },
      { id: 'legal-diplomatic', kind: 'moscow', name: 'Legal', authors: 'B', says: 'Paper.', weights: { paper: 100 } },
    ],
    council: COUNCIL.map((id) => ({ id, name: id, stance: 0, stubborn: 500, feels: { bomb1: 1000 }, sources: cites })),
    aims: SEATS.flatMap((seat) =>
      AIMS[seat].map((id, i) => ({
        id,
        seat,
        title: id,
        text: 'An aim.',
        historyGrade: 'kept',
        kept: { milestone: 'area/KUR_SHUMSHU/USSR', before: '09-02T09:00' },
        inPart: { cost: 'sovietDead', cmp: '<', value: 1000 },
        historys: i < 3,
      })),
    ),
    endings: [{ id: 'kept', rank: 1, name: 'Yalta kept', text: 'It ends.', when: { all: [] } }],
    params: [{ id: 'fog.rate', value: 5, low: 1, high: 9, unit: 'days', source: 'SRC', estimate: true }],
    tells: { 'ussr.sails': 'They sail.' },
    record: {
      'weather/SEA_NORTH/08-18': { answer: 'fog', source: 'SRC' },
      'cable/ask-kurils/1/delay': { answer: 195, source: 'SRC' },
    },
  };
}

function manifest(id: string, more: Loose): Loose {
  return {
    $schema: '../schema/scenario.schema.json',
    id,
    title: 'A war',
    subtitle: 'Some days',
    briefing: { USSR: 'You are Stalin.', USA: 'You are Truman.' },
    minutes: [10, 15],
    start: '08-08',
    end: '09-05',
    acts: [
      { id: 1, title: 'One', until: '08-14' },
      { id: 2, title: 'Two', until: '09-05' },
    ],
    charts: { surrender: 'seekingMediation', 'correspondence/kurils': 'quiet' },
    decisions: 'all',
    letters: 'all',
    opening: [
      {
        schedule: {
          id: 'raid',
          at: '08-10T12:00',
          effects: [{ fact: 'tension', add: 1 }],
          question: 'accident/raid',
          chance: 500,
        },
      },
    ],
    ...more,
  };
}

/** Files of a sound scenario `small` and of `late`, which begins where a part of `small` has been played. */
export function soundFiles(): Record<string, unknown> {
  const files: Record<string, unknown> = {
    'common/decisions/ussr/DP-26.json': decision(),
    'common/decisions/world/DP-31.json': worldDecision(),
    'common/forces.json': forces(),
    'common/papers.json': papers(),
    'small/scenario.json': manifest('small', {}),
    'late/scenario.json': manifest('late', {
      prelude: 'small',
      start: '08-15',
      charts: {},
      opening: [],
      decisions: { acts: [2], also: ['DP-26'], except: [] },
    }),
  };
  for (const id of ['small', 'late']) files[`${id}/codes.json`] = freshCodes(id, files);
  return files;
}

export function freshCodes(id: string, files: Files): unknown {
  return appendCodes({ codes: [], seals: [] }, mergeScenario(id, files));
}

/** A copy of `value` with something else at a path of keys and indexes; `undefined` removes what is there. */
export function changed(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const copy = structuredClone(value);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) as string | number;
  if (to === undefined && Array.isArray(at)) at.splice(last as number, 1);
  else if (to === undefined) delete at[last];
  else at[last] = to;
  return copy;
}
