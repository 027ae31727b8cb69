import '../styles/classroom.css';
import lesson from '../../../docs/teaching/lesson-45.md?url';
import luck from '../../../docs/teaching/same-luck-in-five-sentences.md?url';
import { DISCLAIMER } from '../../text/en/debrief.ts';
import { useFocusOn } from '../parts/useFocusOn.ts';

interface Props {
  readonly onMake: () => void;
  readonly onBoard: () => void;
  readonly onWalk: () => void;
  readonly onLeave: () => void;
}

/** What a teacher wants to know in two minutes. */
export function Teachers({ onMake, onBoard, onWalk, onLeave }: Props) {
  const heading = useFocusOn<HTMLHeadingElement>('teachers');
  return (
    <main className="sheet sheet--page lesson">
      <p className="kicker">For teachers</p>
      <h1 ref={heading} tabIndex={-1}>
        One class hour, two desks, one question
      </h1>
      <p className="sheet__lead">
        Why is there no Soviet Hokkaido? A class takes the decisions of August 1945 from one desk or both, writes down
        what it expects, and afterwards sees which of its choices mattered: the same war, the same luck, another choice.
      </p>
      <p className="row">
        <button type="button" className="button button--main" onClick={onMake}>
          Make a lesson
        </button>
        <button type="button" className="button" onClick={onBoard}>
          Open the class board
        </button>
        <button type="button" className="button" onClick={onWalk}>
          Read the historical path first
        </button>
      </p>
      <Papers />
      <h2>Before you begin</h2>
      <ul className="lesson__list">
        <li>{DISCLAIMER}</li>
        <li>
          Papers on the atomic bombs, prisoners, Maoka and the refugee ships come behind a card that may be left shut.
          No choice about them is called the best one, and no number of lives saved is shown.
        </li>
        <li>Names and map take no side on the islands in dispute: both names, hatched.</li>
        <li>
          It needs no account and sends nothing anywhere. A pupil’s words stay on the machine and in the file handed in.
        </li>
        <li>A lesson can be left and taken up again on the same machine, or kept as a file and opened on another.</li>
      </ul>
      <p>
        <button type="button" className="button" onClick={onLeave}>
          Back to the title
        </button>
      </p>
    </main>
  );
}

function Papers() {
  return (
    <>
      <h2>Papers to take with you</h2>
      <ul className="lesson__list">
        <li>
          <a href={lesson} download="lesson-45.md">
            The lesson in 20, 45 and 90 minutes
          </a>
          : aims, timing, five questions, a marking guide, known errors and disputed points.
        </li>
        <li>
          <a href={luck} download="same-luck-in-five-sentences.md">
            The same luck in five sentences
          </a>
          : what the comparison shows, and why it proves nothing about 1945.
        </li>
      </ul>
    </>
  );
}
