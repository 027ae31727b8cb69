/** Papers as their reader finds them: every sentence by what he knows, the blanks filled in. ¶3.1 */
import type { AdviserMinute, Decision, Line, Wording } from '../scenario.ts';
import type { ConditionView } from './conditions.ts';
import { holds } from './conditions.ts';

/** A place where men of both seats stand, with those of each as its officers have counted them. */
export interface StandOff {
  readonly area: string;
  readonly men: Readonly<Record<string, number>>;
}

/** What a paper may be read by: conditions, and what fills its blanks. */
export interface ReaderView extends ConditionView {
  standOffs?(): readonly StandOff[];
}

/** An adviser's minute as it stands today. */
export interface Minute {
  readonly who: string;
  readonly counsel: string;
  readonly says: string;
  readonly isQuote: boolean;
}

/** A decision's paper as it reads today. `details` are by option. */
export interface Paper {
  readonly opening: string;
  readonly knew: readonly string[];
  readonly silenceMeans: string;
  readonly advisers: readonly Minute[];
  readonly details: Readonly<Record<string, string>>;
}

/** The sentence that stands, or nothing. */
function standing(line: string | Line, view: ConditionView): string | undefined {
  if (typeof line === 'string') return line;
  if (line.when === undefined || holds(line.when, view)) return line.says;
  return line.otherwise === undefined ? undefined : standing(line.otherwise, view);
}

/** Sentences that stand, in order, blanks not yet filled in. */
export function standingLines(lines: readonly (string | Line)[], view: ConditionView): string[] {
  return lines.map((line) => standing(line, view)).filter((text) => text !== undefined);
}

/**
 * What fills a blank: `{day/N}`, `{place/ID}` and `{men/N}` are left for the wording to say. A blank that the reader cannot
 * fill stays as it is, and a test finds it.
 */
function fill(text: string, view: ReaderView): string {
  if (!text.includes('{')) return text;
  const day = view.fact('ceremonyDay') ?? view.fact('ceremonyKnown') ?? 0;
  const where = view.standOffs?.() ?? [];
  const places = where.map(({ area }) => `{place/${area}}`).join(', ');
  const forces = where.map(
    ({ area, men }) => `{place/${area}}: {men/${men['USSR'] ?? 0}} Soviet and {men/${men['USA'] ?? 0}} American`,
  );
  return text
    .replaceAll('{ceremony}', day > 0 ? `{day/${day}}` : 'a day not yet named')
    .replaceAll('{standOffs}', places)
    .replaceAll('{standOffForces}', forces.join('; '));
}

/** A text as its reader finds it today. */
export function worded(wording: Wording, view: ReaderView): string {
  return fill(typeof wording === 'string' ? wording : standingLines(wording, view).join(' '), view);
}

/** What an adviser counsels in these circumstances. (¶2.2) */
export function counselOf(adviser: AdviserMinute, view: ConditionView): string {
  return (adviser.instead?.find((one) => holds(one.when, view)) ?? adviser).counsel;
}

function minuteOf(adviser: AdviserMinute, view: ReaderView): Minute {
  const instead = adviser.instead?.find((one) => holds(one.when, view));
  const { counsel, says } = instead ?? adviser;
  return {
    who: adviser.who,
    counsel,
    says: worded(says, view),
    isQuote: instead === undefined && adviser.quote === true,
  };
}

/** A decision's paper as the seat that owns the view reads it. */
export function readPaper(decision: Decision, view: ReaderView): Paper {
  const details: Record<string, string> = {};
  for (const option of decision.options) details[option.id] = worded(option.detail, view);
  return {
    opening: worded(decision.opening, view),
    knew: standingLines(decision.knew, view).map((text) => fill(text, view)),
    silenceMeans: worded(decision.silenceMeans, view),
    advisers: decision.advisers.map((adviser) => minuteOf(adviser, view)),
    details,
  };
}
