/** A packed folder on the loopback address and nowhere else, with a page that has loaded it. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';

const PAGE = `<!doctype html><title>engines</title><link rel="icon" href="data:,"><script src="replayer.js"></script>
<script>globalThis.cargo = fetch('cargo.json').then((answer) => answer.json());</script>`;

const KINDS: Readonly<Record<string, string>> = {
  'replayer.js': 'text/javascript',
  'cargo.json': 'application/json',
};

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

export async function serve(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1);
    const kind = KINDS[name];
    response.setHeader('content-type', `${kind ?? 'text/html'}; charset=utf-8`);
    response.end(kind === undefined ? PAGE : readFileSync(join(folder, name)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
