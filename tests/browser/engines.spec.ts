import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { compare } from '../../scripts/engines/compare.ts';

/** The small version of `npm run engines`: what Node has played, the browser plays again. */
const REPLAYS = 20;

interface Cargo {
  readonly replays: readonly { readonly checkpoints: readonly string[] }[];
}

test('twenty wars come out in the browser as they did in Node', async ({ page }, testInfo) => {
  test.setTimeout(180_000);
  const folder = testInfo.outputPath('engines');
  // The rules are packed by a process of their own, with the bundler that packs every script here.
  const pack = ['scripts/runTs.mjs', 'scripts/engines/pack.ts', folder, `${REPLAYS}`];
  execFileSync(process.execPath, pack, { stdio: 'inherit' });
  const cargo = JSON.parse(readFileSync(join(folder, 'cargo.json'), 'utf8')) as Cargo;
  await page.goto('about:blank');
  await page.addScriptTag({ path: join(folder, 'replayer.js') });
  const found = await page.evaluate<string[][], unknown>(
    (loaded) =>
      (
        globalThis as unknown as { replayer: { play(cargo: unknown, from: number, until: number): string[][] } }
      ).replayer.play(loaded, 0, 20),
    cargo,
  );
  const expected = cargo.replays.map((replay) => replay.checkpoints);
  expect(expected.flat().length).toBeGreaterThan(REPLAYS * 20);
  expect(compare(expected, found)).toEqual({
    replays: REPLAYS,
    days: expected.flat().length,
    differing: 0,
    first: null,
  });
});

test('a single day that differs is found and named', () => {
  const expected = [
    ['a', 'b'],
    ['c', 'd', 'e'],
  ];
  const found = [
    ['a', 'b'],
    ['c', 'x', 'e'],
  ];
  expect(compare(expected, found)).toEqual({
    replays: 2,
    days: 5,
    differing: 1,
    first: { replay: 2, day: 2, expected: 'd', found: 'x' },
  });
  expect(compare(expected, [['a', 'b']]).first).toEqual({
    replay: 2,
    day: 1,
    expected: 'c',
    found: 'no such day',
  });
});
