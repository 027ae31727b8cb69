/** Sentences that depend on the war: their conditions resolve, their blanks are known, the longest reading is short enough. */
import type { Line, Wording } from '../../engine/scenario.ts';
import type { Found } from '../pieces.ts';
import type { Lint } from './known.ts';
import { checkCondition } from './references.ts';
import { under } from '../issues.ts';

/** Blanks that a paper's reading fills in. */
const BLANKS: readonly string[] = ['ceremony', 'standOffs', 'standOffForces'];

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Words of the longest way a sentence can read. */
function longest(line: string | Line): number {
  if (typeof line === 'string') return wordsIn(line);
  return Math.max(wordsIn(line.says), line.otherwise === undefined ? 0 : longest(line.otherwise));
}

/** Words of the longest way a text can read. */
export function wordsOf(wording: Wording): number {
  const lines = typeof wording === 'string' ? [wording] : wording;
  return lines.reduce((sum, line) => sum + longest(line), 0);
}

/** Checks every sentence; with `most`, says so where the longest reading has more words. */
export function checkWording(lint: Lint, found: Found, path: string, wording: Wording, most = Infinity): void {
  const lines = typeof wording === 'string' ? [wording] : wording;
  const words = wordsOf(wording);
  if (words > most) lint.say(found, path, `has ${words} words; at most ${most} may stand here`);
  lines.forEach((line, i) => checkLine(lint, found, typeof wording === 'string' ? path : under(path, i), line));
}

function checkLine(lint: Lint, found: Found, path: string, line: string | Line): void {
  const text = typeof line === 'string' ? line : line.says;
  for (const [, blank = ''] of text.matchAll(/\{([^}]*)\}/gu))
    if (!BLANKS.includes(blank)) lint.say(found, path, `has a blank "${blank}" that nothing fills in`);
  if (typeof line === 'string') return;
  if (line.when !== undefined) checkCondition(lint, found, line.when, under(path, 'when'));
  if (line.claims !== undefined) checkCondition(lint, found, line.claims, under(path, 'claims'));
  if (line.when === undefined && line.claims === undefined)
    lint.say(found, path, 'is a sentence without a condition: write it as plain text');
  if (line.otherwise === undefined) return;
  if (line.when === undefined) lint.say(found, under(path, 'otherwise'), 'stands in place of nothing');
  checkLine(lint, found, under(path, 'otherwise'), line.otherwise);
}
