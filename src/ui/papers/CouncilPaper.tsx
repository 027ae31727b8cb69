import { chartStateMeaning, chartStateName } from '../../text/charts.ts';
import { COUNCIL } from '../../engine/words.ts';
import { hourOf } from '../../text/clock.ts';
import { REPORT_SURENESS } from '../../text/en.ts';
import { TalksTable } from './TalksTable.tsx';
import { useGame } from '../game/context.ts';

const ROLES: Readonly<Record<string, string>> = {
  suzuki: 'Prime Minister',
  togo: 'Foreign Minister',
  yonai: 'Navy Minister',
  anami: 'War Minister',
  umezu: 'Chief of the Army Staff',
  toyoda: 'Chief of the Navy Staff',
  emperor: 'The Emperor',
  kido: 'Keeper of the Privy Seal',
};

/** Tokyo's table as this seat knows it. */
export function CouncilPaper() {
  const { snapshot } = useGame();
  const { known, charts } = snapshot.observation;
  const state = charts['surrender'];
  const source = known['chart/surrender'];
  return (
    <>
      <h1 className="paper__title">The council in Tokyo</h1>
      {state === undefined ? (
        <p className="empty">Nothing certain is known of what Tokyo means to do.</p>
      ) : (
        <p>
          <strong>{chartStateName('surrender', state)}.</strong> {chartStateMeaning('surrender', state)}
          {source === undefined ? null : (
            <span className="asOf">
              {source.source}, {hourOf(source.asOf, 'tokyo')} Tokyo, {REPORT_SURENESS[source.confidence]}
            </span>
          )}
        </p>
      )}
      <p className="note">
        Each mark is where a report puts him, between fighting on and accepting. Six sit at the table; the Emperor and
        Kido sit behind it.
      </p>
      <ul className="council">
        {COUNCIL.map((id) => (
          <MemberRow key={id} id={id} />
        ))}
      </ul>
      <TalksTable />
    </>
  );
}

function stanceWords(stance: number): string {
  if (stance <= -60) return 'to the end';
  if (stance < -15) return 'against';
  if (stance <= 15) return 'between';
  return stance < 60 ? 'for ending it' : 'accept';
}

function MemberRow({ id }: { readonly id: string }) {
  const { snapshot, ix } = useGame();
  const report = snapshot.observation.known[`council/${id}`];
  const stance = typeof report?.value === 'number' ? report.value : null;
  return (
    <li className="member">
      <p className="member__who">
        <strong>{ix.council[id]?.name ?? id}</strong> <span className="member__role">{ROLES[id]}</span>
      </p>
      <svg viewBox="-104 -8 208 16" className="member__scale" aria-hidden="true">
        <path d="M-100 0H100M-100 -4v8M0 -3v6M100 -4v8" />
        {stance === null ? null : <circle cx={stance} cy={0} r={5.5} />}
      </svg>
      <p className="member__stance">
        {stance === null ? 'not known' : stanceWords(stance)}
        {report === undefined ? null : (
          <span className="asOf">
            {report.source}, {hourOf(report.asOf, 'tokyo')} Tokyo, {REPORT_SURENESS[report.confidence]}
          </span>
        )}
      </p>
    </li>
  );
}
