/** A finished war opened again at one of its choices: the days before as they were, the luck the same, the choice open. */
import type { Holder } from './campaign.ts';
import type { Library } from '../engine/war.ts';
import type { Seat } from '../engine/words.ts';
import type { Submission } from '../engine/submission.ts';
import { Campaign } from './campaign.ts';
import { orderKey } from '../engine/submissionForm.ts';
import { SEATS } from '../engine/words.ts';

export interface Reopened {
  readonly seat: Seat;
  /** Tokyo day at whose desk the war is taken up. */
  readonly day: number;
  /** Decision to leave unanswered, or key of the order to leave out. */
  readonly decision?: string;
  readonly order?: string;
}

const HISTORICAL: Holder = { kind: 'policy', name: 'historical' };

/**
 * A new campaign at the desk of `day`, its other papers of that day laid out as they were sealed and the choice taken
 * back. The seat of the choice is held by a person from here on; a seat that was played from a recording is taken over by the
 * historical policy. The campaign it comes from is not touched. Throws where the war has no such day.
 */
export function branchOff(library: Library, from: Campaign, { seat, day, decision, order }: Reopened): Campaign {
  const turns = from.history();
  const at = turns.findIndex((turn) => turn.day === day);
  if (at < 0) throw new Error(`the war has no day ${day}`);
  const holderOf = (side: Seat): Holder => {
    if (side === seat) return { kind: 'human' };
    return from.holders[side].kind === 'replay' ? HISTORICAL : from.holders[side];
  };
  const holders = { USSR: holderOf('USSR'), USA: holderOf('USA') };
  const campaign = new Campaign({ library, setup: from.setup, holders });
  const past = turns.slice(0, at);
  campaign.fastForward({
    submissions: past.flatMap((turn) => turn.submissions),
    checkpoints: past.map((turn) => turn.checkpoint),
  });
  const notes = from.snapshot().notes.filter((note) => note.day < day);
  for (const side of SEATS) {
    const sealed = turns[at]?.submissions.find((one) => one.seat === side);
    if (holders[side].kind !== 'human' || sealed === undefined) continue;
    campaign.restoreDraft(side === seat ? without(sealed, decision, order) : sealed, notes);
  }
  return campaign;
}

function without(sealed: Submission, decision?: string, order?: string): Submission {
  return {
    ...sealed,
    answers: sealed.answers.filter((answer) => answer.decision !== decision),
    orders: sealed.orders.filter((one) => orderKey(one) !== order),
  };
}
