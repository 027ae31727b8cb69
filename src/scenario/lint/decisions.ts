/** What a decision must be beyond its shape: real options, history's answer once, counsel that differs, few words. */
import type { AdviserMinute, Decision, DecisionOption, Effect } from '../../engine/scenario.ts';
import type { Found } from '../pieces.ts';
import type { Lint } from './known.ts';
import { AIMS, SHOCKS } from '../../engine/words.ts';
import { checkCondition, checkEffects, resolve } from './references.ts';
import { checkWording } from './wording.ts';
import { effectsIn, isDateAlone } from './walk.ts';
import { under } from '../issues.ts';

const OPENING_WORDS = 80;
const ADVISER_WORDS = 40;

export function lintDecision(lint: Lint, found: Found<Decision>): void {
  const decision = found.value;
  checkWording(lint, found, '.opening', decision.opening, OPENING_WORDS);
  checkWording(lint, found, '.knew', decision.knew);
  checkWording(lint, found, '.silenceMeans', decision.silenceMeans);
  if (decision.knows !== undefined) checkCondition(lint, found, decision.knows, '.knows');
  checkCondition(lint, found, decision.when, '.when');
  if (isDateAlone(decision.when)) {
    lint.say(
      found,
      '.when',
      'is a date alone: say what the situation is, or why the date stands by itself in dateBecause',
    );
  }
  checkTime(lint, found, decision);
  checkOptions(lint, found, decision);
  checkHistory(lint, found, decision);
  checkAdvisers(lint, found, decision);
  checkWeights(lint, found, decision);
}

export function isSeat(decider: Decision['decider']): decider is 'USSR' | 'USA' {
  return decider === 'USSR' || decider === 'USA';
}

function checkTime(lint: Lint, found: Found, decision: Decision): void {
  const { initiative, deadlineHours, onSilence, options } = decision;
  if (initiative === undefined && isSeat(decision.decider) && (deadlineHours < 24 || deadlineHours % 24 !== 0)) {
    lint.say(found, '.deadlineHours', `a seat sits down once a day: 24, 48, 72 …, not ${deadlineHours}`);
  }
  if (initiative === undefined && decision.again !== undefined)
    lint.say(found, '.again', 'only an initiative can be used again');
  if (onSilence !== 'none' && !options.some((option) => option.id === onSilence)) {
    lint.say(found, '.onSilence', `"${onSilence}" is neither an option nor "none"`);
  }
}

/** Moves the world: a chart, an order, a letter or a promise. Facts and feelings alone are a score, not a choice. */
function isDeed(effect: Effect, worldDecides: boolean): boolean {
  if ('shock' in effect) return worldDecides;
  return (
    'chart' in effect ||
    'order' in effect ||
    'direct' in effect ||
    'send' in effect ||
    'promise' in effect ||
    'breaks' in effect
  );
}

function checkOptions(lint: Lint, found: Found, decision: Decision): void {
  const seen = new Set<string>();
  decision.options.forEach((option, i) => {
    const path = under('.options', i);
    if (seen.has(option.id)) lint.say(found, under(path, 'id'), `"${option.id}" is already an option`);
    if (option.id === 'none') lint.say(found, under(path, 'id'), '"none" is the name of silence');
    seen.add(option.id);
    checkOption(lint, found, decision, option, path);
  });
}

function checkOption(lint: Lint, found: Found, decision: Decision, option: DecisionOption, path: string): void {
  const at = under(path, 'effects');
  checkEffects(lint, found, option.effects, at);
  checkWording(lint, found, under(path, 'detail'), option.detail);
  if (option.when !== undefined) checkCondition(lint, found, option.when, under(path, 'when'));
  if (option.because !== undefined) checkCondition(lint, found, option.because, under(path, 'because'));
  if (option.because !== undefined && option.historical === undefined) {
    lint.say(found, under(path, 'because'), "only history's answer has a because");
  }
  if (!effectsIn(option.effects, at).some(({ effect }) => isDeed(effect, !isSeat(decision.decider)))) {
    lint.say(found, at, `option "${option.id}" changes no chart, order, letter or promise`);
  }
  if (isSeat(decision.decider)) checkOwnDeeds(lint, found, decision.decider, option, at);
  if (isSeat(decision.decider)) checkAims(lint, found, decision.decider, option, path);
}

