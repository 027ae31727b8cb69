/** Studies by name, and the lines of one made from its plain description. */
import type { Library } from '../../engine/war.ts';
import type { Study, StudySpec } from './study.ts';
import { branches } from './branches.ts';
import { butFor } from './butFor.ts';
import { corners } from './corners.ts';
import { luck } from './luck.ts';
import { sweep } from './sweep.ts';

/** The study that a description means; the same everywhere for the same library. */
export function makeStudy(library: Library, spec: StudySpec): Study {
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
  }
}

export type { Line, Study, StudySpec } from './study.ts';
