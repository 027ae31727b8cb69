/** `replay`: tells a recorded war day by day, with the fog lifted. */
import type { Args, Command } from './args.ts';
import type { Library } from '../engine/war.ts';
import type { PlayedDay, Replay } from '../engine/replay.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import { clockFace, dayName, weekday } from '../text/clock.ts';
import { dateOf } from '../engine/time.ts';
import { deskLines } from './orderWords.ts';
import { endingName } from '../text/names.ts';
import { LINK_MARK } from '../campaign/linkMark.ts';
import { formatLink, openLink, parseLink } from '../campaign/link.ts';
import { LEADERS, word } from '../text/en.ts';
import { libraryFor, loadCodes, scenarioNamed, UNCHECKED } from './library.ts';
import { Misuse } from './args.ts';
import { parseReplay } from '../campaign/replayFile.ts';
import { playReplay } from '../engine/replay.ts';
import { readTextFile } from './textFile.ts';
import { submissionsOf } from '../engine/war.ts';

export const replay: Command = {
  summary: 'tell a recorded war day by day, from a file or from a link',
  usage: 'FILE|LINK',
  options: [
    { name: 'from', takes: 'MM-DD', says: 'begin with this day' },
    { name: 'until', takes: 'MM-DD', says: 'end with this day' },
    { name: 'all', says: 'routine events as well' },
    { name: 'json', says: 'one JSON line a day' },
    { name: 'link', says: 'print the war as a link and nothing else' },
    UNCHECKED,
  ],
  examples: ['scenarios/the-race/reference.replay.json --from 08-15 --until 08-23', "'#r=AQ…' --json"],
  run,
};

function run(args: Args): number {
  const [what, ...more] = args.rest;
  if (what === undefined || more.length > 0) throw new Misuse('expects one replay file or one link');
  const library = libraryFor(args);
  const recorded = recordedWar(library, what);
  if (args.has('link')) {
    console.log(formatLink(recorded, loadCodes()));
    return 0;
  }
  const ix = scenarioNamed(library, recorded.setup.scenario);
  const { title } = ix.scenario;
  const { seed, lenses } = recorded.setup;
  if (!args.has('json')) console.log(`${title}, luck “${seed}”, lenses ${lenses.tokyo} and ${lenses.moscow}`);
  let same = true;
  let turn = 0;
  for (const day of playReplay(library, recorded)) {
    same &&= day.checkpoint === recorded.checkpoints[turn];
    turn += 1;
    const date = dateOf(day.day);
    if (date < args.text('from', '00') || date > args.text('until', '99')) continue;
    console.log(args.has('json') ? dayJson(recorded, day) : dayText(ix, recorded, day, args.has('all')));
  }
  if (!same)
    console.error('The days do not come out as they were recorded; `verify` tells where the difference begins.');
  return same ? 0 : 1;
}

/** A replay from a file, or from a link, which is played first. What cannot be read is a misuse. */
export function recordedWar(library: Library, what: string): Replay {
  const isLink = what.includes(LINK_MARK);
  const found = isLink
    ? parseLink(what, loadCodes())
    : parseReplay(readTextFile(what), { scenarios: Object.keys(library.scenarios) });
  if ('problem' in found) {
    const { code, where } = found.problem;
    throw new Misuse(`expects a replay; this one cannot be read: ${code} at ${where}`);
  }
  return 'war' in found ? openLink(library, found.war).replay : found.replay;
}

function dayJson(recorded: Replay, played: PlayedDay): string {
  const { day, events, checkpoint } = played;
  return JSON.stringify({
    day,
    date: dateOf(day),
    submissions: submissionsOf(recorded.submissions, day),
    events,
    checkpoint,
  });
}

function dayText(ix: ScenarioIndex, recorded: Replay, played: PlayedDay, all: boolean): string {
  const { day, events, state } = played;
  const desks = submissionsOf(recorded.submissions, day).flatMap((desk) =>
    deskLines(ix, desk).map((line) => `  ${LEADERS[desk.seat]}: ${line}`),
  );
  const told = events
    .filter(
      (event) => event.weight >= (all ? 0 : 2) && event.kind !== 'decisionOpened' && event.kind !== 'decisionAnswered',
    )
    .map((event) => `  ${clockFace(event.at, 'tokyo')}  ${word(event, ix)}`);
  const end = state.ended === null ? [] : ['', `The war ends: ${endingName(ix, state.ended)}.`];
  return ['', `${weekday(day)}, ${dayName(day)} (Tokyo)`, ...desks, ...told, ...end].join('\n');
}
