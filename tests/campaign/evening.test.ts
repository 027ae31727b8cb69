/** The evening, the days passed over, and the two clocks: from what the seat knows, and never without words. */
import { describe, expect, it } from 'vitest';
import type { Seat } from '../../src/engine/words.ts';
import { Campaign } from '../../src/campaign/campaign.ts';
import { clocksOf, orderClocks, type Clock } from '../../src/campaign/clocks.ts';
import { clockWords } from '../../src/text/en/clocks.ts';
import { DEFAULT_LENSES } from '../../src/engine/war.ts';
import { dayOf, tokyoTime } from '../../src/engine/time.ts';
import { eveningSentences } from '../../src/text/en/evening.ts';
import { library } from './kit.ts';
import { policyNamed } from '../../src/policy/index.ts';
import { submitBy } from '../../src/policy/playout.ts';
import { viewOfObservation, type Observation } from '../../src/engine/observe.ts';

function opened(seat: Seat, scenario = 'the-race', seed = 'amur'): Campaign {
  const other = seat === 'USSR' ? 'USA' : 'USSR';
  const human = { kind: 'human' } as const;
  const policy = { kind: 'policy', name: 'historical' } as const;
  const setup = { scenario, seed, lenses: DEFAULT_LENSES, aims: {}, policies: { [other]: 'historical' } };
  const holders = seat === 'USSR' ? { USSR: human, USA: policy } : { USSR: policy, USA: human };
  const campaign = new Campaign({ library, setup, holders });
  campaign.begin();
  return campaign;
}

/** Seals a day as a policy would, but for the answers given `instead`; an empty one without a policy. */
function sealAs(campaign: Campaign, name = '', instead: Readonly<Record<string, string>> = {}): void {
  const policy = policyNamed(name);
  const state = campaign.history().at(-1)?.state ?? campaign.opened.state;
  if (policy !== undefined) {
    const papers = submitBy(campaign.opened.rules, state, campaign.snapshot().seat, name, policy);
    for (const { decision, option } of papers.answers)
      campaign.answer({ decision, option: instead[decision] ?? option });
    for (const order of papers.orders) campaign.order(order);
  }
  campaign.seal();
}

function toDesk(campaign: Campaign): void {
  for (let i = 0; i < 3 && !['desk', 'ended'].includes(campaign.snapshot().screen); i++) campaign.turnPage();
}

describe('days passed over', () => {
  it('are each told as they would have been read', { timeout: 60_000 }, () => {
    const skipping = opened('USSR', 'the-hokkaido-week');
    const turning = opened('USSR', 'the-hokkaido-week');
    let passed = 0;
    while (skipping.snapshot().screen !== 'ended') {
      skipping.skipToNext();
      const { skipped, evening } = skipping.snapshot();
      passed += skipped.length;
      for (const told of [...skipped, evening]) {
        turning.seal();
        expect(told).toEqual(turning.snapshot().evening);
        toDesk(turning);
      }
      toDesk(skipping);
      expect(skipping.snapshot().skipped).toEqual([]);
    }
    expect(passed).toBeGreaterThan(0);
    expect(turning.snapshot().screen).toBe('ended');
  });
});

describe('the three sentences', () => {
  it(
    'are there every day, tell why where it is known, and are not the same from day to day',
    { timeout: 60_000 },
    () => {
      for (const seat of ['USSR', 'USA'] as const) {
        const campaign = opened(seat);
        const said: Record<string, string[]> = { you: [], them: [], luck: [] };
        while (campaign.snapshot().screen !== 'ended') {
          sealAs(campaign, 'bold');
          const { evening } = campaign.snapshot();
          if (evening === null) throw new Error('a day without an evening');
          const sentences = eveningSentences(campaign.ix, evening);
          for (const key of ['you', 'them', 'luck'] as const) {
            expect(sentences[key].text).toMatch(/^[A-Z“].*[.”:]?$/);
            expect(sentences[key].text + sentences[key].why).not.toMatch(/undefined|NaN|DP-\d/);
            said[key]?.push(sentences[key].text);
          }
          toDesk(campaign);
        }
        for (const list of Object.values(said)) {
          const repeats = list.filter((text, i) => text === list[i - 1]).length;
          expect(repeats, list.join('\n')).toBeLessThanOrEqual(4);
        }
      }
    },
  );
});

