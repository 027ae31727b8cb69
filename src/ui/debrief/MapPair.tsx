import { useMemo, useState, type ReactNode } from 'react';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { TimelineDay } from '../../lab/debrief.ts';
import { apartOn } from './lanes.ts';
import { areaName, POWER_ADJECTIVES, POWER_NAMES } from '../../text/names.ts';
import { Patterns, SIGNS } from './ControlMap.tsx';

interface Props {
  readonly ix: ScenarioIndex;
  readonly yours: TimelineDay | undefined;
  readonly historys: TimelineDay | undefined;
  readonly draw: (control: Readonly<Record<string, string>>, apart: readonly string[], name: string) => ReactNode;
}

/** Both maps side by side where there is room, one at a time where there is not; the differences always in words. */
export function MapPair({ ix, yours, historys, draw }: Props) {
  const [shown, setShown] = useState<'yours' | 'historys'>('yours');
  const apart = useMemo(() => apartOn(yours, historys), [yours, historys]);
  const ids = useMemo(() => apart.map(({ area }) => area), [apart]);
  return (
    <>
      <div className={`mapPair mapPair--${shown}`}>
        <fieldset className="mapPair__switch">
          <legend className="unseen">Which map</legend>
          <button
            type="button"
            className="button button--small"
            aria-pressed={shown === 'yours'}
            onClick={() => setShown('yours')}
          >
            Your war
          </button>
          <button
            type="button"
            className="button button--small"
            aria-pressed={shown === 'historys'}
            onClick={() => setShown('historys')}
          >
            1945
          </button>
        </fieldset>
        <figure className="mapPair__map mapPair__map--yours">
          {draw(yours?.control ?? {}, ids, 'Map: who holds what in your war')}
          <figcaption>Your war</figcaption>
        </figure>
        <figure className="mapPair__map mapPair__map--historys">
          {draw(historys?.control ?? {}, ids, 'Map: who holds what in 1945')}
          <figcaption>1945</figcaption>
        </figure>
      </div>
      <Legend ring="other than on the other map" />
      {apart.length === 0 ? (
        <p className="panel__sentence">On this evening both maps are the same.</p>
      ) : (
        <ul className="mapPair__apart">
          {apart.map((one) => (
            <li key={one.area}>
              <strong>{areaName(ix, one.area)}</strong>: {adjective(one.yours)} in your war, {adjective(one.historys)}{' '}
              in 1945
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function adjective(power: string): string {
  return POWER_ADJECTIVES[power] ?? power;
}

/** The signs of the map in words. */
export function Legend({ ring }: { readonly ring: string }) {
  return (
    <ul className="legend" aria-label="Signs of the map">
      {['USSR', 'USA', 'Japan', 'China', 'CCP'].map((power) => (
        <li key={power}>
          <svg viewBox="-20 -20 90 40" className="legend__sign" aria-hidden="true">
            <Patterns id={`legend-${power}`} />
            <path d={SIGNS[power]} className={`controlMap__sign controlMap__sign--${power}`} />
            <g className={`controlMap__area controlMap__area--${power}`} transform="translate(26 -16) scale(.0234)">
              <path d="M0 0h1880v1366h-1880z" />
              {power === 'Japan' ? null : <path d="M0 0h1880v1366h-1880z" fill={`url(#legend-${power}-${power})`} />}
            </g>
          </svg>
          {POWER_NAMES[power]}
        </li>
      ))}
      <li>
        <svg viewBox="-20 -20 40 40" className="legend__sign legend__sign--ring" aria-hidden="true">
          <circle r="15" className="controlMap__apart" />
        </svg>
        {ring}
      </li>
    </ul>
  );
}
