/** Every fault of the files that one scenario is made of: first the form of each part, then what the parts say together. */
import type { Decision, Fact, Front, Letter, Lift, Operation, Scenario } from '../engine/scenario.ts';
import type { Files, Found, ListName, Pieces } from './pieces.ts';
import type { Known, Lint, Sound } from './lint/known.ts';
import type { Manifest } from './manifest.ts';
import type { ScenarioIssue } from './issues.ts';
import type { Shape } from './shape.ts';
import { LIST_NAMES, readPieces, scenarioIds, settle } from './pieces.ts';
import { checkCites } from './lint/references.ts';
import { idsOf, mapById, optionsOf, promisesIn, touchingOf } from './lint/known.ts';
import { isChosen } from './manifest.ts';
import { isObject, sayInto } from './issues.ts';
import { lintBoard } from './lint/board.ts';
import { lintDecision } from './lint/decisions.ts';
import { lintManifest } from './lint/manifest.ts';
import { lintPapers, lintRecord } from './lint/papers.ts';
import { LIST_SHAPES, tells } from './shapes/lists.ts';
import { decision as decisionShape } from './shapes/papers.ts';
import { manifest as manifestShape } from './shapes/scenarioFile.ts';
import { recorded } from './shapes/reference.ts';

export interface Checked {
  readonly pieces: Pieces;
  readonly issues: readonly ScenarioIssue[];
}

/** Reads and checks scenario `id`. Never throws on data, whatever it holds. */
export function checkFiles(id: string, files: Files): Checked {
  const issues: ScenarioIssue[] = [];
  const pieces = readPieces(id, files, issues);
  if (pieces.manifest === undefined) {
    issues.push({ file: `${id}/scenario.json`, path: '$', message: 'is missing' });
    return { pieces, issues };
  }
  const [manifest] = soundOf<Manifest>([pieces.manifest], manifestShape, issues);
  const settled = settleAll(pieces, issues);
  const sound = soundAll(settled, manifest?.value, issues);
  const record = soundOf<Scenario['record'][string]>(Object.values(pieces.dictionaries.record), recorded, issues);
  for (const [key, found] of Object.entries(pieces.dictionaries.tells)) {
    tells.check({ [key]: found.value }, '$.tells', sayInto(issues, found.file));
  }
  const lint: Lint = {
    known: knownOf(pieces, settled, sound, manifest?.value),
    say: (found, inside, message) => issues.push({ file: found.file, path: `${found.path}${inside}`, message }),
  };
  lintAll(lint, sound);
  for (const [question, found] of Object.entries(pieces.dictionaries.record)) {
    const good = record.find((candidate) => candidate.path === found.path && candidate.file === found.file);
    if (good !== undefined) lintRecord(lint, question, good);
  }
  if (manifest !== undefined) lintManifest(lint, manifest, scenarioIds(files));
  for (const name of LIST_NAMES) {
    if (settled[name].length === 0)
      issues.push({ file: `${id}/scenario.json`, path: '$', message: `no file holds any ${name}` });
  }
  return { pieces, issues };
}

type Settled = Readonly<Record<ListName | 'decisions', readonly Found[]>>;

function settleAll(pieces: Pieces, issues: ScenarioIssue[]): Settled {
  const settled = { decisions: settle('decisions', pieces.decisions, issues) } as Record<string, readonly Found[]>;
  for (const name of LIST_NAMES) settled[name] = settle(name, pieces.lists[name], issues);
  return settled as Settled;
}

/** Parts that pass their shape; the others have told their faults and are left out of the further checks. */
function soundOf<T>(found: readonly Found[], shape: Shape<T>, issues: ScenarioIssue[]): readonly Found<T>[] {
  return found.filter((item) => {
    const before = issues.length;
    shape.check(item.value, item.path, sayInto(issues, item.file));
    return issues.length === before;
  }) as readonly Found<T>[];
}

function soundAll(settled: Settled, manifest: Manifest | undefined, issues: ScenarioIssue[]): Sound {
  const chosen = settled.decisions.filter((item) => manifest === undefined || mayChoose(manifest, item.value));
  const sound = { decisions: soundOf<Decision>(chosen, decisionShape, issues) } as Record<string, readonly Found[]>;
  for (const name of LIST_NAMES) sound[name] = soundOf(settled[name], LIST_SHAPES[name] as Shape<unknown>, issues);
  return sound as Sound;
}

/** Whether a decision belongs to the scenario; one too broken to tell is checked, so that its faults are told. */
function mayChoose(manifest: Manifest, value: unknown): boolean {
  if (!isObject(value) || typeof value.id !== 'string') return true;
  return isChosen(manifest.decisions, value as Pick<Decision, 'id' | 'act'> & Readonly<Record<string, unknown>>);
}

function knownOf(pieces: Pieces, settled: Settled, sound: Sound, manifest: Manifest | undefined): Known {
  const ids = {} as Record<ListName, ReadonlySet<string>>;
  for (const name of LIST_NAMES) ids[name] = idsOf(name, settled[name]);
  const chosen = settled.decisions.filter((item) => manifest === undefined || mayChoose(manifest, item.value));
  const idOf = (item: Found): string => (isObject(item.value) ? String(item.value.id) : '');
  return {
    ids,
    options: new Map(chosen.map((item) => [idOf(item), optionsOf(item.value)])),
    allDecisions: new Set(settled.decisions.map(idOf)),
    facts: mapById<Fact>(sound.facts),
    letters: mapById<Letter>(sound.letters),
    operations: mapById<Operation>(sound.operations),
    fronts: mapById<Front>(sound.fronts),
    aircraft: new Set(
      [...mapById<Lift>(sound.lift).values()].filter(({ kind }) => kind.startsWith('air')).map((lift) => lift.id),
    ),
    promises: promisesIn(
      [...settled.decisions, ...settled.letters, ...settled.topics, ...settled.operations].map((item) => item.value),
    ),
    tells: new Set(Object.keys(pieces.dictionaries.tells)),
    touching: touchingOf(sound.edges),
    isWhatIf: manifest?.whatIf !== undefined,
  };
}

function lintAll(lint: Lint, sound: Sound): void {
  for (const found of sound.decisions) lintDecision(lint, found);
  lintBoard(lint, sound);
  lintPapers(lint, sound);
  for (const name of ['decisions', ...LIST_NAMES] as const) for (const found of sound[name]) checkCites(lint, found);
}
