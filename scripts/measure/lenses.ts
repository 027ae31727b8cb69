// What each Moscow lens makes of Truman's answer: node scripts/runTs.mjs scripts/measure/lenses.ts [--seeds 200]
// Share of wars with a landing on Hokkaido, by lens and answer, the historical policy in both seats.
import { parseArgs } from 'node:util';
import { DIRECTIONS } from '../../src/lab/directionList.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { measureDirection } from '../../src/lab/directions.ts';

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '200' } } });
const library = loadLibrary();
const lenses = library.scenarios['the-race']?.scenario.lenses.filter((lens) => lens.kind === 'moscow') ?? [];
const arms = DIRECTIONS.filter((one) => one.id === 'silence' || one.id === 'kurilsConceded');

console.log('share of wars with a landing on Hokkaido, per cent');
for (const { id, name } of lenses) {
  const shares = arms.map((direction) => {
    const { a, b } = measureDirection({ ...direction, lens: id }, library, Number(values.seeds));
    return `${direction.a.says} ${a.toFixed(1)}, ${direction.b.says} ${b.toFixed(1)}`;
  });
  console.log(`${name.padEnd(20)} ${shares.join('; ')}`);
}
