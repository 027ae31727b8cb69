/**
 * A whole war in a link. What was asked and answered is named by the scenario's list of codes, which only ever grows, so
 * that a link made today still means the same tomorrow; a name that has no code is written out. The link holds no
 * checkpoints: whoever opens it plays it, and the last hash tells whether it came out the same. ¶1.7
 *
 * Bytes: version · rules · 16 bits of the scenario's hash · setup · days · for each desk with something on it: days since
 * the last and the seat, how many of each thing, the things · 32 bits of the last hash · checksum. Then base64.
 */
import type { ByteReader } from '../scenario/bytes.ts';
import type { Codes } from '../scenario/codes.ts';
import type { Library, WarSetup } from '../engine/war.ts';
import type { Problem } from '../scenario/untrusted.ts';
import type { Replay } from '../engine/replay.ts';
import type { Submission } from '../engine/submission.ts';
import { ByteReader as Reader, ByteWriter, checksum, fromBase64Url, toBase64Url } from '../scenario/bytes.ts';
import { canonicalSubmission, isEmpty } from '../engine/submissionForm.ts';
import { LINK_MARK } from './linkMark.ts';
import { playReplay } from '../engine/replay.ts';
import { readDesks, readSetup, readWords, writeDesks, writeSetup, writeWords } from './linkParts.ts';
import { reading, refuse } from '../scenario/untrusted.ts';

export const LINK_VERSION = 1;
/** Letters of a link that are looked at. */
const MOST_LETTERS = 20_000;
const MOST_DAYS = 400;

export type CodesByScenario = Readonly<Record<string, Codes>>;

/** What a link says; the checkpoints are still to be played. */
export interface LinkedWar {
  readonly rules: number;
  readonly scenarioHash: string;
  readonly setup: WarSetup;
  readonly submissions: readonly Submission[];
  readonly days: number;
  /** First eight digits of the hash of the last day. */
  readonly final: string;
}

/** The link of a replay, beginning with its mark. Notes stay behind: a link goes to others. */
export function formatLink(replay: Replay, codes: CodesByScenario): string {
  const out = new ByteWriter();
  out.number(LINK_VERSION);
  out.number(replay.rules);
  writeHex(out, replay.scenarioHash, 2);
  writeSetup(out, replay.setup);
  out.number(replay.checkpoints.length);
  const submissions = replay.submissions.map(canonicalSubmission).filter((submission) => !isEmpty(submission));
  writeDesks(out, submissions, writeWords(codes[replay.setup.scenario]));
  writeHex(out, replay.checkpoints.at(-1) ?? '', 4);
  const check = checksum(out.bytes());
  return `${LINK_MARK}${toBase64Url([...out.bytes(), check & 255, check >> 8])}`;
}

function writeHex(out: ByteWriter, hash: string, bytes: number): void {
  for (let i = 0; i < bytes; i++) out.byte(Number.parseInt(hash.slice(i * 2, i * 2 + 2) || '0', 16));
}

function readHex(from: ByteReader, bytes: number, where: string): string {
  return Array.from({ length: bytes }, () => from.byte(where).toString(16).padStart(2, '0')).join('');
}

export type LinkRead = { readonly war: LinkedWar } | { readonly problem: Problem };

/** The war that a link tells of, or why it tells of none. Takes a whole address or only what follows `#`. Never throws. */
export function parseLink(text: string, codes: CodesByScenario): LinkRead {
  const read = reading(() => readLink(text, codes));
  return 'value' in read ? { war: read.value } : read;
}

function readLink(text: string, codes: CodesByScenario): LinkedWar {
  const at = text.indexOf(LINK_MARK);
  if (at < 0) refuse('notALink', 'mark');
  const letters = text.slice(at + LINK_MARK.length).trim();
  if (letters.length > MOST_LETTERS) refuse('tooLong', 'letters', { most: MOST_LETTERS });
  const bytes = fromBase64Url(letters);
  const [version = 0] = bytes;
  if (version > LINK_VERSION && version < 128) refuse('newerLink', 'version', { found: version, known: LINK_VERSION });
  if (bytes.length < 12) refuse('cutShort', 'letters');
  const body = bytes.slice(0, -2);
  if (checksum(body) !== (bytes.at(-2) ?? 0) + (bytes.at(-1) ?? 0) * 256) refuse('broken', 'checksum');
  if (version !== LINK_VERSION) refuse('notALink', 'version');
  const from = new Reader(body);
  from.number('version');
  const rules = from.number('rules');
  const scenarioHash = readHex(from, 2, 'scenario');
  const setup = readSetup(from);
  const known = Object.hasOwn(codes, setup.scenario) ? codes[setup.scenario] : undefined;
  if (known === undefined) refuse('unknownScenario', 'scenario', { scenario: setup.scenario });
  const days = from.number('days');
  if (days > MOST_DAYS) refuse('broken', 'days');
  const submissions = readDesks(from, readWords(known));
  const final = readHex(from, 4, 'final');
  if (!from.atEnd()) refuse('broken', 'end');
  return { rules, scenarioHash, setup, submissions, days, final };
}

export interface OpenedLink {
  readonly replay: Replay;
  /** Whether the last day came out with the hash the link tells of. If not, other rules or data made it. */
  readonly same: boolean;
}

/** Plays a linked war into a replay with checkpoints. Throws where its scenario is not in the library. */
export function openLink(library: Library, war: LinkedWar): OpenedLink {
  const scenarioHash = library.scenarios[war.setup.scenario]?.scenario.hash ?? '';
  const { rules, setup, submissions } = war;
  const bare: Replay = { format: 1, rules, scenarioHash, setup, submissions, checkpoints: [] };
  const unplayed = { ...bare, checkpoints: Array.from({ length: war.days }, () => '') };
  const checkpoints = Array.from(playReplay(library, unplayed), (played) => played.checkpoint);
  const last = checkpoints.at(-1) ?? '';
  const same = checkpoints.length === war.days && (war.days === 0 || last.startsWith(war.final));
  return { replay: { ...bare, checkpoints }, same };
}
