/** How much room a war takes: as a file, as a saved game, as a link. */
import { readFileSync } from 'node:fs';
import type { Codes } from '../../src/scenario/index.ts';
import type { PolicyName } from '../../src/policy/index.ts';
import { appendCodes } from '../../src/scenario/index.ts';
import { emptySubmission } from '../../src/engine/submissionForm.ts';
import { formatLink } from '../../src/campaign/link.ts';
import { formatReplay } from '../../src/campaign/replayFile.ts';
import { formatSave, SAVE_FORMAT } from '../../src/campaign/saveFile.ts';
import { library, recorded } from './wars.ts';

const codes: Readonly<Record<string, Codes>> = Object.fromEntries(
  Object.entries(library.scenarios).map(([id, ix]) => {
    const kept = JSON.parse(readFileSync(`scenarios/${id}/codes.json`, 'utf8')) as Codes;
    return [id, appendCodes(kept, ix.scenario)];
  }),
);

const bytesOf = (text: string): number => Buffer.byteLength(text);

export function sizes(): Readonly<Record<string, number>> {
  const [historical, random] = [recorded('size', 'historical'), recorded('size', 'random')];
  const save = formatSave({
    format: SAVE_FORMAT,
    title: 'A war',
    replay: random,
    holders: { USSR: { kind: 'policy', name: 'historical' }, USA: { kind: 'human' } },
    papers: {
      screen: 'desk',
      seat: 'USA',
      handOver: false,
      drafts: { USSR: emptySubmission(40, 'USSR'), USA: emptySubmission(40, 'USA') },
      sealed: {},
      notes: [],
    },
  });
  return {
    'replay file, historical play': bytesOf(formatReplay(historical)),
    'replay file, random play': bytesOf(formatReplay(random)),
    'saved game, random play': bytesOf(save),
  };
}

export interface Lengths {
  readonly wars: number;
  readonly median: number;
  readonly p99: number;
  readonly most: number;
}

/** Lengths of the links of many wars; random play does far more than anybody would. */
export function links(wars: number): Readonly<Record<string, Lengths>> {
  const lengths = (name: PolicyName): Lengths => {
    const all = Array.from({ length: wars }, (_, i) => formatLink(recorded(`link-${i}`, name), codes).length);
    all.sort((a, b) => a - b);
    const at = (share: number): number => all[Math.min(wars - 1, Math.floor(wars * share))] ?? 0;
    return { wars, median: at(0.5), p99: at(0.99), most: all.at(-1) ?? 0 };
  };
  return { historical: lengths('historical'), random: lengths('random') };
}
