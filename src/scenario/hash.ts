/** A fingerprint of the part of a scenario that the rules read: wording may be mended without breaking old replays. */
import type { Decision, Scenario } from '../engine/scenario.ts';
import { isObject } from './issues.ts';

/** JSON with the keys of every object in order and nothing undefined: the same content gives the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    if (value[key] !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  }
  return `{${parts.join(',')}}`;
}

/** FNV-1a and a second lane with another prime, over UTF-16 units: 64 bits as 16 hexadecimal digits. */
export function hashText(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return hex(a) + hex(b);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}

function without(item: object, keys: readonly string[]): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(item)) if (!keys.includes(key)) out[key] = value;
  return out;
}

function each(items: readonly object[], textKeys: readonly string[]): readonly Record<string, unknown>[] {
  return items.map((item) => without(item, textKeys));
}

/** Conditions and effects carry a few words of their own: why a date stands alone, why a weight. */
function withoutReasons(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutReasons);
  if (!isObject(value)) return value;
  const out: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value))
    if (key !== 'dateBecause' && key !== 'why') out[key] = withoutReasons(entry);
  return out;
}

const DECISION_TEXT = [
  'title',
  'opening',
  'knew',
  'document',
  'historiansDisagree',
  'inHistory',
  'silenceMeans',
  'expect',
  'notice',
  'sources',
];

function decisionParts(decision: Decision): Record<string, unknown> {
  return {
    ...without(decision, DECISION_TEXT),
    advisers: decision.advisers.map(({ who, counsel, instead }) => ({
      who,
      counsel,
      instead: instead?.map((one) => ({ when: one.when, counsel: one.counsel })),
    })),
    options: each(decision.options, ['label', 'detail', 'attractedWhom', 'invented']),
  };
}

/** What the rules read of a scenario; names, notes, sources and sentences are left out. */
function ruleParts(scenario: Omit<Scenario, 'hash'>): Record<string, unknown> {
  const s = scenario;
  return {
    id: s.id,
    start: s.start,
    end: s.end,
    prelude: s.prelude,
    changes: s.changes,
    acts: each(s.acts, ['title']),
    charts: s.charts,
    areas: each(s.areas, ['nameEn', 'nameJa', 'nameRu', 'lat', 'lon', 'note']),
    edges: s.edges,
    formations: each(s.formations, ['name', 'short', 'nameRu', 'nameJa', 'note', 'sources', 'menRange']),
    commanders: s.commanders,
    fronts: each(s.fronts, ['name']),
    lift: each(s.lift, ['name', 'sources']),
    operations: each(s.operations, ['name', 'blocks', 'staffNote', 'invented', 'sources']),
    decisions: s.decisions.map(decisionParts),
    letters: each(s.letters, ['title', 'text', 'quote', 'sources', 'invented']),
    topics: each(s.topics, ['sources']),
    facts: each(s.facts, ['label', 'paragraph']),
    links: each(s.links, ['label', 'sources']),
    lenses: each(s.lenses, ['name', 'authors', 'says']),
    council: each(s.council, ['name', 'sources']),
    aims: each(s.aims, ['title', 'text', 'historyGrade']),
    endings: each(s.endings, ['name', 'text']),
    params: s.params.map(({ id, value }) => ({ id, value })),
    opening: s.opening,
    record: Object.fromEntries(Object.entries(s.record).map(([question, { answer }]) => [question, answer])),
  };
}

/** Hash of a scenario's rule-relevant content. The same under any order of keys, and under any change of wording. */
export function hashScenario(scenario: Omit<Scenario, 'hash'>): string {
  return hashText(canonicalJson(withoutReasons(ruleParts(scenario))));
}
