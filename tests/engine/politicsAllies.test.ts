import { describe, expect, it } from 'vitest';
import type { Decision, Letter } from '../../src/engine/scenario.ts';
import { adviserReading } from '../../src/engine/rules/readings.ts';
import { dayOf } from '../../src/engine/time.ts';
import { letter, politicsWar, type TestWar } from '../kit/politicsWar.ts';
import { sendLetter } from '../../src/engine/rules/cables.ts';
import { temper } from '../../src/engine/rules/temper.ts';
import { weighOptions } from '../../src/engine/rules/worldDecisions.ts';

function factAt(war: TestWar, id: string): number {
  return war.ctx.s.facts[id] ?? -1;
}

/** Sets facts and ground on their dates while the war runs. */
function play(war: TestWar, until: string, on: Readonly<Record<string, (war: TestWar) => void>>): void {
  war.run(until, (day) => {
    for (const [date, what] of Object.entries(on)) if (dayOf(date) === day) what(war);
  });
}

const set =
  (fact: string, value: number) =>
  (war: TestWar): void => {
    war.ctx.s.facts[fact] = value;
  };
const hold =
  (area: string, power: 'USSR' | 'USA') =>
  (war: TestWar): void => {
    const state = war.ctx.s.areas[area];
    if (state === undefined) throw new Error(area);
    state.control = power;
    state.since = war.ctx.now;
  };
const both =
  (...all: ((war: TestWar) => void)[]) =>
  (war: TestWar): void =>
    all.forEach((one) => one(war));

describe('silence', () => {
  const claim: Letter = letter('stalin-claims', 'USSR', 'USA', { thread: 'hokkaido', wantsAnswer: true });
  const answer: Letter = letter('truman-answers', 'USA', 'USSR', { thread: 'kurils' });
  const letters = [claim, answer];
  const claimed = (war: TestWar): void => {
    war.ctx.s.charts['correspondence/hokkaido'] = 'claimed';
    sendLetter(war.ctx, 'stalin-claims', ['USSR/DP-26']);
  };

  it('reads as division, then as a refusal, then costs Authority, once each', () => {
    const war = politicsWar({ letters });
    play(war, '08-30', { '08-16': claimed });
    const steps = war.ctx.events.filter((event) => event.kind === 'letterUnanswered');
    expect(steps.map((event) => event.params['reads'])).toEqual(['division', 'refusal']);
    expect(steps[0]?.seenBy).toEqual(['USSR']);
    expect(war.ctx.s.charts['correspondence/hokkaido']).toBe('answeredNo');
    expect(factAt(war, 'authority')).toBe(5);
  });

  it('reads as consent to what is already done', () => {
    const war = politicsWar({ letters });
    play(war, '08-22', { '08-16': claimed, '08-18': hold('HOK_RUMOI', 'USSR') });
    expect(war.ctx.s.charts['correspondence/hokkaido']).toBe('answeredYes');
  });

  it('ends with any letter on the northern matters, from the hour it leaves', () => {
    const war = politicsWar({ letters });
    play(war, '08-30', { '08-16': claimed, '08-18': (w) => sendLetter(w.ctx, 'truman-answers', []) });
    expect(war.ctx.s.letters['stalin-claims']?.silence).toBe(0);
    expect(factAt(war, 'authority')).toBe(6);
  });
});

