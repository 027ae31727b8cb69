/** One number of the model changed within its range, with a reason: how the model is argued with. ¶8.6 */
import type { Library } from '../engine/war.ts';
import type { Param } from '../engine/scenario.ts';
import type { Problem } from '../scenario/untrusted.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import { field, readJson, readObject, readText, readWhole } from '../scenario/untrusted.ts';
import { reading, refuse } from '../scenario/untrusted.ts';
import { RULES_VERSION } from '../engine/war.ts';

const FORMAT = 1;
const MOST_WORDS = 2000;

export interface Amendment {
  readonly param: string;
  readonly value: number;
  /** Why another number would be better, and what says so; both are the amender's own words. */
  readonly reason: string;
  readonly source: string;
}

/** The library with one number changed in every scenario; everything else is shared with the old one, which is not touched. */
export function amended(library: Library, { param, value }: Pick<Amendment, 'param' | 'value'>): Library {
  const scenarios: Record<string, ScenarioIndex> = {};
  for (const [id, ix] of Object.entries(library.scenarios)) {
    const params = ix.scenario.params.map((one) => (one.id === param ? { ...one, value } : one));
    scenarios[id] = { ...ix, scenario: { ...ix.scenario, params }, params: { ...ix.params, [param]: value } };
  }
  return { ...library, scenarios };
}

/** The numbers that may be changed: those with a range to move in. */
export function amendable(ix: ScenarioIndex): readonly Param[] {
  return ix.scenario.params.filter(({ low, high }) => low < high);
}

/** The amendment as a file. */
export function formatAmendment({ param, value, reason, source }: Amendment, ix: ScenarioIndex): string {
  const was = ix.scenario.params.find((one) => one.id === param);
  const told = { format: FORMAT, rules: RULES_VERSION, param, value, was: was?.value ?? null, reason, source };
  return `${JSON.stringify({ amendment: told }, null, 2)}\n`;
}

/** An amendment out of a file's text, or why it is none. Never throws, whatever the text. */
export function parseAmendment(
  text: string,
  ix: ScenarioIndex,
): { readonly amendment: Amendment } | { readonly problem: Problem } {
  const read = reading(() => readAmendment(readJson(text), ix));
  return 'value' in read ? { amendment: read.value } : read;
}

function readAmendment(file: unknown, ix: ScenarioIndex): Amendment {
  const told = field(readObject(file, '$'), 'amendment');
  if (told === undefined) return refuse('notAnAmendment', '$');
  const object = readObject(told, '$.amendment');
  const format = readWhole(field(object, 'format'), '$.amendment.format', 0, 1e6);
  if (format > FORMAT) refuse('newerFormat', '$.amendment.format', { found: format, known: FORMAT });
  const rules = readWhole(field(object, 'rules'), '$.amendment.rules', 0, 1e6);
  if (rules !== RULES_VERSION) refuse('otherRules', '$.amendment.rules', { found: rules, known: RULES_VERSION });
  const id = readText(field(object, 'param'), '$.amendment.param');
  const param = amendable(ix).find((one) => one.id === id);
  if (param === undefined) return refuse('unknownNumber', '$.amendment.param');
  const value = field(object, 'value');
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < param.low || value > param.high)
    return refuse('outOfRange', '$.amendment.value', { low: param.low, high: param.high });
  return {
    param: id,
    value,
    reason: readText(field(object, 'reason'), '$.amendment.reason', MOST_WORDS),
    source: readText(field(object, 'source'), '$.amendment.source', MOST_WORDS),
  };
}
