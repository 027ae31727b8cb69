import { useState, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly says: string;
  readonly children: ReactNode;
}

/** One bench of the laboratory: folded, its question; open, its tools. What was found stays while it is folded again. */
export function Panel({ title, says, children }: Props) {
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <details className="labPanel" onToggle={(event) => setWasOpen(wasOpen || event.currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
        <span className="labPanel__says">{says}</span>
      </summary>
      {wasOpen ? <div className="labPanel__body">{children}</div> : null}
    </details>
  );
}
