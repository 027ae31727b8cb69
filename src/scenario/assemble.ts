/** From files to a scenario the rules can run: read, checked as a whole, put together in one fixed order, fingerprinted. */
import type { Decision, Letter, Scenario } from '../engine/scenario.ts';
import type { Files, Found, ListName, Pieces } from './pieces.ts';
import type { Manifest } from './manifest.ts';
import type { ScenarioIssue } from './issues.ts';
import { checkFiles } from './check.ts';
import { hashScenario } from './hash.ts';
import { isChosen } from './manifest.ts';
import { dayOf } from '../engine/time.ts';
import { readPieces, settle } from './pieces.ts';

export type Assembled = { readonly scenario: Scenario } | { readonly issues: readonly ScenarioIssue[] };

/**
 * Scenario `id` out of `files` (path below `scenarios/` to parsed JSON). The files are taken at their word: use
 * `assembleScenario` unless they are known to be sound. Throws where no `scenario.json` of that id is among them.
 */
export function mergeScenario(id: string, files: Files): Scenario {
  const pieces = readPieces(id, files, []);
  if (pieces.manifest === undefined) throw new Error(`no ${id}/scenario.json`);
  return merge(pieces, pieces.manifest.value as Manifest);
}

function merge(pieces: Pieces, manifest: Manifest): Scenario {
  const settled = <T>(name: ListName): readonly T[] => valuesOf<T>(settle(name, pieces.lists[name], []));
  const decisions = valuesOf<Decision>(settle('decisions', pieces.decisions, []));
  const letters = settled<Letter>('letters');
  const scenario: Omit<Scenario, 'hash'> = {
    id: manifest.id,
    title: manifest.title,
    subtitle: manifest.subtitle,
    briefing: manifest.briefing,
    minutes: manifest.minutes,
    start: dayOf(manifest.start),
    end: dayOf(manifest.end),
    ...(manifest.prelude === undefined ? {} : { prelude: manifest.prelude }),
    ...(manifest.whatIf === undefined ? {} : { whatIf: manifest.whatIf }),
    ...(manifest.changes === undefined ? {} : { changes: manifest.changes }),
    acts: manifest.acts.map((act) => ({ ...act, until: dayOf(act.until) })),
    charts: manifest.charts,
    areas: settled('areas'),
    edges: settled('edges'),
    formations: settled('formations'),
    commanders: settled('commanders'),
    fronts: settled('fronts'),
    lift: settled('lift'),
    operations: settled('operations'),
    decisions: decisions.filter((decision) => isChosen(manifest.decisions, decision)),
    letters: letters.filter((letter) => manifest.letters === 'all' || manifest.letters.includes(letter.id)),
    topics: settled('topics'),
    facts: settled('facts'),
    links: settled('links'),
    people: settled('people'),
    sources: settled('sources'),
    lenses: settled('lenses'),
    council: settled('council'),
    aims: settled('aims'),
    endings: settled('endings'),
    params: settled('params'),
    opening: manifest.opening,
    tells: dictionary(pieces.dictionaries.tells),
    record: dictionary(pieces.dictionaries.record),
  };
  return { ...scenario, hash: hashScenario(scenario) };
}

function valuesOf<T>(found: readonly Found[]): readonly T[] {
  return found.map((item) => item.value as T);
}

function dictionary<T>(found: Readonly<Record<string, Found>>): Readonly<Record<string, T>> {
  const out: Record<string, T> = {};
  for (const key of Object.keys(found).sort()) out[key] = found[key]?.value as T;
  return out;
}

/** Scenario `id`, or every fault of the files it is made of. */
export function assembleScenario(id: string, files: Files): Assembled {
  const { pieces, issues } = checkFiles(id, files);
  if (issues.length > 0 || pieces.manifest === undefined) return { issues };
  return { scenario: merge(pieces, pieces.manifest.value as Manifest) };
}
