/** Scenario, seat and seed. */
import { useId } from 'react';
import type { Library } from '../../engine/war.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { Seat } from '../../engine/words.ts';
import { REFERENCE_SEED } from '../../engine/war.ts';
import { SEAT_NAMES } from '../../text/en.ts';
import { SEATS } from '../../engine/words.ts';
import { useServices } from '../services.ts';

export function ScenarioChoice(props: {
  readonly library: Library;
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const scenarios = Object.values(props.library.scenarios)
    .map((ix) => ix.scenario)
    .sort((a, b) => a.minutes[1] - b.minutes[1] || a.start - b.start);
  const card = (scenario: Scenario) => (
    <label key={scenario.id} className="choice choice--card">
      <input
        type="radio"
        name="scenario"
        checked={props.value === scenario.id}
        onChange={() => props.onChange(scenario.id)}
      />
      <strong>{scenario.title}</strong>
      <span className="choice__says">
        {scenario.whatIf === undefined ? null : <span className="choice__whatIf">{scenario.whatIf} </span>}
        {scenario.subtitle}. {scenario.minutes[0]} to {scenario.minutes[1]} minutes.
      </span>
    </label>
  );
  const whatIfs = scenarios.filter(({ whatIf }) => whatIf !== undefined);
  return (
    <>
      <fieldset className="choices">
        <legend>The war as it was</legend>
        <div className="choices__grid">{scenarios.filter(({ whatIf }) => whatIf === undefined).map(card)}</div>
      </fieldset>
      {whatIfs.length === 0 ? null : (
        <fieldset className="choices">
          <legend>What if</legend>
          <p className="choice__says">
            The war went otherwise before the first morning. No history of it exists; at the end it is laid beside 1945.
          </p>
          <div className="choices__grid">{whatIfs.map(card)}</div>
        </fieldset>
      )}
    </>
  );
}

export function SeatChoice({ value, onChange }: { readonly value: Seat; readonly onChange: (seat: Seat) => void }) {
  return (
    <fieldset className="choices choices--row">
      <legend>Your seat</legend>
      {SEATS.map((seat) => (
        <label key={seat} className={`choice choice--card power--${seat}`}>
          <input type="radio" name="seat" checked={value === seat} onChange={() => onChange(seat)} />
          <strong>{SEAT_NAMES[seat]}</strong>
        </label>
      ))}
    </fieldset>
  );
}

export function SeedChoice({ value, onChange }: { readonly value: string; readonly onChange: (seed: string) => void }) {
  const { randomSeed } = useServices();
  const id = useId();
  return (
    <details className="fold">
      <summary>Luck: “{value}”</summary>
      <p className="choice__says">
        The same words give the same weather, the same delays on the wire, the same luck in every landing, whatever you
        decide. “{REFERENCE_SEED}” alone has the weather and the hours on record.
      </p>
      <p className="seed">
        <label htmlFor={id}>Seed words</label>
        <input id={id} type="text" value={value} maxLength={60} onChange={(event) => onChange(event.target.value)} />
        <button type="button" className="button button--small" onClick={() => onChange(randomSeed())}>
          Other words
        </button>
        <button type="button" className="button button--small" onClick={() => onChange(REFERENCE_SEED)}>
          The recorded year
        </button>
      </p>
    </details>
  );
}
