/** Named characters that search: what each makes of its three aims, and how long it thinks. Data, read by players too. ¶8.4 */
import type { AimId, Grade } from '../../engine/words.ts';

export interface Character {
  readonly name: string;
  /** Rollouts a day, at most. Part of the name in a replay. */
  readonly rollouts: number;
  /** Worth of a grade of any aim. */
  readonly worth: Readonly<Record<Grade, number>>;
  /** Weight of an aim where it is not 1. */
  readonly weight: Readonly<Partial<Record<AimId, number>>>;
  /** What another course must gain over history's, a rollout, in hundredths of a point. */
  readonly margin: number;
  /** Policy that takes its place in branches and sweeps. */
  readonly standIn: 'historical' | 'bold' | 'cautious';
}

/** What a war has been worth to a character. */
export function valueOf(character: Character, aims: readonly AimId[], grades: Readonly<Record<AimId, Grade>>): number {
  let sum = 0;
  for (const aim of aims) sum += character.worth[grades[aim]] * (character.weight[aim] ?? 1);
  return sum;
}

const LEXICAL = { lost: 0, inPart: 1, kept: 4 } as const;

/**
 * Three aims of a kind: one kept outweighs any number kept in part. The opportunist holds all three alike. The hawk will
 * pay for ground and for command with the peace between the allies and with lives.
 */
export const CHARACTERS = {
  opportunist: { name: 'opportunist', rollouts: 24, worth: LEXICAL, weight: {}, margin: 100, standIn: 'historical' },
  hawk: {
    name: 'hawk',
    rollouts: 24,
    worth: LEXICAL,
    weight: {
      groundOnHokkaido: 3,
      islandsBeforeSigning: 3,
      voiceInTokyo: 2,
      manchurianPorts: 2,
      yaltaPrizes: 2,
      oneCommander: 3,
      southernIslands: 3,
      kurilBase: 2,
      openDoor: 2,
      warOverBy15: 2,
    },
    margin: 100,
    standIn: 'bold',
  },
} as const satisfies Readonly<Record<string, Character>>;
