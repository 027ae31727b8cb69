import { describe, expect, it } from 'vitest';
import type { Papers } from '../../src/campaign/campaign.ts';
import { emptySubmission } from '../../src/engine/submissionForm.ts';
import { formatReplay, parseReplay } from '../../src/campaign/replayFile.ts';
import { formatSave, parseSave, SAVE_FORMAT, type SaveRecord } from '../../src/campaign/saveFile.ts';
import { recorded } from './kit.ts';

const replay = {
  ...recorded('11'),
  notes: [{ day: 30, seat: 'USA', decision: 'DP-28', text: 'They will ask for more.' }],
  parent: { checkpoint: '0123456789abcdef', day: 30 },
};
const text = formatReplay(replay);

/** A parsed file whose parts tests may reach into. */
type Parts = Record<string, Record<string, object> & object[]>;

/** The file with one thing changed. */
function changed(change: (file: Parts) => void): string {
  const file = JSON.parse(text) as Parts;
  change(file);
  return JSON.stringify(file);
}

function problem(file: string, options = {}): string {
  const read = parseReplay(file, options);
  return 'problem' in read ? `${read.problem.code} ${read.problem.where}` : 'none';
}

describe('a replay file', () => {
  it('comes back as it was, and is written the same again', () => {
    const read = parseReplay(text);
    expect(read).toEqual({ replay });
    expect('replay' in read ? formatReplay(read.replay) : '').toBe(text);
  });

  it.each([
    ['', 'notJson $'],
    ['{', 'notJson $'],
    ['null', 'wrongType $'],
    ['[]', 'wrongType $'],
    ['{"format":1}', 'notAReplay $'],
    ['{"name":"general-order-one","version":"0.1.0"}', 'notAReplay $'],
  ])('is told from %j', (file, expected) => {
    expect(problem(file)).toBe(expected);
  });

  type Change = (file: Parts) => void;
  const changes: [what: string, change: Change, expected: string][] = [
    ['a newer format', (f) => Object.assign(f, { format: 99 }), 'newerFormat $.format'],
    ['other rules', (f) => Object.assign(f, { rules: 98 }), 'otherRules $.rules'],
    ['a seed that is a number', (f) => Object.assign(f['setup'] ?? {}, { seed: 5 }), 'wrongType $.setup.seed'],
    [
      'an aim of the other seat',
      (f) => Object.assign(f['setup'] ?? {}, { aims: { USA: ['yaltaPrizes'] } }),
      'wrongType $.setup.aims.USA[0]',
    ],
    [
      'a day before time',
      (f) => Object.assign(f['submissions']?.[0] ?? {}, { day: -1 }),
      'wrongType $.submissions[0].day',
    ],
    [
      'a power that has no seat',
      (f) => Object.assign(f['submissions']?.[0] ?? {}, { seat: 'Japan' }),
      'wrongType $.submissions[0].seat',
    ],
    [
      'an order of no kind',
      (f) => Object.assign(f['submissions']?.[0] ?? {}, { orders: [{ kind: 'attack' }] }),
      'wrongType $.submissions[0].orders[0].kind',
    ],
    [
      'a desk handed in twice',
      (f) => Object.assign(f['submissions']?.[1] ?? {}, f['submissions']?.[0]),
      'twice $.submissions[1]',
    ],
    ['a checkpoint that is no hash', (f) => Object.assign(f, { checkpoints: ['x'] }), 'wrongType $.checkpoints[0]'],
    ['no checkpoints', (f) => Object.assign(f, { checkpoints: null }), 'wrongType $.checkpoints'],
    [
      'a note of a thousand pages',
      (f) => Object.assign(f['notes']?.[0] ?? {}, { text: 'x'.repeat(9000) }),
      'tooLong $.notes[0].text',
    ],
  ];
  it.each(changes)('is refused for %s, with the place', (_what, change, expected) => {
    expect(problem(changed(change))).toBe(expected);
  });

  it('of an unknown scenario is refused where the known ones are given', () => {
    expect(problem(text, { scenarios: ['from-potsdam'] })).toBe('unknownScenario $.setup.scenario');
    expect(problem(text, { scenarios: ['the-race'] })).toBe('none');
  });

  it('of other rules is handed on where that is asked for', () => {
    expect(
      problem(
        changed((f) => Object.assign(f, { rules: 98 })),
        { otherRules: 'accept' },
      ),
    ).toBe('none');
  });

  it('brings nothing along that no replay has', () => {
    const read = parseReplay(`${text.trimEnd().slice(0, -1)},"__proto__":{"polluted":1},"extra":[1]}`);
    expect(read).toEqual({ replay });
  });

  it('never throws, whatever is cut from it', () => {
    for (let i = 0; i < text.length; i += 37) {
      expect(() => parseReplay(text.slice(0, i))).not.toThrow();
      expect(() => parseReplay(text.slice(0, i) + text.slice(i + 3))).not.toThrow();
    }
  });
});

const papers: Papers = {
  screen: 'desk',
  seat: 'USA',
  handOver: true,
  drafts: { USSR: emptySubmission(40, 'USSR'), USA: { ...emptySubmission(40, 'USA'), consults: ['DP-28/leahy'] } },
  sealed: { USSR: emptySubmission(40, 'USSR') },
  notes: [{ day: 30, seat: 'USA', decision: 'DP-28', text: 'Why not?' }],
  skipped: 2,
};
const save: SaveRecord = {
  format: SAVE_FORMAT,
  title: 'Class 9b, second lesson',
  replay,
  holders: { USSR: { kind: 'policy', name: 'bold' }, USA: { kind: 'human' } },
  papers,
};

describe('a saved game', () => {
  it('comes back as it was', () => {
    expect(parseSave(formatSave(save))).toEqual({ save });
  });

  it('with a seat played from a recording comes back too', () => {
    const watched = {
      ...save,
      holders: { ...save.holders, USSR: { kind: 'replay', submissions: replay.submissions } as const },
    };
    expect(parseSave(formatSave(watched))).toEqual({ save: watched });
  });

  it.each([
    [text, 'notASave $'],
    [formatSave(save).replace('"format": 1', '"format": 7'), 'newerFormat $.format'],
    [formatSave({ ...save, papers: { ...papers, screen: 'cellar' as never } }), 'wrongType $.papers.screen'],
    [formatSave({ ...save, holders: { USSR: { kind: 'human' } } as never }), 'wrongType $.holders.USA'],
    [
      formatSave({ ...save, papers: { ...papers, sealed: { USA: emptySubmission(40, 'USSR') } } }),
      'wrongSeat $.papers.sealed.USA.seat',
    ],
  ])('that is none is refused, case %#', (file, expected) => {
    const read = parseSave(file);
    expect('problem' in read ? `${read.problem.code} ${read.problem.where}` : 'none').toBe(expected);
  });
});
