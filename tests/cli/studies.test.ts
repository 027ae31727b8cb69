import { describe, expect, it } from 'vitest';
import { library, recorded } from '../campaign/kit.ts';
import { headOf, jobsOf, lineText, merged, type Part } from '../../src/cli/studyFile.ts';
import { makeStudy, type StudySpec } from '../../src/lab/studies/index.ts';
import { Misuse } from '../../src/cli/args.ts';
import { DEFAULT_LENSES } from '../../src/engine/war.ts';

const SWEEP: StudySpec = {
  study: 'sweep',
  scenario: 'the-hokkaido-week',
  seeds: ['1', '2', '3'],
  lenses: [DEFAULT_LENSES, { ...DEFAULT_LENSES, tokyo: 'atomic-shock' }],
  policies: { USSR: 'bold@1', USA: 'historical@1' },
};

function partOf(file: string, spec: StudySpec, shard: string, total: number): Part {
  const study = makeStudy(library, spec);
  const lines = jobsOf(total, shard).map((job): [number, string] => [job, lineText(job, study.line(job))]);
  return { file, head: headOf(spec, total, shard, 'world'), lines: new Map(lines) };
}

describe('a study on the command line', () => {
  const { total } = makeStudy(library, SWEEP);
  const whole = partOf('whole', SWEEP, '1/1', total);
  const parts = ['1/3', '2/3', '3/3'].map((shard) => partOf(shard, SWEEP, shard, total));

  it('has a line for each seed under each lens, the same whenever it is asked for', () => {
    expect(total).toBe(6);
    const study = makeStudy(library, SWEEP);
    expect(lineText(4, study.line(4))).toBe(whole.lines.get(4));
    expect(study.line(1)).not.toEqual(study.line(4));
  });

  it('comes out of its parts byte for byte', () => {
    const [first, second, third] = parts as [Part, Part, Part];
    expect(merged([third, first, second])).toBe(merged([whole]));
  });

  it('refuses a part twice, a gap and a part of another study', () => {
    const [first, second, third] = parts as [Part, Part, Part];
    expect(() => merged([first, second, third, second])).toThrow('war 1 stands in both 2/3 and 2/3');
    expect(() => merged([first, third])).toThrow('2 of 6 wars are missing, the first: 1');
    const other = partOf('other', { ...SWEEP, seeds: ['1', '2', '4'] }, '2/3', total);
    expect(() => merged([first, other, third])).toThrow('other is of another study than 1/3');
  });

  it('shares its wars out without loss', () => {
    expect(['1/3', '2/3', '3/3'].flatMap((shard) => jobsOf(7, shard)).sort((a, b) => a - b)).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ]);
    expect(() => jobsOf(7, '4/3')).toThrow(Misuse);
  });
});

describe('studies of a played war', () => {
  const war = recorded('21');
  const played = { setup: war.setup, submissions: war.submissions };

  it('begin with the war itself', () => {
    const own = war.checkpoints.at(-1);
    const luck = makeStudy(library, { study: 'luck', war: played, seat: 'USSR', seeds: ['5'], reacts: true });
    expect([luck.total, luck.line(0)['hash']]).toEqual([2, own]);
    const branch = makeStudy(library, { study: 'branch', war: played, seat: 'USSR', decisions: [] });
    expect(branch.line(0)['hash']).toBe(own);
    expect(branch.total).toBeGreaterThan(10);
    expect(branch.line(1)['tally']).toMatchObject({ kept: expect.any(Number), dropped: expect.any(Number) });
  });

  it('find an answer necessary only where the war without it ends otherwise', () => {
    const spec: StudySpec = { study: 'butfor', war: played, seat: 'USSR', outcome: 'tension', seeds: [] };
    const { as, without } = makeStudy(library, spec).line(0) as unknown as {
      as: number;
      without: Record<string, number>;
    };
    const decisions = Object.keys(without)
      .filter((id) => !id.startsWith('chance/'))
      .map((id) => id.slice(0, id.indexOf('/')))
      .slice(-3);
    const branch = makeStudy(library, { study: 'branch', war: played, seat: 'USSR', decisions });
    const lines = Array.from({ length: branch.total }, (_, i) => branch.line(i)) as unknown as {
      decision: string | null;
      was: string;
      option: string | null;
      occurrence: number | null;
      opponent: string;
      outcomes: Record<string, number>;
    }[];
    const silences = lines.filter(
      (line) => line.decision !== null && line.option === null && line.opponent === 'reacts' && line.occurrence === 1,
    );
    expect(silences.length).toBeGreaterThan(1);
    for (const line of silences) expect(without[`${line.decision}/${line.was}`]).toBe(line.outcomes['tension']);
    expect(as).toBe(lines[0]?.outcomes['tension']);
    expect(Object.values(without).some((value) => value !== as)).toBe(true);
  }, 30_000);
});
