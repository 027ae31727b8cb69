/**
 * How good the reasons are that the rules give while they play. An event's `because` is what its resolver knew of; the
 * war run again without a decision says what that decision really did. Here the one is held against the other. ¶8.6
 */
import type { Answered, Without } from './causes.ts';
import type { GameEvent } from '../engine/events.ts';
import type { Library } from '../engine/war.ts';
import type { Played } from './branch.ts';
import { answersOf, causesOf, warsWithout } from './causes.ts';
import { makeLuck } from '../engine/luck.ts';
import { mixedSetup, playMixed } from './mixed.ts';
import { tokyoDay } from '../engine/time.ts';

export interface Line {
  readonly war: number;
  readonly event: GameEvent;
  /** Answers given up to the event's day, as reasons. */
  readonly before: readonly string[];
  /** Of those, the ones the event lists, and the ones without which it does not happen as it did. */
  readonly listed: readonly string[];
  readonly found: readonly string[];
}

export interface Shares {
  readonly lines: number;
  readonly listed: number;
  /** Listed, and without it the event changes or disappears. */
  readonly listedTrue: number;
  readonly unlisted: number;
  /** Not listed, and without it the event stays identical. */
  readonly unlistedTrue: number;
  readonly found: number;
}

/** How an answer is written among the reasons of an event. */
export function reasonOf(answered: Answered): string {
  return `${answered.seat}/${answered.decision}/${answered.option}`;
}

interface Candidate {
  readonly war: number;
  readonly event: GameEvent;
  readonly lot: number;
}

interface PlayedWar {
  readonly played: Played;
  readonly events: readonly GameEvent[];
}

function playWar(library: Library, n: number): PlayedWar {
  const events: GameEvent[] = [];
  const { state, submissions } = playMixed(library, n, (_state, today) => events.push(...today));
  return { played: { setup: mixedSetup(n), submissions, final: state }, events };
}

/** Lines of the report drawn by lot: the lot is a hash of the war's number and the event's name, and of nothing else. */
function drawLots(wars: ReadonlyMap<number, PlayedWar>, count: number): Candidate[] {
  const lots = makeLuck('cause-shares');
  const all: Candidate[] = [];
  for (const [war, { events }] of wars)
    for (const event of events) if (event.weight >= 2) all.push({ war, event, lot: lots(`${war}/${event.id}`) });
  return all.sort((a, b) => a.lot - b.lot || a.war - b.war || (a.event.id < b.event.id ? -1 : 1)).slice(0, count);
}

/** A reason names a decision and not which time it was taken, so the answers of one name stand or fall together. */
function lineOf(candidate: Candidate, without: readonly Without[]): Line {
  const { war, event } = candidate;
  const reasons = new Set([...event.cause.because, ...(event.cause.since ?? [])]);
  const given = without.filter((one) => one.answered.day <= tokyoDay(event.at));
  const found = new Set(causesOf(event, given).map(reasonOf));
  const before = [...new Set(given.map((one) => reasonOf(one.answered)))];
  return {
    war,
    event,
    before,
    listed: before.filter((reason) => reasons.has(reason)),
    found: before.filter((reason) => found.has(reason)),
  };
}

/** `count` lines of the report out of mixed wars 1 to `wars`, each with what it lists and what was found by running again. */
export function sampleLines(library: Library, wars: number, count: number): Line[] {
  const played = new Map<number, PlayedWar>();
  for (let n = 1; n <= wars; n++) played.set(n, playWar(library, n));
  const drawn = drawLots(played, count);
  const lines: Line[] = [];
  for (const [n, war] of played) {
    const here = drawn.filter((candidate) => candidate.war === n);
    if (here.length === 0) continue;
    const without = warsWithout(library, war.played, answersOf(war.played));
    lines.push(...here.map((candidate) => lineOf(candidate, without)));
  }
  return lines;
}

export function sharesOf(lines: readonly Line[]): Shares {
  const sum = { lines: lines.length, listed: 0, listedTrue: 0, unlisted: 0, unlistedTrue: 0, found: 0 };
  for (const { before, listed, found } of lines) {
    sum.listed += listed.length;
    sum.listedTrue += listed.filter((one) => found.includes(one)).length;
    sum.unlisted += before.length - listed.length;
    sum.unlistedTrue += before.filter((one) => !listed.includes(one) && !found.includes(one)).length;
    sum.found += found.length;
  }
  return sum;
}

/** Shares by a name given to each line, most falsely unlisted first. */
export function sharesBy(lines: readonly Line[], name: (line: Line) => string): { name: string; shares: Shares }[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(name(line), [...(groups.get(name(line)) ?? []), line]);
  const wrong = ({ listed, listedTrue, unlisted, unlistedTrue }: Shares): number =>
    listed - listedTrue + unlisted - unlistedTrue;
  return [...groups]
    .map(([own, list]) => ({ name: own, shares: sharesOf(list) }))
    .sort((a, b) => wrong(b.shares) - wrong(a.shares) || (a.name < b.name ? -1 : 1));
}
