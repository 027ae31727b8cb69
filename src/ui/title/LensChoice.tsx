import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { WarSetup } from '../../engine/war.ts';

interface Props {
  readonly ix: ScenarioIndex;
  readonly value: WarSetup['lenses'];
  readonly onChange: (lenses: WarSetup['lenses']) => void;
}

const QUESTIONS = { tokyo: 'What moved Tokyo?', moscow: 'What restrained Moscow?' } as const;

/** Assumptions on which historians differ, each with its authors. */
export function LensChoice({ ix, value, onChange }: Props) {
  const name = (id: string): string => ix.lenses[id]?.name ?? id;
  return (
    <details className="fold">
      <summary>
        Assumptions: {name(value.tokyo)}; {name(value.moscow)}
      </summary>
      <p className="choice__says">
        Historians disagree on both questions. The game takes one answer at a time and says which.
      </p>
      {(['tokyo', 'moscow'] as const).map((kind) => (
        <fieldset key={kind} className="choices">
          <legend>{QUESTIONS[kind]}</legend>
          {ix.scenario.lenses
            .filter((lens) => lens.kind === kind)
            .map((lens) => (
              <label key={lens.id} className="choice choice--card">
                <input
                  type="radio"
                  name={`lens-${kind}`}
                  checked={value[kind] === lens.id}
                  onChange={() => onChange({ ...value, [kind]: lens.id })}
                />
                <strong>{lens.name}</strong>
                <span className="choice__says">{lens.says}</span>
                <span className="choice__authors">{lens.authors}</span>
              </label>
            ))}
        </fieldset>
      ))}
    </details>
  );
}
