/** The pages of a campaign as text: the desk, a paper, the plans, the evening, the end. */
import type { Campaign, CampaignSnapshot } from '../campaign/campaign.ts';
import type { Ctx } from '../engine/ctx.ts';
import type { Decision } from '../engine/scenario.ts';
import { COSTS, FINAL_GRADES, GRADES, READINGS, SEAT_NAMES, word } from '../text/en.ts';
import { clockFace, dayName, deskClocks, hourOf, weekday } from '../text/clock.ts';
import { clockWords } from '../text/en/clocks.ts';
import { consultLine, deskLines, orderLine } from './orderWords.ts';
import { DISCLAIMER, lensSentence, peaceTitle, peaceValue } from '../text/en/debrief.ts';
import { count, plural, rangeOf } from '../text/numbers.ts';
import { letterBody } from '../text/en/letters.ts';
import { correspondent, endingName, personName } from '../text/names.ts';
import { unanswered } from '../engine/letters/written.ts';
import { panelsOf } from '../engine/outcome/panels.ts';
import { paperOf } from '../text/papers.ts';

/** Papers put to the seat, then what it may do unasked; their numbers on the desk follow this order. */
export function papersOf(campaign: Campaign, snapshot: CampaignSnapshot): readonly Decision[] {
  const open = snapshot.observation.open.map((id) => campaign.ix.decisions[id]).filter((one) => one !== undefined);
  return [...open.filter((one) => one.initiative !== true), ...open.filter((one) => one.initiative === true)];
}

export function briefingPage(campaign: Campaign, snapshot: CampaignSnapshot): string {
  const { scenario } = campaign.ix;
  return [
    `${scenario.title}. ${scenario.subtitle}`,
    '',
    wrapped(scenario.briefing[snapshot.seat]),
    '',
    'Lines: N reads paper N · N x answers it with option x · orders · order N · letters · write · ask N adviser · drop N · undo',
    '       seal (or an empty line) ends the day · skip turns days until something needs you · help · quit',
  ].join('\n');
}

export function deskPage(campaign: Campaign, snapshot: CampaignSnapshot): string {
  const clocks = deskClocks(snapshot.day).map(({ city, time }) => `${city} ${time}`);
  const lines = papersOf(campaign, snapshot).map((paper, i) => `  ${i + 1}. ${paperLine(snapshot, paper)}`);
  const drafted = deskLines(campaign.ix, snapshot.draft).map((line) => `  · ${line}`);
  return [
    '',
    `═ ${weekday(snapshot.day)}, ${dayName(snapshot.day)} ═ ${SEAT_NAMES[snapshot.seat]} ═ ${clocks.join(', ')}`,
    lines.length === 0 ? '  Nothing asks for an answer.' : lines.join('\n'),
    ...(drafted.length === 0 ? [] : ['Drafted:', ...drafted]),
    `${plural(snapshot.hoursLeft, 'hour')} left, ${plural(snapshot.legal.orders.length, 'order')} possible.`,
  ].join('\n');
}

function paperLine(snapshot: CampaignSnapshot, paper: Decision): string {
  const letters = paper.options
    .map((option, i) => ({ option, letter: letterOf(i) }))
    .filter(({ option }) => isOpen(snapshot, paper.id, option.id))
    .map(({ option, letter }) => `${letter} ${option.label}`);
  const deadline = snapshot.view.deadline(paper.id);
  const due = paper.initiative === true ? 'unasked' : `by ${hourOf(deadline, 'tokyo')}`;
  return `${paper.title} (${due})\n     ${letters.join(' · ')}`;
}

export function letterOf(place: number): string {
  return String.fromCharCode(97 + place);
}

function isOpen(snapshot: CampaignSnapshot, decision: string, option: string): boolean {
  return snapshot.legal.answers.some((one) => one.decision === decision && one.options.includes(option));
}

export function paperPage(campaign: Campaign, snapshot: CampaignSnapshot, paper: Decision): string {
  const { ix } = campaign;
  const read = paperOf(ix, paper, snapshot.view);
  const options = paper.options.flatMap((option, i) => [
    `  ${letterOf(i)}  ${option.label}${isOpen(snapshot, paper.id, option.id) ? '' : ' (closed today)'}`,
    wrapped(read.details[option.id] ?? '', '     '),
  ]);
  const advisers = read.advisers.map((minute) => {
    const counsel = paper.options.findIndex((option) => option.id === minute.counsel);
    return wrapped(`${personName(ix, minute.who)} (${minute.who}) counsels ${letterOf(counsel)}: ${minute.says}`, '  ');
  });
  return [
    '',
    paper.title,
    wrapped(read.opening),
    ...read.knew.map((line) => wrapped(`· ${line}`, '  ')),
    ...options,
    ...advisers,
    ...(paper.initiative === true ? [] : [wrapped(`Silence: ${read.silenceMeans}`, '  ')]),
  ].join('\n');
}

