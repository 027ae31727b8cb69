/** Letters, facts, people and numbers: named things exist, ranges are ranges, inventions are called so. */
import type {
  Aim,
  Commander,
  Decision,
  Ending,
  Fact,
  Front,
  Letter,
  Lift,
  Link,
  Param,
  Scenario,
  Topic,
} from '../../engine/scenario.ts';
import type { Found } from '../pieces.ts';
import type { Lint, Sound } from './known.ts';
import { SEATS, WEATHERS } from '../../engine/words.ts';
import { checkCondition, checkEffects, resolve } from './references.ts';
import { checkWording } from './wording.ts';
import { effectsIn, isNever } from './walk.ts';
import { topicId } from '../../engine/letters/axes.ts';
import { under } from '../issues.ts';

export function lintPapers(lint: Lint, sound: Sound): void {
  for (const found of sound.letters as readonly Found<Letter>[]) lintLetter(lint, found);
  for (const found of sound.topics as readonly Found<Topic>[]) lintTopic(lint, found);
  // What a what-if rewrites is invented, though history's decisions still send it.
  if (!lint.known.isWhatIf) lintInvented(lint, sound);
  for (const found of sound.facts as readonly Found<Fact>[]) {
    const { min, max, start } = found.value;
    if (!(min <= start && start <= max)) lint.say(found, '.start', `${start} is not between ${min} and ${max}`);
  }
  for (const found of sound.commanders as readonly Found<Commander>[]) {
    resolve(lint, found, '.person', 'people', found.value.person);
    resolve(lint, found, '.link', 'links', found.value.link);
  }
  for (const found of sound.fronts as readonly Found<Front>[])
    resolve(lint, found, '.commander', 'commanders', found.value.commander);
  for (const found of sound.lift as readonly Found<Lift>[]) resolve(lint, found, '.port', 'areas', found.value.port);
  lintNumbers(lint, sound);
  lintJudgement(lint, sound);
}

function lintLetter(lint: Lint, found: Found<Letter>): void {
  const letter = found.value;
  resolve(lint, found, '.link', 'links', letter.link);
  checkEffects(lint, found, letter.onReceive, '.onReceive');
  checkWording(lint, found, '.text', letter.text);
  if (letter.from === letter.to) lint.say(found, '.to', 'a letter goes to somebody else');
  if (letter.invented === true && letter.quote !== undefined)
    lint.say(found, '.quote', 'an invented letter has no original words');
  if (letter.invented === undefined && letter.sources.length === 0) {
    lint.say(found, '.sources', 'a letter that is not marked invented needs a source');
  }
}

/** A topic is named after its ends, and each side of a subject is one side only. */
function lintTopic(lint: Lint, found: Found<Topic>): void {
  const { id, from, to, subject, link, when, hour, readings, offer } = found.value;
  if (id !== topicId(from, to, subject)) lint.say(found, '.id', `must be ${topicId(from, to, subject)}`);
  if (from === to) lint.say(found, '.to', 'a letter goes to somebody else');
  if (offer === subject) lint.say(found, '.offer', 'nothing is given for itself');
  resolve(lint, found, '.link', 'links', link);
  checkCondition(lint, found, when, '.when');
  hour.forEach((line, i) => checkCondition(lint, found, line.when, under(under('.hour', i), 'when')));
  readings.forEach((reading, i) => {
    const path = under('.readings', i);
    if (reading.when !== undefined) checkCondition(lint, found, reading.when, under(path, 'when'));
    checkEffects(lint, found, reading.effects, under(path, 'effects'));
  });
}

/** What history's answer sends was not invented, unless the whole situation was. */
function lintInvented(lint: Lint, sound: Sound): void {
  const fromHistory = new Set<string>();
  for (const { value } of sound.decisions as readonly Found<Decision>[]) {
    for (const option of value.options) {
      if (option.historical !== true || option.invented === true || isNever(option.because)) continue;
      for (const { effect } of effectsIn(option.effects, '')) if ('send' in effect) fromHistory.add(effect.send);
    }
  }
  for (const found of sound.letters as readonly Found<Letter>[]) {
    if (found.value.invented === true && fromHistory.has(found.value.id)) {
      lint.say(found, '.invented', "is sent by history's own answer, so it was not invented");
    }
  }
}

function lintNumbers(lint: Lint, sound: Sound): void {
  for (const found of sound.params as readonly Found<Param>[]) {
    const { low, value, high } = found.value;
    if (!(low <= value && value <= high)) lint.say(found, '.value', `${value} is not between ${low} and ${high}`);
  }
  for (const found of sound.links as readonly Found<Link>[]) {
    const { minMinutes, typicalMinutes, maxMinutes } = found.value;
    if (!(minMinutes <= typicalMinutes && typicalMinutes <= maxMinutes)) {
      lint.say(found, '', `minutes must rise: least ${minMinutes}, typical ${typicalMinutes}, most ${maxMinutes}`);
    }
  }
}

/** Aims, three of them history's for each seat, and endings in a sure order. */
function lintJudgement(lint: Lint, sound: Sound): void {
  const aims = sound.aims as readonly Found<Aim>[];
  for (const found of aims) {
    checkCondition(lint, found, found.value.kept, '.kept');
    checkCondition(lint, found, found.value.inPart, '.inPart');
  }
  for (const seat of SEATS) {
    const own = aims.filter((found) => found.value.seat === seat);
    const historys = own.filter((found) => found.value.historys).length;
    const last = own.at(-1);
    if (last !== undefined && historys !== 3)
      lint.say(last, '.historys', `${seat} has ${historys} of history's aims; three are wanted`);
  }
  const ranks = new Map<number, string>();
  for (const found of sound.endings as readonly Found<Ending>[]) {
    checkCondition(lint, found, found.value.when, '.when');
    const { rank, id } = found.value;
    if (ranks.has(rank)) lint.say(found, '.rank', `${rank} is also the rank of ${ranks.get(rank)}`);
    ranks.set(rank, id);
  }
}

type Recorded = Scenario['record'][string];
const RECORDABLE = ['weather', 'cable', 'instruction', 'accident'];

/** Recorded luck: weather, hours of cables and named accidents, each with its source; never a battle, a vote or a coup. */
export function lintRecord(lint: Lint, question: string, found: Found<Recorded>): void {
  const { answer } = found.value;
  const kind = question.split('/')[0] ?? '';
  if (!RECORDABLE.includes(kind)) {
    lint.say(found, '', `"${question}" cannot be recorded: only questions of ${RECORDABLE.join(', ')} can`);
  }
  if (typeof answer === 'string' && !(kind === 'weather' && (WEATHERS as readonly string[]).includes(answer))) {
    lint.say(found, '.answer', `"${answer}" is no weather; other answers are numbers`);
  }
  if (typeof answer === 'number' && kind !== 'cable' && kind !== 'instruction' && answer > 999) {
    lint.say(found, '.answer', 'is per mille, 0 to 999; only cables are recorded in minutes');
  }
}
