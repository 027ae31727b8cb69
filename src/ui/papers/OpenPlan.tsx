import { useId } from 'react';
import type { Operation } from '../../engine/scenario.ts';
import type { PlanChoices } from '../../engine/submission.ts';
import { areaName } from '../../text/names.ts';
import { count } from '../../text/numbers.ts';
import { ESCORT_WORDS, FIRST_WAVE_WORDS, H_HOUR_WORDS } from '../../text/en/plans.ts';
import { passageMinutes } from '../../engine/rules/schedule.ts';
import { planAs } from '../../engine/rules/opened.ts';
import { RuleLink } from '../parts/RuleLink.tsx';
import { spanOf } from '../../text/clock.ts';
import { useGame } from '../game/context.ts';

interface Props {
  readonly plan: Operation;
  readonly chosen: PlanChoices;
  /** Once ships are loading only the hour is still free. */
  readonly isLoaded: boolean;
  readonly choose: (next: PlanChoices) => void;
}

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly does: string;
}

/** The four things an expert may change in a plan, each with what it does. */
export function OpenPlan({ plan, chosen, isLoaded, choose }: Props) {
  const { opens } = plan;
  if (opens === undefined) return null;
  const worded = <K extends string>(
    words: Readonly<Record<K | 'staff', { name: string; does: string }>>,
    offered: readonly K[],
  ): Choice[] => [{ value: '', ...words.staff }, ...offered.map((value) => ({ value, ...words[value] }))];
  const set = (name: keyof PlanChoices, value: string): void => {
    const { [name]: _before, ...rest } = chosen;
    choose((value === '' ? rest : { ...rest, [name]: value }) as PlanChoices);
  };
  return (
    <details className="openPlan">
      <summary>Open the plan{Object.keys(chosen).length === 0 ? '' : ' (changed)'}</summary>
      <p className="note">
        The staff’s plan stands unless you change it; what you change goes out with the order.{' '}
        <RuleLink paragraph="4.13" />
      </p>
      <div className="openPlan__points">
        {opens.hHour === undefined ? null : (
          <Point
            label="H-hour"
            value={chosen.hHour ?? ''}
            choices={worded(H_HOUR_WORDS, opens.hHour)}
            set={(value) => set('hHour', value)}
          />
        )}
        {opens.ports === undefined || isLoaded ? null : (
          <PortPoint plan={plan} value={chosen.port ?? ''} set={(value) => set('port', value)} />
        )}
        {opens.escort === undefined || isLoaded ? null : (
          <EscortPoint plan={plan} value={chosen.escort ?? ''} set={(value) => set('escort', value)}>
            {worded(ESCORT_WORDS, opens.escort)}
          </EscortPoint>
        )}
        {opens.firstWave === undefined || isLoaded ? null : (
          <WavePoint plan={plan} value={chosen.firstWave ?? ''} set={(value) => set('firstWave', value)}>
            {worded(FIRST_WAVE_WORDS, opens.firstWave)}
          </WavePoint>
        )}
      </div>
    </details>
  );
}

interface PointProps {
  readonly plan: Operation;
  readonly value: string;
  readonly set: (value: string) => void;
}

function PortPoint({ plan, value, set }: PointProps) {
  const { ix } = useGame();
  const ports = [plan, ...(plan.opens?.ports ?? [])];
  const choices = ports.map((port, i) => ({
    value: i === 0 ? '' : port.from,
    name: areaName(ix, port.from),
    does: `${port.prepareHours} hours to load, about ${spanOf(passageMinutes(ix, [port.from, ...port.route, plan.to], plan.speed))} at sea.`,
  }));
  return <Point label="Port of loading" value={value} choices={choices} set={set} />;
}

function EscortPoint({ plan, value, set, children }: PointProps & { readonly children: readonly Choice[] }) {
  const { ix } = useGame();
  const further = ix.lift[plan.opens?.escortLift ?? '']?.name;
  const choices = children.map((one) =>
    one.value === 'strong' && further !== undefined ? { ...one, does: `${one.does} It also binds: ${further}.` } : one,
  );
  return <Point label="Escort" value={value} choices={choices} set={set} />;
}

function WavePoint({ plan, value, set, children }: PointProps & { readonly children: readonly Choice[] }) {
  const { ix } = useGame();
  const men = (wave: string): number =>
    planAs(ix, plan, wave === '' ? undefined : ({ firstWave: wave } as PlanChoices)).firstWaveMen;
  const choices = children.map((one) => ({ ...one, name: `${one.name}, ${count(men(one.value))} men` }));
  return <Point label="First wave" value={value} choices={choices} set={set} />;
}

function Point({
  label,
  value,
  choices,
  set,
}: Omit<PointProps, 'plan'> & { label: string; choices: readonly Choice[] }) {
  const id = useId();
  const chosen = choices.find((one) => one.value === value) ?? choices[0];
  return (
    <div className="openPlan__point">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} aria-describedby={`${id}-does`} onChange={(event) => set(event.target.value)}>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
      <p id={`${id}-does`}>{chosen?.does}</p>
    </div>
  );
}
