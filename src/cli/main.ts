/** The command line: `npm run goo -- COMMAND`. A command is a line in this table and a file beside it. */
import { help } from './help.ts';

interface Command {
  readonly summary: string;
  /** Returns the exit code: 0 well, 1 the command found a fault, 2 it was called wrongly. */
  readonly run: (args: readonly string[]) => number | Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  help: { summary: 'list the commands', run: () => help(summaries()) },
};

function summaries(): [string, string][] {
  return Object.entries(commands).map(([name, command]) => [name, command.summary]);
}

const [name = 'help', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  process.exitCode = await command.run(args);
} else {
  console.error(`There is no command "${name}".`);
  help(summaries());
  process.exitCode = 2;
}
