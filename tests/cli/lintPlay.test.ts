import { beforeAll, describe, expect, it } from 'vitest';
import type { Condition, Decision, Scenario } from '../../src/engine/scenario.ts';
import type { Fault } from '../../src/cli/lint/faults.ts';
import type { Library } from '../../src/engine/war.ts';
import type { Pace } from '../../src/cli/lint/pace.ts';
import type { ScenarioIndex } from '../../src/engine/scenarioIndex.ts';
import { faultsOf, faultsOfRules } from '../../src/cli/lint/faults.ts';
import { indexScenario } from '../../src/engine/scenarioIndex.ts';
import { judge, readLintFile } from '../../src/cli/lint/allowed.ts';
import { library } from '../campaign/kit.ts';
import { lintSetup, playersOf } from '../../src/cli/lint/wars.ts';
import { merged } from '../../src/cli/lint/tally.ts';
import { paceOf } from '../../src/cli/lint/pace.ts';
import { playWars } from '../../src/cli/lint/playPart.ts';
import { POLICY_NAMES } from '../../src/policy/index.ts';

/** Enough wars for every pair of policies, and for a share to say something. */
const WARS = 24;
const NEVER: Condition = { any: [] };
const ALWAYS: Condition = { all: [] };
const LONG = Array.from({ length: 90 }, () => 'word').join(' ');

/** The race with one thing of each kind out of order. */
function broken(): Scenario {
  const { scenario } = library.scenarios['the-race'] as ScenarioIndex;
  const decision = (id: string): Decision => scenario.decisions.find((one) => one.id === id) as Decision;
  const tinian = decision('tinian-8');
  const [first, ...others] = tinian.options;
  const opening = scenario.decisions.find((one) => one.id === 'DP-14') as Decision;
  const changed = [
    // Put in every war: one answer alone is open to it.
    { ...tinian, options: [{ ...first, when: undefined }, ...others.map((one) => ({ ...one, when: NEVER }))] },
    {
      ...opening,
      opening: LONG,
      options: opening.options.map((one) => ({ ...one, effects: [...one.effects, { tell: 'no.such.key' }] })),
    },
    { ...decision('karafuto-order'), when: NEVER },
  ] as Decision[];
  const aim = (id: string, kept: Condition) => {
    const found = scenario.aims.find((one) => one.id === id);
    return { ...found, kept, inPart: NEVER } as Scenario['aims'][number];
  };
  return {
    ...scenario,
    decisions: scenario.decisions.map((one) => changed.find((other) => other.id === one.id) ?? one),
    aims: scenario.aims.map((one) =>
      one.id === 'kurilBase' ? aim('kurilBase', NEVER) : one.id === 'openDoor' ? aim('openDoor', ALWAYS) : one,
    ),
    endings: [...scenario.endings, { id: 'never', rank: 1, name: 'Never', text: 'Never.', when: NEVER }],
    operations: scenario.operations.map((one) =>
      one.id === 'maoka' ? { ...one, needs: NEVER, standing: NEVER } : one,
    ),
    letters: [...scenario.letters, { ...(scenario.letters[0] as Scenario['letters'][number]), id: 'unsent' }],
    people: scenario.people.map((one, i) => (i === 0 ? { ...one, sources: [] } : one)),
  };
}

describe('a scenario with a fault of each kind, played', () => {
  let faults: readonly Fault[] = [];
  const has = (kind: string, id: string): void => {
    const ids = faults.filter((fault) => fault.kind === kind).map((fault) => fault.id);
    expect(ids, kind).toContain(id);
  };

  beforeAll(() => {
    const ix = indexScenario(broken());
    const own: Library = { ...library, scenarios: { ...library.scenarios, 'the-race': ix } };
    const tally = playWars(own, ix, { wars: WARS, first: 1, parts: 1 });
    faults = faultsOf(ix, tally, paceOf(own, ix), { questions: [1, 2], perAct: 40, stops: [1, 2] });
  }, 120_000);

  it('is told of what is never reached, open, used or sent', () => {
    has('decisionNeverReached', 'karafuto-order');
    const { options } = (library.scenarios['the-race'] as ScenarioIndex).decisions['tinian-8'] as Decision;
    has('optionNeverOpen', `tinian-8/${options[1]?.id}`);
    has('optionAlwaysTaken', `tinian-8/${options[0]?.id}`);
    has('endingNeverReached', 'never');
    has('planNeverUsed', 'maoka');
    has('letterNeverSent', 'unsent');
    has('formationRarelyUsed', 'eighthRouteArmy');
  });

  it('is told of aims that nothing decides', () => {
    has('aimAlwaysKept', 'USA/openDoor');
    has('aimAlwaysLost', 'USA/kurilBase');
  });

  it('is told of what lacks a source or a wording, and of long texts', () => {
    const [person] = broken().people;
    has('noSource', `people/${person?.id}`);
    has('noWording', 'told/no.such.key');
    has('tooManyWords', 'DP-14');
  });

  it('is told of a pace out of its band', () => {
    has('paceQuestions', 'USSR/all');
    has('paceStops', 'USA/all');
    has('paceAct', 'USSR/1');
  });
});

