/** The parts of a link: setup, names, and the desks of each day. Lists here only grow; their order is part of the format. */
import type { AimId, Seat } from '../engine/words.ts';
import type { ByteReader, ByteWriter } from '../scenario/bytes.ts';
import type { Codes } from '../scenario/codes.ts';
import type { Composed, Order, PlanChoices, Submission } from '../engine/submission.ts';
import type { WarSetup } from '../engine/war.ts';
import {
  AIMS,
  CORRESPONDENTS,
  DIRECTIVES,
  ESCORTS,
  FIRST_WAVES,
  H_HOURS,
  LETTER_STANCES,
  ORDER_KINDS,
  SEATS,
  SUBJECTS,
  TONES,
} from '../engine/words.ts';
import { canonicalSubmission } from '../engine/submissionForm.ts';
import { DEFAULT_LENSES } from '../engine/war.ts';
import { refuse } from '../scenario/untrusted.ts';

const SCENARIOS = [
  'the-race',
  'the-hokkaido-week',
  'from-potsdam',
  'stalin-keeps-11-august',
  'no-bomb-before-september',
  'the-coup-succeeds',
  'the-onekotan-line',
  'hula-cut-in-july',
] as const;
const LENSES = [
  'twin-shocks',
  'soviet-shock',
  'atomic-shock',
  'terms-for-the-emperor',
  'polity-and-collapse',
  'legal-diplomatic',
  'friction',
  'deterred',
  'bargainer',
] as const;
const POLICIES = [
  'historical@1',
  'historical',
  'cautious@1',
  'cautious',
  'bold@1',
  'bold',
  'random@1',
  'random',
  'opportunist@1-24',
  'opportunist',
  'hawk@1-24',
  'hawk',
] as const;
const MOST_NAME = 200;
const MOST_DESKS = 800;
const MOST_ON_DESK = 50;

/** A name by its place in a list, counted from 1; 0 and the text itself where it has none. */
function writeName(out: ByteWriter, name: string, places: ReadonlyMap<string, number>): void {
  const place = places.get(name);
  out.number(place === undefined ? 0 : place + 1);
  if (place === undefined) out.text(name);
}

function readName(from: ByteReader, known: readonly string[], where: string): string {
  const place = from.number(where);
  if (place === 0) return from.text(where, MOST_NAME);
  return known[place - 1] ?? refuse('unknownCode', where, { code: place });
}

function placesOf(list: readonly string[]): ReadonlyMap<string, number> {
  return new Map(list.map((name, i) => [name, i]));
}

const SCENARIO_PLACES = placesOf(SCENARIOS);
const LENS_PLACES = placesOf(LENSES);
const POLICY_PLACES = placesOf(POLICIES);

const HAS_LENSES = 1;
const HAS_START = 2;
/** Two bits a seat from here: has a policy, has aims of its own. */
const SEAT_BITS = 2;

/** Scenario, seed, lenses, aims, policies, start day; what is as usual takes no room. */
export function writeSetup(out: ByteWriter, setup: WarSetup): void {
  writeName(out, setup.scenario, SCENARIO_PLACES);
  out.text(setup.seed);
  const { tokyo, moscow } = setup.lenses;
  const usual = tokyo === DEFAULT_LENSES.tokyo && moscow === DEFAULT_LENSES.moscow;
  let flags = (usual ? 0 : HAS_LENSES) + (setup.startDay === undefined ? 0 : HAS_START);
  SEATS.forEach((seat, i) => {
    if (setup.policies[seat] !== undefined) flags += 1 << (SEAT_BITS + 2 * i);
    if (setup.aims[seat] !== undefined) flags += 2 << (SEAT_BITS + 2 * i);
  });
  out.byte(flags);
  if (!usual) for (const lens of [tokyo, moscow]) writeName(out, lens, LENS_PLACES);
  if (setup.startDay !== undefined) out.number(setup.startDay);
  for (const seat of SEATS) {
    const policy = setup.policies[seat];
    if (policy !== undefined) writeName(out, policy, POLICY_PLACES);
    const aims = setup.aims[seat];
    if (aims === undefined) continue;
    out.number(aims.length);
    for (const aim of aims) out.number((AIMS[seat] as readonly string[]).indexOf(aim));
  }
}

export function readSetup(from: ByteReader): WarSetup {
  const scenario = readName(from, SCENARIOS, 'scenario');
  const seed = from.text('seed', MOST_NAME);
  const flags = from.byte('setup');
  const lens = (): string => readName(from, LENSES, 'lens');
  const lenses = (flags & HAS_LENSES) === 0 ? DEFAULT_LENSES : { tokyo: lens(), moscow: lens() };
  const startDay = (flags & HAS_START) === 0 ? {} : { startDay: from.number('startDay') };
  const policies: Partial<Record<Seat, string>> = {};
  const aims: Partial<Record<Seat, readonly AimId[]>> = {};
  SEATS.forEach((seat, i) => {
    const bits = flags >> (SEAT_BITS + 2 * i);
    if ((bits & 1) !== 0) policies[seat] = readName(from, POLICIES, 'policy');
    if ((bits & 2) !== 0) aims[seat] = readAims(from, seat);
  });
  return { scenario, seed, lenses: { ...lenses }, aims, policies, ...startDay };
}

