// Runs a TypeScript file in Node: node scripts/runTs.mjs FILE [ARGUMENTS]
// The file is bundled afresh each time (tens of milliseconds), so what runs is never older than the source. Packages stay
// outside the bundle. The working folder is the project's root; import.meta.url points at the bundle, so do not use it.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('node scripts/runTs.mjs FILE [ARGUMENTS]');
  process.exit(2);
}

process.chdir(root);
const cache = join(root, 'node_modules', '.cache', 'runTs');
// One bundle per process: two runs at the same time must not overwrite each other's.
const outfile = join(cache, `${process.pid}.mjs`);
mkdirSync(cache, { recursive: true });
process.on('exit', () => rmSync(outfile, { force: true }));
const entry = resolve(root, file);
process.argv = [process.argv[0] ?? 'node', entry, ...args];
await bundle();
await import(pathToFileURL(outfile).href);

async function bundle() {
  try {
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      sourcemap: 'inline',
      logLevel: 'warning',
    });
  } catch {
    // esbuild has already printed what is wrong and where.
    process.exit(1);
  }
}
