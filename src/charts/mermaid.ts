import type { ChartPicture } from './picture.ts';
import { plainCondition, plainEffect, plainName, plainTitle } from './plain.ts';

/** The chart in Mermaid's language, for places that draw it themselves. Arrows from anywhere start at a state of that name. */
export function mermaidOf(picture: ChartPicture): string {
  const anywhere = picture.arrows.some(({ from }) => from === null) ? ['  state "any state" as anyState'] : [];
  const states = picture.states.map(({ id }) => `  state "${plainTitle(id)}" as ${id}`);
  const arrows = picture.arrows.map((arrow) => {
    const { from, to, event, effects } = arrow;
    const said = [
      plainName(event).toUpperCase(),
      plainCondition(arrow),
      effects.map(plainEffect).filter(Boolean).join(', '),
    ];
    return `  ${from ?? 'anyState'} --> ${to ?? from}: ${said.filter((text) => text !== '').join(' / ')}`;
  });
  return ['stateDiagram-v2', ...anywhere, ...states, `  [*] --> ${picture.initial}`, ...arrows, ''].join('\n');
}
