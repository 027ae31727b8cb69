/** A finished war on the screen: written once by Node, opened as anybody would open a saved game. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = join('node_modules', '.cache', 'finishedWars', String(process.pid));

function written(name: string): string {
  const path = join(folder, name);
  if (!existsSync(path))
    execFileSync('node', ['scripts/runTs.mjs', 'tests/kit/finishedWars.ts', folder], { stdio: 'inherit' });
  return path;
}

export function lessonLink(): string {
  return readFileSync(written('lesson.txt'), 'utf8');
}

/** Reports of a class of thirty that played the lesson of `lessonLink`. */
export function classReports(): string[] {
  return Array.from({ length: 30 }, (_, i) => written(`report-${i + 1}.json`));
}

/** Opens a finished war by its file from the first page, and waits until its last page is laid out. */
export async function openFinished(page: Page, name: 'bold' | 'wayward' | 'historical' | 'watched'): Promise<void> {
  await page.goto('./');
  await page.getByLabel(/from a file/).setInputFiles(written(`${name}.json`));
  await page.getByRole('tab', { name: 'What it came to' }).waitFor({ timeout: 30_000 });
}