/** What an option does at once is done by the one who decides: his letters, his plans, his word. */
function checkOwnDeeds(lint: Lint, found: Found, seat: 'USSR' | 'USA', option: DecisionOption, path: string): void {
  for (const { effect, path: at, later } of effectsIn(option.effects, path)) {
    if (later) continue;
    const owner = ownerOf(lint, effect);
    if (owner !== undefined && owner !== seat) lint.say(found, at, `belongs to ${owner}, but ${seat} decides`);
  }
}

function ownerOf(lint: Lint, effect: Effect): string | undefined {
  if ('send' in effect) return lint.known.letters.get(effect.send)?.from;
  if ('order' in effect) return lint.known.operations.get(effect.order.operation)?.seat;
  if ('direct' in effect) return lint.known.fronts.get(effect.direct.front)?.seat;
  return 'promise' in effect ? effect.promise.by : undefined;
}

function checkAims(lint: Lint, found: Found, seat: 'USSR' | 'USA', option: DecisionOption, path: string): void {
  for (const key of ['serves', 'hurts'] as const) {
    option[key].forEach((aim, i) => {
      const own = AIMS[seat] as readonly string[];
      if (!own.includes(aim))
        lint.say(found, under(under(path, key), i), `"${aim}" is no aim of ${seat}; its aims are ${own.join(', ')}`);
    });
  }
  const both = option.serves.filter((aim) => option.hurts.includes(aim));
  if (both.length > 0) lint.say(found, path, `both serves and hurts ${both.join(', ')}`);
}

function checkHistory(lint: Lint, found: Found, decision: Decision): void {
  const historical = decision.options.filter((option) => option.historical === true);
  if (historical.length > 1)
    lint.say(found, '.options', `${historical.length} options are marked historical; one may be`);
  if (historical.length === 0 && decision.initiative === undefined)
    lint.say(found, '.options', 'no option is marked historical');
  decision.options.forEach((option, i) => {
    if (option.historical === true && option.invented === true && decision.dossier !== undefined) {
      lint.say(
        found,
        under('.options', i),
        'is marked both historical and invented, of a question that history answered',
      );
    }
  });
}

function checkAdvisers(lint: Lint, found: Found, decision: Decision): void {
  const ids = new Set(decision.options.map((option) => option.id));
  decision.advisers.forEach((adviser, i) => {
    const path = under('.advisers', i);
    resolve(lint, found, under(path, 'who'), 'people', adviser.who);
    checkWording(lint, found, under(path, 'says'), adviser.says, ADVISER_WORDS);
    checkInstead(lint, found, adviser, path, ids);
    if (!ids.has(adviser.counsel)) lint.say(found, under(path, 'counsel'), `"${adviser.counsel}" is no option`);
    if (adviser.sources.length === 0) lint.say(found, under(path, 'sources'), 'counsel needs a source');
  });
  if (!isSeat(decision.decider) || decision.initiative === true) return;
  const counsels = new Set(decision.advisers.map((adviser) => adviser.counsel));
  if (counsels.size < 2) lint.say(found, '.advisers', 'must disagree: at least two advisers, for at least two options');
}

/** What an adviser says in other circumstances is as short, counsels a real option, and another one than before. */
function checkInstead(lint: Lint, found: Found, adviser: AdviserMinute, path: string, ids: ReadonlySet<string>): void {
  adviser.instead?.forEach((one, i) => {
    const at = under(under(path, 'instead'), i);
    checkCondition(lint, found, one.when, under(at, 'when'));
    checkWording(lint, found, under(at, 'says'), one.says, ADVISER_WORDS);
    if (!ids.has(one.counsel)) lint.say(found, under(at, 'counsel'), `"${one.counsel}" is no option`);
    if (one.counsel === adviser.counsel) lint.say(found, under(at, 'counsel'), 'is what he counsels anyway');
  });
}

function checkWeights(lint: Lint, found: Found, decision: Decision): void {
  const { weights } = decision;
  if (isSeat(decision.decider)) {
    if (weights !== undefined) lint.say(found, '.weights', 'are for decisions of the world; a seat decides by itself');
    return;
  }
  if (weights === undefined) return lint.say(found, '', 'a decision of the world needs weights');
  for (const [option, list] of Object.entries(weights)) {
    const path = under('.weights', option);
    // Tokyo's council is moved by shocks, and weighs those; others weigh their options.
    const isShock = decision.decider === 'tokyo' && (SHOCKS as readonly string[]).includes(option);
    if (!isShock && !decision.options.some((candidate) => candidate.id === option)) {
      lint.say(found, path, `"${option}" is no option`);
    }
    list.forEach((weight, i) => checkCondition(lint, found, weight.when, under(under(path, i), 'when')));
  }
}
