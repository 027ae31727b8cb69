import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CalibrationRow } from '../src/lab/calibration.ts';
import type { Replay } from '../src/engine/replay.ts';
import { dayOf, minuteOf } from '../src/engine/time.ts';
import { loadLibrary } from '../src/cli/library.ts';
import { otherSeeds, runCalibration } from '../src/cli/calibrationRun.ts';
import { referenceReplay } from '../src/cli/reference.ts';
import { openWar, submissionsOf } from '../src/engine/war.ts';
import { stepInPlace } from '../src/engine/step.ts';
import { verifyReplay } from '../src/engine/replay.ts';

const library = loadLibrary();
const rows = (JSON.parse(readFileSync('scenarios/calibration.json', 'utf8')) as { rows: CalibrationRow[] }).rows;

function referenceOf(id: string): Replay {
  return JSON.parse(readFileSync(`scenarios/${id}/reference.replay.json`, 'utf8')) as Replay;
}

/**
 * What the leaders decided, written down from the record and not from the game: decision, option, Tokyo date of the desk
 * at which it was, or would have been, on the table. A desk is 06:00 in Tokyo, so an evening in Moscow is the next one.
 */
const RECORD: readonly (readonly [string, string, string])[] = [
  ['DP-14', 'hour', '08-08'],
  ['tinian-8', 'leave', '08-08'],
  ['press-soong', 'press', '08-10'],
  ['karafuto-order', 'attack', '08-10'],
  ['DP-16', 'pause', '08-11'],
  ['DP-17', 'ambiguous', '08-11'],
  ['DP-18us', 'on-spot', '08-11'],
  ['DP-18', 'candidacies', '08-11'],
  ['DP-20', 'p38', '08-11'],
  ['DP-21', 'silence', '08-14'],
  ['DP-25', 'north-now', '08-15'],
  ['macarthur-stop', 'macarthur', '08-15'],
  ['DP-24', 'continue', '08-16'],
  ['DP-26', 'claim', '08-17'],
  ['DP-27', 'zone', '08-18'],
  ['DP-28', 'yes-base', '08-18'],
  ['no-zones', 'approve', '08-19'],
  ['DP-29', 'rumoi-direct', '08-18'],
  ['DP-32a', 'brake', '08-20'],
  ['lend-lease', 'end', '08-21'],
  ['DP-32', 'swap-south', '08-22'],
  ['DP-33', 'protest', '08-23'],
  ['DP-35a', 'camps', '08-23'],
  ['DP-35b', 'whole-chain', '08-24'],
  ['DP-34', 'restate', '08-25'],
  ['harriman-27', 'explain', '08-27'],
  ['DP-33b', 'reciprocity', '08-30'],
];

/** The weeks before, for the start at Potsdam; from 8 August on the same record holds for both. */
const JULY: readonly (readonly [string, string, string])[] = [
  ['DP-04', 'keep', '07-17'],
  ['DP-10', 'vague', '07-18'],
  ['DP-02', 'leave-off', '07-17'],
  ['DP-05', 'stall', '07-23'],
  ['weather-stations', 'own-crews', '07-25'],
  ['DP-06', 'fourth', '07-25'],
  ['bomb-hint', 'hint', '07-25'],
  ['DP-07', 'vague', '07-22'],
  ['DP-11', 'standing', '07-26'],
  ['DP-06us', 'agree', '07-27'],
  ['DP-08', 'three', '07-27'],
  ['DP-08su', 'complain', '07-28'],
  ['DP-05su', 'ask', '07-29'],
  ['DP-10b', 'tell-allies', '07-29'],
  ['DP-05b', 'charter', '07-31'],
  ['after-mokusatsu', 'release', '07-31'],
  ['DP-04b', 'ready', '08-04'],
  ['soong-firm', 'firm', '08-05'],
  ['DP-12', 'nine', '08-07'],
  ['statement-hiroshima', 'as-drafted', '08-07'],
];

/** What happened, by Tokyo clock: milestone, and the hours between which it must lie. */
const EVENTS: readonly (readonly [string, string, string])[] = [
  ['letter/proclamation-three/received', '07-27T04:00', '07-27T08:00'],
  ['letter/tokyo-mokusatsu/received', '07-28T12:00', '07-28T18:00'],
  ['bomb/1', '08-06T08:15', '08-06T08:15'],
  ['fact/declared/1', '08-08T23:00', '08-09T00:00'],
  ['bomb/2', '08-09T11:02', '08-09T11:02'],
  ['emperor/first', '08-10T02:00', '08-10T03:00'],
  ['emperor/second', '08-14T10:50', '08-14T10:50'],
  ['broadcast', '08-15T12:00', '08-15T12:00'],
  ['treaty', '08-15T06:00', '08-15T12:00'],
  ['chart/surrender/signed', '09-02T09:04', '09-02T09:04'],
];

function offRecord(id: string, record: readonly (readonly [string, string, string])[]): readonly unknown[] {
  const taken = new Map(
    referenceOf(id).submissions.flatMap(({ day, answers }) =>
      answers.map((answer) => [answer.decision, { day, option: answer.option }]),
    ),
  );
  return record.filter(([decision, option, date]) => {
    const found = taken.get(decision);
    return found === undefined || found.option !== option || Math.abs(found.day - dayOf(date)) > 1;
  });
}

describe('the reference path', () => {
  it.each(['the-race', 'the-hokkaido-week', 'from-potsdam'])(
    'of %s verifies, and the historical policy writes it again byte for byte',
    (id) => {
      const reference = referenceOf(id);
      expect(verifyReplay(library, reference)).toMatchObject({ ok: true });
      expect(referenceReplay(library, id).submissions).toEqual(reference.submissions);
    },
  );

  it('takes the decisions of the record, each within a day of its date', () => {
    expect(offRecord('the-race', RECORD)).toEqual([]);
  });

  it('from Potsdam takes those of July as well, and comes by them to the same August', () => {
    expect(offRecord('from-potsdam', [...JULY, ...RECORD])).toEqual([]);
    const marks = (id: string): Readonly<Record<string, number>> => {
      const { setup, submissions } = referenceOf(id);
      const { rules, state } = openWar(library, setup);
      while (state.ended === null) stepInPlace(rules, state, submissionsOf(submissions, state.day));
      return state.milestones;
    };
    const [short, long] = [marks('the-race'), marks('from-potsdam')];
    const outside = EVENTS.filter(([name, from, until]) => {
      const at = long[name] ?? -1;
      return at < minuteOf(from) || at > minuteOf(until);
    });
    expect(outside).toEqual([]);
    const ground = Object.keys(short).filter((name) =>
      /^(area|emperor|bomb\/2|broadcast|treaty|chart.surrender.signed)/.test(name),
    );
    expect(ground.length).toBeGreaterThan(30);
    expect(ground.filter((name) => long[name] !== short[name])).toEqual([]);
  });
});

describe('calibration', () => {
  it('keeps at least 85 % of rows inside tolerance and history inside the band of at least 75 % of dated rows', () => {
    const report = runCalibration({ library, scenario: 'the-race', rows, seeds: otherSeeds(60) });
    expect(report.insideTolerance).toBeGreaterThanOrEqual(0.85);
    expect(report.insideBand).toBeGreaterThanOrEqual(0.75);
  }, 60_000);
});
