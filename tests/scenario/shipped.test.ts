import { describe, expect, it } from 'vitest';
import { assembleScenario, formatIssue, lintScenario, scenarioIds } from '../../src/scenario/index.ts';
import { readScenarioFiles } from '../../scripts/scenario/files.ts';
import table from '../../src/charts/table.gen.json' with { type: 'json' };

const files = readScenarioFiles();

/** Every line a chart can put in the report. */
function notesOfCharts(): readonly string[] {
  const notes = JSON.stringify(table).matchAll(/"note key=([\w.]+)"/g);
  return [...new Set([...notes].map((match) => match[1] ?? ''))];
}

describe('the scenarios of the game', () => {
  it('have no faults, and a wording for all that charts say', () => {
    expect(notesOfCharts().length).toBeGreaterThan(50);
    expect(lintScenario(files, { wanted: notesOfCharts() }).map(formatIssue)).toEqual([]);
  });

  it.each(scenarioIds(files))('%s can be assembled', (id) => {
    expect(assembleScenario(id, files)).toHaveProperty('scenario.id', id);
  });
});