function readAims(from: ByteReader, seat: Seat): readonly AimId[] {
  const count = from.number('aims');
  if (count > AIMS[seat].length) refuse('broken', 'aims');
  return Array.from({ length: count }, () => AIMS[seat][from.number('aims')] ?? refuse('unknownCode', 'aims'));
}

/** The codes of a scenario sorted by what they name. Each list keeps the order of the codes, so each only grows. */
interface Words {
  readonly answers: readonly string[];
  readonly decisions: readonly string[];
  readonly operations: readonly string[];
  readonly fronts: readonly string[];
  readonly areas: readonly string[];
  readonly people: readonly string[];
}
export type WordPlaces = Readonly<Record<keyof Words, ReadonlyMap<string, number>>>;

const KINDS = { operations: 'operation/', fronts: 'front/', areas: 'area/', people: 'person/' } as const;
const OTHERS = /^(order|letter|operation|front|area|person)\//;

export function readWords(codes: Codes | undefined): Words {
  const all = codes?.codes ?? [];
  const after = (mark: string): string[] =>
    all.filter((code) => code.startsWith(mark)).map((code) => code.slice(mark.length));
  const own = all.filter((code) => !OTHERS.test(code));
  return {
    answers: own.filter((code) => code.includes('/')),
    decisions: own.filter((code) => !code.includes('/')),
    operations: after(KINDS.operations),
    fronts: after(KINDS.fronts),
    areas: after(KINDS.areas),
    people: after(KINDS.people),
  };
}

export function writeWords(codes: Codes | undefined): WordPlaces {
  const words = readWords(codes);
  const places = {} as Record<keyof Words, ReadonlyMap<string, number>>;
  for (const kind of Object.keys(words) as (keyof Words)[]) places[kind] = placesOf(words[kind]);
  return places;
}

/** What stands first on a desk: days since the last, the seat, and how many things of each kind. */
interface Head {
  readonly days: number;
  readonly seat: number;
  readonly counts: readonly [answers: number, orders: number, consults: number, letters: number];
}

const LONG_HEAD = 128;
/** A head that also counts letters; links made before letters could be composed have none. */
const LETTERS_HEAD = 129;

/** One byte for the usual desk; a mark and the same at length for any other. */
function writeHead(out: ByteWriter, desk: Submission, days: number): void {
  const seat = SEATS.indexOf(desk.seat);
  const [answers, orders, consults] = [desk.answers.length, desk.orders.length, desk.consults.length];
  const letters = desk.letters?.length ?? 0;
  if (letters === 0 && days <= 3 && answers <= 3 && orders <= 1 && consults <= 1) {
    out.byte(seat + 2 * days + 8 * answers + 32 * orders + 64 * consults);
    return;
  }
  out.byte(letters === 0 ? LONG_HEAD : LETTERS_HEAD);
  out.number(days * 2 + seat);
  for (const count of [answers, orders, consults, ...(letters === 0 ? [] : [letters])]) out.number(count);
}

function readHead(from: ByteReader, where: string): Head {
  const byte = from.byte(where);
  if (byte < LONG_HEAD) {
    const counts = [(byte >> 3) & 3, (byte >> 5) & 1, (byte >> 6) & 1, 0] as const;
    return { days: (byte >> 1) & 3, seat: byte & 1, counts };
  }
  if (byte !== LONG_HEAD && byte !== LETTERS_HEAD) refuse('broken', where);
  const first = from.number(where);
  const next = (): number => from.number(where);
  const counts = [next(), next(), next(), byte === LETTERS_HEAD ? next() : 0] as const;
  if (counts.some((count) => count > MOST_ON_DESK)) refuse('broken', where);
  return { days: Math.floor(first / 2), seat: first % 2, counts };
}

/** Desks with something on them, by day then seat. */
export function writeDesks(out: ByteWriter, desks: readonly Submission[], words: WordPlaces): void {
  out.number(desks.length);
  let day = 0;
  for (const desk of desks) {
    writeHead(out, desk, desk.day - day);
    day = desk.day;
    for (const { decision, option } of desk.answers) writeName(out, `${decision}/${option}`, words.answers);
    for (const order of desk.orders) writeOrder(out, order, words);
    for (const consult of desk.consults) {
      const slash = consult.indexOf('/');
      writeName(out, consult.slice(0, slash), words.decisions);
      writeName(out, consult.slice(slash + 1), words.people);
    }
    for (const letter of desk.letters ?? []) writeLetter(out, letter);
  }
}

/** In place of the kind: an order to prepare or to go, and a byte more with what is chosen in the plan. */
const OPENED = 7;
const HAS_PORT = 64;
const IS_GO = 128;

