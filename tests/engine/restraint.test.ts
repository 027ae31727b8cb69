/** A Moscow lens changes named weights and nothing else. ¶2.8 */
import { describe, expect, it } from 'vitest';
import { cloneState, openWar, type WarSetup } from '../../src/engine/war.ts';
import { DEFAULT_LENSES } from '../../src/engine/war.ts';
import type { GameState } from '../../src/engine/state.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { playOut } from '../../src/policy/playout.ts';
import { POLICIES } from '../../src/policy/index.ts';
import { RESTRAINTS, restraintUnder, type Restraint } from '../../src/engine/rules/restraint.ts';

const library = loadLibrary();
const lenses = library.scenarios['the-race']?.scenario.lenses.filter((lens) => lens.kind === 'moscow') ?? [];
const NAMES = lenses.map((lens) => lens.id);
const felt = (value: number): Record<Restraint, number> =>
  Object.fromEntries(RESTRAINTS.map((name) => [name, value])) as Record<Restraint, number>;

function war(moscow: string, policies: 'random' | 'historical', seed: string): GameState {
  const setup: WarSetup = {
    scenario: 'the-race',
    seed,
    lenses: { ...DEFAULT_LENSES, moscow },
    aims: {},
    policies: { USSR: policies, USA: policies },
  };
  const held = { name: policies, policy: POLICIES[policies] };
  return cloneState(playOut({ library, setup, policies: { USSR: held, USA: held } }).state);
}

describe('the lenses of Moscow', () => {
  it.each(lenses)('$id weighs the six and no other thing, a hundred in all', ({ weights }) => {
    expect(Object.keys(weights).sort()).toEqual([...RESTRAINTS, 'stopsAt'].sort());
    expect(RESTRAINTS.reduce((sum, name) => sum + (weights[name] ?? 0), 0)).toBe(100);
  });

  it.each(lenses)('$id never weighs less where a restraint is felt more', ({ weights }) => {
    for (const name of RESTRAINTS) {
      let before = -1;
      for (let value = 0; value <= 100; value += 20) {
        const now = restraintUnder(weights, { ...felt(40), [name]: value });
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
      }
    }
  });

  it('leave a war alone whose Stalin reads no scale', () => {
    for (const seed of ['lens-1', 'lens-2', 'lens-3']) {
      const [first, ...rest] = NAMES.map((lens) => {
        const state = war(lens, 'random', seed);
        return { ...state, facts: { ...state.facts, restraint: 0, restraintSouth: 0 } };
      });
      for (const other of rest) expect(other).toEqual(first);
    }
  });

  it('hold a Stalin of history’s temper to the path of 1945', () => {
    for (const lens of NAMES) {
      const { milestones } = war(lens, 'historical', '1945');
      expect(Object.keys(milestones).filter((id) => id.startsWith('landed/HOK_'))).toEqual([]);
    }
  });

  it('open with the weights that were chosen', () => {
    const seen = NAMES.map((moscow) => {
      const setup = { scenario: 'the-race', seed: 'x', lenses: { ...DEFAULT_LENSES, moscow }, aims: {}, policies: {} };
      return openWar(library, setup).state.facts.restraint;
    });
    expect(new Set(seen).size).toBeGreaterThan(1);
  });
});
