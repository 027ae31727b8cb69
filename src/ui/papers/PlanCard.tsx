import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Operation } from '../../engine/scenario.ts';
import type { OperationState } from '../../engine/state.ts';
import type { Order, PlanChoices } from '../../engine/submission.ts';
import { areaName, formationName, operationName } from '../../text/names.ts';
import { choicesKey, isLoaded, planAs } from '../../engine/rules/opened.ts';
import { count } from '../../text/numbers.ts';
import { dayName } from '../../text/clock.ts';
import { oddsWords, orderFor, refusalOf, staffPage, whatIsMissing, whenItBegins } from './planBrief.ts';
import { OpenPlan } from './OpenPlan.tsx';
import { OPERATION_STATUS } from '../../text/en.ts';
import { PlanSteps } from './PlanSteps.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { useGame } from '../game/context.ts';
import { VerbButtons } from './VerbButtons.tsx';

const IN_PORT: readonly string[] = ['dormant', 'preparing', 'ready', 'held', 'recalled', 'cancelled'];

/** One plan: what it is, how far it has come, when it could arrive, what it needs and blocks, the verbs that fit today. */
export function PlanCard({ plan }: { readonly plan: Operation }) {
  const { snapshot, selected } = useGame();
  const ref = useRef<HTMLLIElement>(null);
  const isSelected = selected?.kind === 'operation' && selected.id === plan.id;
  useEffect(() => {
    if (isSelected) ref.current?.scrollIntoView({ block: 'center' });
  }, [isSelected]);
  const state = snapshot.view.plan(plan.id);
  if (state === undefined) return null;
  return (
    <li ref={ref} className={`planCard planCard--${state.status} ${isSelected ? 'planCard--selected' : ''}`}>
      <h3 className="planCard__name">
        {plan.name}
        <span className="planCard__status">{OPERATION_STATUS[state.status]}</span>
        {plan.invented === true ? <span className="stamp stamp--invented">invented</span> : null}
      </h3>
      <PlanBody key={`${snapshot.day}/${choicesKey(state.opened)}`} plan={plan} state={state} />
    </li>
  );
}

/** The card below its name. What is chosen in the plan lives here until it goes out with an order. */
export function PlanBody({ plan, state }: { readonly plan: Operation; readonly state: Readonly<OperationState> }) {
  const game = useGame();
  const { campaign, snapshot, ix, isWatched, order: draft } = game;
  const drafted = snapshot.draft.orders.find(
    (one) => (one.kind === 'go' || one.kind === 'prepare') && one.operation === plan.id,
  );
  const [chosen, setChosen] = useState<PlanChoices>(
    (drafted !== undefined && 'opened' in drafted ? drafted.opened : state.opened) ?? {},
  );
  const choose = (next: PlanChoices): void => {
    setChosen(next);
    if (drafted === undefined) return;
    campaign.withdraw({ order: drafted });
    draft(orderFor(plan, state, drafted.kind as 'go' | 'prepare', next));
  };
  const others = snapshot.legal.orders.filter(
    (one) => one.kind !== 'direct' && one.kind !== 'go' && one.kind !== 'prepare' && one.operation === plan.id,
  );
  const begin = (['prepare', 'go'] as const)
    .map((kind) => orderFor(plan, state, kind, chosen))
    .filter((one) => refusalOf(game, one) === null);
  const verbs: readonly Order[] = [...begin, ...others];
  const missing = verbs.length === 0 ? whatIsMissing(game, plan, chosen) : null;
  const begins = state.status === 'dormant' ? whenItBegins(game, plan) : null;
  return (
    <>
      <p className="planCard__note">{plan.staffNote}</p>
      <PlanSteps plan={plan} state={state} />
      <PlanFacts plan={plan} state={state} chosen={chosen} />
      {begins === null ? null : <p className="planCard__why">{begins}</p>}
      {plan.againstCounsel === true ? (
        <p className="option__against">Against the staff’s counsel: one hour more.</p>
      ) : null}
      {isWatched || !IN_PORT.includes(state.status) ? null : (
        <OpenPlan plan={plan} chosen={chosen} isLoaded={isLoaded(state)} choose={choose} />
      )}
      {isWatched ? null : <VerbButtons orders={verbs} name={operationName(ix, plan.id)} />}
      {missing === null ? null : <p className="planCard__why">{missing}</p>}
      {['prepare', 'go', ...others.map((one) => one.kind)].map((kind) => (
        <RefusalNote key={kind} to={`${kind}/${plan.id}`} />
      ))}
    </>
  );
}

function arrivalLabel({ status, landedAt }: Readonly<OperationState>): string {
  if (landedAt >= 0) return 'Landed';
  return status === 'underway' ? 'Arrives' : 'If ordered today, arrives';
}

interface FactsProps {
  readonly plan: Operation;
  readonly state: Readonly<OperationState>;
  readonly chosen: PlanChoices;
}

function PlanFacts({ plan, state, chosen }: FactsProps) {
  const game = useGame();
  const { ix } = game;
  const now = planAs(ix, plan, chosen);
  const brief = staffPage(game, plan, { ...state, opened: chosen });
  const staffs = choicesKey(chosen) === '' ? null : staffPage(game, plan, { ...state, opened: {} });
  const isOver = ['done', 'assaulting', 'ashore', 'repulsed', 'withdrawn'].includes(state.status);
  const beside = (own: string, other: string | undefined): string =>
    other === undefined || other === own ? own : `${own} (the staff’s plan: ${other})`;
  return (
    <dl className="facts" aria-live="polite">
      <Fact name="From and to">
        {areaName(ix, now.from)} – {areaName(ix, state.to)}
      </Fact>
      <Fact name={arrivalLabel(state)}>
        {beside(dayName(brief.arrivalDay), staffs === null ? undefined : dayName(staffs.arrivalDay))} (Tokyo)
      </Fact>
      {isOver || state.status === 'underway' ? null : (
        <Fact name="Last day to order it">{brief.lastDay < 0 ? 'it comes too late' : dayName(brief.lastDay)}</Fact>
      )}
      {isOver || plan.kind === 'station' || plan.kind === 'strike' ? null : (
        <Fact name="Odds as you know them">
          {beside(oddsWords(brief.odds.all), staffs === null ? undefined : oddsWords(staffs.odds.all))}
          <meter className="odds" min={0} max={1000} value={brief.odds.all} aria-label={`Odds of ${plan.name}`} />
        </Fact>
      )}
      {now.firstWaveMen > 0 ? (
        <Fact name="First wave">
          {count(now.firstWaveMen)} men
          {now.secondWaveMen === undefined ? '' : `, then ${count(now.secondWaveMen)}`}
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