/** Two bits each for hour, escort and wave, 0 for the staff's own; then whether a port follows, and whether it is to go. */
function writeChoices(out: ByteWriter, kind: string, opened: PlanChoices, words: WordPlaces): void {
  const { hHour, port, escort, firstWave } = opened;
  const place = <T>(list: readonly T[], item: T | undefined): number =>
    item === undefined ? 0 : list.indexOf(item) + 1;
  const bits = place(H_HOURS, hHour) + 4 * place(ESCORTS, escort) + 16 * place(FIRST_WAVES, firstWave);
  out.byte(bits + (port === undefined ? 0 : HAS_PORT) + (kind === 'go' ? IS_GO : 0));
  if (port !== undefined) writeName(out, port, words.areas);
}

function readChoices(from: ByteReader, words: Words, where: string): { kind: 'prepare' | 'go'; opened: PlanChoices } {
  const byte = from.byte(where);
  const chosen = <T>(list: readonly T[], shift: number): T | undefined => {
    const place = (byte >> shift) & 3;
    return place === 0 ? undefined : (list[place - 1] ?? refuse('unknownCode', where, { code: byte }));
  };
  const [hHour, escort, firstWave] = [chosen(H_HOURS, 0), chosen(ESCORTS, 2), chosen(FIRST_WAVES, 4)];
  const opened = {
    ...(hHour === undefined ? {} : { hHour }),
    ...((byte & HAS_PORT) === 0 ? {} : { port: readName(from, words.areas, where) }),
    ...(escort === undefined ? {} : { escort }),
    ...(firstWave === undefined ? {} : { firstWave }),
  };
  return { kind: (byte & IS_GO) === 0 ? 'prepare' : 'go', opened };
}

/** A letter axis by axis: the place of each word in its list, which only grows. */
function writeLetter(out: ByteWriter, { to, subject, stance, tone }: Composed): void {
  out.number(CORRESPONDENTS.indexOf(to));
  out.number(SUBJECTS.indexOf(subject));
  out.number(LETTER_STANCES.indexOf(stance));
  out.number(TONES.indexOf(tone));
}

function readLetter(from: ByteReader, where: string): Composed {
  const axis = <T>(list: readonly T[]): T => {
    const place = from.number(where);
    return list[place] ?? refuse('unknownCode', where, { code: place });
  };
  return { to: axis(CORRESPONDENTS), subject: axis(SUBJECTS), stance: axis(LETTER_STANCES), tone: axis(TONES) };
}

function writeOrder(out: ByteWriter, order: Order, words: WordPlaces): void {
  const what = order.kind === 'direct' ? order.front : order.operation;
  const place = (order.kind === 'direct' ? words.fronts : words.operations).get(what);
  const opened = order.kind === 'direct' || order.kind === 'divert' ? undefined : order.opened;
  const kind = opened === undefined ? ORDER_KINDS.indexOf(order.kind) : OPENED;
  out.number(kind + 8 * (place === undefined ? 0 : place + 1));
  if (place === undefined) out.text(what);
  if (opened !== undefined) writeChoices(out, order.kind, opened, words);
  if (order.kind === 'divert') writeName(out, order.target, words.areas);
  if (order.kind === 'direct') {
    out.byte(DIRECTIVES.indexOf(order.directive));
    writeName(out, order.area, words.areas);
  }
}

export function readDesks(from: ByteReader, words: Words): readonly Submission[] {
  const count = from.number('desks');
  if (count > MOST_DESKS) refuse('broken', 'desks');
  let day = 0;
  return Array.from({ length: count }, (_, i) => {
    const where = `desks[${i}]`;
    const { days, seat, counts } = readHead(from, where);
    day += days;
    const many = <T>(length: number, read: () => T): T[] => Array.from({ length }, read);
    return canonicalSubmission({
      day,
      seat: SEATS[seat] ?? 'USSR',
      answers: many(counts[0], () => readAnswer(from, words, where)),
      orders: many(counts[1], () => readOrder(from, words, where)),
      consults: many(
        counts[2],
        () => `${readName(from, words.decisions, where)}/${readName(from, words.people, where)}`,
      ),
      letters: many(counts[3], () => readLetter(from, where)),
    });
  });
}

function readAnswer(from: ByteReader, words: Words, where: string): { decision: string; option: string } {
  const name = readName(from, words.answers, where);
  const slash = name.indexOf('/');
  return slash < 0 ? refuse('broken', where) : { decision: name.slice(0, slash), option: name.slice(slash + 1) };
}

function readOrder(from: ByteReader, words: Words, where: string): Order {
  const head = from.number(where);
  const isOpened = head % 8 === OPENED;
  const kind = isOpened ? 'go' : (ORDER_KINDS[head % 8] ?? refuse('unknownCode', where, { code: head % 8 }));
  const place = Math.floor(head / 8);
  const known = kind === 'direct' ? words.fronts : words.operations;
  const what =
    place === 0 ? from.text(where, MOST_NAME) : (known[place - 1] ?? refuse('unknownCode', where, { code: place }));
  if (isOpened) return { operation: what, ...readChoices(from, words, where) };
  if (kind === 'direct') {
    const directive = DIRECTIVES[from.byte(where)] ?? refuse('unknownCode', where);
    return { kind, front: what, directive, area: readName(from, words.areas, where) };
  }
  if (kind === 'divert') return { kind, operation: what, target: readName(from, words.areas, where) };
  return { kind, operation: what };
}
