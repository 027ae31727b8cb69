import { describe, expect, it } from 'vitest';
import { assembleScenario, type Files } from '../../src/scenario/index.ts';
import { changed, soundFiles } from './kit.ts';

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, entry]) => [key, turned(entry)]));
}

function hashOf(files: Files, id = 'small'): string {
  const made = assembleScenario(id, files);
  if (!('scenario' in made)) throw new Error(JSON.stringify(made.issues));
  return made.scenario.hash;
}

describe('the fingerprint of a scenario', () => {
  it('does not depend on the order of keys or of files', () => {
    expect(hashOf(turned(soundFiles()) as Files)).toBe(hashOf(soundFiles()));
  });

  it('does not depend on which file holds a list', () => {
    const files = soundFiles();
    const { letters, ...rest } = files['common/papers.json'] as Record<string, unknown>;
    expect(hashOf({ ...files, 'common/papers.json': rest, 'common/a.json': { letters } })).toBe(hashOf(soundFiles()));
  });

  it.each([
    ['common/decisions/ussr/DP-26.json', ['opening']],
    ['common/decisions/ussr/DP-26.json', ['options', 0, 'detail']],
    ['common/papers.json', ['letters', 0, 'text']],
    ['common/papers.json', ['tells', 'ussr.sails']],
    ['common/forces.json', ['areas', 0, 'nameRu']],
    ['small/scenario.json', ['briefing', 'USA']],
  ] as const)('does not change with the wording of %s %j', (file, path) => {
    const files = soundFiles();
    expect(hashOf({ ...files, [file]: changed(files[file], path, 'Other words') })).toBe(hashOf(files));
  });

  it.each([
    ['common/decisions/ussr/DP-26.json', ['deadlineHours'], 72],
    ['common/decisions/ussr/DP-26.json', ['options', 0, 'boldness'], 1],
    ['common/papers.json', ['params', 0, 'value'], 6],
    ['common/papers.json', ['facts', 0, 'start'], 30],
    ['common/papers.json', ['record', 'cable/ask-kurils/1/delay', 'answer'], 200],
    ['common/forces.json', ['edges', 0, 'km'], 210],
    ['common/forces.json', ['formations', 0, 'men'], 8801],
    ['small/scenario.json', ['charts', 'surrender'], 'resisting'],
  ] as const)('changes with the content of %s %j', (file, path, to) => {
    const files = soundFiles();
    expect(hashOf({ ...files, [file]: changed(files[file], path, to) })).not.toBe(hashOf(files));
  });
});

describe('parts of a scenario', () => {
  it('stand in the order of their ids, whatever the files say', () => {
    const files = soundFiles();
    const papers = files['common/papers.json'] as { letters: readonly unknown[] };
    const made = assembleScenario('small', {
      ...files,
      'common/papers.json': { ...papers, letters: papers.letters.toReversed() },
    });
    if (!('scenario' in made)) throw new Error('issues');
    expect(made.scenario.letters.map((letter) => letter.id)).toEqual(['answer', 'ask-kurils']);
  });

  it("give way to those of the scenario's own folder", () => {
    const files = soundFiles();
    const fact = { id: 'tension', min: 0, max: 100, start: 50, seenBy: [], label: 'Tension', paragraph: '7.1' };
    const made = assembleScenario('small', { ...files, 'small/facts.json': { facts: [fact] } });
    if (!('scenario' in made)) throw new Error('issues');
    expect(made.scenario.facts.map((one) => one.start)).toEqual([50]);
    expect(hashOf({ ...files, 'small/facts.json': { facts: [fact] } }, 'late')).toBe(hashOf(files, 'late'));
  });
});
