import type { Grade } from '../../engine/words.ts';
import { GRADES } from '../../text/en.ts';

export const AIM_WORDS = (title: string, before: Grade, after: Grade): string =>
  `${title}: from “${GRADES[before]}” to “${GRADES[after]}”.`;
