/** The case files: small positions, each played through the real rules and held to what its paragraph promises. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CaseFile, Versus } from './kit/caseFile.ts';
import type { Ctx } from '../src/engine/ctx.ts';
import type { GameEvent } from '../src/engine/events.ts';
import type { Seat } from '../src/engine/words.ts';
import { cloneState } from '../src/engine/war.ts';
import { eventMisses, misses } from './kit/expectation.ts';
import { faultsOfCase } from './kit/caseFile.ts';
import { gradeAims } from '../src/engine/outcome/aims.ts';
import { historical } from '../src/policy/historical.ts';
import { library, otherCase, playCase, type Played } from './kit/position.ts';
import { makeEvening } from '../src/campaign/evening.ts';
import { observe, viewOfObservation } from '../src/engine/observe.ts';
import { panelsOf } from '../src/engine/outcome/panels.ts';
import { runBranch } from '../src/lab/branch.ts';
import { DEFAULT_LENSES } from '../src/engine/war.ts';

const FOLDER = 'tests/cases';

function readCase(name: string): CaseFile {
  return JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as CaseFile;
}

function seen(played: Played, seat: Seat): unknown {
  return observe(played.rules.index, played.state, seat);
}

function evening(played: Played, seat: Seat): unknown {
  const { rules, state, lastDay } = played;
  const ix = rules.index;
  const observation = observe(ix, state, seat);
  const view = viewOfObservation(ix, observation);
  const after = { observation, view, grades: gradeAims(ix, view) };
  return makeEvening({ ix, day: state.day - 1, events: lastDay, submission: undefined, before: after, after });
}

/** The end's panels with their lines by name, so that a path can point at one. */
function panels(played: Played): unknown {
  const { rules, state } = played;
  const ctx: Ctx = { rules, ix: rules.index, s: cloneState(state), events: [], now: state.now };
  const { interests, costs, peace, winter } = panelsOf(ctx);
  return {
    interests: Object.fromEntries(interests.map((line) => [`${line.seat}/${line.aim}`, line])),
    costs: Object.fromEntries(costs.map((line) => [line.cost, line])),
    peace: Object.fromEntries(peace.map((line) => [line.id, line])),
    winter: Object.fromEntries(winter.map((line) => [line.rule, line])),
    sum: Object.keys(panelsOf(ctx)).filter((key) => !['interests', 'costs', 'peace', 'winter'].includes(key)),
  };
}

/** What a war was, as far as one of the named things goes. Answers of luck may differ and change nothing: chances count. */
function trace(played: Played, what: string): string {
  if (what === 'submissions') return JSON.stringify(played.submissions);
  if (what === 'checkpoints') return played.checkpoints.join(' ');
  const events = played.events.filter((event) => event.kind === what);
  const needed = (event: GameEvent): number[] => (event.cause.draws ?? []).map((draw) => draw.needed);
  return JSON.stringify(
    events.map((event) => ({ id: event.id, at: event.at, params: event.params, needed: needed(event) })),
  );
}

function versusMisses(data: CaseFile, versus: Versus, played: Played): string[] {
  const other = playCase(otherCase(data, versus));
  const unlike = (versus.same ?? []).filter((what) => trace(played, what) !== trace(other, what));
  const alike = (versus.different ?? []).filter((what) => trace(played, what) === trace(other, what));
  return [
    ...other.faults,
    ...unlike.map((what) => `${what} should be the same:\n${trace(played, what)}\n${trace(other, what)}`),
    ...alike.map((what) => `${what} should differ: ${trace(played, what)}`),
  ];
}

function branchOf(data: CaseFile, played: Played): unknown {
  if (data.branch === undefined) throw new Error('the case names no branch');
  const setup = {
    scenario: data.scenario,
    seed: data.seed ?? 'case',
    lenses: DEFAULT_LENSES,
    aims: {},
    policies: data.policies ?? {},
  };
  return runBranch({
    library: library(),
    played: { setup, submissions: played.submissions, final: played.state },
    change: data.branch,
    opponent: 'recorded',
    opponentPolicy: { name: 'historical', policy: historical },
    standIn: true,
  });
}

function missesOf(data: CaseFile): string[] {
  const played = playCase(data);
  const seats = (part: CaseFile['expectSeen'], of: (seat: Seat) => unknown): string[] =>
    Object.entries(part ?? {}).flatMap(([seat, wanted]) => misses(of(seat as Seat), wanted, seat));
  return [
    ...played.faults,
    ...eventMisses(played.events, data.expect ?? []),
    ...misses(played.state, data.expectState ?? {}, 'state'),
    ...seats(data.expectSeen, (seat) => seen(played, seat)),
    ...seats(data.expectEvening, (seat) => evening(played, seat)),
    ...(data.expectPanels === undefined ? [] : misses(panels(played), data.expectPanels, 'panels')),
    ...(data.versus === undefined ? [] : versusMisses(data, data.versus, played)),
    ...(data.expectBranch === undefined ? [] : misses(branchOf(data, played), data.expectBranch, 'branch')),
  ];
}

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

describe('cases', () => {
  it.each(names)('%s', (name) => {
    const data = readCase(name);
    expect(faultsOfCase(data)).toEqual([]);
    expect(name.startsWith(`${data.paragraphs[0]}-`)).toBe(true);
    expect(missesOf(data)).toEqual([]);
  });
});

describe('a case file', () => {
  const one = readCase('4.1-convoy-on-to-maoka.json');

  it('is refused for an unknown word, or for expecting nothing', () => {
    const { expect: _expect, expectState: _state, refused: _refused, ...silent } = one;
    expect(faultsOfCase({ ...one, expekt: [] } as CaseFile)).toEqual(['the case has the unknown key expekt']);
    expect(faultsOfCase(silent)).toEqual(['the case expects nothing']);
  });

  it('fails where what it expects does not come about', () => {
    expect(missesOf({ ...one, expectState: { 'operations.firstEchelon.status': 'repulsed' } })).toHaveLength(1);
    expect(missesOf({ ...one, expect: [{ kind: 'coupSucceeded' }] })).toHaveLength(1);
    expect(missesOf({ ...one, expect: [{ kind: 'operationSailed', absent: true }] })).toHaveLength(1);
    expect(() => missesOf({ ...one, set: { operations: { fifthEchelon: {} } } })).toThrow(
      'the state has no operations.fifthEchelon',
    );
  });
});