describe('Cover', () => {
  it.each([
    ['after a refusal', 1, 6 - 4],
    ['before any answer', 0, 6 - 3],
  ])('falls by a landing on Hokkaido %s', (_, refused, left) => {
    const war = politicsWar();
    play(war, '08-20', { '08-18': both(set('hokkaidoRefused', refused), hold('HOK_RUMOI', 'USSR')) });
    expect(factAt(war, 'cover')).toBe(left);
  });

  it('falls once when a refusal follows a landing', () => {
    const war = politicsWar();
    play(war, '08-25', { '08-18': hold('HOK_RUMOI', 'USSR'), '08-20': set('hokkaidoRefused', 1) });
    expect(factAt(war, 'cover')).toBe(3);
  });

  it('does not fall where Hokkaido was granted', () => {
    const war = politicsWar();
    play(war, '08-20', { '08-18': both(set('hokkaidoYielded', 1), hold('HOK_RUMOI', 'USSR')) });
    expect(factAt(war, 'cover')).toBe(6);
  });

  it('falls by two for each coast on which the written line is crossed', () => {
    const war = politicsWar();
    war.ctx.s.milestones['broadcast'] = 1;
    war.ctx.s.charts['orderOne'] = 'jcsLine';
    const crossings = both(hold('KUR_SHUMSHU', 'USSR'), hold('KUR_MATSUWA', 'USSR'), hold('KUR_URUPPU', 'USSR'));
    play(war, '08-20', { '08-18': crossings });
    expect(factAt(war, 'cover')).toBe(4);
  });

  it('spent, brings the alliance to a crisis', () => {
    const war = politicsWar();
    play(war, '08-12', { '08-10': set('cover', 0) });
    expect(war.ctx.s.charts['alliance']).toBe('crisis');
  });
});

describe('Authority', () => {
  it('falls every second day of war past the 15th, only after a refusal', () => {
    const refused = politicsWar();
    play(refused, '08-20', { '08-11': set('replyKind', 3) });
    expect(factAt(refused, 'authority')).toBe(4);
    const other = politicsWar();
    play(other, '08-20', {});
    expect(factAt(other, 'authority')).toBe(6);
  });

  it('spent, binds the President for three desks', () => {
    const war = politicsWar();
    const bound: number[] = [];
    war.run('08-16', (day) => {
      if (day === dayOf('08-10')) war.ctx.s.facts['authority'] = 0;
      bound.push(war.ctx.s.seats.USA.bound);
    });
    expect(bound).toEqual([0, 0, 0, 3, 2, 1, 0, 0]);
  });

  it('is paid for a promise taken back, but not for the islands when Stalin has no Cover left', () => {
    const broken = { by: 'USA', to: 'USSR', subject: '', madeAt: 0, because: [] } as const;
    for (const [id, cover, left] of [
      ['kurils-to-ussr', 6, 4],
      ['kurils-to-ussr', 2, 6],
      ['base-dropped', 2, 4],
    ] as const) {
      const war = politicsWar();
      war.ctx.s.facts['cover'] = cover;
      war.ctx.s.ledger.push({ ...broken, id, brokenAt: 5, because: [] });
      play(war, '08-09', {});
      expect(factAt(war, 'authority'), id).toBe(left);
    }
  });
});

describe('the ladders', () => {
  it('show what was done, and stepping down costs the President', () => {
    const war = politicsWar();
    play(war, '08-24', {
      '08-18': set('hokkaidoRefused', 1),
      '08-19': set('tf38North', 1),
      '08-22': set('tf38North', 0),
    });
    expect(factAt(war, 'usRung')).toBe(1);
    expect(factAt(war, 'authority')).toBe(5);
    const up = war.ctx.events.filter((event) => event.params['fact'] === 'usRung').map((event) => event.params['to']);
    expect(up).toEqual([1, 4, 1]);
  });

  it('climb for Moscow from asking to landing', () => {
    const war = politicsWar();
    const on = {
      '08-16': set('kurilsAsked', 1),
      '08-17': set('hokkaidoClaimed', 1),
      '08-18': hold('HOK_RUMOI', 'USSR'),
    };
    play(war, '08-20', on);
    expect(factAt(war, 'sovietRung')).toBe(5);
  });
});

describe('ground in Japan', () => {
  it('becomes a zone after three days, or a contingent where that was agreed', () => {
    const zone = politicsWar();
    play(zone, '08-24', { '08-18': hold('HOK_RUMOI', 'USSR') });
    expect(zone.ctx.s.charts['occupation']).toBe('zones');
    const under = politicsWar();
    play(under, '08-24', { '08-18': both(set('contingentAccepted', 1), hold('HOK_RUMOI', 'USSR')) });
    expect(under.ctx.s.charts['occupation']).toBe('contingents');
  });
});

