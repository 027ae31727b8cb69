/** Writes the worker that keeps the built page for days without a network: its files by name, its version by content. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

export function offline(): Plugin {
  let [root, out] = ['', ''];
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      out = resolve(config.root, config.build.outDir);
    },
    // After everything else has been written, files of the public folder included.
    closeBundle: () => writeWorker(out, join(root, 'scripts/build/worker.js')),
  };
}

function writeWorker(out: string, source: string): void {
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'sw.js')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(out.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
  const body = readFileSync(source, 'utf8');
  const all = createHash('sha256').update(body);
  for (const file of files) all.update(file).update(readFileSync(join(out, file)));
  const version = all.digest('hex').slice(0, 12);
  writeFileSync(
    join(out, 'sw.js'),
    `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(files)};\n${body}`,
  );
}
