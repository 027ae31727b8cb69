import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bannedNames, folderOf, importFault, layers, portableMath } from '../scripts/lint/boundaries.mjs';
import { codeOf, importsOf, unportableMath, usesName } from './kit/sourceScan.ts';

/**
 * Faults that are known and borne for a while, as the checker words them. It is empty, and a line may enter only with
 * the reason and the end of the bearing beside it.
 */
const exceptions: readonly string[] = [];

const root = join(process.cwd(), 'src');
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|js|mjs)$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .toSorted();

/** Everything wrong with one file, in words. */
function faultsOf(file: string, source: string): string[] {
  const folder = folderOf(file);
  const imports = importsOf(source).flatMap((specifier) => importFault(file, specifier) ?? []);
  const banned: readonly string[] = (bannedNames as Record<string, string[]>)[folder] ?? [];
  const names = banned.filter((name) => usesName(source, name)).map((name) => `src/${file} uses ${name}`);
  const math =
    folder === 'engine' ? unportableMath(source, portableMath).map((what) => `src/${file} uses ${what}`) : [];
  return [...imports, ...names, ...math];
}

describe('the arrows between folders', () => {
  it('hold in every file', () => {
    const faults = files.flatMap((file) => faultsOf(file, readFileSync(join(root, file), 'utf8')));
    expect(faults.filter((fault) => !exceptions.includes(fault))).toEqual([]);
  });

  it('look at files at all', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files).toContain('app/main.tsx');
  });

  it('leave no file outside the known folders', () => {
    const known = layers.flat();
    expect(files.filter((file) => !known.includes(folderOf(file)))).toEqual([]);
  });

  it('have no exception that has become needless', () => {
    const faults = files.flatMap((file) => faultsOf(file, readFileSync(join(root, file), 'utf8')));
    expect(exceptions.filter((exception) => !faults.includes(exception))).toEqual([]);
  });
});

describe('the checker', () => {
  const bad: [name: string, file: string, source: string][] = [
    ['an arrow up', 'engine/step.ts', `import { deal } from '../campaign/flow.ts';`],
    ['an arrow up in a type', 'policy/bold.ts', `import type { Panel } from '../ui/panel.ts';`],
    ['an arrow up in a re-export', 'scenario/index.ts', `export * from '../lab/sweep.ts';`],
    ['an arrow up over several lines', 'engine/a.ts', `import {\n  a,\n  b,\n} from '../text/words.ts';`],
    ['an arrow up in a dynamic import', 'engine/a.ts', `const b = await import('../lab/b.ts');`],
    ['an arrow up from a deep folder', 'engine/rules/battle.ts', `import { a } from '../../policy/a.ts';`],
    ['a bare import for its effect', 'engine/a.ts', `import '../ui/panel.css';`],
    ['ui and board', 'ui/desk.tsx', `import { plan } from '../board/plan.ts';`],
    ['board and ui', 'board/plan.ts', `import { Panel } from '../ui/panel.tsx';`],
    ['neighbours below', 'policy/a.ts', `import { parse } from '../scenario/parse.ts';`],
    ['a worker made directly', 'ui/a.ts', `new Worker(new URL('../workers/lab.ts', import.meta.url));`],
    ['files taken by pattern', 'engine/a.ts', `const all = import.meta.glob('../text/*.ts');`],
    ['scenario files in the rules', 'engine/a.ts', `import race from '../../scenarios/race/scenario.json';`],
    ['an unknown folder', 'misc/a.ts', `import { a } from '../engine/a.ts';`],
    ['react in the rules', 'engine/a.ts', `import { useState } from 'react';`],
    ['phaser in the panels', 'ui/a.tsx', `import * as Phaser from 'phaser';`],
    ['xstate on the page', 'app/a.ts', `import { createActor } from 'xstate';`],
    ['immer beside the step', 'engine/rules/battle.ts', `import { produce } from 'immer';`],
    ['immer in a file of the same name', 'lab/step.ts', `import { produce } from 'immer';`],
    ['seedrandom beside luck', 'lab/sweep.ts', `import seedrandom from 'seedrandom';`],
    ['a Node module in the rules', 'engine/a.ts', `import { readFileSync } from 'node:fs';`],
    ['a package nobody chose', 'app/a.ts', `import _ from 'lodash';`],
    ['the clock', 'engine/a.ts', `const now = Date.now();`],
    ['the clock in a template', 'engine/a.ts', 'const now = `at ${new Date()}`;'],
    ['a spread global', 'engine/a.ts', `const all = [...performance.getEntries()];`],
    ['timers', 'engine/a.ts', `setTimeout(() => {}, 1);`],
    ['sorting by place', 'engine/a.ts', `ids.sort((a, b) => a.localeCompare(b));`],
    ['chance', 'engine/a.ts', `const x = Math.random();`],
    ['logarithms', 'engine/a.ts', `const x = Math . log(2);`],
    ['square roots', 'engine/a.ts', `const x = Math.sqrt(2);`],
    ['Math by another name', 'engine/a.ts', `const m = Math;`],
    ['Math by key', 'engine/a.ts', `const x = Math['exp'](1);`],
    ['powers', 'engine/a.ts', `const x = 2 ** 8;`],
    ['powers assigned', 'engine/a.ts', `x **= 2;`],
    ['the world on the board', 'board/plan.ts', `export function plan(state: GameState) {}`],
  ];
  it.each(bad)('refuses %s', (_name, file, source) => {
    expect(faultsOf(file, source)).not.toEqual([]);
  });

  const good: [name: string, file: string, source: string][] = [
    [
      'an arrow down',
      'ui/desk.tsx',
      `import type { Observation } from '../engine/observe.ts';\nimport { useMemo } from 'react';`,
    ],
    ['the own folder', 'engine/rules/battle.ts', `import { luck } from '../luck.ts';`],
    ['immer in the step', 'engine/step.ts', `import { produce } from 'immer';`],
    ['inner paths of a chosen package', 'app/main.tsx', `import { createRoot } from 'react-dom/client';`],
    [
      'a worker from the top',
      'app/pool.ts',
      `new Worker(new URL('../workers/lab.ts', import.meta.url), { type: 'module' });`,
    ],
    ['portable arithmetic', 'engine/a.ts', `const x = Math.floor(a / 2) + Math.imul(a, b);`],
    ['words in comments', 'engine/a.ts', `/** Not a Date, nor 2 ** 8. */ // import 'phaser'\n/* Math.random() */`],
    ['words in strings', 'engine/a.ts', `const text = 'Date: "Math.random()"';`],
    ['own fields', 'engine/a.ts', `const x = { performance: 3 }; use(x.performance, order.document);`],
    ['longer names', 'engine/a.ts', `const dueDate = updateDate(isDateKnown);`],
  ];
  it.each(good)('lets pass %s', (_name, file, source) => {
    expect(faultsOf(file, source)).toEqual([]);
  });

  it('keeps code and drops the rest', () => {
    expect(codeOf('a /* b */ + "c" + `d ${e + `f ${g}`} h` // i\n+ j').replace(/\s+/g, ' ')).toBe('a + + e + g + j');
  });
});
