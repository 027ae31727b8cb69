/** One paragraph out of the book of rules. The book is plain Markdown of few forms: headings, paragraphs, lists and tables. */

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export interface Paragraph {
  readonly title: string;
  readonly blocks: readonly Block[];
}

function plain(text: string): string {
  return text
    .replace(/<!--.*?-->/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .trim();
}

function blockOf(text: string): Block {
  const lines = text.split('\n');
  if (lines.every((line) => line.startsWith('|')))
    return {
      kind: 'table',
      rows: lines.filter((line) => !/^\|[-\s|:]+\|$/.test(line)).map((line) => line.split('|').slice(1, -1).map(plain)),
    };
  if (lines[0]?.startsWith('- ') === true)
    return { kind: 'list', items: text.split(/\n(?=- )/).map((item) => plain(item.slice(2).replace(/\n\s*/g, ' '))) };
  return { kind: 'text', text: plain(text.replace(/\n/g, ' ')) };
}

/** Paragraph `4.7` of the book, or null where the book lacks it. */
export function paragraphOf(book: string, number: string): Paragraph | null {
  const start = book.indexOf(`### ¶${number} `);
  if (start < 0) return null;
  const end = book.slice(start + 4).search(/\n##/);
  const [heading = '', ...rest] = book.slice(start, end < 0 ? undefined : start + 4 + end).split('\n');
  const blocks = rest
    .join('\n')
    .trim()
    .split(/\n\s*\n/);
  return {
    title: plain(heading.replace(/^### ¶[\d.]+ /, '')),
    blocks: blocks.filter((text) => text !== '').map(blockOf),
  };
}
