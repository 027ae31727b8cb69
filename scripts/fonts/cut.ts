/** The type of the page, cut out of the packages it comes in. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const PRINTABLE = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
/** Beside plain ASCII: what the texts use, and what a name of the time may need. */
const BESIDE = '\u00a0£§°±²³¶·½×÷‐–—‘’“”…−→≤≥àáâäåçèéêëíîïñóôöøùúûüßÄÖÜÉ';
/** Every letter the cut fonts have, where the uncut one has it. */
export const LETTERS = PRINTABLE + BESIDE;
/** Stamps are set in capitals: the page's first look fetches these alone (`src/ui/styles/fonts.css`). */
const CAPITALS = ' ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const require = createRequire(import.meta.url);
const elite = require.resolve('@fontsource/special-elite/files/special-elite-latin-400-normal.woff2');
const others = Array.from(LETTERS).filter((letter) => !CAPITALS.includes(letter));
const faces: readonly (readonly [name: string, from: string, letters: string])[] = [
  ['head-400', require.resolve('@fontsource/old-standard-tt/files/old-standard-tt-latin-400-normal.woff2'), LETTERS],
  [
    'head-400-italic',
    require.resolve('@fontsource/old-standard-tt/files/old-standard-tt-latin-400-italic.woff2'),
    LETTERS,
  ],
  ['head-700', require.resolve('@fontsource/old-standard-tt/files/old-standard-tt-latin-700-normal.woff2'), LETTERS],
  ['text-400', require.resolve('@fontsource/pt-serif/files/pt-serif-latin-400-normal.woff2'), LETTERS],
  ['text-400-italic', require.resolve('@fontsource/pt-serif/files/pt-serif-latin-400-italic.woff2'), LETTERS],
  ['text-700', require.resolve('@fontsource/pt-serif/files/pt-serif-latin-700-normal.woff2'), LETTERS],
  ['wire-400', require.resolve('@fontsource/courier-prime/files/courier-prime-latin-400-normal.woff2'), LETTERS],
  ['stamp-capitals', elite, CAPITALS],
  ['stamp-others', elite, others.join('')],
];

export interface CutFont {
  readonly name: string;
  readonly bytes: Buffer;
}

/** All fonts of the page as WOFF2, the same bytes each time. */
export async function cutFonts(): Promise<readonly CutFont[]> {
  const cut: CutFont[] = [];
  for (const [name, from, letters] of faces) {
    const keep = { noHinting: true, keepFeatures: ['kern', 'tnum'] };
    const plain = await subsetFont(readFileSync(from), letters, { targetFormat: 'truetype', ...keep });
    cut.push({
      name: `${name}.woff2`,
      bytes: await subsetFont(rename(plain), letters, { targetFormat: 'woff2', ...keep }),
    });
  }
  return cut;
}

/** Names of the originals and, of equal length, what the cut fonts call themselves: the Open Font License asks for it. */
const RENAMED: readonly (readonly [string, string])[] = [
  ['Old Standard', 'GO1 Standard'],
  ['OldStandard', 'GO1Standard'],
  ['PT Serif', 'GO Serif'],
  ['PTSerif', 'GOSerif'],
  ['Courier Prime', 'Courier Order'],
  ['CourierPrime', 'CourierOrder'],
];
const COPYRIGHT = 0;

/** A TrueType font with other names in its name table; the copyright line stays as it is. */
function rename(font: Buffer): Buffer {
  const out = Buffer.from(font);
  const table = tableAt(out, 'name');
  const [count, storage] = [out.readUInt16BE(table + 2), table + out.readUInt16BE(table + 4)];
  for (let i = 0; i < count; i++) {
    const record = table + 6 + 12 * i;
    if (out.readUInt16BE(record + 6) === COPYRIGHT) continue;
    const at = storage + out.readUInt16BE(record + 10);
    replaceNames(out.subarray(at, at + out.readUInt16BE(record + 8)));
  }
  return out;
}

function tableAt(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

/** Writes the new names over the old, in text of one byte or of two bytes a letter. */
function replaceNames(text: Buffer): void {
  for (const [old, name] of RENAMED)
    for (const wide of [false, true]) {
      const code = (letters: string) =>
        wide ? Buffer.from(letters, 'utf16le').swap16() : Buffer.from(letters, 'latin1');
      const at = text.indexOf(code(old));
      if (at >= 0) code(name).copy(text, at);
    }
}
