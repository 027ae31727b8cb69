/** What happened, in the voice of dispatches: one sober past-tense sentence for every kind of event. */
import { TALKS } from '../../engine/rules/chungking.ts';
import { talksSubject } from './talks.ts';
import type { EventKind, GameEvent } from '../../engine/events.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { subjectName } from './letters.ts';
import {
  areaName,
  commanderName,
  correspondent,
  decisionTitle,
  endingName,
  formationName,
  letterTitle,
  operationName,
  optionLabel,
  plainId,
  POWER_ADJECTIVES,
  POWER_NAMES,
} from '../names.ts';
import { afterSpan } from '../clock.ts';
import { CAPITALS, LEADERS, VERBS, WEATHER } from './labels.ts';
import { CHART_NOTES } from './notes.ts';
import { inWords } from '../papers.ts';
import { count, plural, rangeOf, roughly, signed } from '../numbers.ts';
import { chartStateName, chartTitle } from '../charts.ts';

/** What a sentence may draw on. */
interface Told {
  readonly ix: ScenarioIndex;
  readonly of: (key: string) => string;
  readonly number: (key: string) => number;
  readonly area: (key: string) => string;
  readonly plan: (key?: string) => string;
  readonly power: (key: string) => string;
}
type Say = (told: Told) => string;

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function adjective(power: string): string {
  return POWER_ADJECTIVES[power] ?? power;
}

const PAPERS = {
  decisionOpened: ({ ix, of }) => `A paper for decision was laid before you: “${decisionTitle(ix, of('decision'))}”`,
  decisionAnswered: ({ ix, of }) =>
    `${LEADERS[of('seat')] ?? ''} decided on “${decisionTitle(ix, of('decision'))}”: “${optionLabel(ix, of('decision'), of('option'))}”.`,
  decisionSilent: ({ ix, of }) => `“${decisionTitle(ix, of('decision'))}” went unanswered. ${inWords(ix, of('says'))}`,
  decisionTaken: ({ ix, of }) =>
    `${capital(correspondent(of('decider')))} decided on “${decisionTitle(ix, of('decision'))}”: “${optionLabel(ix, of('decision'), of('option'))}”.`,
  letterSent: ({ ix, of }) => `“${letterTitle(ix, of('letter'))}” went off to ${correspondent(of('to'))}.`,
  letterReceived: ({ ix, of, number }) =>
    `“${letterTitle(ix, of('letter'))}”, from ${correspondent(of('from'))}, was handed over ${afterSpan(number('hours') * 60)}.`,
  letterUnanswered: ({ ix, of, number }) =>
    `“${letterTitle(ix, of('letter'))}” has lain unanswered for ${plural(number('hours'), 'hour')}. ${SILENCE[of('reads')] ?? ''}`.trim(),
  bargainStruck: ({ of }) =>
    `A bargain was struck between Moscow and Washington: ${subjectName(of('subject'))} against ${subjectName(of('offer'))}.`,
  orderSent: ({ ix, of, plan }) =>
    `“${VERBS[of('verb')] ?? of('verb')}”: the instruction on ${plan()} went off to ${commanderName(ix, of('commander'))}.`,
  orderReceived: ({ ix, of, plan }) =>
    `${commanderName(ix, of('commander'))} has the instruction “${VERBS[of('verb')] ?? of('verb')}” for ${plan()}.`,
  orderOvertaken: ({ ix, of, plan }) =>
    of('operation') === ''
      ? `Events overtook an instruction (${orderWords(ix, of('what'))}). ${overtakenBecause(of('why'))}`
      : `Events overtook the instruction “${VERBS[of('verb')] ?? of('verb')}” for ${plan()}. ${overtakenBecause(of('why'))}`,
} satisfies Partial<Record<EventKind, Say>>;

const SILENCE: Readonly<Record<string, string>> = {
  division: 'The sender’s advisers read division in it.',
  refusal: 'It is taken for a refusal.',
  assent: 'It is taken for assent to what stands on the ground.',
  weakness: 'The silence is held against the one who keeps it.',
};

function orderWords(ix: ScenarioIndex, what: string): string {
  const [first = '', second = ''] = what.split('/');
  if (ix.decisions[first] !== undefined) return `“${decisionTitle(ix, first)}”`;
  return `${VERBS[first]?.toLowerCase() ?? first} ${operationName(ix, second)}`.trim();
}

