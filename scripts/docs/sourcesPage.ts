/** The bibliography as a page: every source of the scenarios, how it was used, and how much rests on it. */
import type { Source } from '../../src/engine/scenario.ts';

export const SOURCES_PAGE = 'docs/history/sources.md';

type Files = Readonly<Record<string, unknown>>;
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Sources of the common files and the scenarios' own, by key. */
export function sourcesIn(files: Files): Source[] {
  const byKey: Record<string, Source> = {};
  for (const name of Object.keys(files).sort()) {
    if (!/^[^/]+\/sources\//.test(name)) continue;
    const { sources = [] } = files[name] as { sources?: readonly Source[] };
    for (const source of sources) byKey[source.key] = source;
  }
  return Object.keys(byKey)
    .sort()
    .map((key) => byKey[key] as Source);
}

/** How often each key is cited, by the confidence of the statement it is cited for. */
export function countCites(files: Files): Counts {
  const counts: Record<string, Record<string, number>> = {};
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { key, confidence } = value as { key?: unknown; confidence?: unknown };
    // What is let known to a seat has a key and a confidence too, and a value.
    if (typeof key === 'string' && typeof confidence === 'string' && !('value' in value)) {
      const own = (counts[key] ??= {});
      own[confidence] = (own[confidence] ?? 0) + 1;
    }
    Object.values(value).forEach(look);
  };
  for (const name of Object.keys(files)) if (!name.startsWith('schema/')) look(files[name]);
  return counts;
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}

function row(source: Source, counts: Counts): string {
  const { key, author, title, where, year } = source;
  const work = [author, `*${title}*`, where, year].filter((part) => part !== undefined && part !== '').join(', ');
  const own = counts[key] ?? {};
  const cited = ['A', 'B', 'C'].map((letter) => String(own[letter] ?? 0).replace(/^0$/, '–'));
  return `| ${key} | ${escaped(work)} | ${cited.join(' | ')} |`;
}

function table(sources: readonly Source[], counts: Counts): string {
  const head = '| key | work | A | B | C |\n|---|---|---:|---:|---:|';
  return [head, ...sources.map((source) => row(source, counts))].join('\n');
}

/** The whole page. */
export function sourcesPage(files: Files): string {
  const sources = sourcesIn(files);
  const counts = countCites(files);
  const of = (seen: Source['seen']): string =>
    table(
      sources.filter((source) => source.seen === seen),
      counts,
    );
  return `# Sources

Everything in the scenarios that claims to be history cites a key of this list: decisions, what advisers counselled, letters,
formations, people, delays of cables. A tuned number names its source in words beside it. What is invented says so where it stands.

This page is written from \`scenarios/common/sources\` by \`node scripts/runTs.mjs scripts/docs/sources.ts\`; a test fails when the
two differ. Do not edit it by hand.

**Seen** means that the passage was read for this project, in the work or in a published copy of it. **From knowledge** means that the
statement rests on what the work is known to say, and that the page was not looked up: check it before you quote it. The word belongs to
the way we used a source and says nothing about its worth.

The letters count statements that cite a source, by the confidence of each statement. **A**: a primary document, or agreement among
historians. **B**: one good secondary account. **C**: disputed or an estimate; where historians differ the game shows both versions. A
source may be cited for one thing with A and for another with C.

## Seen

${of('seen')}

## From knowledge

${of('fromKnowledge')}
`;
}