describe('Chungking', () => {
  const marched = { '08-09': set('declared', 1) };
  const end = (war: TestWar): void => {
    war.ctx.s.charts['surrender'] = 'awaitingReply';
  };

  it('agrees in the night to the 14th of Moscow and signs in the small hours of the 15th', () => {
    const war = politicsWar();
    play(war, '08-20', { ...marched, '08-10': both(set('stalinPressedChina', 1), end) });
    expect([war.stamp('chart/chungking/agreed'), war.stamp('treaty')]).toEqual(['08-14T06:00', '08-15T09:00']);
    expect(factAt(war, 'cover')).toBe(8);
  });

  it('holds out longer unpressed and with Washington behind it', () => {
    const war = politicsWar();
    play(war, '08-25', { ...marched, '08-10': both(set('dairenFirm', 1), end) });
    expect(war.stamp('treaty') > '08-16').toBe(true);
  });

  it('signs at once when Stalin presses it with his troops in Mukden', () => {
    const war = politicsWar();
    play(war, '08-20', { ...marched, '08-11': both(set('stalinPressedChina', 1), hold('MAN_MUKDEN', 'USSR')) });
    expect(war.stamp('chart/chungking/agreed')).toBe('08-12T06:00');
  });
});

describe("decisions that are nobody's seat", () => {
  const option = (id: string) => ({ id, effects: [{ fact: 'tension', add: 5 }] });
  const decision = {
    id: 'DP-31',
    dossier: 31,
    decider: 'higuchi',
    when: { fact: 'declared', cmp: '=', value: 1 },
    deadlineHours: 0,
    options: [option('resist'), option('defend'), option('yield')],
    weights: {
      resist: [{ when: { all: [] }, add: 3, why: 'orders' }],
      defend: [{ when: { all: [] }, add: 3, why: 'time' }],
      yield: [{ when: { fact: 'bombs', cmp: '>=', value: 2 }, add: 6, why: 'bombs' }],
    },
  } as unknown as Decision;

  it('are taken once by weights that hold, and more of a favourable weight never worsens the same draw', () => {
    const order = ['resist', 'defend', 'yield'];
    for (let seed = 0; seed < 40; seed++) {
      const [without, with2] = [1, 2].map((bombs) => {
        const war = politicsWar({ decisions: [decision], seed: `h${seed}` });
        play(war, '08-12', { '08-09': both(set('declared', 1), set('bombs', bombs)) });
        expect(war.ctx.s.decisions['DP-31']?.occurrence).toBe(1);
        return order.indexOf(war.ctx.s.decisions['DP-31']?.option ?? '');
      });
      expect((with2 as number) >= (without as number)).toBe(true);
    }
  });

  it('show every weight that was added', () => {
    const war = politicsWar({ decisions: [decision] });
    const weighed = weighOptions(war.ctx, decision);
    expect(weighed.map((row) => row.weight)).toEqual([3, 3, 0]);
  });
});

describe('temper', () => {
  it("is history's for a human and on the reference record, drawn for a policy", () => {
    expect(temper(politicsWar().ctx, 'USSR')).toBe(3);
    expect(temper(politicsWar({ policySeats: ['USSR'], record: {} }).ctx, 'USSR')).toBe(3);
    const drawn = Array.from({ length: 200 }, (_, i) =>
      temper(politicsWar({ policySeats: ['USSR'], seed: `t${i}` }).ctx, 'USSR'),
    );
    expect(new Set(drawn)).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(drawn.filter((one) => one === 3).length).toBeGreaterThan(50);
  });

  it('is read right about two times in three', () => {
    let right = 0;
    for (let i = 0; i < 300; i++) {
      const { ctx } = politicsWar({ policySeats: ['USSR'], seed: `r${i}` });
      if (adviserReading(ctx, 'USA', 'harriman', 'temper') === temper(ctx, 'USSR')) right++;
    }
    expect(right).toBeGreaterThan(170);
    expect(right).toBeLessThan(230);
  });
});
