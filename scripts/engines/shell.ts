/** The replayer for engines without a page: cargo by file, checkpoints on standard output. */
import { readFileSync } from 'node:fs';
import type { Cargo } from './cargo.ts';
import { play } from './replayer.ts';

const file = process.argv[2] ?? '';
const cargo = JSON.parse(readFileSync(file, 'utf8')) as Cargo;
process.stdout.write(JSON.stringify(play(cargo, 0, cargo.replays.length)));
