/**
 * Finds a Chromium for the browser tests, so that they need nothing but `npm ci`.
 *
 * In this order: the binary named by CHROMIUM_PATH, Playwright's own download, the npm package @sparticuz/chromium
 * (linux-x64), a Chromium or Chrome installed on the machine. The first that can say its version is taken.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

// From the working folder, which npm sets to the project's root: this file also runs out of a bundle elsewhere.
const cacheRoot = resolve('node_modules/.cache/chromium');
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Launch options that name a browser which starts here; throws with advice when there is none. */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  const candidates = [
    () => namedByEnvironment(),
    () => ({ executablePath: chromium.executablePath() }),
    () => unpackNpmChromium(),
    ...installed.map((executablePath) => () => ({ executablePath })),
  ];
  for (const candidate of candidates) {
    const options = await candidate();
    if (options && canStart(options)) return options;
  }
  throw new Error('No Chromium found. Run "npx playwright install chromium", or set CHROMIUM_PATH to a browser.');
}

function namedByEnvironment(): LaunchOptions | null {
  const executablePath = process.env['CHROMIUM_PATH'];
  return executablePath ? { executablePath } : null;
}

function canStart(options: LaunchOptions): boolean {
  const { executablePath, env } = options;
  if (!executablePath || !existsSync(executablePath)) return false;
  // Asking a desktop Chrome on Windows for its version opens a window instead.
  if (process.platform === 'win32') return true;
  try {
    execFileSync(executablePath, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks the npm browser once per version. The package itself unpacks into the shared temporary folder, trusts whatever
 * lies there and takes no lock; unpacking aside and renaming keeps half-written and stale browsers out.
 */
async function unpackNpmChromium(): Promise<LaunchOptions | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const home = npmChromiumHome();
  if (!home) return null;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const target = join(cacheRoot, version);
  if (!existsSync(target)) await unpackInto(target, join(home, 'bin'));
  return {
    executablePath: join(target, 'chromium'),
    // The package's own arguments are left out on purpose: they run one process only and switch web security off.
    env: {
      ...definedEnvironment(),
      FONTCONFIG_FILE: join(target, 'fonts.conf'),
      ...(missesLibraries(join(target, 'chromium')) ? { LD_LIBRARY_PATH: join(target, 'al2023/lib') } : {}),
    },
  };
}

function npmChromiumHome(): string | null {
  try {
    // The package exports only its entry, which lies one folder below its root.
    return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  } catch {
    return null;
  }
}

async function unpackInto(target: string, archives: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  mkdirSync(cacheRoot, { recursive: true });
  const staging = mkdtempSync(`${target}.part-`);
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = staging;
  try {
    const names = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(names.map((name) => inflate(join(archives, name))));
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  writeFileSync(join(staging, 'fonts.conf'), fontsConfiguration(target));
  try {
    renameSync(staging, target);
  } catch (reason) {
    // Another run may have finished first; its copy is as good as ours.
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(target)) throw reason;
  }
}

function fontsConfiguration(target: string): string {
  const folders = [join(target, 'fonts'), '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('');
  return `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${join(target, 'fontCache')}</cachedir></fontconfig>\n`;
}

function missesLibraries(binary: string): boolean {
  try {
    return execFileSync('ldd', [binary], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}

function definedEnvironment(): Record<string, string> {
  const pairs = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return Object.fromEntries(pairs);
}
