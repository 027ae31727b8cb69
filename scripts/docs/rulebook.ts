/** The rulebook as a text that can be read by machine: its paragraphs, and the tuned numbers filled into it. */
import { readScenarioFiles } from '../scenario/files.ts';
import { mergeScenario } from '../../src/scenario/index.ts';

export const RULEBOOK = 'docs/rules.md';

export interface Paragraph {
  /** `4.8` */
  readonly number: string;
  readonly title: string;
  readonly text: string;
}

/** Paragraphs of a rulebook in their order. A paragraph begins with a heading `### ¶4.8 Title`. */
export function paragraphsOf(book: string): Paragraph[] {
  const headings = [...book.matchAll(/^### ¶(\d+\.\d+) (.+)$/gm)];
  return headings.map((heading) => {
    const from = heading.index + heading[0].length;
    const rest = book.slice(from);
    const end = rest.search(/^#{2,3} /m);
    return { number: heading[1] ?? '', title: heading[2] ?? '', text: rest.slice(0, end < 0 ? undefined : end).trim() };
  });
}

/** Numbers of chapters: the `4` of `## 4 Forces`. */
export function chaptersOf(book: string): string[] {
  return [...book.matchAll(/^## (\d+) /gm)].map((heading) => heading[1] ?? '');
}

/** Tuned numbers by the names that the book's marks use: parameters, and the start of a fact as `fact.<id>`. */
export function tunedNumbers(): Readonly<Record<string, number>> {
  const scenario = mergeScenario('the-race', readScenarioFiles());
  const out: Record<string, number> = {};
  for (const param of scenario.params) out[param.id] = param.value;
  for (const fact of scenario.facts) out[`fact.${fact.id}`] = fact.start;
  return out;
}

const MARK = /([\d,]+)<!--([^-][\w.]*)(?:\/(\d+))?-->/g;

/** Fills each number that carries a mark, such as `48<!--silence.division-->`. Throws on a mark that names nothing. */
export function fillNumbers(book: string, numbers: Readonly<Record<string, number>>): string {
  return book.replace(MARK, (_whole, _old, id: string, divisor?: string) => {
    const value = numbers[id];
    if (value === undefined) throw new Error(`the rulebook names ${id}, which is no parameter`);
    const shown = value / Number(divisor ?? 1);
    return `${shown.toLocaleString('en-GB')}<!--${id}${divisor === undefined ? '' : `/${divisor}`}-->`;
  });
}

/** How many numbers of the book are filled in. */
export function countMarks(book: string): number {
  return [...book.matchAll(MARK)].length;
}
