import { useGame, type Game } from '../game/context.ts';

interface Step {
  readonly says: string;
  readonly isDone: (game: Game) => boolean;
}

/** Three days on rails: nothing is explained before it is used. R19 */
const STEPS: readonly Step[] = [
  { says: 'Read the briefing, then sit down at the desk.', isDone: ({ snapshot }) => snapshot.screen !== 'briefing' },
  {
    says: 'Cables come first. Open the tab “Cables” and read what has arrived.',
    isDone: ({ done }) => done.has('tab/cables'),
  },
  { says: 'Now “Decisions”. Open a folder and read what is asked of you.', isDone: ({ done }) => done.has('opened') },
  {
    says: 'Ask one adviser what he makes of Truman. It costs one of your four hours and cannot be undone.',
    isDone: ({ done }) => done.has('consulted'),
  },
  {
    says: 'Give an answer. It lies among today’s papers and nothing has left the room yet.',
    isDone: ({ done }) => done.has('answered'),
  },
  {
    says: 'Change your mind once: press “Undo”. Then answer again, as you like.',
    isDone: ({ done }) => done.has('undone'),
  },
  {
    says: 'Seal the day. What you sealed goes out; what you wrote travels by cable, and that takes hours.',
    isDone: ({ done }) => done.has('sealed'),
  },
  { says: 'The evening report. Press a line to open its cause.', isDone: ({ done }) => done.has('cause') },
  {
    says: 'Go on for two more days. Under “Cables” you see your letter on its way; then its answer, and what comes of it.',
    isDone: ({ snapshot }) => snapshot.turns >= 3,
  },
];

export function IntroCoach({ onLeave }: { readonly onLeave: () => void }) {
  const game = useGame();
  const at = STEPS.findIndex((step) => !step.isDone(game));
  const step = STEPS[at];
  return (
    <aside className="coach" aria-label="Introduction">
      <p className="coach__count">{step === undefined ? 'That is all' : `Step ${at + 1} of ${STEPS.length}`}</p>
      <output>
        {step?.says ?? 'You know the day’s work now. Play this week on to its end, or begin another game.'}
      </output>
      <button type="button" className="button button--small" onClick={onLeave}>
        Leave the introduction
      </button>
    </aside>
  );
}
