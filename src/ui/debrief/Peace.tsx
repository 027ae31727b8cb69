import type { Review } from './review.ts';
import { peaceTitle, peaceValue } from '../../text/en/debrief.ts';

/** Zones, command, treaty, promises: what the powers have to live with. */
export function Peace({ review: { ix, debrief } }: { readonly review: Review }) {
  const lines = debrief.panels.peace.map((line) => ({
    id: line.id,
    here: peaceValue(ix, line, line.value),
    history: peaceValue(ix, line, line.history),
  }));
  const apart = lines.filter(({ here, history }) => here !== history);
  return (
    <section className="panel panel--peace" aria-labelledby="peace">
      <h2 id="peace">The peace</h2>
      <table className="table ledgerTable">
        <thead>
          <tr>
            <th scope="col">Matter</th>
            <th scope="col">Here</th>
            <th scope="col">In 1945</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, here, history }) => (
            <tr key={id} className={here === history ? undefined : 'is-apart'}>
              <th scope="row">{peaceTitle(id)}</th>
              <td>{here}</td>
              <td>{history}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="panel__sentence">
        {apart.length === 0
          ? 'In all of this the war ended as it did in 1945.'
          : `Otherwise than in 1945: ${apart.map(({ id }) => peaceTitle(id)).join('; ')}.`}{' '}
        Both governments have a legal case for the islands in dispute; this page takes no side.
      </p>
    </section>
  );
}
