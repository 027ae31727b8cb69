import { describe, expect, it } from 'vitest';
import type { GameState } from '../src/engine/state.ts';
import type { Policy } from '../src/policy/policy.ts';
import type { Seat } from '../src/engine/words.ts';
import { DEFAULT_LENSES } from '../src/engine/war.ts';
import { dayOf, minuteOf } from '../src/engine/time.ts';
import { loadLibrary } from '../src/cli/library.ts';
import { playOut } from '../src/policy/playout.ts';
import { POLICIES } from '../src/policy/index.ts';

const library = loadLibrary();
type Wanted = Readonly<Record<string, string>>;

/** The historical policy with some answers of its own, initiatives among them. */
function but(wanted: Wanted, seen: Set<string>): Policy {
  return (ix, view, noise) => {
    const usual = POLICIES.historical(ix, view, noise);
    for (const id of view.open) seen.add(id);
    const answers = usual.answers.map((one) => ({ ...one, option: wanted[one.decision] ?? one.option }));
    for (const id of view.open)
      if (wanted[id] !== undefined && ix.decisions[id]?.initiative === true && view.answered(id) === undefined)
        answers.push({ decision: id, option: wanted[id] });
    return { ...usual, answers };
  };
}

function war(wanted: Wanted, seed = '1945'): { state: GameState; seen: Readonly<Record<Seat, Set<string>>> } {
  const seen = { USSR: new Set<string>(), USA: new Set<string>() };
  const of = (seat: Seat) => ({ name: 'historical' as const, policy: but(wanted, seen[seat]) });
  const setup = { scenario: 'from-potsdam', seed, lenses: DEFAULT_LENSES, aims: {}, policies: {} };
  const { state } = playOut({ library, setup, policies: { USSR: of('USSR'), USA: of('USA') } });
  return { state, seen };
}

const seeds = Array.from({ length: 12 }, (_, i) => `potsdam/${i}`);

describe('what July leaves to August', () => {
  it('ends the hope of mediation with a fourth name, and asks no more of Prince Konoe', () => {
    const { state, seen } = war({ 'DP-08': 'four', 'sign-proclamation': 'sign' });
    expect(state.facts['proclaimed']).toBe(2);
    expect(state.milestones['chart/surrender/deadlocked']).toBeLessThan(minuteOf('07-31T00:00'));
    expect(seen.USSR.has('DP-10b')).toBe(false);
    expect(war({}).seen.USSR.has('DP-10b')).toBe(true);
  });

  it('makes a question through Berne likelier where the throne is named', () => {
    const asks = (wanted: Wanted): number =>
      seeds.filter((seed) => war(wanted, seed).state.facts['tokyoAnswer'] === 2).length;
    expect(asks({ 'DP-07': 'clause' })).toBeGreaterThan(asks({ 'DP-07': 'vague' }));
  }, 60_000);

  it('lets the fronts open on the day that was chosen', () => {
    const at = (wanted: Wanted) => war(wanted).state.milestones['fact/declared/1'];
    expect(at({ 'DP-04': 'early' })).toBe(minuteOf('08-04T23:00'));
    expect(at({})).toBe(minuteOf('08-08T23:00'));
    expect(at({ 'DP-12': 'keep-11' })).toBe(minuteOf('08-10T23:00'));
  });

  it('carries a line named for the surrender into General Order No. 1, where the landings cross it', () => {
    const wanted = { 'DP-06us': 'surrender-line', 'DP-28': 'split' };
    const { state } = war(wanted);
    expect(state.milestones['chart/orderOne/jcsLine']).toBeLessThan(minuteOf('08-13T00:00'));
    expect(war({}).state.milestones['chart/orderOne/jcsLine']).toBeUndefined();
    const south = ['KUR_MATSUWA', 'KUR_URUPPU', 'KUR_ETOROFU'].some((id) => state.areas[id]?.control === 'USSR');
    if (south) expect(Object.keys(state.milestones).some((name) => /line-KUR/.test(name))).toBe(true);
  });

  it('has ships at Vladivostok in August only where they were kept back in July', () => {
    const ready = (wanted: Wanted) => war(wanted).state.milestones['operation/rumoiSpearhead/prepared'] ?? Infinity;
    expect(ready({ 'DP-03': 'contingent' })).toBeLessThan(minuteOf('08-15T00:00'));
    expect(ready({})).toBeGreaterThan(minuteOf('08-18T00:00'));
  });

  it('holds the bomb back until the word is given', () => {
    const held = war({ 'DP-11': 'hold-entry', 'after-mokusatsu': 'blockade' }).state;
    expect(held.facts['bombs']).toBe(0);
    expect(war({}).state.milestones['bomb/1']).toBe(minuteOf('08-06T08:15'));
  });

  it('stops the ships at Cold Bay when that is ordered', () => {
    expect(war({ 'hula-july': 'stop' }).state.facts['hulaCut']).toBe(1);
  });

  it('puts no seat off for more than three days before the war in the east', () => {
    for (const seat of ['USSR', 'USA'] as const) {
      const ids = Object.values(library.scenarios['from-potsdam']?.decisions ?? {})
        .filter((one) => one.decider === seat && one.initiative !== true)
        .map(({ id }) => id);
      const { state } = war({});
      const days = ids
        .map((id) => state.milestones[`decision/${id}/opened`])
        .filter((at) => at !== undefined)
        .map((at) => Math.floor((at + 540) / 1440))
        .filter((day) => day <= dayOf('08-08'))
        .sort((a, b) => a - b);
      expect(days[0]).toBeLessThanOrEqual(dayOf('07-18'));
      days.forEach((day, i) => expect(day - (days[i - 1] ?? day)).toBeLessThanOrEqual(4));
    }
  });
});
