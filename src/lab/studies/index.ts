/** Studies by name, and the lines of one made from its plain description. */
import type { Library } from '../../engine/war.ts';
import type { Line, Study, StudyByDays, StudySpec } from './study.ts';
import { branches } from './branches.ts';
import { butFor } from './butFor.ts';
import { calibration } from './calibration.ts';
import { corners } from './corners.ts';
import { draws } from './draws.ts';
import { lenses } from './lenses.ts';
import { luck } from './luck.ts';
import { sweep } from './sweep.ts';
import { tornado } from './tornado.ts';

/** The study that a description means; the same everywhere for the same library. */
export function makeStudy(library: Library, spec: StudySpec): Study {
  const study = studyOf(library, spec);
  const line = (index: number): Line => {
    const days = study.byDays(index);
    for (;;) {
      const step = days.next();
      if (step.done === true) return step.value;
    }
  };
  return { ...study, line };
}

function studyOf(library: Library, spec: StudySpec): StudyByDays {
  switch (spec.study) {
    case 'sweep':
      return sweep(library, spec);
    case 'luck':
      return luck(library, spec);
    case 'branch':
      return branches(library, spec);
    case 'butfor':
      return butFor(library, spec);
    case 'corners':
      return corners(library, spec);
    case 'calibration':
      return calibration(library, spec);
    case 'tornado':
      return tornado(library, spec);
    case 'draws':
      return draws(library, spec);
    case 'lenses':
      return lenses(library, spec);
  }
}

export type { Line, Study, StudySpec } from './study.ts';
