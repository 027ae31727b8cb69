/** Everything the rules can say is worded, and no name of the program shows through. */
import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/engine/events.ts';
import { CHART_NOTES, word, wordDraw, wordModifier, wordReason, wordRejection } from '../../src/text/en.ts';
import { DEFAULT_LENSES } from '../../src/engine/war.ts';
import { EVENT_KINDS } from '../../src/engine/events.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { mergeScenario } from '../../src/scenario/index.ts';
import { pictures } from '../../src/charts/pictures.ts';
import { playOut } from '../../src/policy/playout.ts';
import { POLICIES } from '../../src/policy/index.ts';
import { reject, REJECTIONS, type RejectionCode } from '../../src/engine/rejection.ts';

const library = loadLibrary('scenarios', mergeScenario);
const ix = library.scenarios['the-race'];
if (ix === undefined) throw new Error('the race is not among the scenarios');

/** No placeholder left open, no id of the program's own, and an end like a sentence's. */
function expectPrint(text: string): void {
  expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
  expect(text).not.toMatch(/\b[a-z]+[A-Z]\w*\b/);
  expect(text).not.toMatch(/\b[A-Z]{3}_[A-Z]+\b/);
  expect(text.trim()).not.toBe('');
}

const PARAMS = {
  decision: 'DP-26',
  option: 'none',
  seat: 'USSR',
  letter: 'byrnes-reply-ambiguous',
  from: 'KUR_SHUMSHU',
  to: 'KUR_ETOROFU',
  operation: 'shumshu',
  verb: 'go',
  area: 'KUR_SHUMSHU',
  hours: 3,
  men: 1200,
};

const COUNTS = { fact: 'tension', from: 20, to: 25 };

test('every kind of event has a sentence, even where the event tells little', () => {
  for (const kind of EVENT_KINDS) {
    for (const params of [kind === 'factChanged' ? COUNTS : PARAMS, {}]) {
      const event: GameEvent = {
        id: kind,
        kind,
        at: 0,
        params,
        cause: { paragraph: '1.1', because: [] },
        seenBy: [],
        weight: 1,
      };
      const text = word(event, ix);
      expect(text, kind).not.toMatch(/undefined|NaN|\[object/);
      expect(text.length, kind).toBeGreaterThan(kind === 'chartMoved' ? 2 : 8);
    }
  }
});

test('every refusal has words', () => {
  for (const code of Object.keys(REJECTIONS) as RejectionCode[]) {
    const text = wordRejection(
      reject(code, { decision: 'DP-26', operation: 'shumshu', verb: 'go', status: 'dormant', hours: 5, left: 4 }),
      ix,
    );
    expectPrint(text);
    expect(text).toMatch(/[.?]$/);
  }
});

test('every report of the charts has a sentence, and no sentence is without its report', () => {
  const keys = new Set<string>();
  for (const picture of Object.values(pictures)) {
    for (const arrow of picture.arrows) {
      for (const effect of arrow.effects) {
        const key = /^note key=(\S+)/.exec(effect)?.[1];
        if (key !== undefined) keys.add(key);
      }
    }
  }
  expect(keys.size).toBeGreaterThan(90);
  expect(Object.keys(CHART_NOTES).sort()).toEqual([...keys].sort());
  for (const text of Object.values(CHART_NOTES)) expectPrint(text);
});

describe('whole wars are told in plain words', () => {
  test.each(['historical', 'bold', 'random'] as const)('both seats %s', (name) => {
    const policy = { name, policy: POLICIES[name] };
    const setup = { scenario: 'the-race', seed: `tell-${name}`, lenses: DEFAULT_LENSES, aims: {}, policies: {} };
    const told: GameEvent[] = [];
    playOut({
      library,
      setup,
      policies: { USSR: policy, USA: policy },
      onDay: (_state, events) => told.push(...events),
    });
    expect(told.length).toBeGreaterThan(100);
    for (const event of told) {
      if (event.weight > 0) expectPrint(word(event, ix));
      for (const reason of event.cause.because) expect(wordReason(reason, ix)).not.toMatch(/undefined/);
      for (const modifier of event.cause.modifiers ?? []) expect(wordModifier(modifier, ix)).not.toMatch(/undefined/);
      for (const draw of event.cause.draws ?? []) expect(wordDraw(draw, ix)).not.toMatch(/undefined/);
    }
  });
});
