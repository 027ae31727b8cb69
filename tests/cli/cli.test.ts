import { describe, expect, it } from 'vitest';
import { Args, Misuse, parseArgs, type Option } from '../../src/cli/args.ts';
import { Campaign } from '../../src/campaign/campaign.ts';
import { DEFAULT_LENSES } from '../../src/engine/war.ts';
import { firstFault } from '../../src/cli/verifyDays.ts';
import { library, recorded } from '../campaign/kit.ts';
import { otherSeeds } from '../../src/cli/calibrationRun.ts';
import { parseSeeds, shardOf } from '../../src/cli/seeds.ts';
import { playByLines } from '../../src/cli/playLoop.ts';

const OPTIONS: readonly Option[] = [
  { name: 'seeds', takes: 'LIST', says: '' },
  { name: 'json', says: '' },
];

describe('what a command is told', () => {
  it('is read as options and plain words', () => {
    const args = parseArgs(OPTIONS, ['FILE', '--seeds', '1..3', '--json', 'OTHER']);
    expect([args.rest, args.text('seeds', ''), args.has('json')]).toEqual([['FILE', 'OTHER'], '1..3', true]);
    expect(parseArgs(OPTIONS, ['--seeds=4']).count('seeds', 1)).toBe(4);
  });

  it.each([
    [['--sed', '1'], 'there is no option --sed'],
    [['--seeds'], '--seeds expects LIST after it'],
    [['--seeds', '--json'], '--seeds expects LIST after it'],
    [['--json=1'], '--json is a switch'],
  ])('is refused with what was expected: %j', (words, message) => {
    expect(() => parseArgs(OPTIONS, words)).toThrow(Misuse);
    expect(() => parseArgs(OPTIONS, words)).toThrow(message);
  });

  it('is held to numbers and closed lists', () => {
    const args = new Args(
      new Map([
        ['n', 'many'],
        ['seat', 'Japan'],
      ]),
      [],
    );
    expect(() => args.count('n', 1)).toThrow('--n expects a whole number from 1');
    expect(() => args.oneOf('seat', ['USSR', 'USA'], 'USSR')).toThrow('one of USSR, USA');
  });
});

describe('seeds', () => {
  it('are ranges and lists; a range never holds the reference seed', () => {
    expect(parseSeeds('3..5,9,storm')).toEqual(['3', '4', '5', '9', 'storm']);
    expect(parseSeeds('1944..1946')).toEqual(['1944', '1946']);
    expect(parseSeeds('1945')).toEqual(['1945']);
    expect(otherSeeds(2000)).not.toContain('1945');
    expect(() => parseSeeds('5..3')).toThrow(Misuse);
    expect(() => parseSeeds('1,')).toThrow(Misuse);
  });

  it('are dealt out so that the parts together are the whole', () => {
    const all = parseSeeds('1..10');
    const parts = ['1/3', '2/3', '3/3'].map((text) => shardOf(all, text));
    expect(parts.flat().sort((a, b) => Number(a) - Number(b))).toEqual(all);
    expect(() => shardOf(all, '4/3')).toThrow(Misuse);
  });
});

describe('verifying', () => {
  const war = recorded('21');

  it('finds nothing in a sound replay', () => {
    expect(firstFault(library, war)).toBeNull();
  });

  it('names the first day that comes out otherwise', () => {
    const checkpoints = war.checkpoints.map((hash, i) => (i === 9 ? '0'.repeat(16) : hash));
    expect(firstFault(library, { ...war, checkpoints })).toMatchObject({
      day: 33,
      date: '08-17',
      expected: '0'.repeat(16),
    });
  });

  it('names the seat whose papers the rules refuse', () => {
    const [first, ...rest] = war.submissions;
    const forged = { ...first, answers: [{ decision: 'DP-14', option: 'no-such-option' }] } as typeof first;
    const fault = firstFault(library, { ...war, submissions: [forged, ...rest] as typeof war.submissions });
    expect(fault).toMatchObject({ date: '08-08', phase: 'dispatch', field: 'submissions/USSR' });
  });

  it('tells of days past the end', () => {
    expect(firstFault(library, { ...war, checkpoints: [...war.checkpoints, '0'.repeat(16)] })?.what).toBe(
      'the war is over',
    );
  });
});

async function* linesOf(text: string): AsyncIterable<string> {
  for (const line of text.split('\n')) yield await Promise.resolve(line);
}

async function playLines(text: string, finish = false): Promise<string> {
  const setup = { scenario: 'the-race', seed: '7', lenses: DEFAULT_LENSES, aims: {}, policies: { USA: 'historical' } };
  const holders = { USSR: { kind: 'human' }, USA: { kind: 'policy', name: 'historical' } } as const;
  const campaign = new Campaign({ library, setup, holders });
  const printed: string[] = [];
  await playByLines(campaign, linesOf(text), (page) => printed.push(page), finish);
  return printed.join('\n');
}

describe('a campaign by lines', () => {
  it('shows a paper, takes an answer, seals the day and tells the evening', async () => {
    const text = await playLines('1\n1 a\nseal\nquit');
    expect(text).toContain('How to declare war');
    expect(text).toContain('Drafted:');
    expect(text).toContain('Evening of 8 August');
    expect(text).toContain('Thursday, 9 August');
  });

  it('says what it does not understand and what the rules refuse', async () => {
    const text = await playLines('march\n9\n1 z\nask 1 nobody\norder 999\ndrop 3\nquit');
    expect(text).toContain('"march" is no command');
    expect(text).toContain('There is no paper 9');
    expect(text).toContain('has no option z');
    expect(text).toContain('Refused:');
    expect(text).toContain('order N gives one of them');
    expect(text).toContain('The draft has 0 lines');
  });

  it('stops where the lines end, or turns the days that are left', async () => {
    expect(await playLines('seal')).toContain('The lines ended on the desk of 9 August.');
    const whole = await playLines('1 a\nskip', true);
    expect(whole).toContain('This is the answer of a model, not evidence.');
  });
});
