/** Everything written from the machines: the table and the pictures for play, the drawings and their page for readers. */
import { CHART_IDS, CHARTS, type ChartId } from '../engine/words.ts';
import { compileTables } from './compile.ts';
import { drawChart } from './draw.ts';
import { jsonFile } from './json.ts';
import { machines } from './machines.ts';
import { mermaidOf } from './mermaid.ts';
import { pictureOf, type Arrow, type ChartPicture } from './picture.ts';
import { plainCondition, plainEffect, plainTitle } from './plain.ts';
import { readEffect } from './table.ts';

/** Texts by path from the project's root. Writing them is the caller's business; tests hold the files equal to them. */
export function chartFiles(): Record<string, string> {
  const pictures = CHART_IDS.map((chart) => [chart, pictureOf(machines[chart])] as const);
  return {
    'src/charts/table.gen.json': jsonFile(compileTables()),
    'src/charts/pictures.gen.json': jsonFile(Object.fromEntries(pictures)),
    ...Object.fromEntries(pictures.map(([chart, picture]) => [`docs/charts/${chart}.svg`, drawChart(picture)])),
    'docs/charts/README.md': page(pictures),
  };
}

function page(pictures: readonly (readonly [ChartId, ChartPicture])[]): string {
  return [
    '# The charts of the politics',
    '',
    'Each matter of state in the game is a small statechart. The rules send it events; an event may carry flags, and which',
    'of them hold decides the way. A step may move a counter or put a line in the report. This page and the drawings are',
    'written from the machines in `src/charts`; a test fails when they differ.',
    '',
    'In the tables, *any state* leaves out the states named after it: they have rows of their own for that event, or are',
    'deaf to it. An event without a row leaves the chart where it is. Of several rows for the same event, the first whose',
    'condition holds counts.',
    '',
    ...pictures.map(
      ([chart, { title }]) =>
        `- [${title}](#${title
          .toLowerCase()
          .replace(/[^a-z0-9 ]/g, '')
          .replace(/ /g, '-')}) (\`${chart}\`)`,
    ),
    '',
    ...pictures.flatMap(([chart, picture]) => section(chart, picture)),
  ].join('\n');
}

function section(chart: ChartId, picture: ChartPicture): string[] {
  const { title, description, states, arrows, initial } = picture;
  const { events, flags } = CHARTS[chart];
  return [
    `## ${title}`,
    '',
    `${description} Begins in \`${initial}\`.`,
    '',
    `![${title}](${chart}.svg)`,
    '',
    `Events: ${list(events)}. Flags: ${flags.length > 0 ? list(flags) : 'none'}.`,
    '',
    '| State | Meaning |',
    '| --- | --- |',
    ...states.map((state) => `| \`${state.id}\` ${plainTitle(state.id)} | ${state.description} |`),
    '',
    '| From | Event | Condition | To | Effects |',
    '| --- | --- | --- | --- | --- |',
    ...arrows.map(row),
    '',
    '<details><summary>The same for Mermaid</summary>',
    '',
    '```mermaid',
    `${mermaidOf(picture)}\`\`\``,
    '',
    '</details>',
    '',
  ];
}

function row(arrow: Arrow): string {
  const { from, event, to, effects, except } = arrow;
  const start = from === null ? `*any state*${except.length > 0 ? ` but ${list(except)}` : ''}` : `\`${from}\``;
  const asked = effects.map(
    (effect) => plainEffect(effect) || `report \`${String(readEffect(effect).params['key'])}\``,
  );
  const end = to === null || to === from ? '*stays*' : `\`${to}\``;
  return `| ${start} | \`${event}\` | ${plainCondition(arrow, (flag) => `\`${flag}\``)} | ${end} | ${asked.join(', ')} |`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
