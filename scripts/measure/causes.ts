// How true the reasons are that events carry: node scripts/runTs.mjs scripts/measure/causes.ts [--wars 20] [--lines 200] [--show KIND]
// A line of the report is drawn by lot from mixed wars; each decision taken before it is replaced by its silence and the
// war run again. A reason is true if the event then changes or disappears; a silence of the list is true if it does not.
import { parseArgs } from 'node:util';
import { loadLibrary } from '../../src/cli/library.ts';
import { sampleLines, sharesBy, sharesOf, type Line, type Shares } from '../../src/lab/causeShares.ts';

const { values } = parseArgs({
  options: {
    wars: { type: 'string', default: '20' },
    lines: { type: 'string', default: '200' },
    show: { type: 'string' },
  },
});

function percent(part: number, whole: number): string {
  return whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
}

function row(name: string, shares: Shares): string {
  const { lines, listed, listedTrue, unlisted, unlistedTrue, found } = shares;
  const cells = [
    String(lines).padStart(5),
    String(listed).padStart(7),
    percent(listedTrue, listed).padStart(8),
    String(unlisted).padStart(9),
    percent(unlistedTrue, unlisted).padStart(8),
    String(found).padStart(6),
    percent(listedTrue, found).padStart(8),
  ];
  return `${name.padEnd(34)}${cells.join(' ')}`;
}

function table(title: string, lines: readonly Line[], name: (line: Line) => string): void {
  console.log(`\n${title.padEnd(34)}lines  listed   true   unlisted   true   found   listed`);
  for (const group of sharesBy(lines, name)) console.log(row(group.name, group.shares));
}

function show(lines: readonly Line[]): void {
  for (const { war, event, listed, found } of lines) {
    console.log(`\n${war} ${event.id} ${JSON.stringify(event.cause.because)}`);
    console.log(`  listed but idle:  ${listed.filter((one) => !found.includes(one)).join(', ')}`);
    console.log(`  found, unlisted:  ${found.filter((one) => !listed.includes(one)).join(', ')}`);
  }
}

const lines = sampleLines(loadLibrary(), Number(values.wars), Number(values.lines));
table('by paragraph', lines, (line) => `¶${line.event.cause.paragraph}`);
table('by kind', lines, (line) => line.event.kind);
console.log(`\n${row('all', sharesOf(lines))}`);
if (values.show !== undefined) show(lines.filter((line) => line.event.kind === values.show || values.show === 'all'));
