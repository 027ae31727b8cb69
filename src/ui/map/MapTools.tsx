import type { ViewControl } from './useView.ts';

const VIEWS: readonly { readonly name: string; readonly at: string; readonly w: number }[] = [
  { name: 'Hokkaido', at: 'HOK_ASAHIKAWA', w: 620 },
  { name: 'The Kurils', at: 'KUR_SHIMUSHIRU', w: 1150 },
  { name: 'Manchuria', at: 'MAN_HARBIN', w: 1500 },
];

interface Props {
  readonly control: ViewControl;
  readonly anchors: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

export function MapTools({ control, anchors }: Props) {
  return (
    <fieldset className="mapTools" aria-label="Map view">
      <button type="button" className="mapTools__button" aria-label="Closer" onClick={() => control.zoom(0.7)}>
        +
      </button>
      <button type="button" className="mapTools__button" aria-label="Farther" onClick={() => control.zoom(1.4)}>
        −
      </button>
      <button type="button" className="mapTools__button" onClick={() => control.fit({ x: 0, y: 0, w: 3072 })}>
        All
      </button>
      {VIEWS.map(({ name, at, w }) => (
        <button
          key={at}
          type="button"
          className="mapTools__button"
          onClick={() => {
            const point = anchors[at];
            if (point !== undefined) control.lookAt(point.x, point.y, w);
          }}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
