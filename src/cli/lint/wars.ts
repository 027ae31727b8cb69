/**
 * The wars that the linter plays, named by a number: seed, players, lenses and aims follow from it alone. None was chosen
 * after a look at how it went.
 */
import type { AimId, Seat } from '../../engine/words.ts';
import type { PolicyName } from '../../policy/index.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { WarSetup } from '../../engine/war.ts';
import { POLICY_NAMES, policyLabel } from '../../policy/index.ts';

const PAIRS = POLICY_NAMES.length * POLICY_NAMES.length;
/** Aims a seat takes. (¶2.1) */
const TAKEN = 3;

/** Players of lint war `n`, counted from 1: all sixteen pairs of policies in turn. */
export function playersOf(n: number): Readonly<Record<Seat, PolicyName>> {
  const named = (at: number): PolicyName => POLICY_NAMES[at % POLICY_NAMES.length] ?? 'historical';
  return { USSR: named(n - 1), USA: named(Math.floor((n - 1) / POLICY_NAMES.length)) };
}

/** Lenses of one kind, in the order of the data. */
export function lensesOfKind(ix: ScenarioIndex, kind: 'tokyo' | 'moscow'): readonly string[] {
  return ix.scenario.lenses.filter((lens) => lens.kind === kind).map((lens) => lens.id);
}

/** Setup of lint war `n` of a scenario: Tokyo's lenses by turns, Moscow's and the aims by rounds of all pairs. */
export function lintSetup(ix: ScenarioIndex, n: number): WarSetup {
  const round = Math.floor((n - 1) / PAIRS);
  const players = playersOf(n);
  const lens = (kind: 'tokyo' | 'moscow', at: number): string => {
    const known = lensesOfKind(ix, kind);
    return known[at % known.length] ?? '';
  };
  return {
    scenario: ix.scenario.id,
    seed: `lint-${n}`,
    lenses: { tokyo: lens('tokyo', n - 1), moscow: lens('moscow', round) },
    aims: aimsOf(ix, round),
    policies: { USSR: policyLabel(players.USSR), USA: policyLabel(players.USA) },
  };
}

/** Every other round takes history's aims; between these, three neighbours in the list of the seat's aims, in turn. */
function aimsOf(ix: ScenarioIndex, round: number): WarSetup['aims'] {
  if (round % 2 === 0) return {};
  const three = (seat: Seat): AimId[] => {
    const all = ix.scenario.aims.filter((aim) => aim.seat === seat).map((aim) => aim.id);
    return Array.from({ length: TAKEN }, (_, i) => all[(Math.floor(round / 2) + i) % all.length] as AimId);
  };
  return { USSR: three('USSR'), USA: three('USA') };
}
