/** The form of a single file, whatever the others hold: the check that the published JSON Schema must agree with. */
import type { FileKind } from './pieces.ts';
import type { NamedShape, Shape } from './shape.ts';
import type { ScenarioIssue } from './issues.ts';
import { codes, manifest } from './shapes/scenarioFile.ts';
import { decision } from './shapes/papers.ts';
import { sayInto, withoutSchemaKey } from './issues.ts';
import { kindOf } from './pieces.ts';
import { partsFile } from './shapes/lists.ts';

/** Shape of a whole file by what the file is. */
export const FILE_SHAPES = { manifest, codes, decision, parts: partsFile } as const satisfies Readonly<
  Record<Exclude<FileKind, 'none'>, NamedShape<never> | NamedShape<unknown>>
>;

/** Every fault of form of one file (path below `scenarios/`); a file that is no part of a scenario has none. */
export function checkForm(file: string, value: unknown): readonly ScenarioIssue[] {
  const kind = kindOf(file);
  if (kind === 'none') return [];
  const issues: ScenarioIssue[] = [];
  (FILE_SHAPES[kind] as Shape<unknown>).check(withoutSchemaKey(value), '$', sayInto(issues, file));
  return issues;
}
