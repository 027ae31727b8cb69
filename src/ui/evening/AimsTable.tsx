import type { AimId, Grade } from '../../engine/words.ts';
import { FINAL_GRADES, GRADES } from '../../text/en.ts';
import { useGame } from '../game/context.ts';

interface Props {
  readonly grades: Readonly<Partial<Record<AimId, Grade>>>;
  /** At the end: beside history's grade. */
  readonly isFinal?: boolean;
}

export function AimsTable({ grades, isFinal = false }: Props) {
  const { ix, snapshot } = useGame();
  const words = isFinal ? FINAL_GRADES : GRADES;
  return (
    <table className="table">
      <caption className="unseen">Aims</caption>
      <thead>
        <tr>
          <th scope="col">Aim</th>
          <th scope="col">{isFinal ? 'In this war' : 'So far'}</th>
          {isFinal ? <th scope="col">In 1945</th> : null}
        </tr>
      </thead>
      <tbody>
        {snapshot.view.aims.map((id) => {
          const aim = ix.scenario.aims.find((candidate) => candidate.id === id && candidate.seat === snapshot.seat);
          const grade = grades[id] ?? 'lost';
          return (
            <tr key={id}>
              <th scope="row">{aim?.title ?? id}</th>
              <td>
                <span className={`grade grade--${grade}`}>{words[grade]}</span>
              </td>
              {isFinal ? <td>{FINAL_GRADES[aim?.historyGrade ?? 'lost']}</td> : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
