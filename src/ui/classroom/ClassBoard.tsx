import '../styles/classroom.css';
import { useMemo, useState, type DragEvent } from 'react';
import type { HandedIn } from '../../classroom/classBoard.ts';
import type { Library } from '../../engine/war.ts';
import { boardCsv, makeBoard } from '../../classroom/classBoard.ts';
import { BoardPages } from './BoardPages.tsx';
import { inWords, plural } from '../../text/numbers.ts';
import { readHandedIn } from './readHandedIn.ts';
import { Slips } from './Slips.tsx';
import { useDaybook } from '../parts/announce.tsx';
import { useFocusOn } from '../parts/useFocusOn.ts';
import { useServices } from '../services.ts';
import { wordProblem } from '../../text/en.ts';

interface Props {
  readonly library: Library;
  readonly onLeave: () => void;
}

/** A class side by side: reports are read here and stay here. */
export function ClassBoard({ library, onLeave }: Props) {
  const { download } = useServices();
  const say = useDaybook();
  const heading = useFocusOn<HTMLHeadingElement>('classBoard');
  const [files, setFiles] = useState<readonly HandedIn[]>([]);
  const board = useMemo(() => makeBoard(files), [files]);
  const ix = board.exercise === null ? undefined : library.scenarios[board.exercise.scenario];
  const take = async (list: readonly File[]): Promise<void> => {
    const read = await Promise.all(list.map(readHandedIn));
    const all = [...files, ...read];
    const { reports, refused } = makeBoard(all);
    setFiles(all);
    say(`${plural(reports.length, 'report')} on the board, ${inWords(refused.length)} refused.`);
  };
  const saveTable = (): void => download(`class-${board.exercise?.scenario ?? ''}.csv`, boardCsv(board));
  return (
    <main className="sheet sheet--page sheet--wide lesson classBoard">
      <p className="kicker">For teachers</p>
      <h1 ref={heading} tabIndex={-1}>
        The class board
      </h1>
      <p className="sheet__lead">
        Lay the reports of one lesson here: what was chosen, how it ended, what was written. The files are read on this
        machine and sent nowhere; when the page is left, the board is empty again.
      </p>
      <Drop onFiles={(list) => void take(list)} />
      <Refused refused={board.refused} />
      {ix === undefined || board.reports.length === 0 ? null : (
        <>
          <p className="row">
            <button type="button" className="button" onClick={saveTable}>
              Save as a table (CSV)
            </button>
            <button type="button" className="button" onClick={() => setFiles([])}>
              Clear the board
            </button>
          </p>
          <BoardPages board={board} ix={ix} />
          <Slips board={board} />
        </>
      )}
      <p>
        <button type="button" className="button" onClick={onLeave}>
          Back to the teachers’ page
        </button>
      </p>
    </main>
  );
}

/** Where files are laid down: chosen in the browser's own window, or dropped. */
function Drop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div className="classBoard__drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label>
        Open report files, all at once, or drop them here
        <input
          type="file"
          multiple
          accept=".json,application/json"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            // So that a file of the same name, corrected, can be opened again.
            target.value = '';
          }}
        />
      </label>
    </div>
  );
}

function Refused({ refused }: { readonly refused: ReturnType<typeof makeBoard>['refused'] }) {
  if (refused.length === 0) return null;
  return (
    <section className="classBoard__refused" aria-labelledby="refused">
      <h2 id="refused">
        {refused.length === 1 ? 'One file could not be taken' : `${refused.length} files could not be taken`}
      </h2>
      <ul>
        {refused.map(({ name, problem }, i) => (
          <li key={`${name}-${String(i)}`}>
            <strong>{name}</strong>: {wordProblem(problem)}
          </li>
        ))}
      </ul>
      <p className="note">The others are on the board all the same.</p>
    </section>
  );
}
