import type { Order } from '../../engine/submission.ts';
import { areaName } from '../../text/names.ts';
import { orderKey } from '../../engine/submissionForm.ts';
import { useGame } from '../game/context.ts';
import { VERB_MEANING, VERBS } from '../../text/en.ts';

interface Props {
  readonly orders: readonly Order[];
  readonly name: string;
}

/** The verbs that fit a plan today. One that is drafted is pressed; pressing it again withdraws it. */
export function VerbButtons({ orders, name }: Props) {
  const { campaign, snapshot, ix, order: draft } = useGame();
  if (orders.length === 0) return null;
  return (
    <fieldset className="verbs" aria-label={`Orders to ${name}`}>
      {orders.map((order) => {
        const isDrafted = snapshot.draft.orders.some((one) => orderKey(one) === orderKey(order));
        const target = order.kind === 'divert' ? ` to ${areaName(ix, order.target)}` : '';
        return (
          <button
            key={orderKey(order)}
            type="button"
            className="button button--small"
            aria-pressed={isDrafted}
            aria-label={`${VERBS[order.kind]}${target}: ${name}`}
            title={VERB_MEANING[order.kind]}
            onClick={() => (isDrafted ? campaign.withdraw({ order }) : draft(order))}
          >
            {VERBS[order.kind]}
            {target}
          </button>
        );
      })}
    </fieldset>
  );
}
