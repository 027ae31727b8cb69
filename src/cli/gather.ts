/** All lines of a study for a command that goes on to tell what they say: run here, or taken up from a file and finished. */
import type { Args } from './args.ts';
import type { Library } from '../engine/war.ts';
import type { Line, StudySpec } from '../lab/studies/index.ts';
import { availableParallelism } from 'node:os';
import { jobsOf, readPart } from './studyFile.ts';
import { makeStudy } from '../lab/studies/index.ts';
import { runJobs } from './studyWorkers.ts';
import { runStudy } from './studies.ts';

/**
 * The lines in the order of their numbers; fewer than all only where a shard was asked for. With `--out` they are kept
 * in the file, and those already there are not run again.
 */
export async function gather(args: Args, library: Library, spec: StudySpec): Promise<readonly Line[]> {
  if (args.has('out')) {
    await runStudy(args, library, spec);
    const { lines } = readPart(args.text('out', ''));
    return [...lines].sort(([a], [b]) => a - b).map(([, text]) => JSON.parse(text) as Line);
  }
  const lines: Line[] = [];
  const jobs = jobsOf(makeStudy(library, spec).total, args.text('shard', '1/1'));
  await runJobs(library, spec, jobs, args.count('threads', availableParallelism()), (_job, line) => lines.push(line));
  return lines;
}