describe('counts alone', () => {
  const ix = library.scenarios['the-race'] as ScenarioIndex;
  const quiet = { questions: 0, acts: [], gaps: [], median: 0, peak: 0, stops: 0, seconds: 90, mostSeconds: 90 };
  const pace: Pace = { seats: { USSR: quiet, USA: quiet }, never: [], days: {} };
  const kinds = (tally: Record<string, number>, of: Pace = pace): string[] =>
    faultsOf(ix, tally, of, {}).map((fault) => `${fault.kind} ${fault.id}`);

  it('show an option that is open and never taken, once it was open often enough', () => {
    const tally = { wars: 40, 'asked/DP-14': 40, 'open/DP-14/hour': 40, 'took/DP-14/notice': 40 };
    expect(kinds(tally)).toContain('optionNeverTaken DP-14/hour');
    expect(kinds({ ...tally, 'open/DP-14/hour': 19 })).not.toContain('optionNeverTaken DP-14/hour');
    expect(kinds({ ...tally, 'took/DP-14/hour': 1 })).not.toContain('optionNeverTaken DP-14/hour');
  });

  it('show a war that runs on and one without an ending', () => {
    expect(kinds({ wars: 40, runsOn: 1, 'ending/none': 1 })).toEqual(
      expect.arrayContaining(['warRunsOn length', 'warWithoutEnding none']),
    );
  });

  it('show empty days, crowded days and long reading', () => {
    const seat = { ...quiet, gaps: [{ after: 30, days: 3 }], median: 3, peak: 6, seconds: 200 };
    const found = kinds({ wars: 40 }, { ...pace, seats: { USSR: seat, USA: quiet } });
    expect(found).toEqual(
      expect.arrayContaining([
        'paceGap USSR/08-15',
        'paceMedian USSR/all',
        'pacePeak USSR/all',
        'paceReading USSR/all',
      ]),
    );
    expect(found.filter((fault) => fault.includes('USA/') && fault.startsWith('pace'))).toEqual([]);
  });

  it('show charts, phases and events that never stir, and none that did', () => {
    const found = faultsOfRules({
      wars: 1,
      'phase/weather': 1,
      'event/told': 1,
      'step/alliance/cooperation/STRAIN/friction': 1,
    }).map((fault) => `${fault.kind} ${fault.id}`);
    expect(found).toEqual(expect.arrayContaining(['phaseIdle sail', 'eventNeverEmitted standOff']));
    expect(found).toContain('chartStateNeverVisited alliance/rupture');
    for (const stirred of ['phaseIdle weather', 'eventNeverEmitted told', 'chartStateNeverVisited alliance/friction'])
      expect(found).not.toContain(stirred);
    expect(found).not.toContain('chartStepNeverTaken alliance/cooperation/STRAIN/friction');
  });

  it('add up the same in parts', { timeout: 60_000 }, () => {
    const whole = playWars(library, ix, { wars: 4, first: 1, parts: 1 });
    const parts = [1, 2].map((first) => playWars(library, ix, { wars: 4, first, parts: 2 }));
    expect(merged(parts)).toEqual(merged([whole]));
  });
});

describe('the wars of the linter', () => {
  it('take all pairs of policies and all lenses, by number alone', () => {
    const ix = library.scenarios['the-race'] as ScenarioIndex;
    const numbers = Array.from({ length: 320 }, (_, i) => i + 1);
    const pairs = new Set(numbers.slice(0, 16).map((n) => JSON.stringify(playersOf(n))));
    expect(pairs.size).toBe(POLICY_NAMES.length ** 2);
    const lenses = new Set(numbers.map((n) => JSON.stringify(lintSetup(ix, n).lenses)));
    expect(lenses.size).toBe(20);
    expect(lintSetup(ix, 7).seed).toBe('lint-7');
  });
});

describe('explanations', () => {
  const fault: Fault = { kind: 'letterNeverSent', id: 'tokyo-query', says: 'in none' };
  const entry = { kind: 'letterNeverSent', id: 'tokyo-*', reason: 'Nobody asks before the reply.' };

  it('excuse the fault they name; one that nothing answers to is told', () => {
    expect(judge([fault], [entry])).toMatchObject({ faults: [], explained: [{ fault }], unused: [] });
    expect(judge([fault], [])).toMatchObject({ faults: [fault] });
    const other = { ...entry, kind: 'planNeverUsed' };
    expect(judge([fault], [other])).toMatchObject({ faults: [fault], unused: [other] });
  });

  it('must give a reason', () => {
    expect(readLintFile('x/lint.json', { allowed: [entry] }).allowed).toEqual([entry]);
    expect(() => readLintFile('x/lint.json', { allowed: [{ ...entry, reason: 'so' }] })).toThrow('a reason in words');
    expect(() => readLintFile('x/lint.json', { excuses: [] })).toThrow('unknown key');
  });
});
