import { describe, expect, it } from 'vitest';
import { assembleScenario, checkForm, lintScenario } from '../../src/scenario/index.ts';
import { contentFaults, type Fault, formFaults } from './faults.ts';
import { changed, soundFiles } from './kit.ts';

function withFault(fault: Fault): Record<string, unknown> {
  const files = soundFiles();
  files[fault.file] = changed(files[fault.file], fault.at, fault.to);
  return files;
}

describe('files in order', () => {
  it('pass without a word', () => {
    expect(lintScenario(soundFiles())).toEqual([]);
  });

  it('become a scenario', () => {
    const small = assembleScenario('small', soundFiles());
    if (!('scenario' in small)) throw new Error('issues in sound files');
    expect(small.scenario.start).toBe(24);
    expect(small.scenario.end).toBe(52);
    expect(small.scenario.decisions.map((decision) => decision.id)).toEqual(['DP-26', 'DP-31']);
    expect(small.scenario.acts.map((act) => act.until)).toEqual([30, 52]);
  });

  it('leave out what a scenario does not choose', () => {
    const late = assembleScenario('late', soundFiles());
    if (!('scenario' in late)) throw new Error('issues in sound files');
    expect(late.scenario.decisions.map((decision) => decision.id)).toEqual(['DP-26']);
    expect(late.scenario.prelude).toBe('small');
  });
});

describe('a fault of form', () => {
  it.each(formFaults)('is told with its place: $name', (fault) => {
    const files = withFault(fault);
    const found = checkForm(fault.file, files[fault.file]);
    expect(found).toContainEqual({ file: fault.file, path: fault.path, message: expect.stringMatching(fault.says) });
    expect(lintScenario(files).some((issue) => issue.file === fault.file)).toBe(true);
  });
});

describe('a fault of content', () => {
  it.each(contentFaults)('is told with its place: $name', (fault) => {
    const files = withFault(fault);
    expect(checkForm(fault.file, files[fault.file])).toEqual([]);
    expect(lintScenario(files)).toContainEqual({
      file: fault.file,
      path: fault.path,
      message: expect.stringMatching(fault.says),
    });
  });
});

describe('several faults', () => {
  it('are told all at once, each once', () => {
    const files = soundFiles();
    const faults = [contentFaults[0], contentFaults[4], contentFaults[6]] as readonly Fault[];
    for (const fault of faults) files[fault.file] = changed(files[fault.file], fault.at, fault.to);
    const issues = lintScenario(files);
    expect(issues.map((issue) => issue.path).sort()).toEqual(['$.deadlineHours', '$.onSilence', '$.opening']);
  });

  it('keep a scenario from being assembled, and never throw', () => {
    for (const junk of [null, 3, 'x', [], {}, { options: 3 }, { id: 4, options: [null] }]) {
      for (const file of Object.keys(soundFiles())) {
        const files = { ...soundFiles(), [file]: junk };
        expect(lintScenario(files), file).not.toEqual([]);
        if (!file.endsWith('codes.json') && !file.startsWith('late/'))
          expect(assembleScenario('small', files)).toHaveProperty('issues');
      }
    }
  });

  it('name a scenario that is not there', () => {
    expect(assembleScenario('none', soundFiles())).toEqual({
      issues: [{ file: 'none/scenario.json', path: '$', message: 'is missing' }],
    });
  });
});

describe('wording wanted by others', () => {
  it('is missed when it is not there', () => {
    expect(
      lintScenario(soundFiles(), { wanted: ['ussr.sails', 'kurils.ashore'] }).map((issue) => issue.message),
    ).toEqual(['lacks a wording for "kurils.ashore"']);
  });
});
