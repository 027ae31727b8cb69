import { useMemo } from 'react';
import type { Campaign } from '../../campaign/campaign.ts';
import type { Decision } from '../../engine/scenario.ts';
import { lessonOf, type Lesson } from './lesson.ts';
import { useServices } from '../services.ts';

/** The lesson this war was set up by, or null. */
export function useLesson(campaign: Campaign): Lesson | null {
  const { store } = useServices();
  return useMemo(() => lessonOf(store, campaign.setup), [store, campaign]);
}

/** What is asked before a decision is answered: the teacher's question, else the scenario's own, else nothing. */
export function useQuestionAt(campaign: Campaign, decision: Decision): string | undefined {
  const lesson = useLesson(campaign);
  const asked = lesson?.exercise.questions.find(
    (question) => question.when === 'at' && question.decision === decision.id,
  );
  return asked?.text ?? decision.expect;
}
