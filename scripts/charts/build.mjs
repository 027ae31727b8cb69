// Writes everything that is made from the charts: node scripts/charts/build.mjs
// The sources are TypeScript, so they are bundled first; packages stay outside the bundle.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const outfile = join(root, 'node_modules', '.cache', 'charts', `${process.pid}.mjs`);
await build({
  entryPoints: [join(root, 'src', 'charts', 'files.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});

const { chartFiles } = await import(pathToFileURL(outfile).href);
for (const [path, text] of Object.entries(chartFiles())) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}
