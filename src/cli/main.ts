/** The command line: `npm run goo -- COMMAND`. A command is a line in this table and a file beside it. */
import type { Command } from './args.ts';
import { answerAsWorker } from './parts.ts';
import { calibrate } from './calibrate.ts';
import { charts } from './charts.ts';
import { duel } from './duel.ts';
import { helpOf, overview } from './help.ts';
import { JOBS } from './jobs.ts';
import { lintScenario } from './lintScenario.ts';
import { Misuse, parseArgs } from './args.ts';
import { play } from './play.ts';
import { playout } from './playout.ts';
import { policiesCommand } from './policies.ts';
import { reference } from './reference.ts';
import { replay } from './replay.ts';
import { isStudyThread, serveStudy } from './studyWorkers.ts';
import { studies } from './studies.ts';
import { table } from './table.ts';
import { tornado } from './tornado.ts';
import { verify } from './verify.ts';

const commands: Readonly<Record<string, Command>> = {
  play,
  replay,
  verify,
  playout,
  ...studies,
  table,
  calibrate,
  tornado,
  duel,
  reference,
  'lint-scenario': lintScenario,
  policies: policiesCommand(() => JOBS),
  charts,
};

async function main(words: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = words;
  if (name === 'help' || name === '--help') {
    console.log(overview(commands));
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    console.error(`There is no command "${name}".\n\n${overview(commands)}`);
    return 2;
  }
  if (rest.includes('--help')) {
    console.log(helpOf(name, command));
    return 0;
  }
  try {
    return await command.run(parseArgs(command.options, rest));
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    console.error(`${name}: ${error.message}\n\n${helpOf(name, command)}`);
    return 2;
  }
}

// A reader that has seen enough, such as `head`, closes the pipe; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

if (isStudyThread()) serveStudy();
else if (!answerAsWorker(JOBS)) process.exitCode = await main(process.argv.slice(2));
