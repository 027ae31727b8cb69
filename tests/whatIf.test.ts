import { describe, expect, it } from 'vitest';
import { soundFiles } from './scenario/kit.ts';
import { DEFAULT_LENSES, openWar } from '../src/engine/war.ts';
import { historyBeside, referenceTimeline } from '../src/lab/debrief.ts';
import { lintScenario } from '../src/scenario/index.ts';
import { loadLibrary } from '../src/cli/library.ts';
import { playOut } from '../src/policy/playout.ts';
import { POLICIES, type PolicyName } from '../src/policy/index.ts';
import { findBreaches } from '../src/engine/invariants.ts';

const library = loadLibrary();
const all = Object.values(library.scenarios).map((ix) => ix.scenario);
const whatIfs = all.filter(({ whatIf }) => whatIf !== undefined).map(({ id }) => id);

function play(scenario: string, ussr: PolicyName, usa: PolicyName, seed: string) {
  const setup = { scenario, seed, lenses: DEFAULT_LENSES, aims: {}, policies: {} };
  const of = (name: PolicyName) => ({ name, policy: POLICIES[name] });
  return playOut({ library, setup, policies: { USSR: of(ussr), USA: of(usa) } });
}

function opened(scenario: string) {
  return openWar(library, { scenario, seed: 'any', lenses: DEFAULT_LENSES, aims: {}, policies: {} }).state;
}

describe('the wars that were not', () => {
  it('are five', () => {
    expect(whatIfs.sort()).toEqual([
      'hula-cut-in-july',
      'no-bomb-before-september',
      'stalin-keeps-11-august',
      'the-coup-succeeds',
      'the-onekotan-line',
    ]);
  });

  it.each(whatIfs)(
    '%s goes to its end whoever holds the desks',
    (id) => {
      for (const [ussr, usa] of [
        ['historical', 'historical'],
        ['bold', 'cautious'],
        ['cautious', 'bold'],
        ['random', 'random'],
      ] as const) {
        const { state } = play(id, ussr, usa, `end/${ussr}`);
        expect(state.ended).not.toBeNull();
        const ix = library.scenarios[id];
        if (ix !== undefined) expect(findBreaches(ix, state)).toEqual([]);
      }
    },
    60_000,
  );

  it.each(whatIfs)('%s puts something to both seats within three days', (id) => {
    const asked = { USSR: 0, USA: 0 };
    const { submissions } = play(id, 'historical', 'historical', 'pace');
    const start = library.scenarios[id]?.scenario.start ?? 0;
    for (const { seat, day, answers } of submissions) if (day < start + 4) asked[seat] += answers.length;
    expect(Math.min(asked.USSR, asked.USA)).toBeGreaterThan(0);
  });

  it('begin with other forces, charts or papers than history', () => {
    expect(opened('the-coup-succeeds').charts['surrender']).toBe('junta');
    expect(opened('the-coup-succeeds').letters['tokyo-acceptance-2']).toBeUndefined();
    expect(opened('the-onekotan-line').charts['orderOne']).toBe('jcsLine');
    expect(opened('the-onekotan-line').known.USSR['stance/kurilLine']?.value).toBe(1);
    expect(opened('stalin-keeps-11-august').facts['entryDay']).toBe(11);
    expect(opened('hula-cut-in-july').lift['lciVladivostok']?.hulls).toBe(0);
    expect(opened('no-bomb-before-september').operations['hiroshima']?.status).toBe('dormant');
  });

  it('let no bomb fall before September where there is none, and no army march before the 11th where it waits', () => {
    const bombless = play('no-bomb-before-september', 'historical', 'historical', 'late').state.milestones;
    expect(bombless['bomb/1'] ?? 50 * 1440).toBeGreaterThanOrEqual(48 * 1440);
    const late = play('stalin-keeps-11-august', 'historical', 'historical', 'late').state.milestones;
    expect(late['fact/declared/1']).toBe(26 * 1440 + 14 * 60);
  });

  it('put Shumshu off by a day and more without landing craft', () => {
    for (const seed of ['a', 'b', 'c']) {
      const sailed = (scenario: string): number =>
        play(scenario, 'historical', 'historical', seed).state.milestones['operation/shumshu/sailed'] ?? Infinity;
      expect(sailed('hula-cut-in-july') - sailed('from-potsdam')).toBeGreaterThanOrEqual(1440);
    }
  }, 60_000);

  it('are laid beside 1945, and begin a lesson later by their own path', () => {
    expect(historyBeside(library, 'the-race')).toBe('the-race');
    expect(historyBeside(library, 'the-coup-succeeds')).toBe('the-race');
    expect(historyBeside(library, 'hula-cut-in-july')).toBe('from-potsdam');
    const setup = { scenario: 'the-coup-succeeds', seed: 'x', lenses: DEFAULT_LENSES, aims: {}, policies: {} };
    const beside = referenceTimeline(library, setup);
    expect(beside[0]?.day).toBe(library.scenarios['the-coup-succeeds']?.scenario.start);
    expect(beside.some(({ events }) => events.some(({ kind }) => kind === 'surrenderSigned'))).toBe(true);
    const later = openWar(library, { ...setup, startDay: 34 });
    expect(later.state.day).toBe(34);
    expect(later.state.charts['orderOne']).not.toBe('issued');
    expect(later.state.letters['tokyo-fights-on']).toBeDefined();
  });
});

describe('a start that is changed', () => {
  const changed = (changes: unknown, whatIf?: string) => {
    const files = soundFiles();
    const manifest = files['small/scenario.json'] as Record<string, unknown>;
    files['small/scenario.json'] = { ...manifest, changes, ...(whatIf === undefined ? {} : { whatIf }) };
    return lintScenario(files).map(({ path }) => path);
  };

  it('names only what there is, within its range', () => {
    expect(changed({ areas: { NOWHERE: 'USSR' } }, 'x')).toContain('$.changes.areas.NOWHERE');
    expect(changed({ facts: { tension: 500 } }, 'x')).toContain('$.changes.facts.tension');
    expect(changed({ formations: { ghosts: { men: 3 } } }, 'x')).toContain('$.changes.formations.ghosts');
    expect(changed({ answers: { 'DP-26': 'never' } }, 'x').length).toBeGreaterThan(0);
    expect(changed({ unsent: ['no-such-letter'] }, 'x')).toContain('$.changes.unsent[0]');
    expect(changed({ weather: {} }, 'x')).toContain('$.changes.weather');
  });

  it('says what differs from history', () => {
    expect(changed({})).toContain('$.changes');
    expect(changed({}, 'Another war.')).toEqual([]);
  });
});
