import { useMemo, useSyncExternalStore } from 'react';
import type { Campaign, Note } from '../../campaign/campaign.ts';
import type { Exercise } from '../../classroom/exercise.ts';
import type { Lesson } from '../classroom/lesson.ts';
import type { Report } from '../../classroom/report.ts';
import type { Review } from './review.ts';
import { makeReport } from '../../classroom/report.ts';
import { plainExercise } from '../../classroom/exercise.ts';

/** The report of this war with what has been written so far; made anew with every word, for its code is of all of it. */
export function useReport(
  campaign: Campaign,
  review: Review,
  lesson: Lesson | null,
): { readonly report: Report; readonly notes: readonly Note[] } {
  const { notes } = useSyncExternalStore(campaign.subscribe, campaign.snapshot);
  return useMemo(() => {
    const report = makeReport({
      ix: review.ix,
      exercise: lesson?.exercise ?? asExercise(review),
      pupil: lesson?.pupil ?? '',
      replay: { ...campaign.toReplay(), notes },
      final: review.played.final,
      interests: review.debrief.panels.interests,
    });
    return { report, notes };
  }, [campaign, review, lesson, notes]);
}

/** A war nobody set as a task is reported as one that its player set himself. */
function asExercise({ played: { setup }, seats }: Review): Exercise {
  const seat = seats[0] ?? 'USSR';
  return {
    ...plainExercise(setup.scenario, seat, setup.seed),
    lenses: setup.lenses,
    ...(setup.startDay === undefined ? {} : { startDay: setup.startDay }),
  };
}
