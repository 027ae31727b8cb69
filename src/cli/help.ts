/** What the command line says about itself. */
import type { Command } from './args.ts';

export const CALL = 'npm run -s goo --';

/** One line per command. */
export function overview(commands: Readonly<Record<string, Command>>): string {
  const lines = Object.entries(commands).map(([name, command]) => `  ${name.padEnd(15)}${command.summary}`);
  return [
    `${CALL} COMMAND`,
    '',
    ...lines,
    '',
    `${CALL} COMMAND --help tells more. Exit codes: 0 well, 1 a fault was found, 2 called wrongly.`,
  ].join('\n');
}

/** All about one command. */
export function helpOf(name: string, command: Command): string {
  const options = command.options.map((option) => {
    const left = `--${option.name}${option.takes === undefined ? '' : ` ${option.takes}`}`;
    return `  ${left.padEnd(22)}${option.says}`;
  });
  return [
    `${CALL} ${name}${command.usage === '' ? '' : ` ${command.usage}`}`,
    '',
    command.summary,
    ...(options.length === 0 ? [] : ['', 'Options', ...options]),
    '',
    command.examples.length === 1 ? 'Example' : 'Examples',
    ...command.examples.map((example) => `  ${CALL} ${name}${example === '' ? '' : ` ${example}`}`),
  ].join('\n');
}
