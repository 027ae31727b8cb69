/** What `scenario.json` and `codes.json` look like. */
import type { DecisionChoice, Manifest } from '../manifest.ts';
import type { Codes } from '../codes.ts';
import { date, dictionary, either, formed, id, integer, list, named, object, oneOf, pair, text } from '../shape.ts';
import { effects } from './politics.ts';
import { chartInstance } from './common.ts';
import { isObject } from '../issues.ts';
import { ACT_IDS } from '../../engine/words.ts';
import { changes } from './startChanges.ts';

type ByAct = Extract<DecisionChoice, { readonly acts: unknown }>;
type Act = Manifest['acts'][number];
const act = oneOf(ACT_IDS);

const choice = either(
  isObject,
  object<ByAct>({ acts: list(act, 1, 4) }, { also: list(id()), except: list(id()) }),
  either(Array.isArray, list(id()), oneOf(['all'] as const)),
);

export const manifest = named<Manifest>('scenario', () =>
  object<Manifest>(
    {
      id: formed('^[a-z][a-z0-9-]*$', 'a folder name in small letters'),
      title: text(),
      subtitle: text(),
      briefing: object<Manifest['briefing']>({ USSR: text(), USA: text() }, {}),
      minutes: pair(1, 600),
      start: date(),
      end: date(),
      acts: list(object<Act>({ id: act, title: text(), until: date() }, {}), 1, 4),
      charts: dictionary(chartInstance, text()),
      decisions: choice,
      letters: either(Array.isArray, list(id()), oneOf(['all'] as const)),
      opening: effects,
    },
    { prelude: id(), on: id(), whatIf: text(), changes },
  ),
);

export const codes = named<Codes>('codes', () =>
  object<Codes>(
    {
      codes: list(formed('^[^\\s]+$', 'a code without spaces')),
      seals: list(
        object<Codes['seals'][number]>(
          { count: integer(1, 100_000), hash: formed('^[0-9a-f]{16}$', '16 hexadecimal digits') },
          {},
        ),
      ),
    },
    {},
  ),
);
