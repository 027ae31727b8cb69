import { hourOf } from '../../text/clock.ts';
import { REPORT_SURENESS, toldWords } from '../../text/en.ts';
import { useGame } from '../game/context.ts';

/** What this seat has been told that stands on no map, the latest first; nothing where nothing was. */
export function ToldList() {
  const { known } = useGame().snapshot.observation;
  const told = Object.entries(known)
    .flatMap(([key, report]) => {
      const says = toldWords(key, report.value);
      return says === undefined ? [] : [{ key, says, ...report }];
    })
    .sort((a, b) => b.asOf - a.asOf || (a.key < b.key ? -1 : 1));
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="told-heading">
      <h2 className="paper__heading" id="told-heading">
        What you have been told
      </h2>
      <ul>
        {told.map(({ key, says, source, asOf, confidence }) => (
          <li key={key}>
            {says}{' '}
            <span className="note">
              ({source}, {REPORT_SURENESS[confidence]}, {hourOf(asOf, 'tokyo')} Tokyo)
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
