/** The bibliography as a page: every source of the scenarios, how it was used, and with what confidence. */
import type { Source } from '../../src/engine/scenario.ts';

export const SOURCES_PAGE = 'docs/history/sources.md';

type Files = Readonly<Record<string, unknown>>;
type Letters = Readonly<Record<string, string>>;

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

/** Confidences of the statements that cite each key: `A C`. */
export function citedWith(files: Files): Letters {
  const letters: Record<string, string> = {};
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { key, confidence } = value as { key?: unknown; confidence?: unknown };
    // What is let known to a seat has a key and a confidence too, and a value.
    if (typeof key === 'string' && typeof confidence === 'string' && !('value' in value)) {
      const all = new Set([...(letters[key]?.split(' ') ?? []), confidence]);
      letters[key] = [...all].sort().join(' ');
    }
    Object.values(value).forEach(look);
  };
  for (const name of Object.keys(files)) if (!name.startsWith('schema/')) look(files[name]);
  return letters;
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}

function row(source: Source, letters: Letters): string {
  const { key, author, title, where, year } = source;
  const work = [author, `*${title}*`, where, year].filter((part) => part !== undefined && part !== '').join(', ');
  return `| ${key} | ${escaped(work)} | ${letters[key] ?? '–'} |`;
}

function table(sources: readonly Source[], letters: Letters): string {
  return ['| key | work | cited with |\n|---|---|---|', ...sources.map((source) => row(source, letters))].join('\n');
}

/** The whole page. */
export function sourcesPage(files: Files): string {
  const sources = sourcesIn(files);
  const letters = citedWith(files);
  const of = (seen: Source['seen']): string =>
    table(
      sources.filter((source) => source.seen === seen),
      letters,
    );
  return `# Sources

Everything in the scenarios that claims to be history cites a key of this list: decisions, what advisers counselled, letters,
formations, people, delays of cables. A tuned number names its source in words beside it. What is invented says so where it stands.

This page is written from \`scenarios/common/sources\` by \`node scripts/runTs.mjs scripts/docs/sources.ts\`; a test fails when the
two differ. Do not edit it by hand.

**Seen** means that the passage was read for this project, in the work or in a published copy of it. **From knowledge** means that the
statement rests on what the work is known to say, and that the page was not looked up: check it before you quote it. The word belongs to
the way we used a source and says nothing about its worth.

The letters tell with what confidence statements cite a source. **A**: a primary document, or agreement among
historians. **B**: one good secondary account. **C**: disputed or an estimate; where historians differ the game shows both versions. A
source may be cited for one thing with A and for another with C.

## Seen

${of('seen')}

## From knowledge

${of('fromKnowledge')}
`;
}
