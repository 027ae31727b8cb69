import { chartSetup, note, when } from './form.ts';

/**
 * A landing from the staff map to the shore: Rumoi and the Kurils follow the same course. Men ashore are a fact, so LAND counts
 * in every state: one prong of an operation may land while the staff calls the rest of it suspended.
 */
function operation(id: OperationId, title: string, description: string) {
  return chartSetup('hokkaido').createMachine({
    id,
    meta: { title },
    description,
    initial: 'dormant',
    on: { LAND: { target: '.ashore', actions: [note(`${id}.ashore`)] } },
    states: { ...onPaper(id), ...onTheWay(id), ...onTheShore(id), ...setAside(id) },
  });
}

type OperationId = 'hokkaido' | 'kurils';

export const hokkaido = operation(
  'hokkaido',
  'Hokkaido',
  'The Soviet landing in northern Hokkaido, from the staff map to the shore.',
);
export const kurils = operation(
  'kurils',
  'The Kurils',
  'The Soviet landings in the Kurils, from the staff map to the shore.',
);

/** A move to a state, with its line in the report. */
function go<const S extends string>(target: S, id: OperationId, said: string) {
  return { target, actions: [note(`${id}.${said}`)] };
}

function onPaper(id: OperationId) {
  const suspend = go('suspended', id, 'suspended');
  const cancel = go('cancelled', id, 'cancelled');
  const divert = go('diverted', id, 'diverted');
  return {
    dormant: {
      description: 'Not in any plan.',
      on: { PLAN: go('planned', id, 'planned'), PREPARE: go('prepared', id, 'prepares') },
    },
    planned: {
      description: 'Drawn up by the staff; no ship is bound to it.',
      on: { PREPARE: go('prepared', id, 'prepares'), SUSPEND: suspend, CANCEL: cancel },
    },
    prepared: {
      description: 'Ordered: ships are assigned and loading.',
      on: {
        READY: go('ready', id, 'ready'),
        SAIL: go('atSea', id, 'sailsHalfLoaded'),
        SUSPEND: suspend,
        CANCEL: cancel,
        DIVERT: divert,
      },
    },
    ready: {
      description: 'Loaded and waiting for the word.',
      on: { SAIL: go('atSea', id, 'sails'), SUSPEND: suspend, CANCEL: cancel, DIVERT: divert },
    },
  };
}

/** Once some are on the beach, a word from the capital stops only the ships. */
function onTheWay(id: OperationId) {
  const partAshore = when('partAshore');
  return {
    atSea: {
      description: 'On the way.',
      on: {
        SUSPEND: [{ guard: partAshore, ...go('ashore', id, 'tooLateToStop') }, go('suspended', id, 'turnsBack')],
        CANCEL: [{ guard: partAshore, ...go('withdrawn', id, 'withdrawn') }, go('cancelled', id, 'turnsBack')],
        DIVERT: [{ guard: partAshore, ...go('ashore', id, 'tooLateToStop') }, go('diverted', id, 'diverted')],
        WITHDRAW: go('withdrawn', id, 'turnsBack'),
        REPULSED: [{ guard: partAshore, ...go('ashore', id, 'clingsToBeach') }, go('withdrawn', id, 'repulsed')],
      },
    },
  };
}

/** Several landings may share a chart: while some men stay ashore, others may leave or fail without ending the matter. */
function onTheShore(id: OperationId) {
  const partAshore = when('partAshore');
  const leave = [{ guard: partAshore, actions: [note(`${id}.partWithdrawn`)] }, go('withdrawn', id, 'withdrawn')];
  const repulsed = [{ guard: partAshore, actions: [note(`${id}.clingsToBeach`)] }, go('withdrawn', id, 'repulsed')];
  return {
    ashore: {
      description: 'Men are ashore; the place is not theirs yet.',
      on: {
        LAND: { actions: [note(`${id}.secondWave`)] },
        HOLD_GROUND: go('held', id, 'held'),
        WITHDRAW: leave,
        REPULSED: repulsed,
      },
    },
    held: {
      description: 'The place is held and supplied.',
      on: { LAND: {}, WITHDRAW: leave, REPULSED: repulsed },
    },
  };
}

/** Set aside is never the end: a new plan, or for a suspended force a word, brings it back. */
function setAside(id: OperationId) {
  const plan = go('planned', id, 'planned');
  const prepare = go('prepared', id, 'prepares');
  const cancel = go('cancelled', id, 'cancelled');
  return {
    suspended: {
      description: 'Everything made ready, nothing to begin without a special instruction.',
      on: {
        PREPARE: prepare,
        READY: go('ready', id, 'ready'),
        SAIL: go('atSea', id, 'sails'),
        CANCEL: cancel,
        DIVERT: go('diverted', id, 'diverted'),
      },
    },
    cancelled: {
      description: 'Struck from the plan; a new one would begin from the paper.',
      on: { PLAN: plan, PREPARE: prepare },
    },
    diverted: {
      description: 'The force has been sent elsewhere.',
      on: { PLAN: plan, PREPARE: prepare },
    },
    withdrawn: {
      description: 'The force has been taken off or turned back.',
      on: { PLAN: plan, PREPARE: prepare },
    },
  };
}
