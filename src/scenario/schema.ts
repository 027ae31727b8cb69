/** The shapes as JSON Schema 2020-12, one document for each kind of file and each kind of part, for editors. */
import type { JsonSchema } from './shape.ts';
import { FILE_SHAPES } from './form.ts';
import { LIST_SHAPES } from './shapes/lists.ts';
import { canonicalJson } from './hash.ts';
import { isObject } from './issues.ts';
import { shapeNamed } from './shape.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Names of shapes that a schema refers to, those of the schemas referred to included. */
function namesIn(schema: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(schema)) for (const part of schema) namesIn(part, found);
  if (!isObject(schema)) return found;
  const name = typeof schema.$ref === 'string' ? schema.$ref.slice('#/$defs/'.length) : undefined;
  if (name !== undefined && !found.has(name)) namesIn(shapeNamed(name).body(), found.add(name));
  for (const part of Object.values(schema)) namesIn(part, found);
  return found;
}

function documentOf(name: string, isFile: boolean): JsonSchema {
  const body = shapeNamed(name).body();
  const $defs: Record<string, JsonSchema> = {};
  for (const other of [...namesIn(body)].sort()) $defs[other] = shapeNamed(other).body();
  const head = { $schema: DIALECT, title: `General Order One: ${name}` };
  if (!isFile) return { ...head, ...body, $defs };
  const properties = { $schema: { type: 'string' }, ...(body.properties as JsonSchema) };
  return { ...head, ...body, properties, $defs };
}

/** File name under `scenarios/schema/` to its content, as text ready to be written. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  const write = (name: string, isFile: boolean): void => {
    const ordered: unknown = JSON.parse(canonicalJson(documentOf(name, isFile)));
    files[`${name}.schema.json`] = `${JSON.stringify(ordered, null, 2)}\n`;
  };
  for (const shape of Object.values(LIST_SHAPES)) write(shape.name, false);
  for (const shape of Object.values(FILE_SHAPES)) write(shape.name, true);
  return files;
}
