import { describe, expect, it } from 'vitest';
import { library } from '../campaign/kit.ts';
import { DEFAULT_LENSES } from '../../src/engine/war.ts';
import { makeStudy } from '../../src/lab/studies/index.ts';
import { policyLabel } from '../../src/policy/index.ts';
import { playRows, rowSetup } from '../../src/lab/rowWar.ts';
import type { CalibrationRow } from '../../src/lab/calibration.ts';
import { idleTable, rowsMoved, swings, type TornadoLine } from '../../src/lab/tables/tornado.ts';

const SCENARIO = 'the-hokkaido-week';
const row = (id: string, measure: CalibrationRow['measure']): CalibrationRow => ({
  id,
  quantity: id,
  scenarios: [SCENARIO],
  measure,
  historical: 0,
  tolerance: [0, 1],
  confidence: 'A',
  source: 'a source',
});
const ROWS = [
  row('prisoners', { kind: 'fact', fact: 'reading/prisoners/KAR' }),
  row('shumshu', { kind: 'fact', fact: 'reading/lost/KUR_SHUMSHU/attacker' }),
  row('dead', { kind: 'cost', cost: 'sovietDead' }),
  row('etorofu', { kind: 'date', milestones: ['operation/etorofu/landed'] }),
];

describe('the tornado', () => {
  const params = ['battle.loss.beach', 'unload.quay', 'disarm.base', 'hHour.midday', 'weather.galeLate.SEA'];
  const study = makeStudy(library, {
    study: 'tornado',
    scenario: SCENARIO,
    seeds: ['t-1', 't-2'],
    policies: { USSR: policyLabel('historical'), USA: policyLabel('historical') },
    params,
    rows: ROWS,
  });
  const lines = Array.from({ length: study.total }, (_, i) => study.line(i)) as unknown as TornadoLine[];

  it('finds by forking what whole wars with the number changed give', () => {
    const ix = library.scenarios[SCENARIO];
    if (ix === undefined) throw new Error('no scenario');
    const prelude = ix.scenario.prelude ?? SCENARIO;
    for (const line of lines) {
      const param = ix.scenario.params.find(({ id }) => id === line.param);
      if (param === undefined) throw new Error(line.param);
      const play = (value: number): readonly (number | null)[] => {
        const scenarios = Object.fromEntries(
          [SCENARIO, prelude].map((id) => {
            const own = library.scenarios[id] ?? ix;
            return [id, { ...own, params: { ...own.params, [param.id]: value } }];
          }),
        );
        const changed = { ...library, scenarios: { ...library.scenarios, ...scenarios } };
        return playRows(changed, rowSetup(SCENARIO, line.seed, DEFAULT_LENSES), ROWS);
      };
      const own = play(param.value);
      const moved = new Set(
        [param.low, param.high].flatMap((value) =>
          play(value).flatMap((found, i) => (found === own[i] ? [] : [ROWS[i]?.id])),
        ),
      );
      expect([line.param, [...line.rows].sort()]).toEqual([line.param, [...moved].sort()]);
    }
    expect(lines.some((line) => line.rows.length > 0)).toBe(true);
    expect(lines.some((line) => line.low === null && line.high === null)).toBe(true);
  }, 60_000);

  it('gives the same line whenever it is asked for', () => {
    expect(study.line(3)).toEqual(lines[3]);
  });
});

describe('its tables', () => {
  const line = (seed: string, param: string, low: number | null, high: number | null, rows: string[]): TornadoLine => ({
    seed,
    param,
    base: { kurils: 5 },
    low: low === null ? null : { kurils: low },
    high: high === null ? null : { kurils: high },
    rows,
  });
  const lines = [
    line('1', 'a', 5, 6, ['M01']),
    line('2', 'a', 5, 8, []),
    line('1', 'b', 0, 5, ['M01', 'M02']),
    line('2', 'b', 3, null, ['M02']),
    line('1', 'c', null, null, []),
    line('2', 'c', null, null, []),
  ];

  it('rank by the greatest swing', () => {
    const found = swings(lines, 'kurils', 36);
    expect(found.map(({ param, low, high, whole }) => [param, low.value, high.value, whole.value])).toEqual([
      ['b', -3.5, 0, 3.5],
      ['a', 0, 2, 2],
      ['c', 0, 0, 0],
    ]);
  });

  it('list the estimates that move one row or none, with the reason that stands beside them', () => {
    expect([...rowsMoved(lines)]).toEqual([
      ['a', ['M01']],
      ['b', ['M01', 'M02']],
      ['c', []],
    ]);
    const param = (id: string, keep?: string) => ({
      id,
      value: 1,
      low: 0,
      high: 2,
      unit: 'days',
      source: 's',
      estimate: true,
      ...(keep === undefined ? {} : { keep }),
    });
    const table = idleTable(lines, [param('a'), param('b'), param('c', 'for play')], ['kurils']);
    expect(table.rows).toEqual([
      ['a', 'M01', 'in some war', 'NO REASON GIVEN'],
      ['c', null, 'no', 'for play'],
    ]);
  });
});
