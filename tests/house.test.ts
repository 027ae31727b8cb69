import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Promises the project makes about itself: what is installed, what is documented, what a newcomer may type. */

interface PackageFile {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = (path: string): string => readFileSync(path, 'utf8');
const project = JSON.parse(read('package.json')) as PackageFile;
const versions = Object.entries({ ...project.dependencies, ...project.devDependencies });

describe('packages', () => {
  it('are pinned to one exact version each', () => {
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are each explained in the record of the toolchain', () => {
    const record = read('docs/adr/0001-toolchain.md');
    expect(versions.map(([name]) => name).filter((name) => !record.includes(name))).toEqual([]);
  });

  it('are locked without the address of any registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});

describe('the README', () => {
  const commands = [...read('README.md').matchAll(/npm (?:run )?([\w:]+)/g)].map((match) => match[1] ?? '');

  it('names commands that exist', () => {
    expect(commands).toContain('start');
    expect(commands).toContain('test');
    expect(commands.filter((name) => !(name in project.scripts))).toEqual([]);
  });

  /** The picture at the top is taken from the running game; the page may name it before it is there. */
  const toCome = ['docs/pictures/board.png'];

  it('links to files that exist', () => {
    const links = [...read('README.md').matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(link) && !toCome.includes(link))).toEqual([]);
  });

  it('opens with a picture and the two commands, and explains its words before it says where things are', () => {
    const order = ['![', 'npm start', 'npm test', '## Words', '## Where things are'].map((part) =>
      read('README.md').indexOf(part),
    );
    expect(order).toEqual([...order].sort((x, y) => x - y));
    expect(order[0]).toBeGreaterThan(0);
  });
});

describe('the pages under docs', () => {
  const pages = (readdirSync('docs', { recursive: true }) as string[])
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md'));

  it.each(pages)('%s links to files that exist', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(dirname(page), decodeURIComponent(link))))).toEqual([]);
  });

  it('name files of the program that exist', () => {
    const roots = ['', 'src/', 'src/engine/', 'src/engine/rules/'];
    const page = ['docs/architecture.md', ...pages.filter((name) => name.startsWith('docs/adr/'))].map(read).join('\n');
    const named = [...page.matchAll(/`((?:[\w.-]+\/)*[\w.-]+\.(?:ts|mjs|md|json))`/g)].map((match) => match[1] ?? '');
    const exempt = ['codes.json', 'table.gen.json', 'index.ts', 'scenario.json'];
    const isThere = (name: string): boolean => roots.some((root) => existsSync(`${root}${name}`));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !isThere(name) && !exempt.includes(name))).toEqual([]);
  });
});
