/** From what a seat may know to what a board shows of it. Pure; canvas and list are held to the same model. ¶8.1 */
import type { ArrowState, BoardArea, BoardArrow, BoardFormation, BoardModel, Hatch, KnownPower } from './boardPort.ts';
import type { CampaignSnapshot } from './campaign.ts';
import type { Area } from '../engine/scenario.ts';
import type { Observation } from '../engine/observe.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { Power } from '../engine/words.ts';
import { planAs } from '../engine/rules/opened.ts';

type Seen = Pick<CampaignSnapshot, 'observation' | 'draft' | 'turns'>;

export function boardModel(ix: ScenarioIndex, seen: Seen): BoardModel {
  const { observation } = seen;
  const areas: Record<string, BoardArea> = {};
  for (const id of ix.areaIds) {
    const area = ix.areas[id];
    if (area !== undefined) areas[id] = areaOf(area, observation);
  }
  const formations: Record<string, BoardFormation> = {};
  for (const id of ix.formationIds) {
    const found = formationOf(ix, observation, id);
    if (found !== null) formations[id] = found;
  }
  return {
    turn: seen.turns,
    day: observation.day,
    seat: observation.seat,
    areas,
    formations,
    arrows: arrowsOf(ix, seen),
    weather: observation.weather,
  };
}

function areaOf(area: Area, observation: Observation): BoardArea {
  const seen = observation.areas[area.id];
  return {
    id: area.id,
    kind: area.kind,
    control: (seen?.control ?? 'unknown') as KnownPower,
    asOf: seen?.asOf ?? -1,
    confidence: seen?.confidence ?? 'C',
    hatch: hatchOf(area, seen?.claimed === true, (seen?.standOff ?? null) !== null),
    recipient: recipientAsKnown(area, observation.charts['orderOne']),
  };
}

function hatchOf(area: Area, isClaimed: boolean, isStandOff: boolean): Hatch {
  if (isStandOff) return 'standOff';
  if (isClaimed) return 'claimed';
  return area.recipient?.disputed === true ? 'disputed' : 'none';
}

/** By the text of the order as far as this seat has seen it. (¶7.2) */
function recipientAsKnown(area: Area, text: string | undefined): Power | null {
  if (area.recipient === undefined || text === undefined || text === 'undrafted') return null;
  if (text === 'jcsLine' || text === 'kurilsSplit') return area.recipient.jcsLine;
  if (text === 'silentOnKurils' || text === 'kurilsAmerican') return area.recipient.silentOnKurils;
  return area.recipient.kurilsSoviet;
}

const GONE: readonly string[] = ['notArrived', 'destroyed'];

function formationOf(ix: ScenarioIndex, observation: Observation, id: string): BoardFormation | null {
  const data = ix.formations[id];
  if (data === undefined) return null;
  const own = observation.formations[id];
  const base = { id, short: data.short, name: data.name, kind: data.kind, power: data.power };
  if (own !== undefined) {
    if (GONE.includes(own.status)) return null;
    return {
      ...base,
      at: own.at,
      men: own.men - own.behind,
      isOwn: true,
      readiness: own.readiness,
      status: own.status,
    };
  }
  const place = observation.known[`place/${id}`];
  const status = String(observation.known[`formation/${id}`]?.value ?? 'active');
  if (place === undefined || GONE.includes(status)) return null;
  const men = Number(observation.known[`men/${id}`]?.value ?? 0);
  return { ...base, at: String(place.value), men, isOwn: false, readiness: -1, status };
}

const AFOOT: Readonly<Record<string, ArrowState>> = {
  preparing: 'sealed',
  ready: 'sealed',
  underway: 'underway',
  assaulting: 'underway',
};

function arrowsOf(ix: ScenarioIndex, seen: Seen): BoardArrow[] {
  const { observation, draft } = seen;
  const arrows: BoardArrow[] = [];
  for (const id of ix.operationIds) {
    const staffs = ix.operations[id];
    const state = observation.operations[id];
    if (staffs === undefined || state === undefined) continue;
    const drafted = draft.orders.find((order) => order.kind !== 'direct' && order.operation === id);
    const afoot = AFOOT[state.status];
    const opened = drafted !== undefined && 'opened' in drafted ? drafted.opened : state.opened;
    const plan = planAs(ix, staffs, opened);
    if (drafted === undefined && afoot === undefined) continue;
    const to = drafted?.kind === 'divert' ? drafted.target : state.to;
    const isAtSea = afoot === 'underway';
    const route = to === plan.to ? plan.route : (plan.diverts?.find((entry) => entry.to === to)?.route ?? plan.route);
    arrows.push({
      operation: id,
      power: plan.seat,
      verb: drafted?.kind ?? state.order?.verb ?? 'go',
      kind: plan.kind,
      places: isAtSea
        ? [state.at, ...state.route.filter((place) => place !== state.at), to]
        : [plan.from, ...route, to],
      state: drafted === undefined ? (afoot ?? 'draft') : 'draft',
      at: state.at,
    });
  }
  return arrows;
}

/** The model as a list of statements with stable names, so that what is drawn and what is read out can be compared. */
export function boardFacts(model: BoardModel): readonly string[] {
  const facts: string[] = [];
  for (const area of Object.values(model.areas)) {
    facts.push(`area/${area.id}/control/${area.control}`);
    if (area.hatch !== 'none') facts.push(`area/${area.id}/hatch/${area.hatch}`);
    if (area.recipient !== null) facts.push(`area/${area.id}/recipient/${area.recipient}`);
  }
  for (const formation of Object.values(model.formations)) {
    facts.push(`formation/${formation.id}/at/${formation.at}`);
    facts.push(`formation/${formation.id}/men/${formation.men}`);
  }
  for (const arrow of model.arrows) facts.push(`plan/${arrow.operation}/${arrow.state}/${arrow.places.join('>')}`);
  for (const sea of Object.keys(model.weather)) facts.push(`weather/${sea}/${model.weather[sea] ?? 'clear'}`);
  return facts.sort();
}
