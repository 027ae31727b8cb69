/**
 * Reads the files of one scenario into their parts: what is common to all, then what the scenario's own folder adds.
 * Every part keeps the file and path it came from. Files are read in the order of their names, so the order in which a
 * bundler or a disk hands them over does not matter.
 */
import type { ScenarioIssue } from './issues.ts';
import { isObject, sayInto, under, withoutSchemaKey } from './issues.ts';

/** Lists that a file may hold under their names, and the key that tells two entries apart. */
export const LISTS = {
  areas: 'id',
  edges: '',
  lines: 'id',
  formations: 'id',
  commanders: 'id',
  fronts: 'id',
  lift: 'id',
  operations: 'id',
  letters: 'id',
  topics: 'id',
  facts: 'id',
  links: 'id',
  people: 'id',
  sources: 'key',
  lenses: 'id',
  council: 'id',
  aims: 'id/seat',
  endings: 'id',
  params: 'id',
} as const;
export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as readonly ListName[];

/** Objects of key to value that a file may hold under their names. */
export const DICTIONARIES = ['tells', 'record'] as const;
export type DictionaryName = (typeof DICTIONARIES)[number];

export type Files = Readonly<Record<string, unknown>>;

/** A part with its place. The value is only known to be of its shape once that has been checked. */
export interface Found<T = unknown> {
  readonly file: string;
  readonly path: string;
  readonly value: T;
}

export interface Pieces {
  readonly manifest: Found | undefined;
  readonly decisions: Found[];
  readonly lists: Readonly<Record<ListName, Found[]>>;
  readonly dictionaries: Readonly<Record<DictionaryName, Record<string, Found>>>;
  readonly codes: Found | undefined;
}

export type FileKind = 'manifest' | 'codes' | 'decision' | 'parts' | 'none';

/** What a file below `scenarios/` is, by its name; `none` for what is no part of a scenario's data (replays, schemas, lists of the linter). */
export function kindOf(file: string): FileKind {
  if (!file.endsWith('.json') || file.endsWith('.replay.json') || file.startsWith('schema/')) return 'none';
  if (/^[^/]+\/lint\.json$/.test(file)) return 'none';
  if (/^[^/]+\/scenario\.json$/.test(file)) return 'manifest';
  if (/^[^/]+\/codes\.json$/.test(file)) return 'codes';
  return /^[^/]+\/decisions\//.test(file) ? 'decision' : 'parts';
}

/** Ids of the scenarios that have a `scenario.json`, sorted. */
export function scenarioIds(files: Files): readonly string[] {
  return Object.keys(files)
    .filter((file) => kindOf(file) === 'manifest')
    .map((file) => file.slice(0, file.indexOf('/')))
    .sort();
}

function emptyLists(): Record<ListName, Found[]> {
  const lists = {} as Record<ListName, Found[]>;
  for (const name of LIST_NAMES) lists[name] = [];
  return lists;
}

/** Folder on whose parts a scenario stands, as its manifest says; undefined where it stands on the common ones alone. */
function standsOn(id: string, files: Files): string | undefined {
  const manifest = files[`${id}/scenario.json`];
  const on = isObject(manifest) ? manifest.on : undefined;
  return typeof on === 'string' && on !== id ? on : undefined;
}

/** Files that a scenario is made of: the common ones, those of the folder it stands on, its own; each group by name. */
export function filesOf(id: string, files: Files): readonly string[] {
  const inFolder = (folder: string): string[] =>
    Object.keys(files)
      .filter((file) => file.startsWith(`${folder}/`) && kindOf(file) !== 'none')
      .sort();
  const on = standsOn(id, files);
  const parts = on === undefined ? [] : inFolder(on).filter((file) => !['manifest', 'codes'].includes(kindOf(file)));
  return [...inFolder('common'), ...parts, ...inFolder(id)];
}

