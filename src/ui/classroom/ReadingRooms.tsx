import { lazy, Suspense } from 'react';
import type { Campaign } from '../../campaign/campaign.ts';
import type { Exercise } from '../../classroom/exercise.ts';
import type { Library } from '../../engine/war.ts';
import { ClassBoard } from './ClassBoard.tsx';
import { LessonEntry } from './LessonEntry.tsx';
import { LessonMaker } from './LessonMaker.tsx';
import { Teachers } from './Teachers.tsx';

const Walk = lazy(() => import('../walk/Walk.tsx'));

/** Pages beside the game: to read, to prepare a lesson, to begin one. */
export type ReadingRoom =
  | { readonly room: 'walk' | 'teachers' | 'maker' | 'board' }
  | { readonly room: 'lesson'; readonly exercise: Exercise };

interface Props {
  readonly library: Library;
  readonly room: ReadingRoom;
  readonly onRoom: (room: ReadingRoom) => void;
  readonly onStart: (id: string, campaign: Campaign) => void;
  readonly onLeave: () => void;
}

export default function ReadingRooms({ library, room, onRoom, onStart, onLeave }: Props) {
  if (room.room === 'lesson') return <LessonEntry library={library} exercise={room.exercise} onStart={onStart} />;
  if (room.room === 'maker')
    return (
      <LessonMaker
        library={library}
        onTry={(exercise) => onRoom({ room: 'lesson', exercise })}
        onLeave={() => onRoom({ room: 'teachers' })}
      />
    );
  if (room.room === 'board') return <ClassBoard library={library} onLeave={() => onRoom({ room: 'teachers' })} />;
  if (room.room === 'teachers')
    return (
      <Teachers
        onMake={() => onRoom({ room: 'maker' })}
        onBoard={() => onRoom({ room: 'board' })}
        onWalk={() => onRoom({ room: 'walk' })}
        onLeave={onLeave}
      />
    );
  return (
    <Suspense fallback={<output className="wait">The path is being laid out …</output>}>
      <Walk library={library} onLeave={onLeave} />
    </Suspense>
  );
}