describe('the two clocks', () => {
  const wars = (['USSR', 'USA'] as const).flatMap((seat) => {
    const campaign = opened(seat);
    const seen: { o: Observation; clocks: readonly Clock[] }[] = [];
    while (campaign.snapshot().screen !== 'ended') {
      const { observation, view } = campaign.snapshot();
      seen.push({ o: observation, clocks: clocksOf(campaign.ix, observation, view) });
      // The landing itself is ordered: what a policy makes of it (¶2.8) is not asked here.
      sealAs(campaign, 'bold', { 'DP-32a': 'go', 'DP-32': 'go', 'hokkaido-protest': 'stay' });
      toDesk(campaign);
    }
    return [{ seat, ix: campaign.ix, seen }];
  });

  it('have words for every state they come to, and never point at a day gone by unless they say so', () => {
    for (const { ix, seen } of wars) {
      for (const { o, clocks } of seen) {
        for (const clock of clocks) {
          const { label, value, note } = clockWords(ix, clock);
          expect(`${label}${value}${note}`, clock.state).not.toMatch(/undefined|NaN/);
          expect(label.length * value.length * note.length, `${clock.id}/${clock.state}`).toBeGreaterThan(0);
          if (['open', 'anew', 'due'].includes(clock.state)) expect(clock.day).toBeGreaterThanOrEqual(o.day);
          if (clock.state === 'there') expect(clock.day).toBeLessThanOrEqual(o.day);
        }
      }
    }
  });

  it('say since when men have stood at Rumoi once they do', () => {
    const states = wars[0]?.seen.map(({ clocks }) => clocks[0]?.state) ?? [];
    const first = states.indexOf('there');
    expect(first).toBeGreaterThan(0);
    expect(states[first - 1]).toBe('due');
    expect(new Set(states.slice(first))).toEqual(new Set(['there']));
  });

  it('wait for war to be declared, for ships and for a port', () => {
    const { ix, seen } = wars[0] as (typeof wars)[number];
    const { o } = seen[2] as (typeof seen)[number];
    const state = (over: Partial<Observation>): string => {
      const changed = { ...o, ...over };
      return clocksOf(ix, changed, viewOfObservation(ix, changed))[0].state;
    };
    expect(state({})).toBe('open');
    expect(state({ facts: { ...o.facts, declared: 0 } })).toBe('noWar');
    const taken = { ...o.lift['fleetEscort'], operation: 'seishin' } as Observation['lift'][string];
    expect(state({ lift: { ...o.lift, fleetEscort: taken } })).toBe('noShips');
    const spearhead = ix.operations['rumoiSpearhead']?.formations ?? [];
    const away = Object.fromEntries(
      spearhead.map((id) => [id, { ...o.formations[id], at: 'KOR_SEISHIN' }]),
    ) as Observation['formations'];
    expect(state({ formations: { ...o.formations, ...away } })).toBe('noTroops');
    const off = { ...o.operations['rumoiSpearhead'], status: 'repulsed' } as Observation['operations'][string];
    expect(state({ operations: { ...o.operations, rumoiSpearhead: off } })).toBe('noPort');
    const anew = { ...off, status: 'cancelled' } as Observation['operations'][string];
    expect(state({ operations: { ...o.operations, rumoiSpearhead: anew } })).toBe('anew');
  });

  it('reckon with the other side from reports alone', () => {
    const { ix, seen } = wars[1] as (typeof wars)[number];
    const late = dayOf('08-18');
    const { o } = seen.find((one) => one.o.day === late) as (typeof seen)[number];
    const known = { value: 'underway', asOf: tokyoTime(late, 2), source: 'fleet report', confidence: 'B' as const };
    const place = { ...known, value: 'SEA_JAPAN_N' };
    const sighted: Observation = {
      ...o,
      known: { 'operation/rumoiSpearhead': known, 'place/rumoiSpearhead': place },
    };
    const [order, ships] = clocksOf(ix, sighted, viewOfObservation(ix, sighted));
    expect(ships).toMatchObject({ state: 'seen', count: 1, places: ['SEA_JAPAN_N'], day: late });
    expect(orderClocks(ix, sighted, viewOfObservation(ix, sighted)).map((clock) => clock.plan)).toContain(order.plan);
    const stale: Observation = { ...sighted, now: sighted.now + 6 * 1440 };
    expect(clocksOf(ix, stale, viewOfObservation(ix, stale))[1].state).toBe('none');
    const unknown: Observation = { ...o, known: {} };
    expect(clocksOf(ix, unknown, viewOfObservation(ix, unknown))[1].state).toBe('none');
  });
});
