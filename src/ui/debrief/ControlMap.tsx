import { memo, useId } from 'react';
import areasJson from '../../../assets/map/areas.json';
import outline from '../../../assets/map/outline.json';
import { Picture } from './Picture.tsx';
import { areaPath, ringPath, type BakedAreas, type BakedOutline } from '../map/shapes.ts';

const baked = areasJson as unknown as BakedAreas;
const coastline = outline as unknown as BakedOutline;
const COAST = coastline.coast.map(ringPath).join('');
/** Land of the theatre; seas and boxes off the map carry no flag. */
const LAND = baked.areas
  .filter((area) => area.kind === 'land' || area.kind === 'port' || area.kind === 'island')
  .map((area) => ({
    id: area.id,
    isIsland: area.kind === 'island',
    path: areaPath(area),
    x: area.anchor[0] * baked.unit,
    y: area.anchor[1] * baked.unit,
  }));

/** Enough lettering to find one's way; the list below the map names the places. */
const NAMES: readonly (readonly [string, number, number])[] = [
  ['Manchuria', 1010, 930],
  ['Korea', 1150, 1430],
  ['Karafuto', 2020, 640],
  ['Hokkaido', 1560, 1130],
  ['The Kurils', 2250, 830],
  ['Honshu', 1400, 1560],
];

interface Props {
  readonly control: Readonly<Record<string, string>>;
  /** Places that the other path leaves in other hands. */
  readonly apart: readonly string[];
  readonly name: string;
}

/** Who holds what on one evening. Colour and hatching both say it; a ring marks where the two paths differ. */
export const ControlMap = memo(function ControlMap({ control, apart, name }: Props) {
  const id = useId().replace(/[^\w-]/g, '');
  return (
    <Picture viewBox="560 150 2060 1620" className="controlMap" label={name}>
      <Patterns id={id} />
      <path d={COAST} transform={`scale(${coastline.unit})`} className="controlMap__coast" />
      <g transform={`scale(${baked.unit})`}>
        {LAND.map((area) => (
          <g key={area.id} className={`controlMap__area controlMap__area--${control[area.id] ?? 'unknown'}`}>
            <path d={area.path} />
            {isHatched(control[area.id]) ? <path d={area.path} fill={`url(#${id}-${control[area.id]})`} /> : null}
          </g>
        ))}
      </g>
      <g className="controlMap__names" aria-hidden="true">
        {NAMES.map(([name, x, y]) => (
          <text key={name} x={x} y={y} textAnchor="middle">
            {name}
          </text>
        ))}
      </g>
      {LAND.filter((area) => area.isIsland).map((area) => (
        <Island key={area.id} x={area.x} y={area.y} power={control[area.id] ?? 'unknown'} />
      ))}
      {LAND.filter((area) => apart.includes(area.id)).map((area) => (
        <circle key={area.id} cx={area.x} cy={area.y} r={30} className="controlMap__apart" />
      ))}
    </Picture>
  );
});

const HATCHED: readonly string[] = ['USSR', 'USA', 'China', 'CCP', 'contested'];
function isHatched(power: string | undefined): boolean {
  return power !== undefined && HATCHED.includes(power);
}

/** Islands are smaller than a pen's point on this sheet: each has a sign of its holder's shape. */
export function Island({ x, y, power }: { readonly x: number; readonly y: number; readonly power: string }) {
  const shape = SIGNS[power] ?? SIGNS['Japan'];
  return (
    <path d={shape} transform={`translate(${x} ${y})`} className={`controlMap__sign controlMap__sign--${power}`} />
  );
}

export const SIGNS: Readonly<Record<string, string>> = {
  USSR: 'M-13 -13h26v26h-26z',
  USA: 'M0 -17L16 12H-16z',
  Japan: 'M-12 0a12 12 0 1 0 24 0a12 12 0 1 0 -24 0z',
  China: 'M0 -16L16 0L0 16L-16 0z',
  CCP: 'M0 -16L16 0L0 16L-16 0z',
};

export function Patterns({ id }: { readonly id: string }) {
  const lines = (power: string, turn: number, step: number) => (
    <pattern
      id={`${id}-${power}`}
      patternUnits="userSpaceOnUse"
      width={step}
      height={step}
      patternTransform={`rotate(${turn})`}
    >
      <rect width={step / 7} height={step} className="controlMap__hatch" />
    </pattern>
  );
  return (
    <defs>
      {lines('USSR', 45, 640)}
      {lines('USA', 90, 560)}
      {lines('China', 0, 800)}
      {lines('CCP', 0, 420)}
      {lines('contested', 135, 400)}
    </defs>
  );
}
