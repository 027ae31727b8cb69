import { describe, expect, it } from 'vitest';
import type { Condition, Line, Wording } from '../../src/engine/scenario.ts';
import type { ConditionView } from '../../src/engine/decisions/conditions.ts';
import type { Decision } from '../../src/engine/scenario.ts';
import type { Seat } from '../../src/engine/words.ts';
import { CAMPAIGNS, eachDay, library, type Game } from './kit.ts';
import { holds, mentions } from '../../src/engine/decisions/conditions.ts';
import { composedText } from '../../src/text/en/letters.ts';
import { inWords } from '../../src/text/papers.ts';
import { readPaper } from '../../src/engine/decisions/wording.ts';
import { SEATS } from '../../src/engine/words.ts';
import { truthView } from '../../src/engine/rules/truth.ts';
import { viewOfState } from '../../src/engine/seatView.ts';

/**
 * What a paper says has to be so in the war being played. Checked here: every sentence that states a claim, and every
 * letter or deed that a sentence's condition names, against the world as it is. Not checked: what a sentence says beyond
 * its conditions and claims, and whether a report that a seat believes is true; a seat may be wrong, a paper may not.
 */

const TIME = 60_000 + CAMPAIGNS * 5_000;

function truthOf(game: Game): ConditionView {
  const { rules, state } = game;
  return truthView({ rules, ix: rules.index, s: state, events: [], now: state.now });
}

/** Letters sent or received and answers given: of these a seat cannot be wrong. */
function isSure(condition: Condition, seat: Seat): boolean {
  return mentions(condition).every(
    ({ kind, id }) => kind === 'letter' || kind === 'decision' || isFactOf(seat, kind, id),
  );
}

function isFactOf(seat: Seat, kind: string, id: string): boolean {
  return kind === 'fact' && library.scenarios['the-race']?.facts[id]?.seenBy.includes(seat) === true;
}

/** Conditions that must hold where a line stands as the view reads it: its claims, and what a seat cannot be wrong of. */
function stated(line: string | Line, view: ConditionView, seat: Seat): Condition[] {
  if (typeof line === 'string') return [];
  const claims = line.claims === undefined ? [] : [line.claims];
  if (line.when === undefined) return claims;
  if (holds(line.when, view)) return isSure(line.when, seat) ? [line.when, ...claims] : claims;
  return line.otherwise === undefined ? [] : [...claims, ...stated(line.otherwise, view, seat)];
}

function linesOf(decision: Decision): readonly (string | Line)[] {
  const list = (wording: Wording): readonly (string | Line)[] => (typeof wording === 'string' ? [wording] : wording);
  return [
    ...list(decision.opening),
    ...decision.knew,
    ...list(decision.silenceMeans),
    ...decision.advisers.flatMap((adviser) => list(adviser.says)),
    ...decision.options.flatMap((option) => list(option.detail)),
  ];
}

describe('papers', () => {
  it(
    'state nothing of letters, answers and facts that is not so',
    () => {
      const wrong = new Set<string>();
      eachDay('papers', (game, today) => {
        const ix = game.rules.index;
        const truth = truthOf(game);
        for (const seat of SEATS) {
          const view = viewOfState(ix, game.state, seat);
          for (const id of view.open) {
            const decision = ix.decisions[id] as Decision;
            for (const line of linesOf(decision))
              for (const condition of stated(line, view, seat))
                if (!holds(condition, truth)) wrong.add(`${id}: ${JSON.stringify(condition)}`);
          }
        }
        game.advance(today);
      });
      expect([...wrong]).toEqual([]);
    },
    TIME,
  );

  it(
    'leave no blank open and are short enough in every war',
    () => {
      const wrong = new Set<string>();
      eachDay('blanks', (game, today) => {
        const ix = game.rules.index;
        for (const seat of SEATS) {
          const view = viewOfState(ix, game.state, seat);
          for (const id of view.open) {
            const decision = ix.decisions[id] as Decision;
            const paper = readPaper(decision, view);
            const texts = [paper.opening, ...paper.knew, ...paper.advisers.map(({ says }) => says)];
            for (const text of [...texts, ...Object.values(paper.details)])
              if (/[{}]/u.test(inWords(ix, text))) wrong.add(`${id}: ${text}`);
            if (paper.opening.split(' ').length > 90) wrong.add(`${id}: ${paper.opening}`);
            for (const { counsel } of paper.advisers)
              if (!decision.options.some((option) => option.id === counsel)) wrong.add(`${id}: counsel ${counsel}`);
          }
        }
        for (const [id, letter] of Object.entries(game.state.letters)) {
          // A composed letter has no sentence of its own: its words are made from its axes.
          const says = ix.letters[id]?.axes === undefined ? letter.says : composedText(ix, id);
          if (says === '' || /[{}]/u.test(inWords(ix, says))) wrong.add(`letter ${id}: ${says}`);
        }
        game.advance(today);
      });
      expect([...wrong]).toEqual([]);
    },
    TIME,
  );

  it('never names a stand-off without its place', () => {
    for (const id of ['stand-off-us', 'stand-off-ussr'] as const) {
      const decision = library.scenarios['the-race']?.decisions[id] as Decision;
      expect(JSON.stringify(decision.opening)).toContain('{standOffForces}');
    }
  });
});
