import { describe, expect, it } from 'vitest';
import { type Answered, answersOf, causesOf, fingerprint, warsWithout } from '../../src/lab/causes.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { mixedSetup, playMixed } from '../../src/lab/mixed.ts';
import { sampleLines, sharesOf } from '../../src/lab/causeShares.ts';
import type { GameEvent } from '../../src/engine/events.ts';

const library = loadLibrary();

function war(n: number): { events: GameEvent[]; played: Parameters<typeof warsWithout>[1] } {
  const events: GameEvent[] = [];
  const { state, submissions } = playMixed(library, n, (_state, today) => events.push(...today));
  return { events, played: { setup: mixedSetup(n), submissions, final: state } };
}

describe('causes found by running a war again', () => {
  const { events, played } = war(4);
  const without = warsWithout(library, played);

  it('name a decision exactly where the war without it lacks the event', { timeout: 60_000 }, () => {
    for (const event of events) {
      const causes = causesOf(event, without);
      for (const one of without) {
        const lacks = !one.branch.events.some((other) => fingerprint(other) === fingerprint(event));
        expect(causes.includes(one.answered), event.id).toBe(lacks);
      }
    }
  });

  it('never name a decision taken after the event', () => {
    const last = Math.max(...events.map((event) => event.at));
    for (const event of events) {
      for (const cause of causesOf(event, without)) expect(cause.day * 1440 - 540).toBeLessThanOrEqual(event.at);
    }
    expect(last).toBeGreaterThan(0);
  });

  it('make every answer the cause of its own taking', () => {
    for (const one of without) {
      const taken = events.find(
        (event) =>
          event.kind === 'decisionAnswered' &&
          event.params.decision === one.answered.decision &&
          (one.answered.occurrence ?? 1) === 1,
      );
      if (taken !== undefined) expect(causesOf(taken, without)).toContain(one.answered);
    }
  });

  it('leave out an answer of an initiative by its number', { timeout: 60_000 }, () => {
    // The first of the mixed wars in which somebody did a thing twice.
    const wars = Array.from({ length: 24 }, (_, i) => war(i + 1).played);
    const twice = (one: Answered): boolean => (one.occurrence ?? 1) > 1;
    const played = wars.find((one) => answersOf(one).some(twice));
    if (played === undefined) throw new Error('nobody did anything twice in two dozen wars');
    const answers = answersOf(played);
    const second = answers.find(twice) as Answered;
    const [branch] = warsWithout(library, played, [second]);
    const days = (branch?.branch.submissions ?? [])
      .filter((day) => day.answers.some((answer) => answer.decision === second.decision))
      .map((day) => day.day);
    expect(days).not.toContain(second.day);
    expect(days.length).toBe(answers.filter((one) => one.decision === second.decision).length - 1);
  });
});

describe('reasons noted while a war is played', () => {
  it('are decisions that were taken, each once, and apart from those the event names itself', () => {
    const { events, played } = war(3);
    const given = new Set(answersOf(played).map((one) => `${one.seat}/${one.decision}/${one.option}`));
    const memory = events.flatMap((event) => event.cause.since ?? []);
    expect(memory.length).toBeGreaterThan(0);
    expect(memory.filter((reason) => !given.has(reason))).toEqual([]);
    for (const { cause } of events) {
      expect(new Set(cause.since).size).toBe(cause.since?.length ?? 0);
      expect(cause.since?.filter((reason) => cause.because.includes(reason)) ?? []).toEqual([]);
    }
  });

  it('are counted out against what running again finds', { timeout: 60_000 }, () => {
    const shares = sharesOf(sampleLines(library, 4, 40));
    expect(shares.lines).toBe(40);
    expect(shares.listedTrue).toBeLessThanOrEqual(Math.min(shares.listed, shares.found));
    expect(shares.unlisted - shares.unlistedTrue).toBe(shares.found - shares.listedTrue);
    const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
    console.log(
      `of ${shares.lines} lines: listed and true ${share(shares.listedTrue, shares.listed)}, ` +
        `unlisted and idle ${share(shares.unlistedTrue, shares.unlisted)}, ` +
        `found and listed ${share(shares.listedTrue, shares.found)}`,
    );
  });
});
