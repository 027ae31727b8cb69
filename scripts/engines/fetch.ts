/** Fetches the engines that are no part of the project's own packages, each in one exact version, on request only. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTRAS, firefoxBinary } from './engines.ts';

const machine = process.arch === 'arm64' ? 'aarch64' : process.arch;
const PACKAGES = [`@oven/bun-${process.platform}-${machine}@1.4.5`, 'puppeteer-core@25.16.0'];

export function fetchEngines(): void {
  mkdirSync(EXTRAS, { recursive: true });
  writeFileSync(join(EXTRAS, 'package.json'), '{ "private": true }\n');
  const npm = ['install', '--prefix', EXTRAS, '--ignore-scripts', '--no-save', '--no-package-lock', ...PACKAGES];
  execFileSync('npm', npm, { stdio: 'inherit', shell: process.platform === 'win32' });
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0;
  if (firefoxBinary() !== null || !mayInstall) return;
  execFileSync('apt-get', ['install', '-y', 'firefox-esr'], { stdio: 'inherit' });
}
