import { describe, expect, it } from 'vitest';
import { codes, library, recorded } from './kit.ts';
import { LINK_MARK } from '../../src/campaign/linkMark.ts';
import { formatLink, openLink, parseLink } from '../../src/campaign/link.ts';
import { canonicalSubmission } from '../../src/engine/submissionForm.ts';
import { formatReplay, parseReplay } from '../../src/campaign/replayFile.ts';
import { verifyReplay } from '../../src/engine/replay.ts';

const war = recorded('7');
const link = formatLink(war, codes);

function letters(text: string): string {
  return text.slice(LINK_MARK.length);
}

function problemOf(text: string, with_ = codes): string {
  const read = parseLink(text, with_);
  return 'problem' in read ? read.problem.code : 'none';
}

describe('a war in a link', () => {
  it('comes back as the same war', () => {
    const read = parseLink(link, codes);
    if (!('war' in read)) throw new Error(read.problem.code);
    const opened = openLink(library, read.war);
    expect(opened.same).toBe(true);
    expect(opened.replay).toEqual(war);
    expect(verifyReplay(library, opened.replay)).toMatchObject({ ok: true });
  });

  it('is found in a whole address', () => {
    expect(problemOf(`https://example.org/game/${link}`)).toBe('none');
  });

  it.each([
    [
      'aims, lenses and a start day',
      { aims: { USA: ['openDoor', 'kurilBase'] }, lenses: { tokyo: 'soviet-shock', moscow: 'deterred' }, startDay: 30 },
    ],
    ['a seed in another script', { seed: 'дождь над Курилами 雨' }],
    ['a person on one seat', { policies: { USA: 'historical@1' } }],
    ['the short scenario', { scenario: 'the-hokkaido-week' }],
  ] as const)('keeps %s', (_what, patch) => {
    const replay = recorded('8', 'bold', patch);
    const read = parseLink(formatLink(replay, codes), codes);
    expect('war' in read ? read.war.setup : read.problem).toEqual(replay.setup);
    expect('war' in read ? openLink(library, read.war) : null).toEqual({ replay, same: true });
  });

  it('names what has no code by writing it out', () => {
    const bare = { 'the-race': { codes: [], seals: [] } };
    const read = parseLink(formatLink(war, bare), bare);
    expect('war' in read ? read.war.submissions : read.problem).toEqual(war.submissions);
  });

  it('means the same after the list of codes has grown', () => {
    const grown = {
      ...codes,
      'the-race': { ...codes['the-race'], codes: [...(codes['the-race']?.codes ?? []), 'new', 'new/yes'] },
    };
    const read = parseLink(link, grown as typeof codes);
    expect('war' in read ? read.war.submissions : read.problem).toEqual(war.submissions);
  });

  it('holds composed letters axis by axis, and the same letters come out of a replay file', () => {
    const letters = [
      { to: 'USA', subject: 'hokkaido', stance: 'trade', tone: 'sharp' },
      { to: 'chungking', subject: 'dairen', stance: 'claim', tone: 'correct' },
    ] as const;
    const desk = canonicalSubmission({ day: 30, seat: 'USSR', answers: [], orders: [], consults: [], letters });
    const replay = { ...war, submissions: [desk] };
    const read = parseLink(formatLink(replay, codes), codes);
    expect('war' in read ? read.war.submissions : read.problem).toEqual([desk]);
    const file = parseReplay(formatReplay(replay));
    expect('replay' in file ? file.replay.submissions : file.problem).toEqual([desk]);
    expect(desk.letters).toHaveLength(2);
  });

  it('still reads a link made before letters could be composed', () => {
    const old = '#r=AQEgwwIEMTk0NRQBARYOgD4BAACmAQluCgEKBQoSEQ11EiGOARNqkgEMHQokCywKNg1dDVnL2rU9ADM';
    const read = parseLink(old, codes);
    if (!('war' in read)) throw new Error(read.problem.code);
    expect(read.war.submissions).toHaveLength(14);
    expect(read.war.submissions.every((desk) => desk.letters === undefined)).toBe(true);
  });

  it('tells when the war it opens is not the war it was made from', () => {
    const read = parseLink(
      formatLink({ ...war, checkpoints: war.checkpoints.map(() => '0123456789abcdef') }, codes),
      codes,
    );
    expect('war' in read ? openLink(library, read.war).same : null).toBe(false);
  });
});

describe('a link that is none', () => {
  it('is told from a foreign, a newer, a cut and a garbled one', () => {
    expect(problemOf('')).toBe('notALink');
    expect(problemOf('#x=abc')).toBe('notALink');
    expect(problemOf(`${LINK_MARK}`)).toBe('cutShort');
    expect(problemOf(`${LINK_MARK}Ag`)).toBe('newerLink');
    expect(problemOf(`${LINK_MARK}a b`)).toBe('broken');
    expect(problemOf(link.slice(0, -5))).toBe('broken');
    expect(problemOf(`${LINK_MARK}${'A'.repeat(30_000)}`)).toBe('tooLong');
    expect(problemOf(link, {})).toBe('unknownScenario');
  });

  it('is found out at every letter that was changed', () => {
    const text = letters(link);
    let caught = 0;
    for (let i = 0; i < text.length; i++) {
      const changed = `${text.slice(0, i)}${text[i] === 'q' ? 'r' : 'q'}${text.slice(i + 1)}`;
      const read = parseLink(LINK_MARK + changed, codes);
      // The last letter may hold bits that say nothing.
      if ('problem' in read || JSON.stringify(read.war) === JSON.stringify((parseLink(link, codes) as typeof read).war))
        caught += 1;
    }
    expect(caught).toBe(text.length);
  });

  it('never throws, whatever the letters', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    let state = 12345;
    const next = (below: number): number => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return Math.floor((state / 4294967296) * below);
    };
    for (let i = 0; i < 3000; i++) {
      const length = next(80);
      const noise = Array.from({ length }, () => alphabet[next(64)]).join('');
      expect(() => parseLink(`${LINK_MARK}AQ${noise}`, codes)).not.toThrow();
      expect(() => parseLink(link.slice(0, next(link.length)) + noise, codes)).not.toThrow();
    }
  });
});

describe('the length of links', () => {
  it('is short for wars of people who answer what they are asked, bounded for any', { timeout: 60_000 }, () => {
    const lengths = (name: 'historical' | 'random'): number[] =>
      Array.from({ length: 12 }, (_, i) => formatLink(recorded(`length-${i}`, name), codes).length).sort(
        (a, b) => a - b,
      );
    const [historical, random] = [lengths('historical'), lengths('random')];
    expect(historical.at(-1)).toBeLessThanOrEqual(300);
    expect(random.at(-1)).toBeLessThanOrEqual(1000);
    console.log(`links: historical ${historical.join(' ')}; random ${random.join(' ')}`);
  });
});
