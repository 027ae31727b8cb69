import { describe, expect, it } from 'vitest';
import { tableStepper } from '../../src/charts/index.ts';
import type { ChartId } from '../../src/engine/words.ts';

/** `EVENT flag flag -> state`, one per line. */
function walk(chart: ChartId, from: string, path: string): Record<string, number> {
  const totals: Record<string, number> = {};
  let state = from;
  for (const line of path.trim().split('\n')) {
    const [sent = '', expected = ''] = line.trim().split(' -> ');
    const [event = '', ...flags] = sent.split(' ');
    const { value, effects } = tableStepper.step(chart, state, event, flags);
    expect(`${state}: ${sent} -> ${value}`).toBe(`${state}: ${sent} -> ${expected}`);
    for (const { name, params } of effects) {
      if (name === 'fact') totals[String(params['id'])] = (totals[String(params['id'])] ?? 0) + Number(params['add']);
    }
    state = value;
  }
  return totals;
}

describe('history is a path', () => {
  it('of the campaign', () => {
    walk(
      'campaign',
      'briefing',
      `BEGIN -> desk
       SEAL -> desk
       SEAL bothSealed -> sealed
       RESOLVE -> resolving
       REPORT -> evening
       TURN_PAGE actEnds -> actBreak
       TURN_PAGE -> desk
       SEAL bothSealed -> sealed
       RESOLVE -> resolving
       REPORT -> evening
       TURN_PAGE actEnds lastDay -> ended`,
    );
  });

  it('of the surrender', () => {
    walk(
      'surrender',
      'resisting',
      `MEDIATION_SOUGHT -> seekingMediation
       COUNCIL_SITS deadlock -> seekingMediation
       MEDIATION_CLOSED -> deadlocked
       COUNCIL_SITS deadlock -> deadlocked
       COUNCIL_SITS deadlock emperorSpeaks -> firstAcceptance
       ACCEPTANCE_SENT -> awaitingReply
       REPLY_RECEIVED -> replyInHand
       SECOND_COUNCIL deadlock -> replyInHand
       SECOND_COUNCIL deadlock emperorSpeaks -> coupNight
       COUP_NIGHT_PASSES -> accepted
       BROADCAST -> ordersIssued
       ORDERS_REACH_ARMIES -> ceasefire
       SIGNED -> signed`,
    );
  });

  it('of the letters about Hokkaido: claimed, refused, protested, let fall', () => {
    const totals = walk(
      'correspondence',
      'quiet',
      `CLAIM -> claimed
       REFUSE -> answeredNo
       PROTEST -> protested
       SETTLE -> settled`,
    );
    expect(totals).toEqual({ tension: 5 });
  });

  it('of the letters about the Kurils: claimed, granted', () => {
    walk('correspondence', 'quiet', `CLAIM -> claimed\nCONCEDE -> answeredYes\nSETTLE -> settled`);
  });

  it('of the letters about the base: asked, refused with a protest, bargained, settled', () => {
    walk(
      'correspondence',
      'quiet',
      `ASK -> asked
       REFUSE -> answeredNo
       PROTEST -> protested
       BARGAIN -> bargaining
       CONCEDE -> settled`,
    );
  });

  it('of the landing in Hokkaido: suspended on 22 August and diverted to the southern Kurils', () => {
    walk(
      'hokkaido',
      'dormant',
      `PLAN -> planned
       PREPARE -> prepared
       SUSPEND -> suspended
       DIVERT -> diverted`,
    );
  });

  it('of the landings in the Kurils, and how they would end', () => {
    walk(
      'kurils',
      'dormant',
      `PREPARE -> prepared
       READY -> ready
       SAIL -> atSea
       LAND -> ashore
       REPULSED partAshore -> ashore
       LAND -> ashore
       HOLD_GROUND -> held
       LAND -> held
       REPULSED partAshore -> held
       WITHDRAW partAshore -> held
       WITHDRAW -> withdrawn`,
    );
  });

  it('of the Chungking treaty', () => {
    const totals = walk(
      'chungking',
      'deadlocked',
      `TALKS_RESUME -> haggling
       PRESS -> haggling
       CONCEDE -> agreed
       SIGN -> signed`,
    );
    expect(totals).toEqual({ cover: 2 });
  });

  it('of the command in Japan: a second marshal named and dropped within the hour', () => {
    const totals = walk(
      'occupation',
      'undecided',
      `CLAIM_SHARE -> twoCommanders
       DROP_CLAIM -> undecided
       NAME_SOLE sovietAssent -> soleCommander
       CLAIM_SHARE -> soleCommander`,
    );
    expect(totals).toEqual({ tension: 10, authority: 1 });
  });

  it('of the alliance', () => {
    walk('alliance', 'cooperation', `STRAIN -> friction\nEASE -> friction\nEASE tensionLow -> cooperation`);
  });

  it('of General Order No. 1', () => {
    const totals = walk(
      'orderOne',
      'undrafted',
      `DRAFT_LINE -> jcsLine
       DRAFT_SILENT -> silentOnKurils
       AMEND_KURILS -> kurilsSoviet
       ISSUE -> issued
       AMEND_HOKKAIDO -> issued`,
    );
    expect(totals).toEqual({ cover: 2 });
  });
});

