// Writes the bibliography: node scripts/runTs.mjs scripts/docs/sources.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readScenarioFiles } from '../scenario/files.ts';
import { SOURCES_PAGE, sourcesIn, sourcesPage } from './sourcesPage.ts';

const files = readScenarioFiles();
mkdirSync(dirname(SOURCES_PAGE), { recursive: true });
writeFileSync(SOURCES_PAGE, sourcesPage(files));
console.log(`${SOURCES_PAGE}: ${sourcesIn(files).length} sources`);
