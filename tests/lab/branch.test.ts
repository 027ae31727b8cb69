import { describe, expect, it } from 'vitest';
import type { Change, Branch, Played } from '../../src/lab/branch.ts';
import type { Draw, GameEvent } from '../../src/engine/events.ts';
import type { OpenWar } from '../../src/engine/war.ts';
import type { Seat } from '../../src/engine/words.ts';
import { hashState } from '../../src/engine/hash.ts';
import { historical } from '../../src/policy/historical.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { mixedSetup, playMixed } from '../../src/lab/mixed.ts';
import { cloneState, openWar, submissionsOf } from '../../src/engine/war.ts';
import { runBranch, trunkOf } from '../../src/lab/branch.ts';
import { orderKey } from '../../src/engine/submissionForm.ts';
import { stepInPlace } from '../../src/engine/step.ts';
import { answersOf, changeTo } from '../../src/lab/causes.ts';

const library = loadLibrary();
const TIME = 120_000;

interface War {
  readonly played: Played;
  readonly opened: OpenWar;
  readonly events: readonly GameEvent[];
}

function play(n: number): War {
  const events: GameEvent[] = [];
  const { state, submissions, opened } = playMixed(library, n, (_state, today) => events.push(...today));
  return { played: { setup: mixedSetup(n), submissions, final: state }, opened, events };
}

function branchOf(war: War, change: Change | null, standIn = false): Branch {
  return runBranch({
    library,
    played: war.played,
    opened: war.opened,
    change,
    opponent: 'recorded',
    opponentPolicy: { name: 'historical', policy: historical },
    standIn,
  });
}

/** Checkpoints of a course of submissions from a war's opening. */
function checkpointsOf(war: War, submissions: Branch['submissions']): string[] {
  const opened = openWar(library, war.played.setup);
  const state = cloneState(opened.state);
  const out: string[] = [];
  while (state.ended === null) {
    stepInPlace(opened.rules, state, submissionsOf(submissions, state.day));
    out.push(hashState(opened.rules.index, state));
  }
  return out;
}

const DAIREN = ['DP-30', 'backs-soong', 'press-soong'];

/** The first answer about Dairen, and another that was to be had. */
function dairenChange(war: War): Change | null {
  const answer = answersOf(war.played).find((one) => DAIREN.includes(one.decision));
  if (answer === undefined) return null;
  const options = war.opened.rules.index.decisions[answer.decision]?.options ?? [];
  const other = options.find((option) => option.id !== answer.option && option.when === undefined);
  return { seat: answer.seat, decision: answer.decision, option: other?.id ?? null };
}

function drawsOf(events: readonly GameEvent[]): Map<string, Draw> {
  return new Map(events.flatMap((event) => event.cause.draws ?? []).map((draw) => [draw.question, draw]));
}

function weatherOf(events: readonly GameEvent[]): string[] {
  return events.filter((event) => event.kind === 'weatherTurned').map((event) => JSON.stringify(event));
}

/** What happens at the northernmost island, told in full but for the memory of causes. */
function shumshuOf(events: readonly GameEvent[]): string[] {
  return events
    .filter((event) => event.params.to === 'KUR_SHUMSHU' || event.params.area === 'KUR_SHUMSHU')
    .map(({ id, at, params, cause: { draws, modifiers } }) => JSON.stringify({ id, at, params, draws, modifiers }));
}

describe('a branch without a change', () => {
  it('is the war again: every event, every submission, every checkpoint', { timeout: TIME }, () => {
    for (let n = 1; n <= 20; n++) {
      const war = play(n);
      const branch = branchOf(war, null);
      expect(JSON.stringify(branch.events), `war ${n}`).toBe(JSON.stringify(war.events));
      expect(branch.submissions).toEqual(war.played.submissions);
      expect(checkpointsOf(war, branch.submissions)).toEqual(checkpointsOf(war, war.played.submissions));
      expect(branch.tally.dropped).toBe(0);
    }
  });

  it('asks nothing of the stand-in', { timeout: TIME }, () => {
    for (let n = 1; n <= 20; n++) {
      const war = play(n);
      const branch = branchOf(war, null, true);
      expect(branch.tally.filled, `war ${n}`).toBe(0);
      expect(JSON.stringify(branch.events)).toBe(JSON.stringify(war.events));
    }
  });
});

