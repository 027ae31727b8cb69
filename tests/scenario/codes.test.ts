import { describe, expect, it } from 'vitest';
import { appendCodes, checkCodes, type Codes, codesOf, mergeScenario } from '../../src/scenario/index.ts';
import { changed, soundFiles } from './kit.ts';

const scenario = mergeScenario('small', soundFiles());
const fresh = appendCodes({ codes: [], seals: [] }, scenario);

function grown(): { codes: Codes; files: Record<string, unknown> } {
  const files = soundFiles();
  const path = 'common/decisions/ussr/DP-26.json';
  files[path] = changed(files[path], ['id'], 'DP-25');
  return { codes: appendCodes(fresh, mergeScenario('small', files)), files };
}

function faultsOf(codes: Codes, of = scenario): string[] {
  const said: string[] = [];
  checkCodes(codes, of, (path, message) => said.push(`${path}: ${message}`));
  return said;
}

describe('codes for links', () => {
  it('name the decisions of seats, their options, plans and places', () => {
    expect(codesOf(scenario)).toEqual(expect.arrayContaining(['DP-26', 'DP-26/ask', 'operation/shumshu', 'order/go']));
    expect(codesOf(scenario)).not.toContain('DP-31');
    expect(faultsOf(fresh)).toEqual([]);
  });

  it('are only ever added at the end', () => {
    const { codes, files } = grown();
    expect(codes.codes.slice(0, fresh.codes.length)).toEqual(fresh.codes);
    expect(codes.codes.slice(fresh.codes.length)).toEqual(['DP-25', 'DP-25/ask', 'DP-25/take']);
    expect(faultsOf(codes, mergeScenario('small', files))).toEqual([]);
    expect(appendCodes(codes, scenario)).toBe(codes);
  });

  it('are refused once two have changed places', () => {
    const [first, second, ...rest] = fresh.codes as [string, string, ...string[]];
    expect(faultsOf({ ...fresh, codes: [second, first, ...rest] }).join()).toMatch(/never moved or removed/);
  });

  it('are refused once one is gone, even one that nothing uses any more', () => {
    const { codes } = grown();
    expect(faultsOf({ ...codes, codes: codes.codes.slice(0, -1) }).join()).toMatch(/only \d+ are left/);
    expect(faultsOf({ ...codes, codes: codes.codes.filter((code) => code !== 'DP-26/take') }).join()).toMatch(
      /\$\.seals\[0\]/,
    );
  });

  it('are refused when written by hand', () => {
    expect(faultsOf({ ...fresh, codes: [...fresh.codes, 'DP-77'] }).join()).toMatch(/no seal/);
    expect(faultsOf({ codes: [], seals: [] }).join()).toMatch(/lacks \d+/);
  });
});
