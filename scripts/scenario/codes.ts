// Adds what is new to each scenario's codes.json, at the end and under a new seal; never moves or removes a code:
// node scripts/runTs.mjs scripts/scenario/codes.ts
import { writeFileSync } from 'node:fs';
import { appendCodes, type Codes, mergeScenario, scenarioIds } from '../../src/scenario/index.ts';
import { readScenarioFiles, SCENARIOS } from './files.ts';

const files = readScenarioFiles();
for (const id of scenarioIds(files)) {
  const before = (files[`${id}/codes.json`] ?? { codes: [], seals: [] }) as Codes;
  const after = appendCodes(before, mergeScenario(id, files));
  const added = after.codes.length - before.codes.length;
  if (added > 0) writeFileSync(`${SCENARIOS}/${id}/codes.json`, `${JSON.stringify(after, null, 1)}\n`);
  console.log(`${id}: ${added} codes added, ${after.codes.length} in all`);
}
