/** The steps of the three days: what to do next, where it is done, and how one knows that it has been. */
import type { Game } from '../game/context.ts';
import type { Seat } from '../../engine/words.ts';

export interface Step {
  readonly says: string;
  /** Why, once it is being done; never before. */
  readonly why?: string;
  /** Where on the desk. */
  readonly at: string;
  /** A decision whose title must stand there, where several places are alike. */
  readonly about?: string;
  readonly isDone: (game: Game) => boolean;
}

const TO: Readonly<Record<Seat, string>> = { USSR: 'Truman', USA: 'Stalin' };

function isOn(game: Game, turns: number, tab: Game['tab']): boolean {
  return game.snapshot.screen === 'desk' && game.snapshot.turns === turns && game.tab === tab;
}

function firstDay(seat: Seat): Step[] {
  const isUssr = seat === 'USSR';
  return [
    {
      says: isUssr
        ? 'It is 17 August. Japan has given in, and you are Stalin. Read the page, then sit down at the desk.'
        : 'It is 18 August. Japan has given in, and you are Truman. Read the page, then sit down at the desk.',
      at: '.sheet .button--main',
      isDone: ({ snapshot }) => snapshot.screen !== 'briefing',
    },
    {
      says: 'A letter has come in. Open “Cables”.',
      at: '#tab-cables',
      isDone: (game) => isOn(game, 0, 'cables'),
    },
    {
      says: isUssr
        ? 'Truman names who receives which surrender. Read what he gives you and what he leaves out; then open “Decisions”.'
        : 'Stalin asks for two things. Read which; then open “Decisions”.',
      at: '#tab-decisions',
      isDone: (game) => isOn(game, 0, 'decisions'),
    },
    {
      says: isUssr ? 'One paper waits for your answer. Open it.' : 'Open the paper on Stalin’s letter.',
      at: '.folder',
      about: isUssr ? 'DP-26' : 'DP-28',
      isDone: ({ done }) => done.has('opened'),
    },
    {
      says: `Four men have written what they would do. Ask one of them what he makes of ${TO[seat]}.`,
      why: 'Your day has four hours, and this takes one.',
      at: '.minute .button',
      isDone: ({ done }) => done.has('consulted'),
    },
    {
      says: 'Now answer as you think right.',
      why: 'No answer here is the right one for every aim.',
      at: '.option .button',
      isDone: ({ snapshot }) => snapshot.draft.answers.length > 0,
    },
  ];
}

const SEALING: readonly Step[] = [
  {
    says: 'Think again: press “Undo”.',
    why: 'Nothing has left the room yet.',
    at: '.drafts__buttons .button[aria-keyshortcuts="u"]',
    isDone: ({ done }) => done.has('undone'),
  },
  {
    says: 'Answer once more: the same or another.',
    at: '.option .button, .folder',
    isDone: ({ snapshot }) => snapshot.draft.answers.length > 0 || snapshot.turns > 0,
  },
  {
    says: 'Seal the day.',
    why: 'What is sealed goes out and cannot be called back.',
    at: '.button--seal',
    isDone: ({ snapshot }) => snapshot.turns > 0,
  },
  {
    says: 'The evening report. Press any line: its cause opens.',
    why: 'What you could not know on this day stays covered until the war is over.',
    at: '.line summary',
    isDone: ({ done }) => done.has('cause'),
  },
  {
    says: 'Go on to the next day.',
    at: '.paper__buttons .button--main',
    isDone: ({ snapshot }) => snapshot.turns > 1 || snapshot.screen === 'desk',
  },
];

function later(seat: Seat): Step[] {
  return [
    {
      says: 'Where is your letter now? Open “Cables”.',
      at: '#tab-cables',
      isDone: (game) => isOn(game, 1, 'cables') || game.snapshot.turns > 1,
    },
    {
      says: `If you wrote, your letter lies on top, with the hour it went and whether ${TO[seat]} has answered. Seal this day too; other papers may wait.`,
      why: 'Letters take hours, answers take days, and the armies do not wait for either.',
      at: '.button--seal',
      isDone: ({ snapshot }) => snapshot.turns > 1,
    },
    {
      says: '“Because of you” names what your choices did today. Then go on to the third day.',
      at: '.because',
      isDone: ({ snapshot }) => snapshot.turns > 2 || snapshot.screen === 'desk',
    },
    {
      says:
        seat === 'USSR'
          ? 'Open “Cables” again: this may be Truman’s answer.'
          : 'Open “Decisions”: what follows from a refusal, or from a gift, is on the desk.',
      at: seat === 'USSR' ? '#tab-cables' : '#tab-decisions',
      isDone: (game) => isOn(game, 2, seat === 'USSR' ? 'cables' : 'decisions') || game.snapshot.turns > 2,
    },
    {
      says: 'That came of what you sealed two days ago. Answer what you like, and seal the third day.',
      at: '.button--seal',
      isDone: ({ snapshot }) => snapshot.turns > 2,
    },
  ];
}

export function stepsFor(seat: Seat): readonly Step[] {
  return [...firstDay(seat), ...SEALING, ...later(seat)];
}