describe('another answer about Dairen', () => {
  it('moves no weather, no draw of the same question and no gun at Shumshu', { timeout: TIME }, () => {
    let changed = 0;
    for (let n = 1; n <= 200; n++) {
      const war = play(n);
      const change = dairenChange(war);
      if (change === null) continue;
      const branch = branchOf(war, change);
      changed += 1;
      expect(weatherOf(branch.events), `weather of war ${n}`).toEqual(weatherOf(war.events));
      const before = drawsOf(war.events);
      for (const [question, draw] of drawsOf(branch.events)) {
        const same = before.get(question);
        if (same !== undefined) expect(draw.answer, `${question} of war ${n}`).toBe(same.answer);
      }
      expect(shumshuOf(branch.events), `Shumshu of war ${n}`).toEqual(shumshuOf(war.events));
    }
    expect(changed).toBeGreaterThan(100);
  });
});

describe('the choices of the changed seat', () => {
  it('add up: each is kept or dropped, and what was filled was never asked before', { timeout: TIME }, () => {
    for (let n = 1; n <= 20; n++) {
      const war = play(n);
      const [first] = answersOf(war.played);
      if (first === undefined) continue;
      const { decision, seat } = first;
      const branch = branchOf(war, { decision, seat, option: null }, true);
      const own = war.played.submissions.filter((submission) => submission.seat === seat);
      const choices = own.flatMap(({ answers, orders, consults, letters = [] }) => [
        ...answers,
        ...orders,
        ...consults,
        ...letters,
      ]).length;
      expect(branch.tally.kept + branch.tally.dropped, `war ${n}`).toBe(choices - 1);
      const given = branch.submissions.filter((submission) => submission.seat === seat);
      const told = given.flatMap(({ answers, orders, consults, letters = [] }) => [
        ...answers,
        ...orders,
        ...consults,
        ...letters,
      ]).length;
      expect(branch.tally.kept + branch.tally.filled).toBe(told);
    }
  });

  it('do not answer again what is to be left in silence', { timeout: TIME }, () => {
    for (let n = 1; n <= 20; n++) {
      const war = play(n);
      for (const { decision, seat } of answersOf(war.played).slice(0, 3)) {
        if (war.opened.rules.index.decisions[decision]?.initiative === true) continue;
        const branch = branchOf(war, { decision, seat, option: null }, true);
        const answered = branch.submissions.flatMap((day) => day.answers).map((answer) => answer.decision);
        expect(answered, `${decision} in war ${n}`).not.toContain(decision);
        expect(branch.final.decisions[decision]?.status).not.toBe('answered');
      }
    }
  });
});

describe('a branch from the morning of its change', () => {
  const OPPONENTS = ['recorded', 'reactsAfter', 'reacts'] as const;

  it('is byte for byte the branch from the first day', { timeout: TIME }, () => {
    let branches = 0;
    for (let n = 1; n <= 6; n++) {
      const war = play(n);
      const seat: Seat = n % 2 === 0 ? 'USSR' : 'USA';
      const opponent = OPPONENTS[n % 3] ?? 'recorded';
      const same = {
        library,
        played: war.played,
        opened: war.opened,
        opponent,
        opponentPolicy: { name: 'historical', policy: historical },
        standIn: n % 4 < 2,
      };
      const trunk = trunkOf({ ...same, seat });
      const orders = war.played.submissions
        .filter((one) => one.seat === seat)
        .flatMap(({ day, orders: given }) => given.map((order) => ({ key: orderKey(order), day })))
        .slice(0, 3);
      const changes: Change[] = [
        ...answersOf(war.played)
          .filter((one) => one.seat === seat)
          .flatMap((one) => [
            changeTo(one, null),
            ...(war.opened.rules.index.decisions[one.decision]?.options ?? [])
              .filter((option) => option.id !== one.option)
              .slice(0, 1)
              .map((option) => changeTo(one, option.id)),
          ]),
        ...orders.map((order): Change => ({ seat, decision: '', option: null, order })),
      ];
      for (const change of changes) {
        const slow = runBranch({ ...same, change });
        const fast = runBranch({ ...same, change, trunk });
        const name = `${change.decision} ${change.option} ${change.order?.key} in war ${n}`;
        expect(JSON.stringify(fast) === JSON.stringify(slow), name).toBe(true);
        branches += 1;
      }
    }
    expect(branches).toBeGreaterThan(60);
  });
});
