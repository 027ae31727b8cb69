// Fills the tuned numbers into the rulebook: node scripts/runTs.mjs scripts/docs/rules.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { countMarks, fillNumbers, RULEBOOK, tunedNumbers } from './rulebook.ts';

const before = readFileSync(RULEBOOK, 'utf8');
const after = fillNumbers(before, tunedNumbers());
writeFileSync(RULEBOOK, after);
console.log(
  `${RULEBOOK}: ${countMarks(after)} numbers, ${after === before ? 'all as they were' : 'brought up to date'}`,
);
