/** How far each aim has come: kept, in part, lost; never summed. ¶2.1, ¶9.2 */
import type { AimId, Grade, Seat } from '../words.ts';
import type { ConditionView } from '../decisions/conditions.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';
import { holds } from '../decisions/conditions.ts';

/**
 * Grades every aim in the eyes of a view: the truth at the end, a seat's own knowledge during play. The breach that both
 * leaders want to avoid is one aim with one condition, so it has one grade. What the view cannot tell counts as not so.
 */
export function gradeAims(ix: ScenarioIndex, view: ConditionView): Record<AimId, Grade> {
  const grades: Partial<Record<AimId, Grade>> = {};
  for (const aim of ix.scenario.aims) {
    grades[aim.id] = holds(aim.kept, view) ? 'kept' : holds(aim.inPart, view) ? 'inPart' : 'lost';
  }
  return grades as Record<AimId, Grade>;
}

/** History's grade of each aim of a seat, as the dossier of these weeks has it. */
export function historysGrades(ix: ScenarioIndex, seat: Seat): Partial<Record<AimId, Grade>> {
  const grades: Partial<Record<AimId, Grade>> = {};
  for (const aim of ix.scenario.aims) if (aim.seat === seat) grades[aim.id] = aim.historyGrade;
  return grades;
}
