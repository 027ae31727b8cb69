/** Replay files: written in one canonical form, read without trust. A file that is no replay is told apart from a broken one. */
import type { AimId, Seat } from '../engine/words.ts';
import type { Answer, Composed, Order, PlanChoices, Submission } from '../engine/submission.ts';
import type { Fields, Problem } from '../scenario/untrusted.ts';
import type { Intent, Replay } from '../engine/replay.ts';
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
import { field, readJson, readList, readObject, readOneOf, readText, readWhole } from '../scenario/untrusted.ts';
import { reading, refuse } from '../scenario/untrusted.ts';
import { REPLAY_FORMAT } from '../engine/replay.ts';
import { RULES_VERSION } from '../engine/war.ts';

export interface ReadOptions {
  /** Ids of the scenarios at hand; left out, any id passes. */
  readonly scenarios?: readonly string[];
  /** Whether a replay of other rules is refused (the default) or handed on, to be run as far as it holds. */
  readonly otherRules?: 'refuse' | 'accept';
}

export type ReplayRead = { readonly replay: Replay } | { readonly problem: Problem };

/** Latest day and most entries that are looked at: far beyond any war, and a bound for hostile files. */
const MOST_DAYS = 400;
const NOTE_LENGTH = 4000;

/** A replay out of a file's text, or why it is none. Never throws, whatever the text. */
export function parseReplay(text: string, options: ReadOptions = {}): ReplayRead {
  const read = reading(() => readReplay(readJson(text), '$', options));
  return 'value' in read ? { replay: read.value } : read;
}

/** The same for a value already parsed, inside a larger reading. */
export function readReplay(value: unknown, where: string, options: ReadOptions): Replay {
  const object = readObject(value, where);
  if (!['format', 'rules', 'setup', 'submissions'].every((name) => Object.hasOwn(object, name)))
    refuse('notAReplay', where);
  const format = readWhole(field(object, 'format'), `${where}.format`, 0, 1e6);
  if (format > REPLAY_FORMAT) refuse('newerFormat', `${where}.format`, { found: format, known: REPLAY_FORMAT });
  const rules = readWhole(field(object, 'rules'), `${where}.rules`, 0, 1e6);
  if (rules !== RULES_VERSION && options.otherRules !== 'accept')
    refuse('otherRules', `${where}.rules`, { found: rules, known: RULES_VERSION });
  const checkpoints = readList(field(object, 'checkpoints'), `${where}.checkpoints`, MOST_DAYS, readCheckpoint);
  const notes = readList(field(object, 'notes') ?? [], `${where}.notes`, MOST_DAYS * 10, readNote);
  const intents = readList(field(object, 'intents') ?? [], `${where}.intents`, MOST_DAYS * 2, readIntent);
  const parent = field(object, 'parent');
  return {
    format,
    rules,
    scenarioHash: readText(field(object, 'scenarioHash'), `${where}.scenarioHash`, 64),
    setup: readSetup(field(object, 'setup'), `${where}.setup`, options),
    submissions: readSubmissions(field(object, 'submissions'), `${where}.submissions`),
    checkpoints,
    ...(notes.length > 0 ? { notes } : {}),
    ...(intents.length > 0 ? { intents } : {}),
    ...(parent === undefined ? {} : { parent: readParent(parent, `${where}.parent`) }),
  };
}

function readCheckpoint(value: unknown, where: string): string {
  const text = readText(value, where, 16);
  return /^[0-9a-f]{16}$/.test(text) ? text : refuse('wrongType', where, { expected: '16 hexadecimal digits' });
}

/** A note the player wrote. */
export function readNote(
  value: unknown,
  where: string,
): NonNullable<Replay['notes']>[number] & { readonly seat: Seat } {
  const object = readObject(value, where);
  return {
    day: readDay(object, where),
    seat: readOneOf(field(object, 'seat'), `${where}.seat`, SEATS),
    decision: readText(field(object, 'decision'), `${where}.decision`),
    text: readText(field(object, 'text'), `${where}.text`, NOTE_LENGTH),
  };
}

