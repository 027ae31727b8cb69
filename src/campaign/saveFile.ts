/** A game put aside: the replay so far with the papers on the desks. Written by the page, read without trust. */
import type { Holder, Note, Papers } from './campaign.ts';
import type { Problem } from '../scenario/untrusted.ts';
import type { ReadOptions } from './replayFile.ts';
import type { Replay } from '../engine/replay.ts';
import type { Screen } from './flow.ts';
import type { Seat } from '../engine/words.ts';
import type { Submission } from '../engine/submission.ts';
import { bySeat, formatReplay, readNote, readReplay, readSubmission, readSubmissions } from './replayFile.ts';
import { CHARTS, SEATS } from '../engine/words.ts';
import { emptySubmission } from '../engine/submissionForm.ts';
import { field, readJson, readList, readObject, readOneOf, readText, readWhole } from '../scenario/untrusted.ts';
import { reading, refuse } from '../scenario/untrusted.ts';

export const SAVE_FORMAT = 1;

export interface SaveRecord {
  readonly format: number;
  /** What the player called it, or what the page made up. */
  readonly title: string;
  readonly replay: Replay;
  readonly holders: Readonly<Record<Seat, Holder>>;
  readonly papers: Papers;
}

export type SaveRead = { readonly save: SaveRecord } | { readonly problem: Problem };

const MOST_NOTES = 4000;

/** A saved game out of a file's text, or why it is none. Never throws, whatever the text. */
export function parseSave(text: string, options: ReadOptions = {}): SaveRead {
  const read = reading(() => readSave(readJson(text), options));
  return 'value' in read ? { save: read.value } : read;
}

function readSave(value: unknown, options: ReadOptions): SaveRecord {
  const object = readObject(value, '$');
  if (!['format', 'replay', 'holders', 'papers'].every((name) => Object.hasOwn(object, name))) refuse('notASave', '$');
  const format = readWhole(field(object, 'format'), '$.format', 0, 1e6);
  if (format > SAVE_FORMAT) refuse('newerFormat', '$.format', { found: format, known: SAVE_FORMAT });
  const holders = bySeat(field(object, 'holders'), '$.holders', readHolder);
  const replay = readReplay(field(object, 'replay'), '$.replay', options);
  return {
    format,
    title: readText(field(object, 'title') ?? '', '$.title'),
    replay,
    holders: { USSR: needed(holders, 'USSR', '$.holders'), USA: needed(holders, 'USA', '$.holders') },
    papers: readPapers(field(object, 'papers'), '$.papers'),
  };
}

function needed<T>(from: Partial<Record<Seat, T>>, seat: Seat, where: string): T {
  return from[seat] ?? refuse('wrongType', `${where}.${seat}`, { expected: 'object' });
}

function readHolder(value: unknown, where: string): Holder {
  const object = readObject(value, where);
  const kind = readOneOf(field(object, 'kind'), `${where}.kind`, ['human', 'policy', 'replay'] as const);
  if (kind === 'human') return { kind };
  if (kind === 'policy') return { kind, name: readText(field(object, 'name'), `${where}.name`) };
  return { kind, submissions: readSubmissions(field(object, 'submissions'), `${where}.submissions`) };
}

function readPapers(value: unknown, where: string): Papers {
  const object = readObject(value, where);
  const drafts = bySeat(field(object, 'drafts') ?? {}, `${where}.drafts`, readOwn);
  const handOver = field(object, 'handOver') ?? false;
  if (typeof handOver !== 'boolean') refuse('wrongType', `${where}.handOver`, { expected: 'true or false' });
  return {
    screen: readOneOf<Screen>(field(object, 'screen'), `${where}.screen`, CHARTS.campaign.states),
    seat: readOneOf(field(object, 'seat'), `${where}.seat`, SEATS),
    handOver: handOver === true,
    drafts: { USSR: drafts.USSR ?? emptySubmission(0, 'USSR'), USA: drafts.USA ?? emptySubmission(0, 'USA') },
    sealed: bySeat(field(object, 'sealed') ?? {}, `${where}.sealed`, readOwn),
    notes: readList(field(object, 'notes') ?? [], `${where}.notes`, MOST_NOTES, (note, at): Note => readNote(note, at)),
    ...(field(object, 'skipped') === undefined
      ? {}
      : { skipped: readWhole(field(object, 'skipped'), `${where}.skipped`, 0, 400) }),
  };
}

/** A paper that lies on a seat's own desk: one of the other seat has no business there. */
function readOwn(value: unknown, where: string, seat: Seat): Submission {
  const submission = readSubmission(value, where);
  return submission.seat === seat ? submission : refuse('wrongSeat', `${where}.seat`, { expected: seat });
}

/** The text of a saved game; the replay within is the same text as its own file, so it can be cut out by hand. */
export function formatSave(save: SaveRecord): string {
  const lines = [
    `"format": ${save.format}`,
    `"title": ${JSON.stringify(save.title)}`,
    `"holders": ${JSON.stringify(save.holders)}`,
    `"papers": ${JSON.stringify(save.papers)}`,
    `"replay": ${formatReplay(save.replay).trimEnd()}`,
  ];
  return `{\n${lines.join(',\n')}\n}\n`;
}
