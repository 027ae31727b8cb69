// Fingerprints of mixed campaigns, to prove that a change for speed changed nothing else:
//   node scripts/runTs.mjs scripts/measure/fingerprints.ts --write FILE      before
//   node scripts/runTs.mjs scripts/measure/fingerprints.ts --against FILE    after; exit 1 on any difference
//   --campaigns N (100)   --rounds N (0): also the speed, in so many rounds   --checkpoints: leave the events out
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Library } from '../../src/engine/war.ts';
import { hashState } from '../../src/engine/hash.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { mixedSetup, playMixed } from '../../src/lab/mixed.ts';

const { values } = parseArgs({
  options: {
    campaigns: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '0' },
    write: { type: 'string' },
    against: { type: 'string' },
    // Reasons and wording are no part of a checkpoint: a change of these alone is held to the checkpoints.
    checkpoints: { type: 'boolean', default: false },
  },
});
const campaigns = Number(values.campaigns);

/** One line a campaign: its number, its days, its ending, and a digest of every day. */
function fingerprint(library: Library, n: number): string {
  const ix = library.scenarios[mixedSetup(n).scenario];
  if (ix === undefined) throw new Error(`no scenario for war ${n}`);
  const digest = createHash('sha256');
  const { state, days } = playMixed(library, n, (after, events, submissions) => {
    digest.update(hashState(ix, after));
    digest.update(JSON.stringify(submissions));
    if (!values.checkpoints) digest.update(JSON.stringify(events));
  });
  return `${n} ${days} ${state.ended ?? ''} ${digest.digest('hex').slice(0, 24)}`;
}

function speed(library: Library, rounds: number): void {
  const rates: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = process.cpuUsage();
    for (let n = 1; n <= campaigns; n++) playMixed(library, n);
    const spent = process.cpuUsage(begun);
    rates.push((campaigns * 1e6) / (spent.user + spent.system));
  }
  const shown = rates.map((rate) => rate.toFixed(0)).join(' ');
  console.log(`campaigns per second of processor time, round by round: ${shown}`);
}

const library = loadLibrary();
const lines = Array.from({ length: campaigns }, (_, i) => fingerprint(library, i + 1));
if (values.write !== undefined) writeFileSync(values.write, `${lines.join('\n')}\n`);
console.log(
  `${campaigns} campaigns, all of them: ${createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)}`,
);
if (values.against !== undefined) {
  const before = readFileSync(values.against, 'utf8').trimEnd().split('\n');
  const differing = lines.filter((line, i) => line !== before[i]);
  console.log(differing.length === 0 ? 'nothing differs' : `${differing.length} differ, the first: ${differing[0]}`);
  if (differing.length > 0) process.exitCode = 1;
}
speed(library, Number(values.rounds));
