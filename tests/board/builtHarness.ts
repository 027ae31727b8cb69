/** Builds the board's harness as the game itself is built, and serves it from a folder of its own for one test file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';

export interface BuiltHarness {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function buildHarness(): Promise<BuiltHarness> {
  const outDir = mkdtempSync(join(tmpdir(), 'board-harness-'));
  const page = resolve('tests/board/harness/index.html');
  await build({
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022', rollupOptions: { input: page } },
  });
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the harness is not served');
  return {
    address: `${address}tests/board/harness/index.html`,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
