// npm run engines [-- --replays 200] [-- --fetch]: the same replays in every engine there is here; exit 1 if one differs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Cargo } from './cargo.ts';
import { compare } from './compare.ts';
import { ENGINES, type Engine } from './engines.ts';
import { fetchEngines } from './fetch.ts';

const { values } = parseArgs({
  options: { replays: { type: 'string', default: '200' }, fetch: { type: 'boolean', default: false } },
});

const COLUMNS = [10, 16, 42, 9, 7, 11, 9] as const;

function line(...cells: readonly string[]): string {
  return cells.map((cell, i) => cell.padEnd(COLUMNS[i] ?? 10)).join('');
}

/** Plays one engine and prints its row; returns whether it agrees or is absent. */
async function judge(engine: Engine, folder: string, cargo: Cargo): Promise<boolean> {
  const begun = Date.now();
  const played = await engine.play(folder, cargo.replays.length);
  if (played === null) {
    console.log(line(engine.name, engine.core, 'not installed: npm run engines -- --fetch'));
    return true;
  }
  const expected = cargo.replays.map((replay) => replay.checkpoints);
  const { replays, days, differing, first } = compare(expected, played.checkpoints);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(line(engine.name, engine.core, played.version, `${replays}`, `${days}`, `${differing}`, seconds));
  if (first === null) return true;
  const { replay, day, expected: want, found } = first;
  console.log(`  first difference: war ${replay}, its day ${day}: recorded ${want}, here ${found}`);
  return false;
}

if (values.fetch) fetchEngines();
const folder = mkdtempSync(join(tmpdir(), 'general-order-one-engines-'));
try {
  const pack = ['scripts/runTs.mjs', 'scripts/engines/pack.ts', folder, values.replays];
  execFileSync(process.execPath, pack, { stdio: 'inherit' });
  const cargo = JSON.parse(readFileSync(join(folder, 'cargo.json'), 'utf8')) as Cargo;
  console.log(line('engine', 'core', 'version', 'replays', 'days', 'differing', 'seconds'));
  const agreed: boolean[] = [];
  for (const engine of ENGINES) agreed.push(await judge(engine, folder, cargo));
  process.exitCode = agreed.every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
