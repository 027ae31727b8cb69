import { useEffect, useRef, type ReactNode } from 'react';
import type { Operation } from '../../engine/scenario.ts';
import type { OperationState } from '../../engine/state.ts';
import { areaName, formationName, operationName } from '../../text/names.ts';
import { checkOrder } from '../../engine/legal.ts';
import { count } from '../../text/numbers.ts';
import { dayName } from '../../text/clock.ts';
import { OPERATION_STATUS } from '../../text/en.ts';
import { oddsWords, staffPage } from './planBrief.ts';
import { RefusalNote } from './RefusalNote.tsx';
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
  const game = useGame();
  const { ix } = game;
  const brief = staffPage(game, plan, state);
  const isOver = ['done', 'ashore', 'repulsed', 'withdrawn'].includes(state.status);
  return (
    <dl className="facts">
      <Fact name="From and to">
        {areaName(ix, plan.from)} – {areaName(ix, state.to)}
      </Fact>
      <Fact name={state.status === 'underway' ? 'Arrives' : 'If ordered today, arrives'}>
        {dayName(brief.arrivalDay)} (Tokyo)
      </Fact>
      {isOver || state.status === 'underway' ? null : (
        <Fact name="Last day to order it">{brief.lastDay < 0 ? 'it comes too late' : dayName(brief.lastDay)}</Fact>
      )}
      {isOver || plan.kind === 'station' || plan.kind === 'strike' ? null : (
        <Fact name="Odds as you know them">
          {oddsWords(brief.odds.all)}
          <meter className="odds" min={0} max={1000} value={brief.odds.all} aria-label={`Odds of ${plan.name}`} />
        </Fact>
      )}
      {plan.firstWaveMen > 0 ? (
        <Fact name="First wave">
          {count(plan.firstWaveMen)} men
          {plan.secondWaveMen === undefined ? '' : `, then ${count(plan.secondWaveMen)}`}
        </Fact>
      ) : null}
      {plan.formations.length === 0 ? null : (
        <Fact name="Troops">{plan.formations.map((id) => formationName(ix, id)).join('; ')}</Fact>
      )}
      {brief.blocks.length === 0 ? null : (
        <Fact name="Wants the same ships as">{brief.blocks.map((id) => operationName(ix, id)).join('; ')}</Fact>
      )}
      {plan.blocks === undefined ? null : <Fact name="Blocks">{plan.blocks}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