export function ordersPage(campaign: Campaign, snapshot: CampaignSnapshot): string {
  const lines = snapshot.legal.orders.map((order, i) => `  ${i + 1}. ${orderLine(campaign.ix, order)}`);
  return lines.length === 0 ? 'The staff has no order to give today.' : lines.join('\n');
}

/** What can be written today, and what lies unanswered. */
export function lettersPage(campaign: Campaign, snapshot: CampaignSnapshot): string {
  const { ix } = campaign;
  const open = new Map<string, string[]>();
  for (const { to, subject, stance } of snapshot.legal.letters) {
    const key = `${to} ${subject}`;
    const stances = open.get(key) ?? [];
    if (!stances.includes(stance)) open.set(key, [...stances, stance]);
  }
  const { letters, ledger } = snapshot.observation;
  const asked = unanswered(ix, snapshot.view).map(({ id, letter }) =>
    wrapped(`From ${correspondent(letter.from)}: ${letterBody(ix, id, letters, ledger, 'tokyo')}`, '  '),
  );
  return [
    ...(asked.length === 0 ? [] : ['Unanswered:', ...asked]),
    open.size === 0 ? 'Nothing can be written today.' : 'write TO SUBJECT STANCE TONE (warm, correct, sharp):',
    ...[...open].map(([key, stances]) => `  ${key}: ${stances.join(', ')}`),
  ].join('\n');
}

export function readingPage(campaign: Campaign, snapshot: CampaignSnapshot, consult: string): string {
  return `${consultLine(campaign.ix, consult)}: ${READINGS[snapshot.readings[consult] ?? 0] ?? ''}`;
}

export function eveningPage(campaign: Campaign, snapshot: CampaignSnapshot): string {
  const { evening } = snapshot;
  if (evening === null) return '';
  const lines = evening.lines
    .filter(({ event }) => event.weight >= 2 || event.kind === 'letterReceived' || event.kind === 'decisionSilent')
    .filter(({ event }) => event.kind !== 'decisionOpened')
    .map(({ event }) => wrapped(`${clockFace(event.at, 'tokyo')} ${word(event, campaign.ix)}`, '  '));
  const aims = evening.aims.map(({ aim, after }) => `${aimTitle(campaign, aim)}: ${GRADES[after]}`);
  const clocks = evening.clocks.map((clock) => {
    const { label, value, plan } = clockWords(campaign.ix, clock);
    return `${label}: ${value}${plan === '' ? '' : ` (${plan})`}`;
  });
  return [
    `─ Evening of ${dayName(evening.day)}`,
    lines.length === 0 ? '  A quiet day.' : lines.join('\n'),
    `  ${[...aims, ...clocks].join(' · ')}`,
  ].join('\n');
}

function aimTitle(campaign: Campaign, aim: string): string {
  return campaign.ix.scenario.aims.find((one) => one.id === aim)?.title ?? aim;
}

export function endPage(campaign: Campaign): string {
  const { ix, opened, setup } = campaign;
  const state = campaign.history().at(-1)?.state;
  if (state === undefined) return '';
  const ctx: Ctx = { rules: opened.rules, ix, s: state, events: [], now: state.now };
  const panels = panelsOf(ctx);
  const ending = ix.scenario.endings.find((one) => one.id === state.ended);
  const chosen = panels.interests.filter((line) => line.chosen);
  return [
    '',
    `═ ${endingName(ix, state.ended ?? '')}`,
    wrapped(ending?.text ?? ''),
    '',
    ...chosen.map(
      (line) =>
        `  ${line.seat.padEnd(4)} ${line.title}: ${FINAL_GRADES[line.grade]} (in 1945: ${FINAL_GRADES[line.history]})`,
    ),
    '',
    ...panels.peace.map((line) => {
      const value = peaceValue(ix, line, line.value);
      return `  ${peaceTitle(line.id)}: ${value} (in 1945: ${peaceValue(ix, line, line.history)})`;
    }),
    '',
    ...panels.costs.map((line) => {
      const known = line.historyHigh === 0 ? '' : ` (1945: ${rangeOf(line.historyLow, line.historyHigh)})`;
      return `  ${COSTS[line.cost]}: ${line.high === 0 ? count(0) : rangeOf(line.low, line.high)}${known}`;
    }),
    '',
    wrapped(lensSentence(ix, setup.lenses)),
    wrapped(DISCLAIMER),
  ].join('\n');
}

/** Lines of at most 100 letters. */
export function wrapped(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/\s+/)) {
    if (line !== '' && line.length + piece.length + 1 > 100 - indent.length) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? piece : `${line} ${piece}`;
  }
  return [...lines, line].map((one) => indent + one).join('\n');
}
