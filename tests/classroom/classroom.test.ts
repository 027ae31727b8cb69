import { describe, expect, it } from 'vitest';
import type { Ctx } from '../../src/engine/ctx.ts';
import type { Exercise } from '../../src/classroom/exercise.ts';
import {
  EXERCISE_MARK,
  formatExercise,
  formatExerciseLink,
  parseExercise,
  parseExerciseLink,
  plainExercise,
  setupOf,
} from '../../src/classroom/exercise.ts';
import { boardCsv, makeBoard } from '../../src/classroom/classBoard.ts';
import { formatReport, parseReport } from '../../src/classroom/handIn.ts';
import { library } from '../campaign/kit.ts';
import { makeReport } from '../../src/classroom/report.ts';
import { panelsOf } from '../../src/engine/outcome/panels.ts';
import { POLICIES } from '../../src/policy/index.ts';
import { recordWar } from '../../src/cli/record.ts';

const exercise: Exercise = {
  ...plainExercise('the-hokkaido-week', 'USA', '9b'),
  title: 'Не отступать? 退くか',
  startDay: 33,
  luck: 'own',
  opponent: 'bold',
  decisions: ['DP-28', 'DP-34'],
  questions: [
    { id: 'q1', when: 'before', decision: '', text: 'What does Truman want?' },
    { id: 'q2', when: 'at', decision: 'DP-28', text: 'What do you expect, and why?' },
    { id: 'q3', when: 'after', decision: '', text: 'What surprised you?' },
  ],
  minutes: 45,
};

function code(read: object): string {
  return 'problem' in read ? (read.problem as { code: string }).code : 'none';
}

describe('an exercise', () => {
  it('comes back from its file and from its link', () => {
    expect(parseExercise(formatExercise(exercise))).toEqual({ exercise });
    expect(parseExerciseLink(`https://school.example/${formatExerciseLink(exercise)}`)).toEqual({ exercise });
  });

  it('fits a line on the blackboard when it is plain', () => {
    const plain = plainExercise('the-hokkaido-week', 'USSR', '9b');
    const link = formatExerciseLink(plain);
    expect(link.length).toBeLessThan(100);
    expect(parseExerciseLink(link)).toEqual({ exercise: plain });
  });

  it('gives a class one luck, or each pupil his own', () => {
    expect(setupOf(exercise, 7)).toMatchObject({ seed: '9b-7', startDay: 33, policies: { USSR: 'bold' } });
    expect(setupOf({ ...exercise, luck: 'same' }, 7).seed).toBe('9b');
  });

  it('is told from what is none', () => {
    expect(code(parseExercise('{}'))).toBe('notAnExercise');
    expect(code(parseExercise(formatExercise({ ...exercise, format: 3 })))).toBe('newerFormat');
    expect(code(parseExercise(formatExercise({ ...exercise, seat: 'Japan' as never })))).toBe('wrongType');
    const [first] = exercise.questions;
    expect(code(parseExercise(formatExercise({ ...exercise, questions: [first, first] as never })))).toBe('twice');
    const lost = { ...exercise, questions: [{ id: 'a', when: 'at', decision: '', text: 'x' }] } as const;
    expect(code(parseExercise(formatExercise(lost)))).toBe('wrongQuestion');
    expect(code(parseExerciseLink('#r=abc'))).toBe('notALink');
    expect(code(parseExerciseLink(`${EXERCISE_MARK}Ag`))).toBe('newerLink');
    expect(code(parseExerciseLink(formatExerciseLink(exercise).slice(0, -4)))).toBe('broken');
    expect(code(parseExerciseLink(`${EXERCISE_MARK}??`))).toBe('broken');
  });
});

let reportText = '';

