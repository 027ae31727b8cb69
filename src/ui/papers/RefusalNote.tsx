import { useGame } from '../game/context.ts';
import { wordRejection } from '../../text/en.ts';

/** A refusal where it was met, with the paragraph that refuses. */
export function RefusalNote({ to }: { readonly to: string }) {
  const { refusal, ix } = useGame();
  if (refusal === null || refusal.to !== to) return null;
  return (
    <p className="refusal">
      {wordRejection(refusal.rejection, ix)}{' '}
      <cite className="refusal__rule">Rules, paragraph {refusal.rejection.paragraph}</cite>
    </p>
  );
}
