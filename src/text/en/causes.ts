/** Why something happened: decisions and orders, modifiers and draws, in words. */
import type { Draw, Modifier } from '../../engine/events.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { areaName, decisionTitle, operationName, optionLabel, plainId } from '../names.ts';
import { plainDate } from '../clock.ts';
import type { LetterStance } from '../../engine/words.ts';
import { STANCE_NAMES, subjectName } from './letters.ts';
import { LEADERS, VERBS } from './labels.ts';
import { signed } from '../numbers.ts';

/** `USSR/DP-26/claim` or `USA/order/08-20/go/tf31Hakodate` as words. */
export function wordReason(reason: string, ix: ScenarioIndex): string {
  const [seat = '', what = '', third = '', fourth = '', fifth = '', sixth = ''] = reason.split('/');
  const who = LEADERS[seat] ?? plainId(seat);
  if (what === 'order')
    return `${who}’s order of ${/^\d\d-\d\d$/.test(third) ? plainDate(third) : third}: ${VERBS[fourth]?.toLowerCase() ?? fourth}, ${operationName(ix, fifth)}`;
  if (what === 'letter')
    return `${who}’s letter of ${plainDate(third)} on ${subjectName(fifth)} (${(STANCE_NAMES[sixth as LetterStance] ?? sixth).toLowerCase()})`;
  if (ix.decisions[what] === undefined)
    // A file that opens later does not hold the papers of the days before it.
    return what.startsWith('DP-')
      ? `${who}’s answer in the days before this file`
      : `${who}: ${plainId([what, third].join(' '))}`;
  if (third === 'silence') return `${who}’s silence on “${decisionTitle(ix, what)}”`;
  return `${who} on “${decisionTitle(ix, what)}”: “${optionLabel(ix, what, third)}”`;
}

const MODIFIERS: Readonly<Record<string, string>> = {
  'plan.hHour.beforeDawn': 'the hour before dawn',
  'plan.hHour.midday': 'the hour of noon',
  'plan.escort.light': 'a light escort',
  'plan.escort.strong': 'a strong escort',
  'plan.wave.small': 'few men in the ships',
  'plan.wave.large': 'crowded ships',
  even: 'what an even fight would give',
  balance: 'the balance of strength',
  fort: 'fortifications',
  orderHeard: 'the garrison has heard the order to stop',
  joined: 'help from the next Soviet place',
  rain: 'rain and mud',
  wornDown: 'worn down by days of fighting',
  'beach.fire': 'fire from ships and guns',
  'beach.gunsLater': 'the guns are still aboard',
  'beach.noCraft': 'no landing craft',
  'beach.surprise': 'surprise',
  firstFlag: 'the first Allied flag to come',
  americanFlag: 'an American flag has come',
  fewComers: 'few have come to receive the surrender',
  commanderYields: 'the commander means to yield',
  hopeless: 'resistance is hopeless',
  ownWill: 'the garrison’s own will',
  ownWillAfterOrder: 'the garrison’s own will after the order',
  selfDefenceOnly: 'they are to fight in self-defence alone',
  manchuriaHeld: 'how far Manchuria is already held',
  yenanGains: 'Yenan gains ground',
  armiesMarch: 'the armies are on the march',
  stalinPresses: 'Stalin presses',
  hardTerms: 'hard terms',
  throneAssured: 'the throne is assured',
  warEnds: 'the war is ending',
  warGoesOn: 'the war goes on',
  armyMinister: 'the War Minister stands aside',
  plotters: 'officers ready to act',
  plottersSpent: 'the plotters are spent',
  moscowStillNeutral: 'Moscow is still neutral',
  guardsMayBeMoved: 'the Guards may be moved at all',
  juntaAtAll: 'the night goes wholly their way',
  recordingFoundInVain: 'the recording is found and the night still fails',
  recordingFoundAtAll: 'the recording is found',
  easternArmySlow: 'the Eastern District Army is slow to hear',
  letterReady: 'how ready the reader was to begin with',
  letterOffer: 'something is offered in return',
  letterProtest: 'it is a protest',
  'letterTone/warm': 'a warm tone',
  'letterTone/sharp': 'a sharp tone',
  letterRepeated: 'it has been said before',
  letterBroken: 'promises the writer has broken',
  letterTension: 'tension between the allies',
  letterWeak: 'the reader cannot afford to give',
  letterTemper: 'the reader’s temper',
  letterLean: 'how the reader leans',
};

/** `support/pacificFleetEscort` is help by a formation; `stall: Each point…` a reason weighed in a decision. */
function nameOfModifier(id: string, ix?: ScenarioIndex): string {
  const known = MODIFIERS[id];
  if (known !== undefined) return known;
  const reason = /^[\w.-]+: (.+?)\.?$/.exec(id)?.[1];
  if (reason !== undefined) return reason;
  const helper = /^support\/(.+)$/.exec(id)?.[1];
  return helper === undefined ? plainId(id) : `support: ${ix?.formations[helper]?.name ?? plainId(helper)}`;
}

export function wordModifier(modifier: Modifier, ix?: ScenarioIndex): string {
  return `${nameOfModifier(modifier.id, ix)}: ${signed(modifier.value)}`;
}

const TOPICS: Readonly<Record<string, string>> = {
  landing: 'the landing',
  weather: 'the weather',
  cable: 'the hours on the wire',
  mines: 'mines',
  garrison: 'the garrison’s will',
  battle: 'the fighting',
  coup: 'the night of the officers',
  council: 'the council',
  decision: 'what was decided',
  ships: 'ships at sea',
  rain: 'the rain',
};

/** `garrison/KUR_SHUMSHU/will` -> `the garrison's will: Shumshu`. */
export function wordQuestion(question: string, ix: ScenarioIndex): string {
  const [topic = '', ...rest] = question.split('/');
  const about = rest
    .map((part) => {
      if (/^\d\d-\d\d$/.test(part)) return plainDate(part);
      if (ix.areas[part] !== undefined) return areaName(ix, part);
      if (ix.operations[part] !== undefined) return operationName(ix, part);
      return ix.decisions[part] === undefined ? plainId(part) : `“${decisionTitle(ix, part)}”`;
    })
    .filter((part) => !(topic === 'garrison' && part === 'will'))
    .join(', ');
  return `${TOPICS[topic] ?? plainId(topic)}${about === '' ? '' : `: ${about}`}`;
}

export function wordDraw(draw: Draw, ix: ScenarioIndex): string {
  const question = wordQuestion(draw.question, ix);
  if (draw.recorded !== undefined) return `${question}: taken from the record (${draw.recorded})`;
  if (draw.needed === 0) return `${question}: drew ${draw.answer} of 1,000`;
  const odds = `${Math.round(draw.needed / 10)} in 100`;
  return `${question}: the chance was ${odds}; luck drew ${draw.answer} of 1,000, so it ${draw.happened ? 'happened' : 'did not happen'}`;
}
