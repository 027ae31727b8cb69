import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Letter } from '../../src/engine/scenario.ts';
import { dayOf, minuteOf } from '../../src/engine/time.ts';
import { applyEffects } from '../../src/engine/decisions/effects.ts';
import { coupChance, coupModifiers } from '../../src/engine/rules/coup.ts';
import { letter, politicsScenario, politicsWar, type TestWar, type WarOptions } from '../kit/politicsWar.ts';

const LENSES = ['soviet-shock', 'atomic-shock', 'twin-shocks', 'terms-for-the-emperor', 'polity-and-collapse'];

/** The Allied replies as the scenario has them, on a link without delay. */
function replies(): Letter[] {
  const path = new URL('../../scenarios/common/letters/usa.json', import.meta.url);
  const all = (JSON.parse(readFileSync(path, 'utf8')) as { letters: Letter[] }).letters;
  return all.filter((one) => one.id.startsWith('byrnes-reply-')).map((one) => ({ ...one, link: 'air' }));
}

const AIR = { id: 'air', label: 'radio', minMinutes: 0, typicalMinutes: 0, maxMinutes: 0, sources: [] };
const WIRE = { id: 'wire', label: 'wire', minMinutes: 360, typicalMinutes: 360, maxMinutes: 360, sources: [] };

interface Path extends WarOptions {
  readonly entry?: string | null;
  readonly bombs?: readonly string[];
  readonly reply?: 'accept' | 'ambiguous' | 'refuse';
  readonly replyAt?: string;
  readonly until?: string;
}

/** History's shocks unless told otherwise; Washington answers by radio at a given hour, or a day and a half after. */
function war(path: Path = {}): TestWar {
  const { entry = '08-09', bombs = ['08-06', '08-09'], reply = 'ambiguous', replyAt } = path;
  const facts = politicsScenario().facts.map((fact) => (fact.id === 'bombs' ? { ...fact, start: 0 } : fact));
  const letters = [
    ...replies(),
    letter('tokyo-acceptance-1', 'tokyo', 'USA'),
    letter('tokyo-acceptance-2', 'tokyo', 'USA'),
    letter('tokyo-query', 'tokyo', 'USA'),
  ];
  const result = politicsWar({
    ...path,
    letters,
    scenario: { facts, links: [AIR, WIRE], start: dayOf('08-05'), ...path.scenario },
  });
  const { ctx } = result;
  let answered = false;
  result.run(path.until ?? '08-01', () => {});
  const run = (until: string): void =>
    result.run(until, (day) => {
      const s = ctx.s;
      s.facts['bombs'] = bombs.filter((date) => dayOf(date) <= day).length;
      s.facts['declared'] = entry !== null && dayOf(entry) <= day ? 1 : 0;
      if (answered || (s.letters['tokyo-acceptance-1']?.receivedAt ?? -1) < 0) return;
      answered = true;
      const kind = { accept: 1, ambiguous: 2, refuse: 3 }[reply];
      s.pending.push({
        id: 'washington',
        at: replyAt === undefined ? ctx.now + 18 * 60 + 45 : minuteOf(replyAt),
        effects: [{ fact: 'replyKind', set: kind }, { send: `byrnes-reply-${reply}` }],
        cancelIf: null,
        question: '',
        chance: 0,
        because: ['USA/DP-17'],
      });
    });
  return { ...result, run };
}

function firstWord(path: Path): string {
  const w = war(path);
  w.run('12-14');
  return w.stamp('emperor/first').slice(0, 5);
}

describe("Tokyo on history's path", () => {
  it.each(LENSES)('comes to the dates of 1945 under %s', (lens) => {
    const w = war({ lens });
    w.run('09-05');
    expect(w.stamp('emperor/first')).toBe('08-10T02:30');
    expect(w.stamp('letter/tokyo-acceptance-1/sent')).toBe('08-10T07:00');
    expect(w.stamp('chart/surrender/replyInHand')).toBe('08-12T00:45');
    expect(w.stamp('emperor/second')).toBe('08-14T10:50');
    expect(w.stamp('rescript')).toBe('08-14T23:00');
    expect(w.stamp('coup/failed')).toBe('08-15T05:00');
    expect(w.stamp('broadcast')).toBe('08-15T12:00');
    expect(w.stamp('ighqOrder')).toBe('08-16T16:00');
    expect(w.ctx.s.facts['broadcastDay']).toBe(15);
  });

  it('signs on 31 August without a storm and on 2 September with the recorded one', () => {
    const calm = war();
    calm.run('09-05');
    expect(calm.stamp('ceremony')).toBe('08-31T09:04');
    const storm = war({ record: { 'weather/typhoon/atsugi': { answer: 0, source: 'MAC' } } });
    storm.run('09-05');
    expect(storm.stamp('entry')).toBe('08-28T08:00');
    expect(storm.stamp('ceremony')).toBe('09-02T09:04');
    expect(storm.ctx.s.charts['surrender']).toBe('signed');
  });

  it('splits three against three, and the six never agree', () => {
    const w = war();
    w.run('08-09');
    w.run('08-10');
    const met = w.ctx.events.filter((event) => event.kind === 'councilMet' && event.id.includes('supremeWarCouncil'));
    expect(met.map((event) => [event.params['yes'], event.params['no']])).toEqual([[3, 3]]);
  });
});

