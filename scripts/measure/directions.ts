// Which way each lever moves the war, over pairs on the same luck: node scripts/runTs.mjs scripts/measure/directions.ts [--pairs 500] [--only ID]
// Prints both arms, the effect with its 95 % interval, and whether the nearer end is clear of zero by what is asked.
import { parseArgs } from 'node:util';
import { clearance, clearanceAsked, measureDirection } from '../../src/lab/directions.ts';
import { DIRECTIONS } from '../../src/lab/directionList.ts';
import { loadLibrary } from '../../src/cli/library.ts';

const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '500' }, only: { type: 'string' } },
});
const library = loadLibrary();

for (const direction of DIRECTIONS) {
  if (values.only !== undefined && values.only !== direction.id) continue;
  const effect = measureDirection(direction, library, Number(values.pairs));
  const unit = direction.outcome.kind === 'share' ? 'points' : direction.outcome.kind === 'day' ? 'days' : 'places';
  const holds = clearance(direction, effect) >= clearanceAsked(direction);
  console.log(`${direction.id.padEnd(16)} ${direction.says}`);
  console.log(`  A ${direction.a.says}: ${effect.a.toFixed(1)}   B ${direction.b.says}: ${effect.b.toFixed(1)}`);
  console.log(
    `  ${effect.mean.toFixed(2)} ${unit} (${effect.low.toFixed(2)} to ${effect.high.toFixed(2)}) over ${effect.pairs} pairs: ${holds ? 'holds' : 'DOES NOT HOLD'}`,
  );
}
