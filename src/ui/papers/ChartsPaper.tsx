import { useMemo, useState } from 'react';
import { chartIdOf, chartStateMeaning, chartStateName, chartTitle } from '../../text/charts.ts';
import { drawChart } from '../../charts/draw.ts';
import { pictures } from '../../charts/pictures.ts';
import { useGame } from '../game/context.ts';

/** The matters of state as charts, with the present state lit as far as this seat knows it. */
export function ChartsPaper() {
  const { snapshot } = useGame();
  const { charts } = snapshot.observation;
  const instances = Object.keys(charts).filter((id) => id !== 'campaign');
  const [open, setOpen] = useState<string | null>(null);
  const chosen = open !== null && instances.includes(open) ? open : (instances[0] ?? null);
  return (
    <>
      <h1 className="paper__title">Charts of the politics</h1>
      <p className="note">These drawings are the rules themselves. What you cannot know is left out.</p>
      <ul className="chartList">
        {instances.map((id) => (
          <li key={id}>
            <button type="button" className="chartList__one" aria-pressed={id === chosen} onClick={() => setOpen(id)}>
              <span>{chartTitle(id)}</span>
              <strong>{chartStateName(id, charts[id] ?? '')}</strong>
            </button>
          </li>
        ))}
      </ul>
      {chosen === null ? null : <Chart instance={chosen} state={charts[chosen] ?? ''} />}
    </>
  );
}

function Chart({ instance, state }: { readonly instance: string; readonly state: string }) {
  const drawn = useMemo(() => {
    const picture = pictures[chartIdOf(instance)];
    const isState = picture.states.some(({ id }) => id === state);
    return drawChart(picture, isState ? { lit: state, title: chartTitle(instance) } : { title: chartTitle(instance) });
  }, [instance, state]);
  return (
    <figure className="chart">
      <figcaption>
        <strong>{chartStateName(instance, state)}.</strong> {chartStateMeaning(instance, state)}
      </figcaption>
      <section
        className="chart__scroll"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
        tabIndex={0}
        aria-label={`Drawing of “${chartTitle(instance)}”`}
        // Drawn by our own code from our own data: nothing from outside enters it.
        dangerouslySetInnerHTML={{ __html: drawn }}
      />
    </figure>
  );
}
