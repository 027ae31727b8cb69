/** Prints one line per command. */
export function help(commands: readonly (readonly [name: string, summary: string])[]): number {
  console.log('npm run goo -- COMMAND\n');
  for (const [name, summary] of commands) console.log(`  ${name.padEnd(12)}${summary}`);
  return 0;
}
