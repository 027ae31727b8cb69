import { TALKS, talksStand } from '../../engine/rules/chungking.ts';
import { talksSubject, talksWords } from '../../text/en/talks.ts';
import { hourOf } from '../../text/clock.ts';
import { REPORT_SURENESS } from '../../text/en.ts';
import { useGame } from '../game/context.ts';

/** Where Moscow and Chungking stand on each of their four subjects, as this seat knows it. */
export function TalksTable() {
  const { snapshot, ix } = useGame();
  const { facts, known, charts } = snapshot.observation;
  const isDone = charts['chungking'] === 'agreed' || charts['chungking'] === 'signed';
  return (
    <section aria-labelledby="talks">
      <h2 className="paper__heading" id="talks">
        The talks between Moscow and Chungking
      </h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Subject</th>
            <th scope="col">Where it stands</th>
          </tr>
        </thead>
        <tbody>
          {TALKS.map((talks) => {
            const points = facts[talks];
            const report = known[`talks/${talks}`];
            return (
              <tr key={talks}>
                <th scope="row">{talksSubject(talks)}</th>
                <td>
                  {talksWords(
                    points === undefined ? (report?.value ?? '') : talksStand(ix.params, isDone ? 0 : points),
                  )}
                  {points !== undefined || report === undefined ? null : (
                    <span className="asOf">
                      {report.source}, {hourOf(report.asOf, 'tokyo')} Tokyo, {REPORT_SURENESS[report.confidence]}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