const OVERTAKEN: Readonly<Record<string, string>> = {
  verbDoesNotFit: 'The plan was no longer at that stage.',
  liftTaken: 'Its ships were already spoken for.',
  needsNotMet: 'Something it needs was missing.',
  needs: 'Something it needs was missing.',
  quayNotOurs: 'The port it was to leave from was in other hands.',
  portNotHeld: 'The port it was to leave from was in other hands.',
  troopsMissing: 'The troops it was to carry were not there.',
  rungClosed: 'Authority no longer reached so far.',
  onlyMajorityCounsel: 'Only what most advisers counselled could still be answered.',
  targetNotAllowed: 'It could no longer be taken there.',
  directiveTooSoon: 'New instructions had only just been given.',
  noRoute: 'No way led there from where it was.',
  optionClosed: 'That course was no longer open.',
  decisionNotOpen: 'The matter was already closed.',
  tooLate: 'It came too late.',
  ashore: 'The men were already ashore.',
  done: 'It was already done.',
};
function overtakenBecause(why: string): string {
  return OVERTAKEN[why] ?? (why === '' ? '' : `Reason: ${plainId(why)}.`);
}

const POLITICS = {
  chartMoved: ({ of }) => `${chartTitle(of('chart'))}: ${chartStateName(of('chart'), of('to')).toLowerCase()}.`,
  told: ({ ix, of }) => {
    const says = ix.scenario.tells[of('key')] ?? CHART_NOTES[of('key')] ?? `A report came in: ${plainId(of('key'))}.`;
    return of('matter') === '' ? says : `${chartTitle(of('matter'))}: ${says}`;
  },
  promiseMade: ({ of }) =>
    `${CAPITALS[of('by')] ?? of('by')} gave ${CAPITALS[of('to')] ?? of('to')} its word: ${of('subject').replace(/\.?$/, '.')}`,
  promiseBroken: ({ of }) =>
    `${CAPITALS[of('by')] ?? of('by')} broke its word to ${CAPITALS[of('to')] ?? of('to')}: ${of('subject').replace(/\.?$/, '.')}`,
  factChanged: ({ ix, of, number }) =>
    `${(ix.facts[of('fact')]?.label ?? plainId(of('fact'))).replace(/:.*$/, '')}: from ${count(number('from'))} to ${count(number('to'))} (${signed(number('to') - number('from'))}).`,
  councilMet: ({ of, number }) =>
    of('shock') === ''
      ? `The Supreme War Council sat in Tokyo: ${count(number('yes'))} for ending the war, ${count(number('no'))} against.`
      : `News reached the council in Tokyo: ${SHOCK_NEWS[of('shock')] ?? plainId(of('shock'))}.`,
  emperorSpoke: ({ of }) =>
    of('which') === 'second'
      ? 'The Emperor spoke a second time: the Allied answer is to be accepted.'
      : 'The council could not agree. The Emperor spoke for acceptance.',
  coupStep: ({ of }) => COUP_STEPS[of('step')] ?? 'The night of the officers went a step further.',
  coupFailed: ({ of }) => COUP_ENDS[of('end')] ?? 'Young officers moved on the palace in the night and failed.',
  coupSucceeded: () => 'Officers hold the palace and speak in the Emperor’s name. Japan fights on.',
  surrenderAccepted: () => 'Japan accepted the terms.',
  rescriptBroadcast: () => 'The Emperor’s recorded voice was broadcast at noon: Japan accepts the Allied declaration.',
  ceasefireOrdered: ({ of, area }) =>
    of('area') === ''
      ? 'Imperial Headquarters ordered all forces to cease fire.'
      : `The order to cease fire reached ${area('area')}.`,
  surrenderSigned: () => 'The instrument of surrender was signed in Tokyo Bay.',
  treatySigned: ({ of }) => {
    const open = TALKS.filter((talks) => of(talks) === 'atOnce').map(talksSubject);
    const rest = open.length === 0 ? '' : ` Still open in the talks until then: ${open.join(', ')}.`;
    return `The treaty of friendship between the Soviet Union and China was signed in Moscow.${rest}`;
  },
  orderOneDrafted: () => 'General Order No. 1 was issued: it names who receives whose surrender.',
  reportArrived: ({ of, area, power }) =>
    `${of('source') === 'communiqué' ? 'A communiqué' : 'A report'}: ${area('area')} is in the hands of ${power('to')}.`,
  actEnded: ({ of }) => `Here ends the act “${of('title')}”.`,
  campaignEnded: ({ ix, of }) => `The campaign is over: ${endingName(ix, of('ending'))}.`,
} satisfies Partial<Record<EventKind, Say>>;

