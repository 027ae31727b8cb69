/** `charts`: writes the tables and drawings that are made from the machines of the politics. */
import { mkdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Args, Command } from './args.ts';
import { chartFiles } from '../charts/files.ts';
import { Misuse } from './args.ts';

export const charts: Command = {
  summary: 'write the tables and drawings of the statecharts',
  usage: '',
  options: [{ name: 'check', says: 'write nothing; fail if a file is not what the machines give' }],
  examples: ['', '--check'],
  run: (args: Args) => {
    if (args.rest.length > 0) throw new Misuse('expects nothing after it');
    let stale = 0;
    for (const [path, text] of Object.entries(chartFiles())) {
      if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
      stale += 1;
      console.log(`${args.has('check') ? 'differs' : 'written'}: ${path}`);
      if (args.has('check')) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    console.log(stale === 0 ? 'every file is as the machines give it' : `${stale} files`);
    return args.has('check') && stale > 0 ? 1 : 0;
  },
};
