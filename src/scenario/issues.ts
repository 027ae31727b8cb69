/** Faults in scenario files: told all at once, each with its place, in words a writer of data understands. */
export interface ScenarioIssue {
  /** Path below `scenarios/`. */
  readonly file: string;
  /** JSON path inside the file: `$.options[0].effects[2].chart`. */
  readonly path: string;
  readonly message: string;
}

/** Notes a fault at a JSON path of the file at hand. */
export type Say = (path: string, message: string) => void;

/** `say` bound to one file, adding to one list. */
export function sayInto(issues: ScenarioIssue[], file: string): Say {
  return (path, message) => issues.push({ file, path, message });
}

/** One line for a terminal or a page. */
export function formatIssue(issue: ScenarioIssue): string {
  return `${issue.file} ${issue.path}: ${issue.message}`;
}

/** `path` one key deeper; keys that are no plain names are quoted. */
export function under(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Editors are told of the schema by a key of its own; it is no part of the data. */
export function withoutSchemaKey(value: unknown): unknown {
  if (!isObject(value) || !('$schema' in value)) return value;
  const { $schema: _schema, ...rest } = value;
  return rest;
}