const COUP_STEPS: Readonly<Record<string, string>> = {
  moriPersuaded: 'General Mori of the Imperial Guard lent his name: the order to close the palace is genuine.',
  moriKilled:
    'General Mori of the Imperial Guard refused the officers and was killed. An order forged in his name closed the palace.',
  moriHolds:
    'General Mori of the Imperial Guard refused the officers and kept his division in hand. The palace stayed open.',
  recordingHidden: 'Officers searched the palace for the Emperor’s recording. Chamberlain Tokugawa did not give it up.',
  recordingFound: 'Officers searched the palace, found the Emperor’s recording and destroyed it.',
  tanakaAtDawn: 'General Tanaka of the Eastern District Army came to the Guards before dawn and ordered them back.',
  tanakaLate: 'Dawn came, and General Tanaka of the Eastern District Army had not reached the Guards.',
};

const COUP_ENDS: Readonly<Record<string, string>> = {
  guardsHold: 'Young officers tried to move the Imperial Guard against the palace. The Guard did not follow them.',
  dawn: 'Young officers moved on the palace in the night. They did not find the recording; by morning it was over.',
  late: 'Young officers held the palace past dawn. Late in the morning they were cleared out; the broadcast is put off.',
  recordingLost:
    'Young officers moved on the palace and destroyed the Emperor’s recording. By morning it was over; a new one has to be made.',
};

const SHOCK_NEWS: Readonly<Record<string, string>> = {
  bomb1: 'Hiroshima',
  bomb2: 'a second atomic bomb',
  sovietEntry: 'the Soviet Union has entered the war',
  emperorTerms: 'what the Allies say of the Emperor',
  blockade: 'hunger and the blockade',
  invasion: 'an invasion is being made ready',
};

const LAND = {
  weatherTurned: ({ of, area }) => `${area('sea')}: ${WEATHER[of('weather')] ?? of('weather')}.`,
  areaEntered: ({ ix, of, area }) => `${formationName(ix, of('formation'))} entered ${area('area')}.`,
  areaChangedHands: ({ of, area, power }) =>
    `${area('area')} passed from ${adjective(of('from'))} hands to ${power('to')}.`,
  advanceHalted: ({ ix, of, area }) =>
    `${formationName(ix, of('formation'))} came to a halt at ${area('area')}${HALTS[of('reason')] ?? ''}.`,
  battleFought: ({ of, number, area }) =>
    `Fighting at ${area('area')}: the ${adjective(of('by'))} attack ${BATTLES[of('result')] ?? plainId(of('result'))}. Losses are put at ${roughly(number('attackerLoss'))} of the attackers and ${roughly(number('defenderLoss'))} of the defenders.`,
  formationLost: ({ ix, of }) => `${formationName(ix, of('formation'))} ceased to exist as a formation.`,
  garrisonYielded: ({ number, area, power }) =>
    `The garrison of ${area('area')} laid down its arms before ${power('to')}${number('men') > 0 ? `: about ${roughly(number('men'))} men` : ''}.`,
  garrisonResists: ({ of, number, area }) =>
    `The garrison of ${area('area')}, about ${roughly(number('men'))} men, resists the ${adjective(of('attacker'))} force.`,
  garrisonDisarmed: ({ area, power }) => `The garrison of ${area('area')} was disarmed by ${power('to')}.`,
  parley: ({ of, number, area }) =>
    `At ${area('area')} officers went out to parley with the ${adjective(of('with'))} commander; ${plural(number('hours'), 'hour')} passed.`,
  standOff: ({ of, number, area }) =>
    `At ${area('area')} ${adjective(of('other'))} troops have come ashore beside ${adjective(of('holder'))} ones: about ${count(number('soviet'))} Soviet and ${count(number('american'))} American soldiers stand face to face.`,
  prisonersTaken: ({ number, area }) => `About ${roughly(number('men'))} prisoners are held at ${area('area')}.`,
} satisfies Partial<Record<EventKind, Say>>;

