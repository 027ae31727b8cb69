/** Files named on the command line. npm runs commands in the project's folder, the caller may stand elsewhere. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Misuse } from './args.ts';

export function callersPath(file: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', file);
}

/** Text of a file; one that cannot be read is a misuse, told with the system's own reason. */
export function readTextFile(file: string): string {
  try {
    return readFileSync(callersPath(file), 'utf8');
  } catch (error) {
    throw new Misuse(`cannot read ${file}: ${(error as Error).message}`);
  }
}
