/** `tornado`: which tuned numbers carry the outcomes, each moved to both ends of its range on the same luck. */
import { writeFileSync } from 'node:fs';
import type { Args, Command } from './args.ts';
import type { Seat } from '../engine/words.ts';
import type { Library } from '../engine/war.ts';
import type { Table } from '../lab/tables/table.ts';
import type { TornadoLine } from '../lab/tables/tornado.ts';
import { CALL } from './help.ts';
import { calibrationFile } from './calibrate.ts';
import { DEFAULT_LENSES, openWar } from '../engine/war.ts';
import { DEFAULT_SCENARIO, policiesOf, POLICY_OPTIONS, SCENARIO } from './warOptions.ts';
import { dayOf } from '../engine/time.ts';
import { FILING, measuredOn } from './studies.ts';
import { gather } from './gather.ts';
import { idleTable, tornadoTable } from '../lab/tables/tornado.ts';
import { libraryFor, scenarioNamed } from './library.ts';
import { Misuse } from './args.ts';
import { named } from '../lab/tables/lines.ts';
import { outcomesFor } from '../lab/outcomes.ts';
import { policyLabel } from '../policy/index.ts';
import { parseSeeds } from './seeds.ts';
import { rowsOf } from '../lab/rowWar.ts';
import { SEATS } from '../engine/words.ts';
import { textOf } from '../lab/tables/table.ts';
import { TORNADO_OUTCOMES } from '../lab/studies/tornado.ts';

/** The page of the handbook: one for history's policies, one for each other pair. */
function pageName(policies: Readonly<Record<Seat, string>>): string {
  const names = SEATS.map((seat) => policies[seat].split('@')[0]);
  return `docs/history/tornado${names.every((name) => name === 'historical') ? '' : `-${names.join('-')}`}.md`;
}

export const tornado: Command = {
  summary: 'move each tuned number to both ends of its range on the same luck, and rank what that changes',
  usage: '[--scenario ID] [--seeds LIST] [--param ID,…] [--write]',
  options: [
    SCENARIO,
    ...POLICY_OPTIONS,
    { name: 'seeds', takes: 'LIST', says: 'a..b or a list with commas; tornado-1..40 by default' },
    { name: 'param', takes: 'ID,…', says: 'only these numbers; all by default' },
    { name: 'most', takes: 'N', says: 'rows of each table; 20 by default' },
    { name: 'write', says: 'write the page of the handbook as well' },
    ...FILING,
  ],
  examples: ['--param coup.base,weather.fog --seeds tornado-1..10', '--out tornado.ndjson --write'],
  run,
};

async function run(args: Args): Promise<number> {
  if (args.rest.length > 0) throw new Misuse(`expects options only, not "${args.rest.join(' ')}"`);
  const library = libraryFor(args);
  const scenario = args.text('scenario', DEFAULT_SCENARIO);
  const all = scenarioNamed(library, scenario).scenario.params.map((param) => param.id);
  const asked = args
    .text('param', '')
    .split(',')
    .filter((id) => id !== '');
  for (const id of asked) if (!all.includes(id)) throw new Misuse(`there is no number "${id}"`);
  const seedText = args.text('seeds', 'tornado-1..40');
  const held = policiesOf(args);
  const policies = { USSR: policyLabel(held.USSR.name), USA: policyLabel(held.USA.name) };
  const spec = {
    study: 'tornado',
    scenario,
    policies,
    seeds: parseSeeds(seedText),
    params: asked.length > 0 ? asked : all,
    rows: rowsOf(calibrationFile().rows, scenario),
  } as const;
  const lines = (await gather(args, library, spec)) as unknown as readonly TornadoLine[];
  const total = spec.seeds.length * spec.params.length;
  if (lines.length < total) {
    console.error(`${lines.length} of ${total} lines; merge the parts and call again with --out`);
    return 0;
  }
  const tables = tablesOf(library, scenario, lines, args.count('most', 20));
  console.log(tables.map(textOf).join('\n\n'));
  if (args.has('write')) {
    const who = `--ussr ${held.USSR.name} --usa ${held.USA.name}`;
    const command = `${CALL} tornado --scenario ${scenario} ${who} --seeds ${seedText} --write`;
    const page = pageName(policies);
    writeFileSync(page, pageOf(library, scenario, tables, command, who));
    console.error(`written: ${page}`);
  }
  return 0;
}

function tablesOf(library: Library, scenario: string, lines: readonly TornadoLine[], most: number): Table[] {
  const opened = openWar(library, { scenario, seed: '1', lenses: DEFAULT_LENSES, aims: {}, policies: {} });
  const { params, end } = opened.rules.index.scenario;
  const lastDay = end - dayOf('07-31');
  const outcomes = outcomesFor(opened).map(named);
  const looked = TORNADO_OUTCOMES.flatMap((id) => outcomes.filter((outcome) => outcome.id === id));
  return [
    ...looked.map((outcome) => tornadoTable(lines, outcome, params, lastDay, most)),
    idleTable(lines, params, TORNADO_OUTCOMES),
  ];
}

function markdown(table: Table): string[] {
  const line = (cells: readonly (string | number | null)[]): string =>
    `| ${cells.map((cell) => cell ?? '–').join(' | ')} |`;
  return [
    `## ${table.title}`,
    '',
    table.sentence,
    '',
    line(table.columns.map((column) => column.says)),
    line(table.columns.map(() => '---')),
    ...table.rows.map(line),
    '',
  ];
}

function pageOf(library: Library, scenario: string, tables: readonly Table[], command: string, who: string): string {
  const ix = scenarioNamed(library, scenario);
  const estimates = ix.scenario.params.filter((param) => param.estimate).length;
  const rows = rowsOf(calibrationFile().rows, scenario).length;
  return [
    `# ${ix.scenario.title}: what the tuned numbers carry`,
    '',
    `Written by \`${command}\`; do not edit by hand. Measured on ${measuredOn(library, scenario)}.`,
    '',
    'Each number of the rules that is not given by the board is moved to the low and to the high end of its range, one at a',
    `time, in wars played by \`${who}\` on the same luck as the war without the change. Figures are means`,
    'over the pairs, with their 95 % interval. A number that moves nothing here may still matter where the seats choose',
    'otherwise.',
    '',
    `${ix.scenario.params.length} numbers, ${estimates} of them estimates, against ${rows} rows of the calibration.`,
    '',
    ...tables.flatMap(markdown),
  ].join('\n');
}
