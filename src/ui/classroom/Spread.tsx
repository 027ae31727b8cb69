interface Row {
  readonly id: string;
  readonly label: string;
  readonly pupils: readonly string[];
  readonly mark?: string;
}

interface Props {
  readonly title: string;
  readonly of: number;
  readonly rows: readonly Row[];
}

/** How many of a class took each way, as bars; who they were is folded under each. */
export function Spread({ title, of, rows }: Props) {
  return (
    <section className="spread" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {rows.map(({ id, label, pupils, mark = '' }) => (
          <li key={id}>
            <details>
              <summary>
                <span className="spread__label">
                  {label}
                  {mark === '' ? null : <span className="spread__mark"> {mark}</span>}
                </span>
                <span className="spread__count">
                  {pupils.length} of {of}
                </span>
                <span className="spread__bar" aria-hidden="true">
                  <span style={{ width: `${Math.round((100 * pupils.length) / Math.max(1, of))}%` }} />
                </span>
              </summary>
              <p className="spread__who">
                {pupils.map((pupil) => (pupil === '' ? 'without a name' : pupil)).join(', ')}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
