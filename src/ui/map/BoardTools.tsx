import type { BoardHandle, BoardView } from '../../campaign/boardPort.ts';

const VIEWS: readonly { readonly name: string; readonly view: BoardView }[] = [
  { name: 'All', view: 'theatre' },
  { name: 'Hokkaido', view: 'hokkaido' },
  { name: 'The Kurils', view: 'kurils' },
  { name: 'Karafuto', view: 'karafuto' },
  { name: 'Manchuria', view: 'manchuria' },
  { name: 'Korea', view: 'korea' },
];

/** What the drawn board can be asked to show, for those who do not drag and wheel. */
export function BoardTools({ board }: { readonly board: BoardHandle }) {
  return (
    <fieldset className="mapTools" aria-label="Map view">
      <button type="button" className="mapTools__button" aria-label="Closer" onClick={() => board.zoomBy?.(1.4)}>
        +
      </button>
      <button type="button" className="mapTools__button" aria-label="Farther" onClick={() => board.zoomBy?.(0.7)}>
        −
      </button>
      {VIEWS.map(({ name, view }) => (
        <button key={view} type="button" className="mapTools__button" onClick={() => board.view?.(view)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
