import type { Causes } from './useCauses.ts';
import type { Review } from './review.ts';
import { CouncilDays } from './CouncilDays.tsx';
import { ControlMap } from './ControlMap.tsx';
import { DayLines } from './DayLines.tsx';
import { dayName } from '../../text/clock.ts';
import { MapPair } from './MapPair.tsx';
import { Scrubber } from './Scrubber.tsx';
import { TimelineChart } from './TimelineChart.tsx';
import { TimelineTable } from './TimelineTable.tsx';

interface Props {
  readonly review: Review;
  readonly causes: Causes;
  readonly day: number;
  readonly onDay: (day: number) => void;
}

/** Two timelines one above the other, the map of any day of both, and what was told on it. */
export function Days({ review, causes, day, onDay }: Props) {
  const { debrief, ix } = review;
  const yours = debrief.yours.find((one) => one.day === day);
  const historys = debrief.historys.find((one) => one.day === day);
  return (
    <div className="days">
      <section aria-labelledby="timelines">
        <h2 id="timelines">Your war above, 1945 below</h2>
        <p className="panel__sentence">{partingSentence(review)}</p>
        <TimelineChart review={review} day={day} onDay={onDay} />
        <Scrubber days={debrief.yours.map((one) => one.day)} value={day} onChange={onDay} />
        <TimelineTable review={review} />
        <CouncilDays review={review} />
      </section>
      <section aria-labelledby="maps" className="days__maps">
        <h2 id="maps">The map on the evening of {dayName(day)}</h2>
        <MapPair
          ix={ix}
          yours={yours}
          historys={historys}
          draw={(control, apart, name) => <ControlMap control={control} apart={apart} name={name} />}
        />
      </section>
      <section className="days__lines" aria-labelledby="told">
        <h2 id="told">What was told of {dayName(day)}, without the fog</h2>
        <div className="days__pair">
          <DayLines
            ix={ix}
            day={day}
            title="Your war"
            events={yours?.events ?? []}
            asked={{ review, found: causes.found }}
            others={historys}
          />
          <DayLines ix={ix} day={day} title="In 1945" events={historys?.events ?? []} asked={null} others={yours} />
        </div>
      </section>
    </div>
  );
}

function partingSentence({ debrief, isRecordedLuck }: Review): string {
  if (debrief.parted < 0) return 'The two paths never part in a headline.';
  const luck = isRecordedLuck ? '' : ' Your war had luck of its own, so that weather and delays may part them too.';
  return `The two paths part on ${dayName(debrief.parted)}. The larger a ring, the more was told that day; the fuller it is, the more of it only that path has.${luck}`;
}
