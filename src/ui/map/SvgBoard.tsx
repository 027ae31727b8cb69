import { useEffect, useMemo, useRef } from 'react';
import type { BoardModel, BoardTarget } from '../../campaign/boardPort.ts';
import type { BakedAreas } from './shapes.ts';
import areasJson from '../../../assets/map/areas.json';
import sheet from '../../../assets/map/base.webp';
import { areaPath } from './shapes.ts';
import { Arrows } from './Arrows.tsx';
import { Counters } from './Counters.tsx';
import { Hatches } from './Hatches.tsx';
import { MapTools } from './MapTools.tsx';
import { useView, viewBoxOf } from './useView.ts';

const baked = areasJson as unknown as BakedAreas;
const SHAPES = baked.areas.map((area) => ({ id: area.id, kind: area.kind, path: areaPath(area) }));
export const ANCHORS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = Object.fromEntries(
  baked.areas.map((area) => [area.id, { x: area.anchor[0] * baked.unit, y: area.anchor[1] * baked.unit }]),
);

interface Props {
  readonly model: BoardModel;
  readonly selected: BoardTarget | null;
  readonly nameOf: (area: string) => string;
  readonly onPress: (target: BoardTarget) => void;
}

/** The board of plain shapes: complete, and there before any other. The list under "Situation" says the same in words. */
export default function SvgBoard({ model, selected, nameOf, onPress }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const control = useView({ x: 500, y: 150, w: 2150 }, svg);
  const { view, lookAt, wasDrag } = control;
  const area = selected?.kind === 'area' ? selected.id : undefined;
  useEffect(() => {
    const at = area === undefined ? undefined : ANCHORS[area];
    if (at !== undefined) lookAt(at.x, at.y);
  }, [area, lookAt]);
  const press = (target: BoardTarget) => {
    if (!wasDrag()) onPress(target);
  };
  return (
    <div className="svgBoard">
      <svg
        ref={svg}
        className="svgBoard__sheet"
        viewBox={viewBoxOf(view)}
        preserveAspectRatio="xMidYMid slice"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing of shapes that are pressed, not a picture file
        role="img"
        aria-label="Map of the theatre. The tab “Situation” says the same in words."
        {...control.handlers}
      >
        <Hatches />
        <image href={sheet} x={0} y={0} width={baked.frame.width} height={baked.frame.height} />
        <Areas model={model} selected={area} nameOf={nameOf} onPress={press} />
        <Arrows model={model} anchors={ANCHORS} size={view.w / 1400} onPress={press} />
        <Counters model={model} anchors={ANCHORS} size={view.w / 1400} onPress={press} />
      </svg>
      <MapTools control={control} anchors={ANCHORS} />
    </div>
  );
}

interface AreasProps extends Omit<Props, 'selected'> {
  readonly selected: string | undefined;
}

function Areas({ model, selected, nameOf, onPress }: AreasProps) {
  const shapes = useMemo(() => SHAPES.filter((shape) => shape.path !== ''), []);
  return (
    <g transform={`scale(${baked.unit})`}>
      {shapes.map(({ id, kind, path }) => {
        const area = model.areas[id];
        const tint = kind === 'sea' ? 'sea' : (area?.control ?? 'unknown');
        const hatch = area?.hatch ?? 'none';
        return (
          <g key={id} onClick={() => onPress({ kind: 'area', id })} data-area={id}>
            <title>{nameOf(id)}</title>
            <path d={path} className={`area area--${tint} ${selected === id ? 'area--selected' : ''}`} />
            {hatch === 'none' || kind === 'sea' ? null : (
              <path d={path} className="area__hatch" fill={`url(#hatch-${hatch})`} />
            )}
            {area !== undefined && area.recipient !== null && kind !== 'sea' ? (
              <path d={path} className={`area__recipient area__recipient--${area.recipient}`} />
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