const HALTS: Readonly<Record<string, string>> = {
  fuel: ' for want of fuel',
  order: ' as ordered',
  edge: ': no way leads on',
  ally: ' before allied troops',
  disarmOnly: ' and disarms what lies about it',
  guard: ' to guard what it has taken',
  supply: ' for want of supply',
  directive: ' as instructed',
  rain: ' in the rain',
  line: ' at the line of its instructions',
};
const BATTLES: Readonly<Record<string, string>> = {
  taken: 'broke through',
  held: 'was held',
  repulsed: 'was thrown back',
  stalled: 'made no ground',
  lodged: 'won a foothold',
};

const SEA = {
  operationPrepared: ({ of, plan, area }) =>
    of('stage') === 'ready' ? `${plan()} is ready for ${area('to')}.` : `${plan()} began to load for ${area('to')}.`,
  operationSailed: ({ ix, of, number, plan, area }) =>
    ix.operations[of('operation')]?.kind === 'strike'
      ? `${plan()}: the aeroplane took off from the ${area('from')}.`
      : `${plan()} set out from ${area('from')} for ${area('to')}${number('hours') > 0 ? `, about ${plural(number('hours'), 'hour')} away` : ''}.`,
  operationDiverted: ({ plan, area }) => `${plan()} turned away from ${area('from')} and makes for ${area('to')}.`,
  operationRecalled: ({ of, plan, area }) =>
    of('at') === 'port' ? `${plan()} was called off before it left.` : `${plan()} was recalled at ${area('place')}.`,
  operationHeld: ({ plan, area }) => `${plan()}: held back at ${area('place')}.`,
  operationStoppedByWeather: ({ of, plan, area }) =>
    `${plan()} was stopped by ${WEATHER[of('weather')] ?? of('weather')} at ${area('place')}.`,
  passageMade: ({ plan, area }) => `${plan()} made the passage of ${area('place')}.`,
  landingMade: ({ number, plan, area }) =>
    number('opposed') === 1
      ? `${plan()}: ${count(number('men'))} men are ashore at ${area('to')}, under fire${number('lost') > 0 ? `; ${count(number('lost'))} were lost` : ''}.`
      : `${plan()}: ${count(number('men'))} men went ashore at ${area('to')} without a shot.`,
  landingRepulsed: ({ number, plan, area }) =>
    `${plan()} was thrown back at ${area('to')}${number('lost') > 0 ? `; ${count(number('lost'))} were lost` : ''}.`,
  operationDone: ({ number, plan, area }) =>
    `${plan()} is done${number('ashore') > 0 ? `: ${count(number('ashore'))} men stand at ${area('to')}` : ''}.`,
  airLandingMade: ({ number, plan, area }) =>
    `${plan()}: ${count(number('men'))} men landed from the air at ${area('to')}.`,
  shipsSunk: ({ of, number, area }) =>
    of('by') === 'submarines'
      ? `${plural(number('ships'), 'ship')} with refugees aboard ${number('ships') === 1 ? 'was' : 'were'} torpedoed in the ${area('place')}. The dead, most of them women, children and old people, are put at ${rangeOf(number('low'), number('high'))}.`
      : `A ship struck a mine in the ${area('place')}${number('men') > 0 ? `; ${count(number('men'))} men were lost` : ''}.`,
  liftWithheld: ({ ix, of, number }) =>
    `The transfers at Cold Bay have stopped. About ${roughly(number('hulls') / 10)} ships in a hundred of “${ix.lift[of('lift')]?.name ?? plainId(of('lift'))}” do not come; fishing boats and cutters must stand in.`,
  bombDropped: ({ of }) =>
    `An atomic bomb was dropped on ${of('operation') === 'nagasaki' ? 'Nagasaki' : 'a Japanese city'}. Among the dead are families, conscripted Koreans and prisoners of war; those who lived through it go on dying.`,
  raidFlown: ({ number }) =>
    `Bombers raided Japanese cities. The civilian dead are put at ${rangeOf(number('low'), number('high'))}.`,
} satisfies Partial<Record<EventKind, Say>>;

const EVENTS: Readonly<Record<EventKind, Say>> = { ...PAPERS, ...POLITICS, ...LAND, ...SEA };

/** One sentence for an event. */
export function word(event: GameEvent, ix: ScenarioIndex): string {
  const of = (key: string): string => String(event.params[key] ?? '');
  return EVENTS[event.kind]({
    ix,
    of,
    number: (key) => Number(event.params[key] ?? 0),
    area: (key) => areaName(ix, of(key)),
    plan: (key = 'operation') => operationName(ix, of(key)),
    power: (key) => POWER_NAMES[of(key)] ?? of(key),
  });
}
