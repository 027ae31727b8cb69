/** The rulebook and the program held together in every direction: what either names, the other has. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from './kit/caseFile.ts';
import { chaptersOf, countMarks, fillNumbers, paragraphsOf, RULEBOOK, tunedNumbers } from '../scripts/docs/rulebook.ts';
import { mergeScenario, scenarioIds } from '../src/scenario/index.ts';
import { readScenarioFiles } from '../scripts/scenario/files.ts';
import { ORDER_REGISTRY } from '../src/engine/orders/index.ts';
import { REJECTIONS } from '../src/engine/rejection.ts';

const book = readFileSync(RULEBOOK, 'utf8');

interface Citation {
  readonly number: string;
  readonly where: string;
}

function sourceFiles(): string[] {
  return (readdirSync('src', { recursive: true }) as string[])
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
}

/** `¶4.6–4.8` cites each of the three; `¶6` cites the chapter. */
function numbersIn(citation: string): string[] {
  const [from = '', to] = citation.split('–');
  const [chapter = '', first] = from.split('.').map(Number);
  if (to === undefined || first === undefined) return [from];
  const last = Number(to.split('.').at(-1));
  return Array.from({ length: last - first + 1 }, (_, i) => `${chapter}.${first + i}`);
}

/** Paragraphs that a source text cites, in comments and as the paragraph of a cause, a line or a refusal. */
function citationsIn(text: string, where: string): Citation[] {
  const comments = [...text.matchAll(/¶(\d+(?:\.\d+)?(?:–(?:\d+\.)?\d+)?)/g)].map((match) => match[1] ?? '');
  const causes = [...text.matchAll(/paragraph: ([^,;}\n]+)/g)].flatMap((match) =>
    [...(match[1] ?? '').matchAll(/'([^']*)'/g)]
      .map((literal) => literal[1] ?? '')
      .filter((literal) => /^\d/.test(literal)),
  );
  return [...comments.flatMap(numbersIn), ...causes].map((number) => ({ number, where }));
}

const cited = sourceFiles().flatMap((file) => citationsIn(readFileSync(file, 'utf8'), file));

function factCitations(): Citation[] {
  const files = readScenarioFiles();
  return scenarioIds(files).flatMap((id) =>
    mergeScenario(id, files).facts.map((fact) => ({ number: fact.paragraph, where: `fact ${fact.id} of ${id}` })),
  );
}

/** The classroom lies outside a day of the war: its paragraphs are played by the tests of the files that cite them. */
function lessonCitations(): Citation[] {
  const tests = readdirSync('tests/classroom').map((name) => readFileSync(`tests/classroom/${name}`, 'utf8'));
  return cited.filter(
    ({ number, where }) =>
      number.startsWith('10.') &&
      tests.some((text) => text.includes(`'../../${where}'`) && where.startsWith('src/classroom/')),
  );
}

function caseCitations(): Citation[] {
  return readdirSync('tests/cases')
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { paragraphs } = JSON.parse(readFileSync(`tests/cases/${name}`, 'utf8')) as CaseFile;
      return paragraphs.map((number) => ({ number, where: name }));
    });
}

/** Citations of paragraphs that the book does not have. */
function lost(text: string, citations: readonly Citation[]): string[] {
  const known = [...paragraphsOf(text).map((paragraph) => paragraph.number), ...chaptersOf(text)];
  return citations.filter(({ number }) => !known.includes(number)).map(({ number, where }) => `¶${number} in ${where}`);
}

/** Paragraphs that nothing in a list cites. */
function unread(text: string, citations: readonly Citation[]): string[] {
  const numbers = new Set(citations.map(({ number }) => number));
  return paragraphsOf(text)
    .map((paragraph) => paragraph.number)
    .filter((number) => !numbers.has(number));
}

const rejections = Object.entries(REJECTIONS).map(([code, number]) => ({ number, where: `refusal ${code}` }));
const orders = Object.values(ORDER_REGISTRY).map(({ kind, paragraph }) => ({
  number: paragraph,
  where: `order ${kind}`,
}));

describe('the rulebook', () => {
  it('has whatever the program cites', () => {
    expect(cited.length).toBeGreaterThan(150);
    expect(lost(book, cited)).toEqual([]);
  });

  it('has the paragraph of each refusal and each order', () => {
    expect(lost(book, [...rejections, ...orders])).toEqual([]);
  });

  it('has the paragraph of each fact', () => {
    expect(lost(book, factCitations())).toEqual([]);
  });

  it('has the paragraph of each case, and is played in each of its own', () => {
    expect(lost(book, caseCitations())).toEqual([]);
    expect(unread(book, [...caseCitations(), ...lessonCitations()])).toEqual([]);
  });

  it('has no paragraph that the program does not cite', () => {
    expect(unread(book, cited)).toEqual([]);
  });

  it('counts its paragraphs in order, each once and with a text', () => {
    const paragraphs = paragraphsOf(book);
    const expected = chaptersOf(book).flatMap((chapter) => {
      const own = paragraphs.filter(({ number }) => number.startsWith(`${chapter}.`));
      return own.map((_, i) => `${chapter}.${i + 1}`);
    });
    expect(paragraphs.map(({ number }) => number)).toEqual(expected);
    expect(paragraphs.filter(({ text }) => text.length < 60)).toEqual([]);
  });

  it('cites only paragraphs of its own', () => {
    expect(lost(book, citationsIn(book.replaceAll(/^### ¶/gm, '### '), RULEBOOK))).toEqual([]);
  });

  it('shows the numbers of the data', () => {
    expect(countMarks(book)).toBeGreaterThan(150);
    // Run `node scripts/runTs.mjs scripts/docs/rules.ts` where this fails.
    expect(fillNumbers(book, tunedNumbers())).toBe(book);
  });
});

describe('the check of the rulebook', () => {
  const small =
    '## 1 One\n\n### ¶1.1 First\nA paragraph of the rules.\n\n### ¶1.2 Second\nWaits 48<!--wait--> hours.\n';

  it('finds what is cited and not there', () => {
    const source =
      "/** Does a thing. ¶1.1, ¶1.3 */ reject({ paragraph: '1.4' }); cause(paragraph: air ? '1.2' : '1.5', now)";
    expect(lost(small, citationsIn(source, 'x.ts'))).toEqual(['¶1.3 in x.ts', '¶1.4 in x.ts', '¶1.5 in x.ts']);
    expect(lost(small, citationsIn('/** ¶1.1–1.3, and all of ¶1 and ¶2 */', 'y.ts'))).toEqual([
      '¶1.3 in y.ts',
      '¶2 in y.ts',
    ]);
  });

  it('finds what is there and not cited', () => {
    expect(unread(small, citationsIn('// ¶1.1', 'x.ts'))).toEqual(['1.2']);
  });

  it('finds a number that is not that of the data, and a mark that names nothing', () => {
    expect(fillNumbers(small, { wait: 72 })).toContain('Waits 72<!--wait--> hours.');
    expect(fillNumbers('24<!--wire/60-->, 1,000<!--men-->', { wire: 1440, men: 12500 })).toBe(
      '24<!--wire/60-->, 12,500<!--men-->',
    );
    expect(() => fillNumbers(small, {})).toThrow('wait');
  });
});
