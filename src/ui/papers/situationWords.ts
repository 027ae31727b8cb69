/** The board's facts as sentences. */
import type { BoardArea, BoardFormation } from '../../campaign/boardPort.ts';
import type { Game } from '../game/context.ts';
import type { Order } from '../../engine/submission.ts';
import { count } from '../../text/numbers.ts';
import { FORMATION_KIND, REPORT_SURENESS } from '../../text/en.ts';
import { hourOf } from '../../text/clock.ts';
import { POWER_ADJECTIVES, POWER_NAMES } from '../../text/names.ts';

export function areaWords(area: BoardArea | undefined): string {
  if (area === undefined || area.control === 'unknown') return 'Who holds it is not known.';
  const held = area.control === 'contested' ? 'Contested' : `Held by ${POWER_NAMES[area.control] ?? area.control}`;
  const report =
    area.asOf > 0 && area.confidence !== 'A'
      ? ` (${REPORT_SURENESS[area.confidence]}, ${hourOf(area.asOf, 'tokyo')} Tokyo)`
      : '';
  const hatch = {
    none: '',
    claimed: ' Claimed.',
    standOff: ' Two powers stand face to face.',
    disputed: ' Disputed to this day.',
  };
  return `${held}${report}.${hatch[area.hatch]}`;
}

export function recipientWords(area: BoardArea | undefined): string {
  if (area === undefined || area.recipient === null) return '';
  return `By the order as you know it, ${POWER_NAMES[area.recipient] ?? area.recipient} receives the surrender here.`;
}

export function formationWords(formation: BoardFormation): string {
  const { name, power, kind, men, isOwn, readiness, status } = formation;
  const strength = men > 0 ? `, ${isOwn ? '' : 'about '}${count(men)} men` : '';
  const fit = readiness >= 0 ? `, ${Math.round(readiness / 10)} per cent fit` : '';
  const state = status === 'active' ? '' : `, ${status}`;
  return `${name} (${POWER_ADJECTIVES[power] ?? power} ${FORMATION_KIND[kind] ?? kind})${strength}${fit}${state}`;
}

/** Orders whose plan begins at, is bound for, or is now at a place. */
export function ordersHere({ snapshot, ix }: Game, area: string): readonly Order[] {
  return snapshot.legal.orders.filter((order) => {
    if (order.kind === 'direct') return false;
    const plan = ix.operations[order.operation];
    const state = snapshot.view.plan(order.operation);
    const to = order.kind === 'divert' ? order.target : (state?.to ?? plan?.to);
    return to === area;
  });
}
