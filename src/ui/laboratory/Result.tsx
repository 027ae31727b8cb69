import { useState, type ReactNode } from 'react';
import type { Table } from '../../lab/tables/table.ts';
import { csvOf } from '../../lab/tables/table.ts';
import { fileName } from './lab.ts';
import { type Plot, svgOf } from './plot.ts';
import { Plots } from './Plots.tsx';
import { printAlone } from './printAlone.ts';
import { Scrolling } from '../debrief/Scrolling.tsx';
import { useServices } from '../services.ts';

interface Props {
  readonly table: Table;
  readonly plots?: readonly Plot[];
  /** What the result rests on; it goes with every file and every sheet of paper. */
  readonly note: string;
  /** Something to press at the end of a row, by its number. */
  readonly action?: { readonly says: string; readonly of: (row: number) => ReactNode };
}

const FIRST_ROWS = 24;

/** A result three times over: a sentence, a drawing and a table; each can be taken away. */
export function Result({ table, plots = [], note, action }: Props) {
  const { download } = useServices();
  const [isWhole, setWhole] = useState(false);
  const count = isWhole ? table.rows.length : Math.min(FIRST_ROWS, table.rows.length);
  return (
    <div className="labResult">
      <h3>{table.title}</h3>
      <p className="labResult__sentence">{table.sentence}</p>
      {plots.length === 0 ? null : <Plots plots={plots} />}
      <Rows table={table} count={count} action={action} />
      <p className="labResult__note">{note}</p>
      <p className="row labResult__tools">
        {count === table.rows.length ? null : (
          <button type="button" className="button button--small" onClick={() => setWhole(true)}>
            Show all {table.rows.length} rows
          </button>
        )}
        <button
          type="button"
          className="button button--small"
          onClick={() => download(fileName(table.title, 'csv'), csvOf(table))}
        >
          Save as CSV
        </button>
        {plots.length === 0 ? null : (
          <button
            type="button"
            className="button button--small"
            onClick={() => download(fileName(table.title, 'svg'), svgOf(table.title, note, plots))}
          >
            Save as SVG
          </button>
        )}
        <button
          type="button"
          className="button button--small"
          onClick={(event) => printAlone(event.currentTarget.closest<HTMLElement>('.labResult'))}
        >
          Print
        </button>
      </p>
    </div>
  );
}

interface RowsProps {
  readonly table: Table;
  readonly count: number;
  readonly action: Props['action'];
}

function Rows({ table, count, action }: RowsProps) {
  return (
    <Scrolling label={table.title}>
      <table className="table ledgerTable labTable">
        <caption>{table.title}, as a table</caption>
        <thead>
          <tr>
            {table.columns.map(({ id, says, kind }) => (
              <th key={id} scope="col" className={kind === 'number' ? 'labTable__number' : ''}>
                {says}
              </th>
            ))}
            {action === undefined ? null : <th scope="col">{action.says}</th>}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, count).map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a row of a table is named by its place
            <tr key={at}>
              {row.map((cell, i) => {
                const column = table.columns[i];
                const words = cell === null ? '–' : typeof cell === 'number' ? `${cell}`.replace('-', '−') : cell;
                return i === 0 ? (
                  <th key={column?.id} scope="row">
                    {words}
                  </th>
                ) : (
                  <td key={column?.id} className={column?.kind === 'number' ? 'labTable__number' : ''}>
                    {words}
                  </td>
                );
              })}
              {action === undefined ? null : <td>{action.of(at)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
