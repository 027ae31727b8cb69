import { describe, expect, it } from 'vitest';
import { amendable, amended, formatAmendment, parseAmendment } from '../../src/lab/amendment.ts';
import { amendedTable, movedBy, type SeededLine } from '../../src/lab/tables/amended.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { makeStudy } from '../../src/lab/studies/index.ts';
import { mixedSetup, playMixed } from '../../src/lab/mixed.ts';
import { wordProblem } from '../../src/text/en.ts';

const library = loadLibrary();
const ix = library.scenarios['the-race'];
if (ix === undefined) throw new Error('the race is missing');
const [param] = amendable(ix);
if (param === undefined) throw new Error('no number may be changed');
const amendment = { param: param.id, value: param.high, reason: 'The diary says so.', source: 'A diary, p. 3' };

function problemWith(change: (told: Record<string, unknown>) => void): string {
  const file = JSON.parse(formatAmendment(amendment, ix as NonNullable<typeof ix>)) as {
    amendment: Record<string, unknown>;
  };
  change(file.amendment);
  const read = parseAmendment(JSON.stringify(file), ix as NonNullable<typeof ix>);
  return 'problem' in read ? wordProblem(read.problem) : '';
}

describe('a change to the model', () => {
  it('comes back from its file as it was', () => {
    expect(parseAmendment(formatAmendment(amendment, ix), ix)).toEqual({ amendment });
  });

  it('is refused with what is wrong with it', () => {
    expect(parseAmendment('no', ix)).toMatchObject({ problem: { code: 'notJson' } });
    expect(parseAmendment('{}', ix)).toMatchObject({ problem: { code: 'notAnAmendment' } });
    expect(problemWith((told) => (told['value'] = param.high + 1))).toContain(`from ${param.low} to ${param.high}`);
    expect(problemWith((told) => (told['value'] = 1.5))).toContain('outside the range');
    expect(problemWith((told) => (told['param'] = 'toString'))).toContain('a number that this model does not have');
    expect(problemWith((told) => (told['format'] = 9))).toContain('newer version');
    expect(problemWith((told) => (told['rules'] = 0))).toContain('other rules');
    expect(problemWith((told) => delete told['reason'])).toContain('not what it should be');
  });

  it('moves the wars run with it, and leaves the library as it is', { timeout: 60_000 }, () => {
    const before = JSON.stringify(ix.params);
    const dead = amendable(ix).find(({ id }) => id === 'cost.dead');
    const other = amended(library, {
      param: 'cost.dead',
      value: dead?.value === dead?.high ? (dead?.low ?? 0) : (dead?.high ?? 0),
    });
    const { submissions } = playMixed(library, 1);
    const spec = {
      study: 'luck',
      war: { setup: mixedSetup(1), submissions },
      seat: 'USSR',
      seeds: [],
      reacts: false,
    } as const;
    expect(makeStudy(other, spec).line(0)['hash']).not.toBe(makeStudy(library, spec).line(0)['hash']);
    expect(JSON.stringify(ix.params)).toBe(before);
  });
});

describe('before and after', () => {
  const line = (seed: string, landing: number, signing: number | null): SeededLine => ({
    seed,
    outcomes: { landing, signing },
  });
  const outcomes = [
    { id: 'landing', says: 'Landing', unit: 'yes or no' },
    { id: 'signing', says: 'Signing', unit: 'day of August' },
  ] as const;
  const before = [line('1', 0, 33), line('2', 0, 33), line('3', 1, 34)];
  const after = [line('3', 1, null), line('2', 1, 35), line('1', 1, 33)];

  it('are paired by seed', () => {
    const [landing, signing] = movedBy(before, after, outcomes);
    expect(landing).toMatchObject({ otherwise: 2, difference: { runs: 3, value: 2 / 3 } });
    expect(signing).toMatchObject({ otherwise: 2, difference: { runs: 2, value: 1 } });
  });

  it('tell how many pairs there were', () => {
    expect(amendedTable(before, after.slice(1), outcomes, 'x from 1 to 2').sentence).toContain('over 2 wars’ luck');
  });
});