describe('other ways', () => {
  it('a junta falls, and the Allied reply lies where it lay', () => {
    walk(
      'surrender',
      'coupNight',
      `COUP_NIGHT_PASSES coupSucceeds -> junta
       COUNCIL_SITS deadlock emperorSpeaks -> junta
       JUNTA_FALLS -> replyInHand
       SECOND_COUNCIL willAccept -> coupNight
       COUP_NIGHT_PASSES -> accepted`,
    );
  });

  it('a hard reply throws the council back, and a softer one reopens it', () => {
    walk(
      'surrender',
      'awaitingReply',
      `REPLY_RECEIVED replyHard -> replyInHand
       SECOND_COUNCIL deadlock replyHard -> deadlocked
       REPLY_RECEIVED replyKeepsEmperor -> replyInHand
       SECOND_COUNCIL willAccept -> coupNight`,
    );
  });

  it('a landing after a refusal leads to a crisis, a second defiance to the break, an offer back', () => {
    walk(
      'correspondence',
      'answeredNo',
      `DEFY factOnGround -> crisis
       PROTEST tense -> crisis
       DEFY tense -> rupture
       PROTEST -> rupture
       BARGAIN -> bargaining
       SETTLE -> settled`,
    );
  });

  it('a crisis falls back to paper and is settled', () => {
    walk('correspondence', 'crisis', `PROTEST -> protested\nSETTLE -> settled`);
  });

  it('silence refuses a claim and assents to a fact on the ground', () => {
    walk('correspondence', 'claimed', `SILENCE_AS_ANSWER -> answeredNo`);
    walk('correspondence', 'claimed', `SILENCE_AS_ANSWER factOnGround -> answeredYes`);
  });

  it('a suspended landing sails after all; a cancelled one is planned anew', () => {
    walk(
      'hokkaido',
      'ready',
      `SUSPEND -> suspended
       SAIL -> atSea
       SUSPEND partAshore -> ashore
       WITHDRAW -> withdrawn
       PLAN -> planned
       CANCEL -> cancelled
       PREPARE -> prepared`,
    );
  });

  it('the yes on the Kurils is worth its cover once, whichever way it is given and taken back', () => {
    expect(
      walk('orderOne', 'silentOnKurils', `AMEND_KURILS -> kurilsSoviet\nAMEND_HOKKAIDO -> hokkaidoShared`),
    ).toEqual({
      cover: 2,
    });
    expect(
      walk('orderOne', 'hokkaidoShared', `AMEND_KURILS -> kurilsSoviet\nWITHDRAW_KURILS -> silentOnKurils`),
    ).toEqual({
      cover: -2,
    });
  });

  it('troops on Hokkaido make a zone, or serve under the one commander', () => {
    walk('occupation', 'soleCommander', `FACT_ON_GROUND -> zones\nFACT_ON_GROUND sovietAssent -> contingents`);
    walk('occupation', 'soleCommander', `FACT_ON_GROUND sovietAssent -> contingents\nDROP_CLAIM -> soleCommander`);
  });

  it('an alliance broken by a clash is mended by deeds', () => {
    walk(
      'alliance',
      'friction',
      `CLASH -> crisis\nCLASH -> rupture\nEASE tensionLow -> rupture\nMEND -> crisis\nMEND -> friction`,
    );
  });
});
