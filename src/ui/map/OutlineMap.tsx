import outline from '../../../assets/map/outline.json';
import { ringPath, type BakedOutline } from './shapes.ts';

const baked = outline as unknown as BakedOutline;
const coast = baked.coast.map(ringPath).join('');

/** The coast alone, behind the first page. */
export function OutlineMap() {
  return (
    <svg
      className="outlineMap"
      viewBox={`0 0 ${baked.frame.width} ${baked.frame.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <path d={coast} className="outlineMap__water" transform={`scale(${baked.unit})`} />
      <path d={coast} className="outlineMap__shelf" transform={`scale(${baked.unit})`} />
      <path d={coast} className="outlineMap__land" transform={`scale(${baked.unit})`} />
    </svg>
  );
}
