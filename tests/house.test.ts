import { readdirSync, readFileSync } from 'node:fs';
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

  it('links to files that exist', () => {
    const links = [...read('README.md').matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? '');
    const missing = links.filter((link) => {
      const [parent, name] = link.includes('/')
        ? [link.replace(/\/[^/]+$/, ''), link.replace(/^.*\//, '')]
        : ['.', link];
      return !readdirSync(parent).includes(name);
    });
    expect(links.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});
