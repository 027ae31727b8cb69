/** The content check of a whole folder of scenarios: what the command line and the tests run. */
import type { Codes } from './codes.ts';
import type { Files } from './pieces.ts';
import type { ScenarioIssue } from './issues.ts';
import { checkCodes } from './codes.ts';
import { checkFiles } from './check.ts';
import { checkForm } from './form.ts';
import { codes as codesShape } from './shapes/scenarioFile.ts';
import { mergeScenario } from './assemble.ts';
import { sayInto } from './issues.ts';
import { filesOf, scenarioIds } from './pieces.ts';

export interface LintOptions {
  /** Keys that code outside the data sends to be worded, such as the notes of the charts. */
  readonly wanted?: readonly string[];
}

/** Every fault of every scenario among `files`, each told once, by file and path. None means the data are sound. */
export function lintScenario(files: Files, options: LintOptions = {}): readonly ScenarioIssue[] {
  const issues = scenarioIds(files).flatMap((id) => lintOne(id, files, options));
  const once = new Map<string, ScenarioIssue>();
  for (const issue of issues) once.set(JSON.stringify([issue.file, issue.path, issue.message]), issue);
  return [...once.values()].sort(byPlace);
}

function byPlace(a: ScenarioIssue, b: ScenarioIssue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

function lintOne(id: string, files: Files, options: LintOptions): readonly ScenarioIssue[] {
  const { pieces, issues: found } = checkFiles(id, files);
  const issues = [...found];
  const missing = (options.wanted ?? []).filter((key) => pieces.dictionaries.tells[key] === undefined);
  for (const key of missing)
    issues.push({ file: 'common/tells', path: '$.tells', message: `lacks a wording for "${key}"` });
  issues.push(...lintCodes(id, files, pieces.codes?.value));
  return issues;
}

function lintCodes(id: string, files: Files, value: unknown): readonly ScenarioIssue[] {
  const file = `${id}/codes.json`;
  if (value === undefined) return [{ file, path: '$', message: 'is missing; a command makes it' }];
  const issues: ScenarioIssue[] = [];
  const say = sayInto(issues, file);
  codesShape.check(value, '$', say);
  if (issues.length > 0) return issues;
  // Content whose form is at fault has told so; it cannot be counted yet.
  if (filesOf(id, files).some((path) => checkForm(path, files[path]).length > 0)) return [];
  checkCodes(value as Codes, mergeScenario(id, files), say);
  return issues;
}
