/** The engines there are here, and how each is made to play a packed folder. A missing one is told, never a failure. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from '../../tests/kit/chromium.ts';
import { serve } from './serve.ts';

/** Where `fetch.ts` puts what is not part of the project's own packages. */
export const EXTRAS = resolve('node_modules/.cache/engines');

export interface Played {
  readonly version: string;
  readonly checkpoints: readonly (readonly string[])[];
}

export interface Engine {
  readonly name: string;
  readonly core: string;
  /** Plays everything; null when the engine is not installed. */
  play(folder: string, replays: number): Promise<Played | null>;
}

function playInShell(binary: string, folder: string): Played['checkpoints'] {
  const answer = execFileSync(binary, [join(folder, 'shell.mjs'), join(folder, 'cargo.json')], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: 900_000,
  });
  return JSON.parse(answer) as Played['checkpoints'];
}

const node: Engine = {
  name: 'Node',
  core: 'V8',
  play: (folder) =>
    Promise.resolve({
      version: `${process.version} (V8 ${process.versions.v8})`,
      checkpoints: playInShell(process.execPath, folder),
    }),
};

function bunBinary(): string | null {
  const machine = process.arch === 'arm64' ? 'aarch64' : process.arch;
  const named = process.env['BUN_PATH'] ?? '';
  const fetched = join(EXTRAS, 'node_modules', '@oven', `bun-${process.platform}-${machine}`, 'bin', 'bun');
  return [named, fetched].find((path) => path !== '' && existsSync(path)) ?? null;
}

const bun: Engine = {
  name: 'Bun',
  core: 'JavaScriptCore',
  play: (folder) => {
    const binary = bunBinary();
    if (binary === null) return Promise.resolve(null);
    const version = execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim();
    return Promise.resolve({ version, checkpoints: playInShell(binary, folder) });
  },
};

/** Replays at a time: a page answers often enough that no driver loses patience. */
const CHUNK = 20;

/** What a page of either driver can do for us. The text is run in the page. */
interface Page {
  evaluate(script: string): Promise<unknown>;
}

async function playInPage(page: Page, replays: number): Promise<Played['checkpoints']> {
  const checkpoints: string[][] = [];
  for (let from = 0; from < replays; from += CHUNK) {
    const script = `cargo.then((loaded) => replayer.play(loaded, ${from}, ${from + CHUNK}))`;
    checkpoints.push(...((await page.evaluate(script)) as string[][]));
  }
  return checkpoints;
}

const chromiumEngine: Engine = {
  name: 'Chromium',
  core: 'V8',
  play: async (folder, replays) => {
    const served = await serve(folder);
    const browser = await chromium.launch(await chromiumLaunchOptions());
    try {
      const page = await browser.newPage();
      await page.goto(served.address);
      return { version: browser.version(), checkpoints: await playInPage(page, replays) };
    } finally {
      await browser.close();
      await served.close();
    }
  },
};

/** As much of puppeteer-core as is used; the package itself is fetched only where it is wanted. */
interface Puppeteer {
  launch(options: object): Promise<{
    version(): Promise<string>;
    newPage(): Promise<Page & { goto(address: string): Promise<unknown> }>;
    close(): Promise<void>;
  }>;
}

async function puppeteer(): Promise<Puppeteer | null> {
  try {
    const entry = createRequire(join(EXTRAS, 'package.json')).resolve('puppeteer-core');
    return ((await import(pathToFileURL(entry).href)) as { default: Puppeteer }).default;
  } catch {
    return null;
  }
}

const FIREFOXES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

export function firefoxBinary(): string | null {
  const named = process.env['FIREFOX_PATH'] ?? '';
  return [named, ...FIREFOXES].find((path) => path !== '' && existsSync(path)) ?? null;
}

const firefox: Engine = {
  name: 'Firefox',
  core: 'SpiderMonkey',
  play: async (folder, replays) => {
    const executablePath = firefoxBinary();
    const driver = await puppeteer();
    if (executablePath === null || driver === null) return null;
    const served = await serve(folder);
    const browser = await driver.launch({ browser: 'firefox', executablePath, protocolTimeout: 600_000 });
    try {
      const page = await browser.newPage();
      await page.goto(served.address);
      return { version: await browser.version(), checkpoints: await playInPage(page, replays) };
    } finally {
      await browser.close();
      await served.close();
    }
  },
};

export const ENGINES: readonly Engine[] = [node, bun, chromiumEngine, firefox];
