/** The checkpoint: a hash of everything the rules read, by a walk over the state's own shape. Wording and causes stay out. ¶1.7 */
import type { ScenarioIndex } from './scenarioIndex.ts';
import type { GameState } from './state.ts';
import { choicesKey } from './rules/opened.ts';
import { COSTS, COUNCIL, SEATS, SHOCKS } from './words.ts';

const textHashes = new Map<string, number>();

/** FNV-1a of a text, remembered: the same few thousand ids come by every day. */
function hashText(text: string): number {
  const known = textHashes.get(text);
  if (known !== undefined) return known;
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  textHashes.set(text, h);
  return h;
}

class Hasher {
  private a = 0x9e3779b9 | 0;
  private b = 0x7f4a7c15 | 0;

  int(value: number): void {
    this.a = Math.imul(this.a ^ value, 0x85ebca6b);
    this.a ^= this.a >>> 13;
    this.b = Math.imul((this.b + value) | 0, 0xc2b2ae35);
    this.b ^= this.b >>> 16;
  }

  text(value: string): void {
    this.int(hashText(value));
  }

  hex(): string {
    const part = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
    return part(this.a) + part(this.b);
  }
}

function hashForces(h: Hasher, ix: ScenarioIndex, s: GameState): void {
  for (const id of ix.areaIds) {
    const area = s.areas[id];
    if (area === undefined) continue;
    h.text(area.control);
    h.int(area.since);
    h.int(area.orderAt);
    h.int((area.attackedAfter ? 1 : 0) + (area.claimed ? 2 : 0));
    h.text(area.standOff ?? '');
  }
  for (const id of ix.formationIds) {
    const f = s.formations[id];
    if (f === undefined) continue;
    h.text(f.status);
    h.text(f.at);
    for (const value of [f.men, f.behind, f.readiness, f.supply, f.leg, f.km, f.halted]) h.int(value);
  }
  for (const id of ix.liftIds) {
    const lift = s.lift[id];
    if (lift === undefined) continue;
    h.text(lift.operation ?? '');
    h.text(lift.port);
    h.int(lift.freeAt);
    h.int(lift.hulls);
  }
  for (const id of ix.operationIds) hashOperation(h, s, id);
  for (const id of ix.frontIds) {
    const front = s.fronts[id];
    if (front === undefined) continue;
    h.text(front.directive);
    h.text(front.area);
    h.int(front.receivedAt);
    h.int(front.changedOn);
  }
}

function hashOperation(h: Hasher, s: GameState, id: string): void {
  const op = s.operations[id];
  if (op === undefined) return;
  h.text(op.status);
  h.text(op.to);
  h.text(op.at);
  for (const zone of op.route) h.text(zone);
  for (const value of [op.preparedAt, op.sailedAt, op.arrivesAt, op.landedAt, op.ashore, op.lost, op.secondWaveAt])
    h.int(value);
  h.int(op.goAt);
  const opened = choicesKey(op.opened);
  if (opened !== '') h.text(opened);
  if (op.order !== null) {
    h.text(op.order.verb);
    h.text(op.order.target);
    h.int(op.order.receivedAt);
  }
}

function hashPolitics(h: Hasher, ix: ScenarioIndex, s: GameState): void {
  for (const id of Object.keys(s.charts).sort()) {
    h.text(id);
    h.text(s.charts[id] ?? '');
  }
  for (const id of Object.keys(s.facts).sort()) h.int(s.facts[id] ?? 0);
  for (const id of ix.decisionIds) {
    const d = s.decisions[id];
    if (d === undefined) continue;
    h.text(d.status);
    h.text(d.option);
    for (const value of [d.openedAt, d.deadline, d.answeredAt, d.occurrence]) h.int(value);
  }
  for (const id of Object.keys(s.letters).sort()) {
    const letter = s.letters[id];
    if (letter === undefined) continue;
    h.text(id);
    for (const value of [letter.sentAt, letter.receivedAt, letter.answeredAt, letter.silence, letter.occurrence])
      h.int(value);
    if (letter.written === undefined) continue;
    h.int(letter.written.repeats);
    h.text(letter.written.cites);
    h.text(letter.written.answers);
  }
  for (const cable of s.cables) {
    h.text(cable.id);
    h.int(cable.arrivesAt);
  }
  for (const pending of s.pending) {
    h.text(pending.id);
    h.int(pending.at);
  }
  for (const promise of s.ledger) {
    h.text(promise.id);
    h.int(promise.brokenAt);
  }
  for (const id of COUNCIL) {
    const member = s.council[id];
    h.int(member.stance);
    for (const shock of SHOCKS) h.int(member.felt[shock] ?? 0);
  }
  for (const id of ix.seaIds) h.text(s.weather[id] ?? '');
  h.int(hashMilestones(s));
}

/** Sum over the milestones, so that the order in which they were reached does not matter. */
function hashMilestones(s: GameState): number {
  let sum = 0;
  for (const id of Object.keys(s.milestones))
    sum = (sum + Math.imul(hashText(id) ^ (s.milestones[id] ?? 0), 0x27d4eb2f)) | 0;
  return sum;
}

function hashKnowledge(h: Hasher, s: GameState): void {
  for (const id of COSTS) {
    h.int(s.costs[id].low);
    h.int(s.costs[id].high);
  }
  for (const seat of SEATS) {
    const own = s.seats[seat];
    h.int(own.hours);
    h.int(own.bound);
    h.int(own.temper);
    for (const aim of own.aims) h.text(aim);
    for (const consult of own.consulted) h.text(consult);
    for (const key of Object.keys(s.known[seat]).sort()) {
      const known = s.known[seat][key];
      if (known === undefined) continue;
      h.text(key);
      if (typeof known.value === 'number') h.int(known.value);
      else h.text(known.value);
      h.int(known.asOf);
    }
  }
  for (const report of s.reports) {
    h.text(report.key);
    h.int(report.at);
  }
}

/** Hash of a state: 16 hex digits, the same in every engine and for every order of keys. */
export function hashState(ix: ScenarioIndex, s: GameState): string {
  const h = new Hasher();
  h.int(s.day);
  h.int(s.now);
  h.text(s.ended ?? '');
  hashForces(h, ix, s);
  hashPolitics(h, ix, s);
  hashKnowledge(h, s);
  return h.hex();
}
