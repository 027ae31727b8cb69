import { dayName } from '../../text/clock.ts';
import { LEADERS } from '../../text/en.ts';
import { useFocusOn } from '../parts/useFocusOn.ts';
import { useGame } from '../game/context.ts';

/** Before the first day: the seat, the situation, the aims. */
export function Briefing() {
  const { campaign, snapshot, ix, isWatched } = useGame();
  const heading = useFocusOn<HTMLHeadingElement>(`briefing-${snapshot.seat}`);
  const { scenario } = ix;
  const { lenses, seed } = campaign.setup;
  return (
    <main id="desk" className="sheet" tabIndex={-1}>
      <p className="sheet__stamp">For your eyes only</p>
      <h1 ref={heading} tabIndex={-1}>
        {scenario.title}
      </h1>
      <p className="sheet__sub">{scenario.subtitle}</p>
      {scenario.whatIf === undefined ? null : <p className="sheet__whatIf">What if: {scenario.whatIf}</p>}
      <p className="sheet__lead">{scenario.briefing[snapshot.seat]}</p>
      {isWatched ? null : (
        <section aria-labelledby="aims-heading">
          <h2 id="aims-heading">What {LEADERS[snapshot.seat]} wants of these weeks</h2>
          <ul className="sheet__aims">
            {snapshot.view.aims.map((id) => {
              const aim = scenario.aims.find((candidate) => candidate.id === id && candidate.seat === snapshot.seat);
              return (
                <li key={id}>
                  <strong>{aim?.title ?? id}.</strong> {aim?.text}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <p className="note">
        This war runs to {dayName(scenario.end)}, with the luck of “{seed}”. Assumptions:{' '}
        {ix.lenses[lenses.tokyo]?.name}; {ix.lenses[lenses.moscow]?.name}. A model’s answer, not evidence.
      </p>
      <button type="button" className="button button--main" onClick={() => campaign.begin()}>
        Sit down at the desk
      </button>
    </main>
  );
}
