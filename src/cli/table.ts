/** `table`: what the file of a study says, as a table in the terminal or as CSV. */
import type { Args, Command } from './args.ts';
import type { BranchLine } from '../lab/tables/changes.ts';
import type { ButForLine } from '../lab/tables/butFor.ts';
import type { AimOf, CornerLine } from '../lab/tables/corners.ts';
import type { Measured } from '../lab/tables/lines.ts';
import type { OpenWar } from '../engine/war.ts';
import type { Part } from './studyFile.ts';
import type { Seat } from '../engine/words.ts';
import type { Table } from '../lab/tables/table.ts';
import { aimOutcome, isMeasured, named } from '../lab/tables/lines.ts';
import { butForTable } from '../lab/tables/butFor.ts';
import { changesTable } from '../lab/tables/changes.ts';
import { cornersTable, repliesTable } from '../lab/tables/corners.ts';
import { csvOf, textOf } from '../lab/tables/table.ts';
import { DEFAULT_LENSES, openWar } from '../engine/war.ts';
import { libraryFor, scenarioNamed, UNCHECKED } from './library.ts';
import { Misuse } from './args.ts';
import { outcomesFor } from '../lab/outcomes.ts';
import { readPart } from './studyFile.ts';
import { spreadTable } from '../lab/tables/spread.ts';

export const table: Command = {
  summary: 'tell what the file of a study says, as tables or as CSV',
  usage: 'FILE [--outcome ID] [--csv]',
  options: [
    { name: 'outcome', takes: 'ID', says: 'of branches: rank by this outcome' },
    { name: 'csv', says: 'comma-separated values for a spreadsheet' },
    UNCHECKED,
  ],
  examples: ['corners.ndjson', 'branches.ndjson --outcome landing --csv'],
  run,
};

function run(args: Args): number {
  const [file, ...more] = args.rest;
  if (file === undefined || more.length > 0) throw new Misuse('expects one file');
  const part = readPart(file);
  const lines = [...part.lines.entries()].sort(([a], [b]) => a - b).map(([, text]) => JSON.parse(text) as unknown);
  if (lines.length === 0) throw new Misuse(`${file} holds no wars yet`);
  const opened = openedFor(args, part);
  const say = args.has('csv') ? csvOf : textOf;
  console.log(tablesOf(part, lines, opened, args).map(say).join('\n\n'));
  if (lines.length < part.head.total)
    console.error(`${file} holds ${lines.length} of ${part.head.total} wars; see merge`);
  return 0;
}

interface Told {
  readonly scenario?: string;
  readonly seat?: Seat;
  readonly outcome?: string;
  readonly war?: { readonly scenario?: string };
}

function openedFor(args: Args, part: Part): OpenWar {
  const library = libraryFor(args);
  const told = part.head.spec as Told;
  const scenario = told.scenario ?? told.war?.scenario ?? '';
  scenarioNamed(library, scenario);
  return openWar(library, { scenario, seed: '1', lenses: DEFAULT_LENSES, aims: {}, policies: {} });
}

function tablesOf(part: Part, lines: readonly unknown[], opened: OpenWar, args: Args): Table[] {
  const told = part.head.spec as Told;
  const outcomes = outcomesFor(opened).map(named);
  const measured = lines.filter(isMeasured);
  const { aims } = opened.rules.index.scenario;
  switch (part.head.study) {
    case 'sweep':
      return bySetting(measured).map(([setting, group]) => spreadTable(setting, outcomes, group, null));
    case 'luck': {
      const [own, ...others] = measured as readonly Measured[];
      return [spreadTable('How much was luck', outcomes, others, own ?? null)];
    }
    case 'branch': {
      const seat = told.seat ?? 'USSR';
      const own = aims.filter((aim) => aim.seat === seat).map((aim) => aimOutcome(aim.id));
      const asked = args.has('outcome') ? args.text('outcome', '') : null;
      if (asked !== null && !outcomes.some(({ id }) => id === asked))
        throw new Misuse(`there is no outcome "${asked}"; there is ${outcomes.map(({ id }) => id).join(', ')}`);
      return [changesTable(lines as readonly BranchLine[], outcomes, own, asked)];
    }
    case 'butfor': {
      const outcome = outcomes.find(({ id }) => id === told.outcome);
      return [butForTable(lines as readonly ButForLine[], outcome?.says ?? '', outcome?.unit ?? '')];
    }
    case 'corners': {
      const own = aims.map((aim): AimOf => ({ seat: aim.seat, outcome: aimOutcome(aim.id), says: aim.title }));
      const corners = lines as readonly CornerLine[];
      return [cornersTable(corners, outcomes), repliesTable(corners, own)];
    }
    default:
      throw new Misuse(`${part.file} holds a study "${part.head.study}" that this version does not know`);
  }
}

/** Lines of a sweep by their lenses, so that a table never mixes two readings of history. */
function bySetting(lines: readonly Measured[]): [string, Measured[]][] {
  const groups = new Map<string, Measured[]>();
  for (const line of lines) {
    const { tokyo, moscow } = line as Measured & { readonly tokyo: string; readonly moscow: string };
    const setting = `Tokyo: ${tokyo}; Moscow: ${moscow}`;
    groups.set(setting, [...(groups.get(setting) ?? []), line]);
  }
  return [...groups];
}
