/** What `changes` of a `scenario.json` looks like: a closed list of what may be otherwise on the first morning. ¶1.9 */
import type { StartChanges } from '../../engine/scenario.ts';
import { clock, dictionary, either, id, integer, list, object, oneOf, text } from '../shape.ts';
import { OPERATION_STATUSES, POWERS } from '../../engine/words.ts';

type FormationChange = NonNullable<StartChanges['formations']>[string];

const formation = object<FormationChange>({}, { area: id(), men: integer(0, 1_000_000), readiness: integer(0, 1000) });

export const changes = object<StartChanges>(
  {},
  {
    areas: dictionary(id(), oneOf(POWERS)),
    facts: dictionary(id(), integer(-1000, 10_000)),
    formations: dictionary(id(), formation),
    lift: dictionary(id(), integer(0, 1000)),
    operations: dictionary(id(), oneOf(OPERATION_STATUSES)),
    answers: dictionary(id(), id()),
    milestones: dictionary(
      text(),
      either((value) => value === 'none', oneOf(['none'] as const), clock()),
    ),
    unsent: list(id()),
  },
);
