import { describe, expect, it } from 'vitest';
import { transformSync } from 'esbuild';
import { countsOf, linesOf } from '../../scripts/measure/coverageMap.ts';

const SOURCE = `export function used(n: number): string {
  if (n > 1) {
    return 'many';
  }
  return n === 1 ? 'one' : 'none';
}

function unused(): void {
  used(3);
}
`;

/** The source as a bundle of its own, and the place of a piece of it. */
function bundled(): { readonly code: string; readonly at: (text: string) => number } {
  const { code } = transformSync(SOURCE, { loader: 'ts', sourcemap: 'inline', sourcefile: 'src/engine/rules/x.ts' });
  return { code, at: (text) => code.indexOf(text) };
}

describe('coverage', () => {
  it('takes the innermost range', () => {
    const counts = countsOf(6, [
      { startOffset: 2, endOffset: 4, count: 0 },
      { startOffset: 0, endOffset: 6, count: 5 },
    ]);
    expect([...counts]).toEqual([5, 5, 0, 0, 5, 5]);
  });

  it('is told in lines of the source: run, run in part, never run', () => {
    const { code, at } = bundled();
    const ranges = [
      { startOffset: 0, endOffset: code.length, count: 1 },
      { startOffset: at('{\n    return "many"'), endOffset: at('return n ==='), count: 0 },
      { startOffset: at('"none"'), endOffset: at('"none"') + 6, count: 0 },
      { startOffset: at('function unused'), endOffset: at('//# source'), count: 0 },
    ];
    const [file, ...others] = linesOf(code, ranges, (name) => name.startsWith('src/engine/'));
    expect(others).toEqual([]);
    expect(file?.file).toBe('src/engine/rules/x.ts');
    expect(file?.missed).toEqual([3, 8, 9]);
    expect(file?.partly).toContain(5);
    expect(file?.all).toEqual(expect.arrayContaining([1, 2, 3, 5, 8, 9]));
    expect(linesOf(code, ranges, () => false)).toEqual([]);
  });
});
