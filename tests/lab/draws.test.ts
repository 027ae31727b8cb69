import { describe, expect, it } from 'vitest';
import type { DrawLine } from '../../src/lab/tables/draws.ts';
import { drawsTable, weighDraws } from '../../src/lab/tables/draws.ts';
import { hashState } from '../../src/engine/hash.ts';
import { headlinesOf } from '../../src/lab/headlines.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { luckAnew } from '../../src/lab/otherLuck.ts';
import { makeStudy } from '../../src/lab/studies/index.ts';
import { mixedSetup, playMixed } from '../../src/lab/mixed.ts';
import { openWar } from '../../src/engine/war.ts';
import { questionsOf } from '../../src/lab/studies/draws.ts';
import { runBranch } from '../../src/lab/branch.ts';
import { standInFor } from '../../src/policy/index.ts';
import type { GameEvent } from '../../src/engine/events.ts';

const library = loadLibrary();

describe('draws asked anew', () => {
  it(
    'change nothing else: the war is the one played from its first day with that one answer otherwise',
    { timeout: 60_000 },
    () => {
      const setup = mixedSetup(1);
      const events: GameEvent[] = [];
      const { state, submissions } = playMixed(library, 1, (_state, today) => events.push(...today));
      const questions = questionsOf(events);
      expect(questions.length).toBeGreaterThan(10);
      expect(new Set(questions).size).toBe(questions.length);
      const study = makeStudy(library, {
        study: 'draws',
        war: { setup, submissions },
        seat: 'USSR',
        questions,
        times: 1,
      });
      expect(study.line(0)['hash']).toBe(hashState(openWar(library, setup).rules.index, state));
      for (let i = 1; i < study.total; i += Math.ceil(study.total / 12)) {
        const question = questions[i - 1];
        const opened = openWar(
          library,
          setup,
          luckAnew(setup.seed, `${setup.seed}/anew/1`, (asked) => asked === question),
        );
        const slow = runBranch({
          library,
          played: { setup, submissions, final: state },
          change: null,
          seat: 'USSR',
          opponent: 'recorded',
          opponentPolicy: standInFor(setup.policies.USA),
          standIn: true,
          opened,
        });
        expect(study.line(i)['question']).toBe(question);
        expect(study.line(i)['hash'], question).toBe(headlinesOf(opened.rules.index, slow.final, 1).hash);
      }
    },
  );

  it('are asked anew on the record’s luck too', { timeout: 60_000 }, () => {
    const submissions = library.references['the-hokkaido-week'] ?? [];
    const setup = {
      ...mixedSetup(5),
      seed: '1945',
      lenses: { tokyo: 'twin-shocks', moscow: 'legal-diplomatic' },
      policies: {},
    };
    const recorded = Object.keys(openWar(library, setup).rules.record ?? {}).filter((name) =>
      name.startsWith('weather/'),
    );
    expect(recorded.length).toBeGreaterThan(0);
    const study = makeStudy(library, {
      study: 'draws',
      war: { setup, submissions },
      seat: 'USSR',
      questions: recorded,
      times: 2,
    });
    const hashes = Array.from({ length: study.total }, (_, i) => study.line(i)['hash']);
    expect(new Set(hashes).size).toBeGreaterThan(1);
  });
});

describe('the weight of draws', () => {
  const line = (question: string | null, broadcast: number, aim: number): DrawLine => ({
    question,
    ending: '',
    outcomes: { broadcast, 'aim-x': aim },
  });
  const outcomes = [
    { id: 'broadcast', says: 'Broadcast', unit: 'day of August' },
    { id: 'aim-x', says: 'X', unit: 'grade' },
  ] as const;
  const lines = [
    line(null, 15, 2),
    line('a', 15, 2),
    line('b', 18, 2),
    line('b', 15, 2),
    line('c', 15, 0),
    line('c', 15, 1),
  ];

  it('is how often they change what is asked about, then how much', () => {
    expect(
      weighDraws(lines, ['aim-x'], outcomes, null).map(({ question, otherwise }) => [question, otherwise]),
    ).toEqual([
      ['c', 2],
      ['b', 0],
      ['a', 0],
    ]);
    expect(weighDraws(lines, ['aim-x'], outcomes, 'broadcast')[0]).toMatchObject({
      question: 'b',
      otherwise: 1,
      most: 3,
    });
  });

  it('leaves out of the table, but counts, what changes nothing', () => {
    const table = drawsTable(lines, ['aim-x'], outcomes, null, (question) => `draw ${question}`);
    expect(table.rows.map(([name]) => name)).toEqual(['draw c', 'draw b']);
    expect(table.sentence).toContain('1 change nothing');
  });
});
