import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkForm, kindOf, schemaFiles } from '../../src/scenario/index.ts';
import { readScenarioFiles } from '../../scripts/scenario/files.ts';
import { contentFaults, formFaults } from './faults.ts';
import { changed, soundFiles } from './kit.ts';

const schemas = schemaFiles();
const nameOf = { manifest: 'scenario', codes: 'codes', decision: 'decision', parts: 'parts' } as const;
const compiled = new Map<string, ValidateFunction>();

function validatorFor(file: string): ValidateFunction | undefined {
  const kind = kindOf(file);
  if (kind === 'none') return undefined;
  const name = `${nameOf[kind]}.schema.json`;
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const made = new Ajv2020({ strict: true, allErrors: true, strictRequired: false }).compile(
    JSON.parse(schemas[name] ?? '{}') as object,
  );
  compiled.set(name, made);
  return made;
}

function agree(file: string, value: unknown): void {
  const validate = validatorFor(file);
  if (validate === undefined) return;
  const ours = checkForm(file, value);
  const theirs = validate(value);
  expect({
    file,
    right: ours.length === 0,
    ours: theirs ? ours : [],
    theirs: ours.length === 0 ? validate.errors : null,
  }).toEqual({
    file,
    right: theirs,
    ours: [],
    theirs: null,
  });
}

describe('the published schemas', () => {
  it('are what the shapes say today; `node scripts/runTs.mjs scripts/scenario/schema.ts` writes them', () => {
    const published = readdirSync('scenarios/schema').sort();
    expect(published).toEqual(Object.keys(schemas).sort());
    for (const name of published) expect(readFileSync(`scenarios/schema/${name}`, 'utf8'), name).toBe(schemas[name]);
  });

  it.each(Object.keys(schemas))('%s is a JSON Schema that Ajv takes without complaint', (name) => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false });
    expect(() => ajv.compile(JSON.parse(schemas[name] ?? '') as object)).not.toThrow();
  });
});

describe('Ajv and our own check agree', () => {
  it('on every file of the scenarios', () => {
    for (const [file, value] of Object.entries(readScenarioFiles())) agree(file, value);
  });

  it('on files in order', () => {
    for (const [file, value] of Object.entries(soundFiles())) agree(file, value);
  });

  it.each([...formFaults, ...contentFaults])('on a fault: $name', ({ file, at, to }) => {
    agree(file, changed(soundFiles()[file], at, to));
  });
});
