/** The cut type is made by its script, and no text of the page has a letter that was cut away. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cutFonts, LETTERS } from '../scripts/fonts/cut.ts';

/** Texts that reach the screen: the words of the page, the scenarios, the rules and the papers for a class. */
function texts(): readonly string[] {
  return ['src/text', 'src/ui', 'src/board', 'scenarios', 'docs/rules.md', 'docs/teaching'].flatMap((root) =>
    root.endsWith('.md')
      ? [root]
      : readdirSync(root, { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.(?:tsx?|json|md)$/.test(name))
          .map((name) => `${root}/${name}`),
  );
}

describe('type', () => {
  test('what is shipped is what the script cuts', async () => {
    const cut = await cutFonts();
    expect(
      readdirSync('assets/fonts')
        .filter((name) => name.endsWith('.woff2'))
        .toSorted(),
    ).toEqual(cut.map(({ name }) => name).toSorted());
    for (const { name, bytes } of cut)
      expect(readFileSync(`assets/fonts/${name}`).equals(bytes), `${name}: run scripts/fonts/build.ts`).toBe(true);
  });

  test('every Latin letter and mark of the texts was kept', () => {
    // Cyrillic, Japanese and letters with a macron were never in these fonts; the machine's own show them.
    const isLatin = (letter: string): boolean => letter <= '\u00ff' || (letter >= '\u2010' && letter <= '\u2044');
    const missing = new Set<string>();
    for (const file of texts())
      for (const letter of readFileSync(file, 'utf8'))
        if (letter >= ' ' && isLatin(letter) && !LETTERS.includes(letter)) missing.add(`${letter} in ${file}`);
    expect([...missing]).toEqual([]);
  });
});
