/** Turns lines into moves of a campaign, until it ends, the lines end, or the player leaves. */
import type { Campaign, CampaignSnapshot } from '../campaign/campaign.ts';
import type { Decision } from '../engine/scenario.ts';
import type { Rejection } from '../engine/rejection.ts';
import {
  briefingPage,
  deskPage,
  endPage,
  eveningPage,
  lettersPage,
  ordersPage,
  paperPage,
  papersOf,
  readingPage,
  wrapped,
} from './playPages.ts';
import { expected } from '../engine/letters/weigh.ts';
import { compositionOf } from '../engine/letters/written.ts';
import { composedId } from '../engine/letters/axes.ts';
import { composedText, expectation } from '../text/en/letters.ts';
import { dayName } from '../text/clock.ts';
import { deskLines } from './orderWords.ts';
import { wordRejection } from '../text/en.ts';

type Print = (text: string) => void;

const HELP = [
  'N            read paper N',
  'N x          answer paper N with option x',
  'orders       what may be ordered today, numbered; order N gives one',
  'letters      whom and what may be written about today; write TO SUBJECT STANCE TONE writes it',
  'ask N WHO    ask an adviser of paper N what he makes of the other leader',
  'drop N       take answer, order or letter N of the draft back; undo takes the last step back',
  'seal         end the day; an empty line does the same',
  'skip         turn days until something needs you',
  'quit         leave',
].join('\n');

export async function playByLines(
  campaign: Campaign,
  lines: AsyncIterable<string>,
  print: Print,
  finish = false,
): Promise<void> {
  print(briefingPage(campaign, campaign.snapshot()));
  campaign.begin();
  print(deskPage(campaign, campaign.snapshot()));
  for await (const line of lines) {
    if (line.trim() === 'quit') return;
    obey(campaign, line.trim(), print);
    if (campaign.snapshot().screen === 'ended') break;
  }
  while (finish && campaign.snapshot().screen === 'desk') sealDay(campaign, () => {});
  const { screen, day } = campaign.snapshot();
  print(screen === 'ended' ? endPage(campaign) : `The lines ended on the desk of ${dayName(day)}.`);
}

function obey(campaign: Campaign, line: string, print: Print): void {
  const [verb = '', ...rest] = line.split(/\s+/);
  const snapshot = campaign.snapshot();
  if (verb === '' || verb === 'seal') return sealDay(campaign, print);
  if (verb === 'skip') return skip(campaign, print);
  if (verb === 'help') return print(HELP);
  if (verb === 'orders') return print(ordersPage(campaign, snapshot));
  if (verb === 'letters') return print(lettersPage(campaign, snapshot));
  if (verb === 'undo') campaign.undo();
  else if (verb === 'write') writeLetter(campaign, rest, print);
  else if (verb === 'drop') drop(campaign, Number(rest[0]), print);
  else if (verb === 'order') giveOrder(campaign, Number(rest[0]), print);
  else if (verb === 'ask') return ask(campaign, rest, print);
  else if (/^\d+$/.test(verb)) {
    const paper = papersOf(campaign, snapshot)[Number(verb) - 1];
    if (paper === undefined) return print(`There is no paper ${verb} on the desk.`);
    if (rest[0] === undefined) return print(paperPage(campaign, snapshot, paper));
    answer(campaign, paper, rest[0], print);
  } else return print(`"${verb}" is no command. ${HELP}`);
  print(deskPage(campaign, campaign.snapshot()));
}

function tellRefusal(campaign: Campaign, refusal: Rejection | null, print: Print): void {
  if (refusal !== null) print(`Refused: ${wordRejection(refusal, campaign.ix)} (¶${refusal.paragraph})`);
}

/** An option by its letter or by its id. */
function answer(campaign: Campaign, paper: Decision, text: string, print: Print): void {
  const place = text.length === 1 ? text.toLowerCase().charCodeAt(0) - 97 : -1;
  const option = paper.options[place] ?? paper.options.find((one) => one.id === text);
  if (option === undefined) return print(`“${paper.title}” has no option ${text}.`);
  tellRefusal(campaign, campaign.answer({ decision: paper.id, option: option.id }), print);
}

function giveOrder(campaign: Campaign, number: number, print: Print): void {
  const order = campaign.snapshot().legal.orders[number - 1];
  if (order === undefined) return print('orders lists what may be ordered; order N gives one of them.');
  tellRefusal(campaign, campaign.order(order), print);
}

function writeLetter(campaign: Campaign, words: readonly string[], print: Print): void {
  const letter = campaign
    .snapshot()
    .legal.letters.find(({ to, subject, stance, tone }) =>
      [to, subject, stance, tone].every((word, i) => word.toLowerCase() === words[i]?.toLowerCase()),
    );
  if (letter === undefined) return print('letters lists what may be written; then: write TO SUBJECT STANCE TONE.');
  tellRefusal(campaign, campaign.write(letter), print);
  const { refusal, seat, view } = campaign.snapshot();
  if (refusal !== null) return;
  const staff = expected(campaign.ix, view, letter);
  print(
    wrapped(
      composedText(campaign.ix, composedId(seat, letter), { written: compositionOf(campaign.ix, view, letter) }),
      '  ',
    ),
  );
  if (staff !== null) print(wrapped(expectation(staff), '  '));
}

function ask(campaign: Campaign, [number, who]: readonly string[], print: Print): void {
  const paper = papersOf(campaign, campaign.snapshot())[Number(number) - 1];
  const consult = `${paper?.id ?? ''}/${who ?? ''}`;
  const refusal = campaign.consult(consult);
  if (refusal !== null) return tellRefusal(campaign, refusal, print);
  print(readingPage(campaign, campaign.snapshot(), consult));
}

function drop(campaign: Campaign, number: number, print: Print): void {
  const { draft } = campaign.snapshot();
  const chosen = draft.answers[number - 1];
  const order = draft.orders[number - 1 - draft.answers.length];
  const letter = draft.letters?.[number - 1 - draft.answers.length - draft.orders.length];
  if (chosen !== undefined) campaign.withdraw({ decision: chosen.decision });
  else if (order !== undefined) campaign.withdraw({ order });
  else if (letter !== undefined) campaign.withdraw({ letter });
  else print(`The draft has ${deskLines(campaign.ix, draft).length} lines; drop N takes one back.`);
}

function sealDay(campaign: Campaign, print: Print): void {
  campaign.seal();
  turnPages(campaign, print);
}

/** Days are sealed with an empty desk until something needs the player; each evening is told. */
function skip(campaign: Campaign, print: Print): void {
  const before = campaign.snapshot().turns;
  const needsPlayer = (snapshot: CampaignSnapshot): boolean =>
    papersOf(campaign, snapshot).some((paper) => paper.initiative !== true);
  do sealDay(campaign, print);
  while (
    campaign.snapshot().screen === 'desk' &&
    !needsPlayer(campaign.snapshot()) &&
    campaign.snapshot().turns - before < 60
  );
}

/** From the evening to the next desk, over the page between acts. */
function turnPages(campaign: Campaign, print: Print): void {
  print(eveningPage(campaign, campaign.snapshot()));
  for (let i = 0; i < 3 && !['desk', 'ended'].includes(campaign.snapshot().screen); i++) campaign.turnPage();
  if (campaign.snapshot().screen === 'desk') print(deskPage(campaign, campaign.snapshot()));
}
