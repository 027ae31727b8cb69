import type { Operation } from '../../engine/scenario.ts';
import { PlanCard } from './PlanCard.tsx';
import { useGame, type Game } from '../game/context.ts';

const OVER: readonly string[] = ['done', 'ashore', 'repulsed', 'withdrawn'];
/** More than three plans for one counter are no help to anyone. */
const MOST = 3;

/** Plans that take some of these formations and are not yet over; first those that can be ordered today. */
function offersFor({ ix, snapshot }: Game, formations: readonly string[]): Operation[] {
  const canOrder = (id: string): boolean =>
    snapshot.legal.orders.some((order) => order.kind !== 'direct' && order.operation === id);
  const plans = ix.scenario.operations.filter((plan) => {
    const state = snapshot.view.plan(plan.id);
    return state !== undefined && !OVER.includes(state.status) && plan.formations.some((id) => formations.includes(id));
  });
  return plans.sort((a, b) => Number(canOrder(b.id)) - Number(canOrder(a.id))).slice(0, MOST);
}

/** What the staff offers for the counter that was pressed, or for the forces of the place. */
export function StaffOffers({ area }: { readonly area: string }) {
  const game = useGame();
  const { model, selected } = game;
  const pressed = selected?.kind === 'formation' ? [selected.id] : null;
  const here = Object.values(model.formations)
    .filter((formation) => formation.at === area && formation.isOwn)
    .map((formation) => formation.id);
  const plans = offersFor(game, pressed ?? here);
  if (plans.length === 0) return null;
  const name = pressed === null ? game.nameOf(area) : (model.formations[pressed[0] ?? '']?.name ?? '');
  return (
    <section aria-label={`Plans of the staff for ${name}`}>
      <h3 className="place__offers">The staff offers</h3>
      <ul className="plans">
        {plans.map((plan) => (
          <PlanCard key={plan.id} plan={plan} />
        ))}
      </ul>
    </section>
  );
}