describe('the lenses away from history', () => {
  /** First word of the Emperor: [lens, no bombs, no Soviet entry], as the months the historians named would have it. */
  const table: readonly (readonly [string, string, string, string, string])[] = [
    ['soviet-shock', '08-25', '10-31', '09-01', '11-30'],
    ['atomic-shock', '11-01', 'never', '08-12', '08-31'],
    ['twin-shocks', '09-01', '11-30', '08-20', '09-30'],
    ['terms-for-the-emperor', '09-01', '11-30', '09-15', '11-15'],
    ['polity-and-collapse', '09-01', '10-31', '08-25', '09-30'],
  ];
  it.each(table)('%s', (lens, noBombsFrom, noBombsTo, noEntryFrom, noEntryTo) => {
    const noBombs = firstWord({ lens, bombs: [] });
    const noEntry = firstWord({ lens, entry: null, bombs: ['08-06', '08-09', '08-21'] });
    expect(noBombs >= noBombsFrom && noBombs <= noBombsTo, noBombs).toBe(true);
    expect(noEntry >= noEntryFrom && noEntry <= noEntryTo, noEntry).toBe(true);
  });

  it('a word on the throne brings peace within days where the throne is what matters', () => {
    const w = war({ lens: 'terms-for-the-emperor', bombs: ['08-06'] });
    w.run('08-08');
    applyEffects(w.ctx, [{ shock: 'emperorTerms', size: 60 }], ['USA/DP-07/dynasty']);
    w.run('08-20');
    expect(w.stamp('emperor/first') <= '08-12T00:00').toBe(true);
  });

  it('more of a shock never makes the Emperor speak later', () => {
    for (const lens of LENSES) {
      const none = firstWord({ lens, bombs: [] });
      const one = firstWord({ lens, bombs: ['08-06'] });
      const two = firstWord({ lens, bombs: ['08-06', '08-09'] });
      expect(two <= one && one <= none, `${lens} ${none} ${one} ${two}`).toBe(true);
    }
  });
});

describe("Washington's answer", () => {
  it('accepted outright brings the broadcast forward', () => {
    const w = war({ reply: 'accept', replyAt: '08-11T03:00' });
    w.run('09-05');
    expect(w.stamp('broadcast')).toBe('08-13T12:00');
  });

  it('refused costs a week or more, and a second acceptance without reservation', () => {
    const w = war({ reply: 'refuse', replyAt: '08-12T00:45' });
    w.run('10-01');
    expect(w.stamp('broadcast') >= '08-21').toBe(true);
    expect(w.stamp('broadcast') < '09-20').toBe(true);
    expect(w.ctx.s.letters['tokyo-acceptance-2']).toBeDefined();
    expect(w.ctx.s.facts['authority']).toBeLessThan(6);
  });
});

describe('the night of the coup', () => {
  it('fails on most luck and succeeds on some, and then the junta falls', () => {
    const outcomes = Array.from({ length: 60 }, (_, i) => {
      const w = war({ seed: `coup-${i}` });
      w.run('09-30');
      return w;
    });
    const won = outcomes.filter((w) => w.stamp('coup/succeeded') !== 'never');
    expect(won.length).toBeGreaterThan(0);
    expect(won.length).toBeLessThan(20);
    for (const w of won) {
      expect(w.stamp('junta/fell') > w.stamp('coup/succeeded')).toBe(true);
      expect(w.stamp('broadcast') > w.stamp('junta/fell')).toBe(true);
    }
  });

  it('is a sum of named lines, worse after a refusal and without Soviet entry', () => {
    const w = war();
    w.run('08-14');
    const base = coupChance(w.ctx);
    w.ctx.s.facts['replyKind'] = 3;
    const refused = coupChance(w.ctx);
    w.ctx.s.facts['declared'] = 0;
    const neutral = coupChance(w.ctx);
    expect(base < refused && refused < neutral).toBe(true);
    expect(coupModifiers(w.ctx).map((line) => line.id)).toEqual([
      'plotters',
      'armyMinister',
      'hardTerms',
      'moscowStillNeutral',
    ]);
  });
});
