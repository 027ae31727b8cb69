/** The three sentences of the evening: because of you, because of them, luck; each with what stands behind it. */
import type { Draw, GameEvent } from '../../engine/events.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { areaName, letterTitle } from '../names.ts';
import { dayName } from '../clock.ts';
import { inWords, plural } from '../numbers.ts';
import { word } from './events.ts';
import { wordDraw, wordReason } from './causes.ts';

/** A line of the report, as the campaign covers it. */
interface Line {
  readonly event: GameEvent;
  readonly own: readonly string[];
  readonly since: readonly string[];
  readonly draws: readonly Draw[];
}

interface Told {
  readonly day: number;
  readonly because: { readonly you: Line | null; readonly them: Line | null; readonly luck: Line | null };
  readonly quiet: {
    readonly onWire: number;
    readonly sealed: number;
    readonly lastLetter: string;
    readonly lastLetterDay: number;
    readonly fog: readonly string[];
    readonly gale: readonly string[];
    readonly ships: readonly string[];
  };
}

export interface Sentence {
  readonly text: string;
  /** What stands behind it, shorter; empty where nothing is known. */
  readonly why: string;
}

type Quiet = Told['quiet'];

function youQuiet({ onWire, sealed }: Quiet): string {
  if (onWire > 0)
    return `${onWire === 1 ? 'One instruction of yours is' : `${inWords(onWire)} instructions of yours are`} still on the wire; nothing has come of ${onWire === 1 ? 'it' : 'them'} yet.`;
  return sealed > 0
    ? `You sealed ${plural(sealed, 'paper')} today; what comes of ${sealed === 1 ? 'it' : 'them'} will show in the days to come.`
    : 'You sealed an empty day; your commanders went by their standing instructions.';
}

function themQuiet(ix: ScenarioIndex, { lastLetter, lastLetterDay }: Quiet, day: number): string {
  if (lastLetter === '') return 'No letter of the other leader has reached you yet, and no report of his deeds today.';
  const days = day - lastLetterDay;
  const ago = days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${inWords(days)} days ago`;
  return `No deed of theirs was reported. Their last letter, “${letterTitle(ix, lastLetter)}”, came ${ago}.`;
}

/** Seas as a list, at most three by name; two parts of one sea are named once. */
function seas(ix: ScenarioIndex, ids: readonly string[]): string {
  const names = [...new Set(ids.map((id) => areaName(ix, id)))];
  const rest = names.length - 3;
  const more = rest > 0 ? ` and ${rest === 1 ? 'one sea' : `${inWords(rest)} seas`} more` : '';
  return `${names.slice(0, 3).join(', ')}${more}`;
}

/** The weather is luck on every day: where own ships are, then where it would have stopped any. */
function luckQuiet(ix: ScenarioIndex, { fog, gale, ships }: Quiet): string {
  const under = (weather: readonly string[]): string[] => ships.filter((id) => weather.includes(id));
  if (under(gale).length > 0) return `Your ships met a gale over ${seas(ix, under(gale))}.`;
  if (under(fog).length > 0) return `Your ships met fog over ${seas(ix, under(fog))}.`;
  if (ships.length > 0) return `Your ships had clear weather over ${seas(ix, ships)}.`;
  if (gale.length > 0) return `Gale over ${seas(ix, gale)}: no landing could have sailed there.`;
  if (fog.length > 0) return `Fog over ${seas(ix, fog)}.`;
  return 'Every sea lay clear.';
}

/** A reason with the day on which it was given, where that is known. */
export function sinceWords(reason: string, ix: ScenarioIndex, day: number | null): string {
  const words = wordReason(reason, ix);
  return day === null ? words : `${words}, on ${dayName(day)}`;
}

function whyYou(ix: ScenarioIndex, { own, since }: Line, dayOf: (decision: string) => number | null): string {
  const [reason] = own.length > 0 ? own : since;
  if (reason === undefined) return '';
  return sinceWords(reason, ix, dayOf(reason.split('/')[1] ?? ''));
}

/** `dayOf`: the Tokyo day on which the seat answered a decision, or null. */
export function eveningSentences(
  ix: ScenarioIndex,
  { day, because, quiet }: Told,
  dayOf: (decision: string) => number | null = () => null,
): Readonly<Record<'you' | 'them' | 'luck', Sentence>> {
  const { you, them, luck } = because;
  const draw = luck?.draws.find((one) => one.needed < 1000);
  const isSame = (one: Line | null): boolean => one !== null && one.event.id === luck?.event.id;
  return {
    you:
      you === null
        ? { text: capital(youQuiet(quiet)), why: '' }
        : { text: word(you.event, ix), why: whyYou(ix, you, dayOf) },
    them: them === null ? { text: themQuiet(ix, quiet, day), why: '' } : { text: word(them.event, ix), why: '' },
    luck:
      luck === null || draw === undefined
        ? { text: luckQuiet(ix, quiet), why: '' }
        : isSame(you) || isSame(them)
          ? { text: `${capital(wordDraw(draw, ix))}.`, why: 'In the event above.' }
          : { text: word(luck.event, ix), why: wordDraw(draw, ix) },
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
