import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { library } from '../campaign/kit.ts';
import { formatReplay, parseReplay } from '../../src/campaign/replayFile.ts';
import { firstFault } from '../../src/cli/verifyDays.ts';
import { referenceReplay, referenceText } from '../../src/cli/reference.ts';

/** Wars that are kept: the reference path of each scenario, and every replay laid beside this file. */

const kept = [
  ...readdirSync('tests/replays')
    .filter((name) => name.endsWith('.replay.json'))
    .map((name) => `tests/replays/${name}`),
  ...Object.keys(library.scenarios)
    .map((id) => `scenarios/${id}/reference.replay.json`)
    .filter((path) => existsSync(path)),
];

describe('kept replays', () => {
  it('come out as they were recorded, day by day', { timeout: 120_000 }, () => {
    const faults = kept.flatMap((path): object[] => {
      const read = parseReplay(readFileSync(path, 'utf8'));
      if ('problem' in read) return [{ path, ...read.problem }];
      const fault = firstFault(library, read.replay);
      return fault === null ? [] : [{ path, ...fault }];
    });
    expect(faults).toEqual([]);
  });
});

describe('a reference path', () => {
  it.each(Object.keys(library.scenarios))('of %s can be written down and read back', (id) => {
    const replay = referenceReplay(library, id);
    const ix = library.scenarios[id];
    if (ix === undefined) throw new Error(id);
    const read = parseReplay(referenceText(ix, replay));
    expect('replay' in read ? formatReplay(read.replay) : read.problem).toBe(formatReplay(replay));
    expect(firstFault(library, replay)).toBeNull();
  });
});
