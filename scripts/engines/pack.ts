// Packs replays and the rules for other engines: node scripts/runTs.mjs scripts/engines/pack.ts FOLDER [REPLAYS]
// FOLDER gets cargo.json, replayer.js (a script that leaves `replayer` behind) and shell.mjs (for node and bun).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { loadLibrary } from '../../src/cli/library.ts';
import { makeCargo } from './cargo.ts';

const [folder, replays = '200'] = process.argv.slice(2);
if (folder === undefined) throw new Error('pack.ts FOLDER [REPLAYS]');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'cargo.json'), JSON.stringify(makeCargo(loadLibrary(), Number(replays))));
const common = {
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  // Immer asks for it; outside Node there is no such thing.
  define: { 'process.env.NODE_ENV': '"production"' },
} as const;
await build({
  ...common,
  entryPoints: ['scripts/engines/replayer.ts'],
  outfile: join(folder, 'replayer.js'),
  format: 'iife',
  globalName: 'replayer',
  platform: 'browser',
});
await build({
  ...common,
  entryPoints: ['scripts/engines/shell.ts'],
  outfile: join(folder, 'shell.mjs'),
  format: 'esm',
  platform: 'node',
});
