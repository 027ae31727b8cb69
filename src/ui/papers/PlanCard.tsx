import { useEffect, useRef } from 'react';
import type { Operation } from '../../engine/scenario.ts';
import type { OperationState } from '../../engine/state.ts';
import { areaName, formationName, operationName } from '../../text/names.ts';
import { checkOrder } from '../../engine/legal.ts';
import { count } from '../../text/numbers.ts';
import { dayName } from '../../text/clock.ts';
import { earliestArrival } from '../../engine/rules/schedule.ts';
import { OPERATION_STATUS } from '../../text/en.ts';
import { RefusalNote } from './RefusalNote.tsx';
import { tokyoDay } from '../../engine/time.ts';
import { useGame } from '../game/context.ts';
import { VerbButtons } from './VerbButtons.tsx';
import { wordRejection } from '../../text/en.ts';

/** One plan: what it is, when it could arrive, what it needs and blocks, and the verbs that fit today. */
export function PlanCard({ plan }: { readonly plan: Operation }) {
  const { snapshot, ix, selected, isWatched } = useGame();
  const ref = useRef<HTMLLIElement>(null);
  const isSelected = selected?.kind === 'operation' && selected.id === plan.id;
  useEffect(() => {
    if (isSelected) ref.current?.scrollIntoView({ block: 'center' });
  }, [isSelected]);
  const state = snapshot.view.plan(plan.id);
  if (state === undefined) return null;
  const verbs = snapshot.legal.orders.filter((order) => order.kind !== 'direct' && order.operation === plan.id);
  const start = plan.kind === 'station' ? 'show' : 'go';
  const why = verbs.length === 0 ? checkOrder(ix, snapshot.view, { kind: start, operation: plan.id }) : null;
  return (
    <li ref={ref} className={`planCard planCard--${state.status} ${isSelected ? 'planCard--selected' : ''}`}>
      <h3 className="planCard__name">
        {plan.name}
        <span className="planCard__status">{OPERATION_STATUS[state.status]}</span>
        {plan.invented === true ? <span className="stamp stamp--invented">invented</span> : null}
      </h3>
      <p className="planCard__note">{plan.staffNote}</p>
      <PlanFacts plan={plan} state={state} />
      {plan.againstCounsel === true ? (
        <p className="option__against">Against the staff’s counsel: one hour more.</p>
      ) : null}
      {isWatched ? null : <VerbButtons orders={verbs} name={operationName(ix, plan.id)} />}
      {why === null ? null : <p className="planCard__why">{wordRejection(why, ix)}</p>}
      {verbs.map((order) => (
        <RefusalNote key={order.kind} to={`${order.kind}/${plan.id}`} />
      ))}
    </li>
  );
}

function PlanFacts({ plan, state }: { readonly plan: Operation; readonly state: Readonly<OperationState> }) {
  const { snapshot, ix } = useGame();
  const arrives = tokyoDay(earliestArrival(ix, plan, state, snapshot.observation.now));
  return (
    <dl className="facts">
      <div>
        <dt>From and to</dt>
        <dd>
          {areaName(ix, plan.from)} – {areaName(ix, state.to)}
        </dd>
      </div>
      <div>
        <dt>{state.status === 'underway' ? 'Arrives' : 'If ordered today, arrives'}</dt>
        <dd>{dayName(arrives)} (Tokyo)</dd>
      </div>
      {plan.firstWaveMen > 0 ? (
        <div>
          <dt>First wave</dt>
          <dd>
            {count(plan.firstWaveMen)} men
            {plan.secondWaveMen === undefined ? '' : `, then ${count(plan.secondWaveMen)}`}
          </dd>
        </div>
      ) : null}
      {plan.formations.length === 0 ? null : (
        <div>
          <dt>Troops</dt>
          <dd>{plan.formations.map((id) => formationName(ix, id)).join('; ')}</dd>
        </div>
      )}
      {plan.blocks === undefined ? null : (
        <div>
          <dt>Blocks</dt>
          <dd>{plan.blocks}</dd>
        </div>
      )}
    </dl>
  );
}
