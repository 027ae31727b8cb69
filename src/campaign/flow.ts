/** The course of a game as an XState actor of the campaign chart: the one place where a machine runs live. */
import { createActor } from 'xstate';
import { campaign as machine } from '../charts/campaign.ts';

export type Screen = 'briefing' | 'desk' | 'sealed' | 'resolving' | 'evening' | 'actBreak' | 'ended';

export interface Flow {
  readonly screen: () => Screen;
  readonly send: (
    event: 'BEGIN' | 'SEAL' | 'RESOLVE' | 'REPORT' | 'TURN_PAGE' | 'END',
    flags?: Readonly<Record<string, boolean>>,
  ) => void;
}

/** A running flow, begun at a screen: the briefing of a new game, the desk or the evening of one that is resumed. */
export function startFlow(at: Screen): Flow {
  const actor = createActor(machine, { snapshot: machine.resolveState({ value: at, context: {} }) });
  actor.start();
  return {
    screen: () => actor.getSnapshot().value as Screen,
    send: (type, flags = {}) =>
      actor.send({ type, flags: { bothSealed: false, actEnds: false, lastDay: false, ...flags } }),
  };
}
