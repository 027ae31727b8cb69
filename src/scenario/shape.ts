/**
 * Small combinators that say what a piece of scenario data looks like. Each shape checks a value, telling every fault
 * with its path, and knows itself as JSON Schema, so the check in the page and the schema for editors cannot drift apart.
 * A shape of `T` is held against the engine's own type by the compiler: a field added there is missed here at once.
 */
import type { Say } from './issues.ts';
import { isObject, under } from './issues.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Shape<T> {
  readonly schema: JsonSchema;
  /** Tells every fault of `value`; nothing said means it is a `T`. */
  readonly check: (value: unknown, path: string, say: Say) => void;
  /** Never there at run time; it carries the type. */
  readonly type?: T;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}

export function text(): Shape<string> {
  return {
    schema: { type: 'string', pattern: '\\S' },
    check: (value, path, say) => {
      if (typeof value !== 'string') say(path, `must be text, not ${show(value)}`);
      else if (!/\S/.test(value)) say(path, 'must not be empty');
    },
  };
}

/** Text of a form given as a regular expression; `what` names the form in the message. */
export function formed(pattern: string, what: string): Shape<string> {
  const expression = new RegExp(pattern, 'u');
  return {
    schema: { type: 'string', pattern },
    check: (value, path, say) => {
      if (typeof value !== 'string' || !expression.test(value)) say(path, `must be ${what}, not ${show(value)}`);
    },
  };
}

/** Ids start with a letter, so that no engine sorts them as numbers. */
export function id(): Shape<string> {
  return formed('^[A-Za-z][A-Za-z0-9_.+-]*$', 'an id (letters, digits, "_", ".", "+", "-", a letter first)');
}

const DATE = '(?:07-(?:1[5-9]|2[0-9]|3[01])|(?:08|10|12)-(?:0[1-9]|[12][0-9]|3[01])|(?:09|11)-(?:0[1-9]|[12][0-9]|30))';

export function date(): Shape<string> {
  return formed(`^${DATE}$`, 'a date MM-DD between 07-15 and 12-31');
}

export function clock(): Shape<string> {
  return formed(`^${DATE}T(?:[01][0-9]|2[0-3]):[0-5][0-9]$`, 'a Tokyo clock reading MM-DDThh:mm');
}

export function integer(least: number, most: number): Shape<number> {
  return {
    schema: { type: 'integer', minimum: least, maximum: most },
    check: (value, path, say) => {
      if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
        say(path, `must be a whole number from ${least} to ${most}, not ${show(value)}`);
      }
    },
  };
}

/** Degrees: the one kind of number that need not be whole, since no rule reads it. */
export function degrees(most: number): Shape<number> {
  return {
    schema: { type: 'number', minimum: -most, maximum: most },
    check: (value, path, say) => {
      if (typeof value !== 'number' || !(value >= -most && value <= most)) {
        say(path, `must be degrees between -${most} and ${most}, not ${show(value)}`);
      }
    },
  };
}

export function boolean(): Shape<boolean> {
  return {
    schema: { type: 'boolean' },
    check: (value, path, say) => {
      if (typeof value !== 'boolean') say(path, `must be true or false, not ${show(value)}`);
    },
  };
}

export function oneOf<const T extends string | number | boolean>(words: readonly T[]): Shape<T> {
  return {
    schema: { enum: [...words] },
    check: (value, path, say) => {
      if (!(words as readonly unknown[]).includes(value)) {
        say(path, `must be ${listed(words.map((word) => show(word)))}, not ${show(value)}`);
      }
    },
  };
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'nothing';
  return `one of ${words.join(', ')}`;
}

export function list<T>(item: Shape<T>, least = 0, most = 10_000): Shape<readonly T[]> {
  return {
    schema: { type: 'array', items: item.schema, minItems: least, maxItems: most },
    check: (value, path, say) => {
      if (!Array.isArray(value)) return say(path, `must be a list, not ${show(value)}`);
      if (value.length < least) say(path, `needs at least ${least} entries, has ${value.length}`);
      if (value.length > most) say(path, `may have at most ${most} entries, has ${value.length}`);
      value.forEach((entry, i) => item.check(entry, under(path, i), say));
    },
  };
}

/** Two whole numbers, the lesser first (the content check sees to the order). */
export function pair(least: number, most: number): Shape<readonly [number, number]> {
  const both = list(integer(least, most), 2, 2);
  return { schema: both.schema, check: both.check };
}

/** Keys of a form to values of a shape. */
export function dictionary<T>(keys: Shape<string>, values: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    schema: { type: 'object', propertyNames: keys.schema, additionalProperties: values.schema },
    check: (value, path, say) => {
      if (!isObject(value)) return say(path, `must be an object, not ${show(value)}`);
      for (const [key, entry] of Object.entries(value)) {
        keys.check(key, under(path, key), (at, message) => say(at, `the key ${message}`));
        values.check(entry, under(path, key), say);
      }
    },
  };
}