/** What a leader who looks ahead had in mind. */
function readIntent(value: unknown, where: string): Intent {
  const object = readObject(value, where);
  return {
    day: readDay(object, where),
    seat: readOneOf(field(object, 'seat'), `${where}.seat`, SEATS),
    wanted: readText(field(object, 'wanted'), `${where}.wanted`),
    rejected: readText(field(object, 'rejected'), `${where}.rejected`),
    aim: readText(field(object, 'aim'), `${where}.aim`),
  };
}

function readDay(object: Fields, where: string): number {
  return readWhole(field(object, 'day'), `${where}.day`, 0, MOST_DAYS);
}

function readParent(value: unknown, where: string): NonNullable<Replay['parent']> {
  const object = readObject(value, where);
  return {
    checkpoint: readCheckpoint(field(object, 'checkpoint'), `${where}.checkpoint`),
    day: readDay(object, where),
  };
}

function readSetup(value: unknown, where: string, options: ReadOptions): WarSetup {
  const object = readObject(value, where);
  const scenario = readText(field(object, 'scenario'), `${where}.scenario`);
  if (options.scenarios !== undefined && !options.scenarios.includes(scenario))
    refuse('unknownScenario', `${where}.scenario`, { scenario });
  const lenses = readObject(field(object, 'lenses'), `${where}.lenses`);
  const startDay = field(object, 'startDay');
  return {
    scenario,
    seed: readText(field(object, 'seed'), `${where}.seed`),
    lenses: {
      tokyo: readText(field(lenses, 'tokyo'), `${where}.lenses.tokyo`),
      moscow: readText(field(lenses, 'moscow'), `${where}.lenses.moscow`),
    },
    aims: bySeat(field(object, 'aims'), `${where}.aims`, (aims, at, seat) =>
      readList(aims, at, 7, (aim, place): AimId => readOneOf<AimId>(aim, place, AIMS[seat])),
    ),
    policies: bySeat(field(object, 'policies'), `${where}.policies`, (name, at) => readText(name, at)),
    ...(startDay === undefined ? {} : { startDay: readWhole(startDay, `${where}.startDay`, 0, MOST_DAYS) }),
  };
}

/** An object with an entry for some or all seats. */
export function bySeat<T>(
  value: unknown,
  where: string,
  read: (item: unknown, where: string, seat: Seat) => T,
): Partial<Record<Seat, T>> {
  const object = readObject(value, where);
  const out: Partial<Record<Seat, T>> = {};
  for (const seat of SEATS) {
    const item = field(object, seat);
    if (item !== undefined) out[seat] = read(item, `${where}.${seat}`, seat);
  }
  return out;
}

/** Submissions in canonical form, by day then seat; two of one seat for one day are refused. */
export function readSubmissions(value: unknown, where: string): readonly Submission[] {
  const list = readList(value, where, MOST_DAYS * 2, readSubmission);
  const seen = new Set<string>();
  list.forEach(({ day, seat }, i) => {
    if (seen.has(`${day}/${seat}`)) refuse('twice', `${where}[${i}]`, { day, seat });
    seen.add(`${day}/${seat}`);
  });
  return [...list].sort((a, b) => a.day - b.day || SEATS.indexOf(a.seat) - SEATS.indexOf(b.seat));
}

export function readSubmission(value: unknown, where: string): Submission {
  const object = readObject(value, where);
  return canonicalSubmission({
    day: readDay(object, where),
    seat: readOneOf(field(object, 'seat'), `${where}.seat`, SEATS),
    answers: readList(field(object, 'answers'), `${where}.answers`, 50, readAnswer),
    orders: readList(field(object, 'orders'), `${where}.orders`, 50, readOrder),
    consults: readList(field(object, 'consults'), `${where}.consults`, 50, (consult, at) => readText(consult, at)),
    letters: readList(field(object, 'letters') ?? [], `${where}.letters`, 50, readLetter),
  });
}

