/** What places, formations, counters and staff plans look like. */
import type {
  Area,
  Commander,
  Edge,
  Formation,
  Front,
  Lift,
  Operation,
  OtherPort,
  PlanOpens,
} from '../../engine/scenario.ts';
import {
  AREA_KINDS,
  EDGE_KINDS,
  ESCORTS,
  FIRST_WAVES,
  FORMATION_KINDS,
  H_HOURS,
  JAPANESE_COMMANDS,
  OPERATION_KINDS,
  OPERATION_STATUSES,
  POWERS,
  REGIONS,
} from '../../engine/words.ts';
import { boolean, date, degrees, id, integer, list, named, object, oneOf, pair, text } from '../shape.ts';
import { cites, count, hourOfDay, hours, power, seat, yes } from './common.ts';
import { condition, effects } from './politics.ts';

type Recipient = NonNullable<Area['recipient']>;

export const area = named<Area>('area', () =>
  object<Area>(
    {
      id: id(),
      nameEn: text(),
      nameJa: text(),
      nameRu: text(),
      lat: degrees(90),
      lon: degrees(180),
      kind: oneOf(AREA_KINDS),
      controller: oneOf([...POWERS, 'contested'] as const),
      note: text(),
    },
    {
      region: oneOf(REGIONS),
      command: oneOf(JAPANESE_COMMANDS),
      recipient: object<Recipient>({ jcsLine: power, silentOnKurils: power, kurilsSoviet: power }, { disputed: yes }),
    },
  ),
);

export const edge = named<Edge>('edge', () =>
  object<Edge>({ a: id(), b: id(), kind: oneOf(EDGE_KINDS), km: integer(1, 20_000), hours }, {}),
);

type Rate = NonNullable<Formation['rate']>;
type Fuel = NonNullable<Formation['fuel']>;
type Holding = NonNullable<Formation['holds']>[number];
type Will = NonNullable<Formation['will']>;

export const formation = named<Formation>('formation', () =>
  object<Formation>(
    {
      id: id(),
      name: text(),
      short: text(),
      power,
      kind: oneOf(FORMATION_KINDS),
      area: id(),
      men: count,
      value: integer(0, 10_000),
      note: text(),
      sources: cites,
    },
    {
      nameRu: text(),
      nameJa: text(),
      commander: id(),
      menRange: pair(0, 10_000_000),
      guns: count,
      tanks: count,
      aircraft: count,
      ships: count,
      front: id(),
      axis: list(id(), 1),
      rate: object<Rate>({ free: integer(0, 500), opposed: integer(0, 500) }, {}),
      forward: integer(0, 2000),
      fuel: object<Fuel>({ start: integer(0, 1000), use: integer(0, 1000) }, {}),
      holds: list(object<Holding>({ area: id(), men: count }, {}), 1),
      supports: list(oneOf(REGIONS), 1),
      will: object<Will>({ before: integer(0, 1000), after: integer(0, 1000) }, {}),
      arrives: date(),
    },
  ),
);

export const commander = named<Commander>('commander', () =>
  object<Commander>({ id: id(), person: id(), seat, link: id() }, {}),
);

export const front = named<Front>('front', () => object<Front>({ id: id(), seat, commander: id(), name: text() }, {}));

const LIFT_KINDS = [
  'convoy',
  'landingCraft',
  'fastGroup',
  'kamchatka',
  'air',
  'taskForce',
  'airlift',
  'corpsLift',
] as const;

export const lift = named<Lift>('lift', () =>
  object<Lift>(
    {
      id: id(),
      seat,
      name: text(),
      kind: oneOf(LIFT_KINDS),
      port: id(),
      men: count,
      speed: integer(0, 20_000),
      loadHours: hours,
      turnHours: hours,
      sources: cites,
    },
    { transfers: list(object<NonNullable<Lift['transfers']>[number]>({ date: text(), hulls: integer(1, 1000) }, {})) },
  ),
);

type DivertPlan = NonNullable<Operation['diverts']>[number];

const divertPlans = list(object<DivertPlan>({ to: id(), route: list(id()) }, {}));
const opens = object<PlanOpens>(
  {},
  {
    hHour: list(oneOf(H_HOURS), 1),
    ports: list(object<OtherPort>({ from: id(), route: list(id()), prepareHours: hours }, { diverts: divertPlans }), 1),
    escort: list(oneOf(ESCORTS), 1),
    escortLift: id(),
    firstWave: list(oneOf(FIRST_WAVES), 1),
  },
);

export const operation = named<Operation>('operation', () =>
  object<Operation>(
    {
      id: id(),
      seat,
      name: text(),
      kind: oneOf(OPERATION_KINDS),
      commander: id(),
      formations: list(id()),
      lift: list(id()),
      from: id(),
      route: list(id()),
      to: id(),
      status: oneOf(OPERATION_STATUSES),
      prepareHours: hours,
      sailHour: hourOfDay,
      assaultHour: hourOfDay,
      speed: integer(1, 20_000),
      firstWaveMen: count,
      needsQuay: boolean(),
      fireSupport: integer(0, 10_000),
      staffNote: text(),
      sources: cites,
    },
    {
      chart: oneOf(['hokkaido', 'kurils'] as const),
      commodore: id(),
      diverts: divertPlans,
      opens,
      secondWaveMen: count,
      secondWaveHours: hours,
      standing: condition,
      needs: condition,
      blocks: text(),
      onSail: effects,
      onLand: effects,
      onDone: effects,
      rung: integer(0, 7),
      againstCounsel: yes,
      invented: yes,
    },
  ),
);
