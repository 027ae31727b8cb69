// Writes scenarios/schema from the shapes that check scenario files: node scripts/runTs.mjs scripts/scenario/schema.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from '../../src/scenario/index.ts';

mkdirSync('scenarios/schema', { recursive: true });
const files = schemaFiles();
for (const [name, content] of Object.entries(files)) writeFileSync(`scenarios/schema/${name}`, content);
console.log(`${Object.keys(files).length} schemas written to scenarios/schema`);