/** Reads the parts of scenario `id`; faults of form (no object, unknown list) are added to `issues`. */
export function readPieces(id: string, files: Files, issues: ScenarioIssue[]): Pieces {
  const pieces = {
    manifest: undefined as Found | undefined,
    decisions: [] as Found[],
    lists: emptyLists(),
    dictionaries: { tells: {}, record: {} } as Record<DictionaryName, Record<string, Found>>,
    codes: undefined as Found | undefined,
  };
  for (const file of filesOf(id, files)) {
    const whole: Found = { file, path: '$', value: withoutSchemaKey(files[file]) };
    const kind = kindOf(file);
    if (kind === 'manifest') pieces.manifest = whole;
    else if (kind === 'codes') pieces.codes = whole;
    else if (kind === 'decision') pieces.decisions.push(whole);
    else readParts(whole, pieces, issues);
  }
  return pieces;
}

function readParts(whole: Found, into: Pick<Pieces, 'lists' | 'dictionaries'>, issues: ScenarioIssue[]): void {
  const { file } = whole;
  const say = sayInto(issues, file);
  if (!isObject(whole.value)) return say('$', 'must be an object that holds named lists');
  for (const [name, value] of Object.entries(whole.value)) {
    const path = under('$', name);
    if (isListName(name)) {
      if (Array.isArray(value))
        value.forEach((item, i) => into.lists[name].push({ file, path: under(path, i), value: item }));
      else say(path, 'must be a list');
    } else if (isDictionaryName(name)) {
      if (isObject(value)) readDictionary(into.dictionaries[name], name, value, file, say);
      else say(path, 'must be an object of key to value');
    } else {
      say(path, `unknown list; known are ${[...LIST_NAMES, ...DICTIONARIES].join(', ')}`);
    }
  }
}

function readDictionary(
  into: Record<string, Found>,
  name: DictionaryName,
  entries: Readonly<Record<string, unknown>>,
  file: string,
  say: (path: string, message: string) => void,
): void {
  for (const [key, value] of Object.entries(entries)) {
    const path = under(under('$', name), key);
    const before = into[key];
    if (before !== undefined && folderOf(before.file) === folderOf(file)) say(path, `is already in ${before.file}`);
    into[key] = { file, path, value };
  }
}

export function folderOf(file: string): string {
  return file.slice(0, file.indexOf('/'));
}

export function isListName(name: string): name is ListName {
  return Object.hasOwn(LISTS, name);
}

function isDictionaryName(name: string): name is DictionaryName {
  return (DICTIONARIES as readonly string[]).includes(name);
}

/** What tells an entry apart from others of its list: its id, its key, or for an aim its id and seat. */
export function keyOf(name: ListName | 'decisions', value: unknown): string {
  if (!isObject(value)) return '';
  const fields = name === 'decisions' ? 'id' : LISTS[name];
  return fields
    .split('/')
    .map((field) => (typeof value[field] === 'string' ? value[field] : ''))
    .join('/');
}

/**
 * Entries of one list with the scenario's own in place of common ones of the same key, sorted by key unless the
 * written order means something; an edge has no key and keeps its place. Two entries of one folder with the same key are a fault.
 */
export function settle(
  name: ListName | 'decisions',
  found: readonly Found[],
  issues: ScenarioIssue[],
): readonly Found[] {
  if (name !== 'decisions' && LISTS[name] === '') return found;
  const byKey: Record<string, Found> = {};
  for (const item of found) {
    const key = keyOf(name, item.value);
    const before = Object.hasOwn(byKey, key) ? byKey[key] : undefined;
    if (before !== undefined && folderOf(before.file) === folderOf(item.file)) {
      issues.push({
        file: item.file,
        path: item.path,
        message: `"${key}" is already in ${before.file} ${before.path}`,
      });
    }
    byKey[key] = item;
  }
  const keys = Object.keys(byKey);
  return (KEEP_ORDER.has(name) ? keys : keys.sort()).map((key) => byKey[key] as Found);
}

/** Lists shown in the order in which they are written. */
const KEEP_ORDER: ReadonlySet<string> = new Set(['aims', 'lenses']);
