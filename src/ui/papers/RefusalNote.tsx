import { RuleLink } from '../parts/RuleLink.tsx';
import { useGame } from '../game/context.ts';
import { wordRejection } from '../../text/en.ts';

/** A refusal where it was met, with the paragraph that refuses. */
export function RefusalNote({ to }: { readonly to: string }) {
  const { refusal, ix } = useGame();
  if (refusal === null || refusal.to !== to) return null;
  return (
    <p className="refusal">
      {wordRejection(refusal.rejection, ix)} <RuleLink paragraph={refusal.rejection.paragraph} />
    </p>
  );
}
