import { useId, type ReactNode } from 'react';
import { useRoving } from '../parts/useRoving.ts';

interface Props<Id extends string> {
  readonly label: string;
  readonly parts: readonly { readonly id: Id; readonly name: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly children: ReactNode;
}

/** Index tabs of a file; the arrows move among them. */
export function Tabs<Id extends string>({ label, parts, value, onChange, children }: Props<Id>) {
  const roving = useRoving();
  const id = useId();
  return (
    <div className="indexTabs">
      <div className="indexTabs__list" role="tablist" aria-label={label} data-roving="">
        {parts.map((part) => (
          <button
            key={part.id}
            type="button"
            role="tab"
            data-stop=""
            onKeyDown={roving}
            id={`${id}-${part.id}`}
            aria-selected={part.id === value}
            aria-controls={`${id}-panel`}
            tabIndex={part.id === value ? 0 : -1}
            className="indexTabs__tab"
            onClick={() => onChange(part.id)}
            onFocus={() => onChange(part.id)}
          >
            {part.name}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
        tabIndex={0}
        className="indexTabs__panel"
      >
        {children}
      </div>
    </div>
  );
}
