// Cuts the type to what the page sets: node scripts/runTs.mjs scripts/fonts/build.ts
// The letters stay as drawn; hinting, features and letters that nothing uses go. Made files, see assets/CREDITS.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cutFonts } from './cut.ts';

mkdirSync('assets/fonts', { recursive: true });
for (const { name, bytes } of await cutFonts()) {
  writeFileSync(`assets/fonts/${name}`, bytes);
  console.log(`${name.padEnd(40)}${bytes.length}`);
}