function readLetter(value: unknown, where: string): Composed {
  const object = readObject(value, where);
  return {
    to: readOneOf(field(object, 'to'), `${where}.to`, CORRESPONDENTS),
    subject: readOneOf(field(object, 'subject'), `${where}.subject`, SUBJECTS),
    stance: readOneOf(field(object, 'stance'), `${where}.stance`, LETTER_STANCES),
    tone: readOneOf(field(object, 'tone'), `${where}.tone`, TONES),
  };
}

function readAnswer(value: unknown, where: string): Answer {
  const object = readObject(value, where);
  return {
    decision: readText(field(object, 'decision'), `${where}.decision`),
    option: readText(field(object, 'option'), `${where}.option`),
  };
}

function readOrder(value: unknown, where: string): Order {
  const object = readObject(value, where);
  const kind = readOneOf(field(object, 'kind'), `${where}.kind`, ORDER_KINDS);
  if (kind === 'direct') {
    return {
      kind,
      front: readText(field(object, 'front'), `${where}.front`),
      directive: readOneOf(field(object, 'directive'), `${where}.directive`, DIRECTIVES),
      area: readText(field(object, 'area'), `${where}.area`),
    };
  }
  const operation = readText(field(object, 'operation'), `${where}.operation`);
  const opened = field(object, 'opened');
  if (kind !== 'divert')
    return { kind, operation, ...(opened === undefined ? {} : { opened: readChoices(opened, `${where}.opened`) }) };
  return { kind, operation, target: readText(field(object, 'target'), `${where}.target`) };
}

/** What was chosen in an opened plan; what is not named is as its staff has it. (¶4.13) */
function readChoices(value: unknown, where: string): PlanChoices {
  const object = readObject(value, where);
  const [hHour, port, escort, firstWave] = ['hHour', 'port', 'escort', 'firstWave'].map((name) => field(object, name));
  return {
    ...(hHour === undefined ? {} : { hHour: readOneOf(hHour, `${where}.hHour`, H_HOURS) }),
    ...(port === undefined ? {} : { port: readText(port, `${where}.port`) }),
    ...(escort === undefined ? {} : { escort: readOneOf(escort, `${where}.escort`, ESCORTS) }),
    ...(firstWave === undefined ? {} : { firstWave: readOneOf(firstWave, `${where}.firstWave`, FIRST_WAVES) }),
  };
}

/** The canonical text of a replay: fixed order of keys, a line for each submission, so that two files can be compared by eye. */
export function formatReplay(replay: Replay): string {
  const lines = [
    `"format": ${replay.format}`,
    `"rules": ${replay.rules}`,
    `"scenarioHash": ${JSON.stringify(replay.scenarioHash)}`,
    `"setup": ${JSON.stringify(canonicalSetup(replay.setup))}`,
    `"submissions": ${listText(replay.submissions.map(canonicalSubmission))}`,
    `"checkpoints": ${listText(replay.checkpoints)}`,
  ];
  if (replay.notes !== undefined && replay.notes.length > 0) lines.push(`"notes": ${listText(replay.notes)}`);
  if (replay.intents !== undefined && replay.intents.length > 0) lines.push(`"intents": ${listText(replay.intents)}`);
  if (replay.parent !== undefined) lines.push(`"parent": ${JSON.stringify(replay.parent)}`);
  return `{\n${lines.map((line) => ` ${line}`).join(',\n')}\n}\n`;
}

function canonicalSetup({ scenario, seed, lenses, aims, policies, startDay }: WarSetup): WarSetup {
  return {
    scenario,
    seed,
    lenses: { tokyo: lenses.tokyo, moscow: lenses.moscow },
    aims: inSeatOrder(aims),
    policies: inSeatOrder(policies),
    ...(startDay === undefined ? {} : { startDay }),
  };
}

function inSeatOrder<T>(from: Readonly<Partial<Record<Seat, T>>>): Partial<Record<Seat, T>> {
  const out: Partial<Record<Seat, T>> = {};
  for (const seat of SEATS) if (from[seat] !== undefined) out[seat] = from[seat];
  return out;
}

function listText(items: readonly unknown[]): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n ]`;
}