type OptionalKeys<T> = {
  [K in keyof T]-?: undefined extends T[K] ? K : Partial<Pick<T, K>> extends Pick<T, K> ? K : never;
}[keyof T];
type RequiredShapes<T> = { readonly [K in Exclude<keyof T, OptionalKeys<T>>]: Shape<T[K]> };
type OptionalShapes<T> = { readonly [K in OptionalKeys<T>]-?: Shape<Exclude<T[K], undefined>> };
type AnyShapes = Readonly<Record<string, Shape<unknown>>>;

/** An object with exactly these keys: the required, those it may have, and none else. */
export function object<T>(required: RequiredShapes<T>, optional: OptionalShapes<T>): Shape<T> {
  const must = required as AnyShapes;
  const may = optional as AnyShapes;
  const all: AnyShapes = { ...must, ...may };
  const properties: Record<string, JsonSchema> = {};
  for (const key of Object.keys(all)) properties[key] = (all[key] as Shape<unknown>).schema;
  return {
    schema: { type: 'object', properties, required: Object.keys(must), additionalProperties: false },
    check: (value, path, say) => {
      if (!isObject(value)) return say(path, `must be an object, not ${show(value)}`);
      for (const key of Object.keys(must)) if (!Object.hasOwn(value, key)) say(path, `lacks "${key}"`);
      for (const [key, entry] of Object.entries(value)) {
        const shape = Object.hasOwn(all, key) ? all[key] : undefined;
        if (shape === undefined) say(under(path, key), `unknown key; known here: ${Object.keys(all).join(', ')}`);
        else shape.check(entry, under(path, key), say);
      }
    },
  };
}

/** One of several objects, told apart by a key that only one of them has. Keys are tried in order. */
export function keyed<T>(what: string, cases: readonly (readonly [key: string, shape: Shape<T>])[]): Shape<T> {
  const shapes = [...new Set(cases.map(([, shape]) => shape))];
  const keys = cases.map(([key]) => key).join(', ');
  return {
    schema: { anyOf: shapes.map((shape) => shape.schema) },
    check: (value, path, say) => {
      if (!isObject(value)) return say(path, `must be ${what}, not ${show(value)}`);
      const found = cases.find(([key]) => Object.hasOwn(value, key));
      if (found === undefined) return say(path, `is no ${what}: it needs one of the keys ${keys}`);
      found[1].check(value, path, say);
    },
  };
}

/** An object of which at least one, or exactly one, of some optional keys must be there. */
export function needing<T>(how: 'atLeastOne' | 'exactlyOne', keys: readonly string[], shape: Shape<T>): Shape<T> {
  const combine = how === 'atLeastOne' ? 'anyOf' : 'oneOf';
  return {
    schema: { ...shape.schema, [combine]: keys.map((key) => ({ required: [key] })) },
    check: (value, path, say) => {
      shape.check(value, path, say);
      if (!isObject(value)) return;
      const present = keys.filter((key) => Object.hasOwn(value, key)).length;
      if (present === 0) say(path, `needs ${keys.join(' or ')}`);
      else if (present > 1 && how === 'exactlyOne') say(path, `may have only one of ${keys.join(', ')}`);
    },
  };
}

/** Either of two shapes, told apart by a test on the value. */
export function either<A, B>(isFirst: (value: unknown) => boolean, first: Shape<A>, second: Shape<B>): Shape<A | B> {
  return {
    schema: { anyOf: [first.schema, second.schema] },
    check: (value, path, say) => (isFirst(value) ? first : second).check(value, path, say),
  };
}

export interface NamedShape<T> extends Shape<T> {
  readonly name: string;
  /** The schema itself, where `schema` is only a reference to it. */
  readonly body: () => JsonSchema;
}

const registry = new Map<string, NamedShape<unknown>>();

/** The shape of that name. Throws where there is none: names come from our own references. */
export function shapeNamed(name: string): NamedShape<unknown> {
  const found = registry.get(name);
  if (found === undefined) throw new Error(`no shape is named ${name}`);
  return found;
}

/** A shape by name: it may refer to itself, and a schema holds it once under `$defs`. Throws on a name given twice. */
export function named<T>(name: string, make: () => Shape<T>): NamedShape<T> {
  let made: Shape<T> | undefined;
  const shape = (): Shape<T> => (made ??= make());
  const it: NamedShape<T> = {
    name,
    body: () => shape().schema,
    schema: { $ref: `#/$defs/${name}` },
    check: (value, path, say) => shape().check(value, path, say),
  };
  if (registry.has(name)) throw new Error(`two shapes are named ${name}`);
  registry.set(name, it);
  return it;
}
