import { useId, useState } from 'react';
import type { Decision } from '../../engine/scenario.ts';
import { useGame } from '../game/context.ts';

/** "What do you expect, and why?": kept beside the war and shown again at its end. */
export function ExpectPrompt({ decision, question }: { readonly decision: Decision; readonly question: string }) {
  const { campaign, snapshot } = useGame();
  const id = useId();
  const kept = snapshot.notes.find((note) => note.decision === decision.id && note.seat === snapshot.seat)?.text ?? '';
  const [text, setText] = useState(kept);
  return (
    <div className="expect">
      <label htmlFor={id}>{question}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => text !== kept && campaign.note(decision.id, text)}
      />
      <p className="note">Stays on this machine, and comes back at the end.</p>
    </div>
  );
}