describe('a report', () => {
  const random = { name: 'random', policy: POLICIES.random } as const;
  const recording = recordWar(library, setupOf(exercise, 3), { USSR: random, USA: random });
  const notes = [{ day: 33, seat: 'USA', decision: 'DP-28', text: 'He will protest.' }];
  const { rules } = recording.opened;
  const ctx: Ctx = { rules, ix: rules.index, s: recording.final, events: [], now: recording.final.now };
  const report = makeReport({
    ix: rules.index,
    exercise,
    pupil: 'no. 3',
    replay: { ...recording.replay, notes },
    final: recording.final,
    interests: panelsOf(ctx).interests,
  });

  reportText = formatReport(report);

  it('says what was decided, what was expected and on what it stands', () => {
    expect(report.decided.length).toBeGreaterThan(0);
    expect(report.decided.every((line) => rules.index.decisions[line.decision]?.decider === 'USA')).toBe(true);
    expect(report.expectations.map((line) => line.answer)).toEqual(['', 'He will protest.', '']);
    expect(report.aims).toHaveLength(3);
    expect(report.lenses.every((lens) => lens.authors !== '')).toBe(true);
    expect(report.says).toContain('modelsAnswerNotEvidence');
    expect(report.handIn).toMatch(/^[A-HJ-NP-Z2-9]{3}-[A-HJ-NP-Z2-9]{3}$/);
  });

  it('is plain data that comes back from its file', () => {
    expect(parseReport(formatReport(report))).toEqual({ report });
  });

  it('shows when it was changed afterwards', () => {
    const text = formatReport(report).replace('He will protest.', 'He will yield.');
    expect(code(parseReport(text))).toBe('changedAfterwards');
    expect(code(parseReport('{}'))).toBe('notAReport');
    expect(code(parseReport('x'))).toBe('notJson');
  });
});

describe('the class board', () => {
  const class9b: Exercise = { ...exercise, luck: 'same' };
  const handedIn = ['historical', 'bold', 'bold'].map((name, i) => {
    const policy = { name, policy: POLICIES[name as 'bold'] } as const;
    const recording = recordWar(library, setupOf(class9b, i), { USSR: policy as never, USA: policy as never });
    const { rules } = recording.opened;
    const ctx: Ctx = { rules, ix: rules.index, s: recording.final, events: [], now: recording.final.now };
    const notes = [{ day: 33, seat: 'USA', decision: 'DP-28', text: i === 0 ? '=1+1, "sure"' : 'No idea.' }];
    const report = makeReport({
      ix: rules.index,
      exercise: class9b,
      pupil: `no. ${3 - i}`,
      replay: { ...recording.replay, notes },
      final: recording.final,
      interests: panelsOf(ctx).interests,
    });
    return { name: `${i}.json`, text: formatReport(report) };
  });
  const board = makeBoard([...handedIn, handedIn[0] as never, { name: 'photo.jpg', text: '\u0000' }]);

  it('lays reports side by side, each once, and says what it could not take', () => {
    expect(board.reports.map((report) => report.pupil)).toEqual(['no. 1', 'no. 2', 'no. 3']);
    expect(board.refused).toMatchObject([{ name: 'photo.jpg', problem: { code: 'notJson' } }]);
    for (const { options, without } of board.choices)
      expect(options.reduce((sum, option) => sum + option.pupils.length, without.length)).toBe(3);
    expect(board.outcomes.find(({ id }) => id === 'surrender')?.values).toMatchObject([{ value: '15' }]);
    expect(board.sheets[1]?.answers[2]).toEqual({ pupil: 'no. 3', answer: '=1+1, "sure"' });
  });

  it('refuses a report of another exercise', () => {
    const other = formatReport(JSON.parse(formatReport(board.reports[0] as never)) as never);
    expect(makeBoard([{ name: 'a', text: other }]).reports).toHaveLength(1);
    const foreign = makeBoard([handedIn[0] as never, { name: 'b', text: reportText }]);
    expect(foreign.refused).toMatchObject([{ name: 'b', problem: { code: 'otherExercise' } }]);
  });

  it('gives a spreadsheet that runs nothing a pupil wrote', () => {
    const lines = boardCsv(board).split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('pupil,handIn,seed,ending');
    expect(lines[3]).toContain(`"'=1+1, ""sure"""`);
  });
});
