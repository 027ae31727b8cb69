/** Wars played by policies and written down as replays, with the lists of codes that links go by. */
import { readFileSync } from 'node:fs';
import type { Codes } from '../../src/scenario/index.ts';
import type { Replay } from '../../src/engine/replay.ts';
import type { WarSetup } from '../../src/engine/war.ts';
import { appendCodes, mergeScenario } from '../../src/scenario/index.ts';
import { DEFAULT_LENSES } from '../../src/engine/war.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { POLICIES, type PolicyName } from '../../src/policy/index.ts';
import { recordWar } from '../../src/cli/record.ts';

export const library = loadLibrary('scenarios', mergeScenario);

/** Codes as they are, with what the scenarios have gained since at their end. */
export const codes: Readonly<Record<string, Codes>> = Object.fromEntries(
  Object.entries(library.scenarios).map(([id, ix]) => {
    const kept = JSON.parse(readFileSync(`scenarios/${id}/codes.json`, 'utf8')) as Codes;
    return [id, appendCodes(kept, ix.scenario)];
  }),
);

export function recorded(seed: string, name: PolicyName = 'random', patch: Partial<WarSetup> = {}): Replay {
  const policy = { name, policy: POLICIES[name] };
  const policies = { USSR: `${name}@1`, USA: `${name}@1` };
  const setup: WarSetup = { scenario: 'the-race', seed, lenses: DEFAULT_LENSES, aims: {}, policies, ...patch };
  return recordWar(library, setup, { USSR: policy, USA: policy }).replay;
}
