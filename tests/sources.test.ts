/** The bibliography's page says what the scenarios say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citedWith, SOURCES_PAGE, sourcesIn, sourcesPage } from '../scripts/docs/sourcesPage.ts';
import { readScenarioFiles } from '../scripts/scenario/files.ts';

const files = readScenarioFiles();

describe('the page of sources', () => {
  it('is up to date', () => {
    // Run `node scripts/runTs.mjs scripts/docs/sources.ts` where this fails.
    expect(readFileSync(SOURCES_PAGE, 'utf8')).toBe(sourcesPage(files));
  });

  it('has every source that is cited', () => {
    const known = sourcesIn(files).map((source) => source.key);
    expect(known.length).toBeGreaterThan(40);
    expect(Object.keys(citedWith(files)).filter((key) => !known.includes(key))).toEqual([]);
  });
});

describe('its making', () => {
  const small = {
    'common/sources/x.json': {
      sources: [
        { key: 'B2', title: 'Second', seen: 'fromKnowledge' },
        { key: 'A1', author: 'A. Author', title: 'First | and last', year: '1950', seen: 'seen' },
      ],
    },
    'common/letters/x.json': {
      letters: [
        {
          sources: [
            { key: 'A1', confidence: 'A' },
            { key: 'A1', confidence: 'C' },
          ],
        },
      ],
    },
  };

  it('sorts, tells the confidence and parts the seen from the known', () => {
    const page = sourcesPage(small);
    expect(page).toContain('| A1 | A. Author, *First \\| and last*, 1950 | A C |');
    expect(page.indexOf('| A1 |')).toBeLessThan(page.indexOf('## From knowledge'));
    expect(page.indexOf('| B2 | *Second* | – |')).toBeGreaterThan(page.indexOf('## From knowledge'));
  });
});
