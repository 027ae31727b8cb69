import type { ReactNode } from 'react';
import type { Operation } from '../../engine/scenario.ts';
import { dayName } from '../../text/clock.ts';
import { FrontCard } from './FrontCard.tsx';
import { LiftTray } from './LiftTray.tsx';
import { OPERATION_STATUS } from '../../text/en.ts';
import { PlanBody, PlanCard } from './PlanCard.tsx';
import { refusalOf, whatIsMissing, whenItBegins } from './planBrief.ts';
import { standWords } from './planStand.ts';
import { tokyoDay } from '../../engine/time.ts';
import { useGame, type Game } from '../game/context.ts';

const AFOOT: readonly string[] = ['preparing', 'ready', 'underway', 'assaulting'];
const OVER: readonly string[] = ['ashore', 'done', 'repulsed', 'withdrawn'];

const STARTS: readonly string[] = ['go', 'divert', 'show'];

type Group = 'afoot' | 'possible' | 'waiting' | 'over';

/** Whether a plan can be set going today, from its own port or from another. */
function isPossible(game: Game, plan: Operation): boolean {
  const isListed = game.snapshot.legal.orders.some(
    (order) => STARTS.includes(order.kind) && order.kind !== 'direct' && order.operation === plan.id,
  );
  const ports = plan.opens?.ports ?? [];
  return (
    isListed ||
    ports.some(({ from }) => refusalOf(game, { kind: 'go', operation: plan.id, opened: { port: from } }) === null)
  );
}

function groupOf(game: Game, plan: Operation): Group {
  // What is only in today's papers stays where it was, so that nothing jumps under the hand that ordered it.
  const status = game.snapshot.view.plan(plan.id)?.status ?? 'dormant';
  if (AFOOT.includes(status)) return 'afoot';
  if (OVER.includes(status)) return 'over';
  return isPossible(game, plan) ? 'possible' : 'waiting';
}

/** The staff's plans: those possible today, and a line each for the rest; the fronts; the ships there are. */
export function PlansPaper() {
  const game = useGame();
  const { snapshot, ix } = game;
  const plans = ix.scenario.operations.filter((plan) => plan.seat === snapshot.seat);
  const groups: Record<Group, Operation[]> = { afoot: [], possible: [], waiting: [], over: [] };
  for (const plan of plans) groups[groupOf(game, plan)].push(plan);
  const fronts = ix.frontIds.filter((id) => ix.fronts[id]?.seat === snapshot.seat);
  return (
    <>
      <h1 className="paper__title">Plans of the staff</h1>
      <Cards title="Possible today" plans={groups.possible} />
      <Lines title="Ordered and under way" plans={groups.afoot}>
        {(plan) => standWords(game, plan)}
      </Lines>
      {fronts.length === 0 ? null : (
        <section aria-label="Fronts">
          <h2 className="paper__heading">Fronts on land</h2>
          <ul className="plans">
            {fronts.map((id) => (
              <FrontCard key={id} front={id} />
            ))}
          </ul>
        </section>
      )}
      <Lines title="Not today" plans={groups.waiting}>
        {(plan) => waitWords(game, plan)}
      </Lines>
      <Lines title="Over" plans={groups.over}>
        {(plan) => overWords(game, plan)}
      </Lines>
      <LiftTray />
    </>
  );
}

/** What a plan waits for, and whether it can at least be made ready. */
function waitWords(game: Game, plan: Operation): string {
  const words = whenItBegins(game, plan) ?? whatIsMissing(game, plan, {}) ?? 'Held back.';
  const canPrepare = refusalOf(game, { kind: 'prepare', operation: plan.id }) === null;
  return canPrepare ? `${words} It can be prepared.` : words;
}

function overWords({ snapshot }: Game, plan: Operation): string {
  const state = snapshot.view.plan(plan.id);
  if (state === undefined) return '';
  const when = state.landedAt < 0 ? '' : `, ${dayName(tokyoDay(state.landedAt))}`;
  return `${OPERATION_STATUS[state.status] ?? state.status}${when}`;
}

function Cards({ title, plans }: { readonly title: string; readonly plans: readonly Operation[] }) {
  if (plans.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="paper__heading">{title}</h2>
      <ul className="plans">
        {plans.map((plan) => (
          <PlanCard key={plan.id} plan={plan} />
        ))}
      </ul>
    </section>
  );
}

interface LinesProps {
  readonly title: string;
  readonly plans: readonly Operation[];
  readonly children: (plan: Operation) => ReactNode;
}

/** Plans in a line each; a line opens into the card. */
function Lines({ title, plans, children }: LinesProps) {
  const { snapshot, selected } = useGame();
  if (plans.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="paper__heading">{title}</h2>
      <ul className="planLines">
        {plans.map((plan) => {
          const state = snapshot.view.plan(plan.id);
          const isSelected = selected?.kind === 'operation' && selected.id === plan.id;
          return state === undefined ? null : (
            <li key={plan.id}>
              <details open={isSelected || undefined}>
                <summary>
                  <strong>{plan.name}</strong> <span>{children(plan)}</span>
                </summary>
                <div className="planCard">
                  <PlanBody key={snapshot.day} plan={plan} state={state} />
                </div>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
