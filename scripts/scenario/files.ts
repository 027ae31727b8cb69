/** Scenario files from disk, as the page's bundler would hand them over: path below `scenarios/` to parsed JSON. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SCENARIOS = 'scenarios';

/** Every JSON file under `scenarios/`. Throws with the file's name where one cannot be parsed. */
export function readScenarioFiles(root = SCENARIOS): Record<string, unknown> {
  const files: Record<string, unknown> = {};
  const names = readdirSync(root, { recursive: true }) as string[];
  for (const name of names.filter((candidate) => candidate.endsWith('.json')).sort()) {
    files[name.replaceAll('\\', '/')] = parse(join(root, name));
  }
  return files;
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    throw new Error(`${path} is not JSON`, { cause: error });
  }
}
