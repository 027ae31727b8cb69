/** What the page after the war is made from: the debrief, the war as it was played, and the choices in it. */
import type { Campaign } from '../../campaign/campaign.ts';
import type { Debrief } from '../../lab/debrief.ts';
import type { Library } from '../../engine/war.ts';
import type { Played } from '../../lab/branch.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Seat } from '../../engine/words.ts';
import type { Order, Submission } from '../../engine/submission.ts';
import { answersOf } from '../../lab/causes.ts';
import { makeDebrief } from '../../lab/debrief.ts';
import { orderKey } from '../../engine/submissionForm.ts';
import { REFERENCE_SEED } from '../../engine/war.ts';
import { SEATS } from '../../engine/words.ts';

/** One choice of a seat: an answer, a silence, something done unasked, or an order to the staff. */
export interface Choice {
  readonly seat: Seat;
  /** Id of the decision; an order has a name of its own, made of its day and what it orders. */
  readonly decision: string;
  readonly option: string;
  readonly day: number;
  readonly kind: 'answer' | 'silence' | 'unasked' | 'order';
  /** The order itself, where it is one. */
  readonly order?: Order;
  readonly asHistory: boolean;
  /** Days on which it was done again; only things done unasked can be. */
  readonly again: readonly number[];
}

export interface Review {
  readonly ix: ScenarioIndex;
  readonly debrief: Debrief;
  readonly played: Played;
  /** Seats whose page this is: those that people held, or both where nobody did. */
  readonly seats: readonly Seat[];
  readonly choices: readonly Choice[];
  /** Whether the war had the weather and the hours on record. */
  readonly isRecordedLuck: boolean;
}

/** Whether a seat did here what was done in 1945. What is done unasked is so only if the reference path did it too. */
function isHistorical(ix: ScenarioIndex, reference: readonly Submission[], decision: string, option: string): boolean {
  if (ix.decisions[decision]?.initiative === true)
    return reference.some(({ answers }) => answers.some((one) => one.decision === decision && one.option === option));
  return ix.decisions[decision]?.options.find((candidate) => candidate.id === option)?.historical === true;
}

/** Every order given; as in 1945 where the reference path gives the very same, on whatever day. */
function ordersOf(played: Played, reference: readonly Submission[]): Choice[] {
  const keyOf = (seat: Seat, order: Order): string => `${seat}/${orderKey(order)}`;
  const known = new Set(reference.flatMap(({ seat, orders }) => orders.map((order) => keyOf(seat, order))));
  return played.submissions.flatMap(({ seat, day, orders }) =>
    orders.map((order): Choice => ({
      seat,
      decision: `order/${day}/${keyOf(seat, order)}`,
      option: order.kind,
      day,
      kind: 'order',
      order,
      asHistory: known.has(keyOf(seat, order)),
      again: [],
    })),
  );
}

export function choicesOf(
  ix: ScenarioIndex,
  played: Played,
  debrief: Debrief,
  reference: readonly Submission[],
): Choice[] {
  const answers = answersOf(played);
  const choices = new Map<string, Choice>();
  for (const { seat, decision, option, day } of answers) {
    const before = choices.get(decision);
    if (before !== undefined) {
      choices.set(decision, { ...before, again: [...before.again, day] });
      continue;
    }
    const kind = ix.decisions[decision]?.initiative === true ? 'unasked' : 'answer';
    choices.set(decision, {
      seat,
      decision,
      option,
      day,
      kind,
      asHistory: isHistorical(ix, reference, decision, option),
      again: [],
    });
  }
  for (const { seat, decision, day, chosen, asHistory } of debrief.decisions) {
    if (choices.has(decision)) continue;
    choices.set(decision, { seat, decision, option: chosen, day, kind: 'silence', asHistory, again: [] });
  }
  return [...choices.values(), ...ordersOf(played, reference)].sort(
    (a, b) => a.day - b.day || (a.decision < b.decision ? -1 : 1),
  );
}

/** The review of a finished war. Costs two wars played again: a tenth of a second, or several on a slow machine. */
export function reviewOf(campaign: Campaign, library: Library): Review | null {
  const turns = campaign.history();
  const last = turns.at(-1);
  if (last === undefined || last.state.ended === null) return null;
  const submissions = turns.flatMap((turn) => turn.submissions);
  const played: Played = { setup: campaign.setup, submissions, final: last.state };
  const debrief = makeDebrief(library, campaign.setup, submissions, last.state);
  const humans = campaign.humans();
  return {
    ix: campaign.ix,
    debrief,
    played,
    seats: humans.length === 0 ? SEATS : humans,
    choices: choicesOf(campaign.ix, played, debrief, library.references[campaign.setup.scenario] ?? []),
    isRecordedLuck: campaign.setup.seed === REFERENCE_SEED,
  };
}
