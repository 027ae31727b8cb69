import type { BoardArrow, BoardModel, BoardTarget } from '../../campaign/boardPort.ts';

interface Props {
  readonly model: BoardModel;
  readonly anchors: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  readonly size: number;
  readonly onPress: (target: BoardTarget) => void;
}

/** Plans: in pencil while drafted, dashed once ordered, heavy once under way. */
export function Arrows({ model, anchors, size, onPress }: Props) {
  return (
    <g>
      {model.arrows.map((arrow) => (
        <g
          key={arrow.operation}
          onClick={() => onPress({ kind: 'operation', id: arrow.operation })}
          data-plan={arrow.operation}
        >
          <path
            d={pathOf(arrow, anchors)}
            className={`plan plan--${arrow.state} plan--${arrow.power}`}
            strokeWidth={(arrow.state === 'underway' ? 7 : 4.5) * size}
            strokeDasharray={
              arrow.state === 'draft'
                ? `${3 * size} ${6 * size}`
                : arrow.state === 'sealed'
                  ? `${12 * size} ${8 * size}`
                  : undefined
            }
            markerEnd="url(#arrow-head)"
          />
        </g>
      ))}
    </g>
  );
}

/** A line through the places, bent softly in the middle of each leg. */
function pathOf(arrow: BoardArrow, anchors: Props['anchors']): string {
  const points = arrow.places.map((id) => anchors[id]).filter((point) => point !== undefined);
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let before = first;
  const legs = rest.map((point, i) => {
    const isLast = i === rest.length - 1;
    const end = isLast ? point : { x: (before.x + point.x) / 2, y: (before.y + point.y) / 2 };
    const leg = isLast ? `Q${before.x} ${before.y} ${end.x} ${end.y}` : `L${end.x} ${end.y}`;
    before = point;
    return leg;
  });
  return `M${first.x} ${first.y}${legs.join('')}`;
}
