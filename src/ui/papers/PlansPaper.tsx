import { FrontCard } from './FrontCard.tsx';
import { LiftTray } from './LiftTray.tsx';
import { PlanCard } from './PlanCard.tsx';
import { REGIONS } from '../../text/en.ts';
import { useGame } from '../game/context.ts';

const ORDER = [
  'hokkaido',
  'kurils',
  'karafuto',
  'honshu',
  'korea',
  'manchuria',
  'northChina',
  'soviet',
  'seas',
  'offmap',
] as const;

/** The staff's plans by the shore they are bound for, the fronts on land, and the ships and aircraft there are. */
export function PlansPaper() {
  const { snapshot, ix } = useGame();
  const plans = ix.operationIds.map((id) => ix.operations[id]).filter((plan) => plan?.seat === snapshot.seat);
  const regionOf = (to: string): string => {
    const area = ix.areas[to];
    return area?.region ?? (area?.kind === 'sea' ? 'seas' : 'offmap');
  };
  const fronts = ix.frontIds.filter((id) => ix.fronts[id]?.seat === snapshot.seat);
  return (
    <>
      <h1 className="paper__title">Plans of the staff</h1>
      <LiftTray />
      {ORDER.map((region) => {
        const here = plans.filter((plan) => plan !== undefined && regionOf(plan.to) === region);
        return here.length === 0 ? null : (
          <section key={region} aria-label={REGIONS[region]}>
            <h2 className="paper__heading">{REGIONS[region]}</h2>
            <ul className="plans">
              {here.map((plan) => (plan === undefined ? null : <PlanCard key={plan.id} plan={plan} />))}
            </ul>
          </section>
        );
      })}
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
    </>
  );
}
