import { describe, expect, it } from 'vitest';
import type { BoardArea, BoardArrow, BoardFormation, BoardModel } from '../../src/campaign/boardPort.ts';
import { endOf, LONGEST, plan } from '../../src/board/plan.ts';

const moving = { reducedMotion: false };

function area(id: string, control: BoardArea['control'], kind: BoardArea['kind'] = 'land'): BoardArea {
  return { id, kind, control, asOf: 0, confidence: 'A', hatch: 'none', recipient: null };
}

function formation(id: string, at: string, power: BoardFormation['power'] = 'USSR'): BoardFormation {
  const base = { id, short: id, name: id, kind: 'division', power, at };
  return { ...base, men: 9000, isOwn: true, readiness: 1000, status: 'active' };
}

function arrow(operation: string, places: readonly string[], at: string): BoardArrow {
  return { operation, power: 'USSR', verb: 'go', kind: 'landing', places, state: 'underway', at };
}

function model(turn: number, change: Partial<BoardModel> = {}): BoardModel {
  const areas = { A: area('A', 'USSR'), S: area('S', 'unknown', 'sea'), B: area('B', 'Japan') };
  return { turn, day: 30 + turn, seat: 'USSR', areas, formations: {}, arrows: [], weather: {}, ...change };
}

describe('what is shown of a day', () => {
  it('is nothing at first, nothing without change, and nothing with reduced motion', () => {
    const before = model(0, { formations: { x: formation('x', 'A') } });
    const after = model(1, { formations: { x: formation('x', 'B') } });
    expect(plan(null, after, moving)).toEqual([]);
    expect(plan(before, model(1, { formations: before.formations }), moving)).toEqual([]);
    expect(plan(before, after, { reducedMotion: true })).toEqual([]);
  });

  it.each([
    ['a day back', 3, 2],
    ['several days on', 3, 5],
    ['the same day', 3, 3],
  ])('jumps on %s', (_name, from, to) => {
    const before = model(from, { formations: { x: formation('x', 'A') } });
    expect(plan(before, model(to, { formations: { x: formation('x', 'B') } }), moving)).toEqual([]);
  });

  it('jumps when the chair changes', () => {
    const after = model(1, { seat: 'USA', formations: { x: formation('x', 'B') } });
    expect(plan(model(0, { formations: { x: formation('x', 'A') } }), after, moving)).toEqual([]);
  });

  it('moves a counter along the plan that carries it, by sea where the plan goes by sea', () => {
    const places = ['A', 'S', 'B'];
    const before = model(0, { formations: { x: formation('x', 'A') }, arrows: [arrow('op', places, 'A')] });
    const after = model(1, { formations: { x: formation('x', 'B') } });
    const [tween] = plan(before, after, moving);
    expect(tween).toMatchObject({ kind: 'move', formation: 'x', from: 'A', to: 'B', places, bySea: true });
  });

  it('does not lend one power the plans of another', () => {
    const places = ['A', 'S', 'B'];
    const before = model(0, { formations: { x: formation('x', 'A', 'Japan') }, arrows: [arrow('op', places, 'A')] });
    const after = model(1, { formations: { x: formation('x', 'B', 'Japan') } });
    expect(plan(before, after, moving)[0]).toMatchObject({ places: ['A', 'B'], bySea: false });
  });

  it('sails the ships of a plan from sea to sea', () => {
    const before = model(0, { arrows: [arrow('op', ['A', 'S', 'B'], 'A')] });
    const after = model(1, { arrows: [arrow('op', ['S', 'B'], 'S')] });
    expect(plan(before, after, moving)).toMatchObject([{ kind: 'sail', operation: 'op', from: 'A', to: 'S' }]);
  });

  it('changes a place of hands after the counters have come', () => {
    const before = model(0, { formations: { x: formation('x', 'A') } });
    const areas = { ...before.areas, B: area('B', 'USSR') };
    const tweens = plan(before, model(1, { areas, formations: { x: formation('x', 'B') } }), moving);
    const move = tweens.find((tween) => tween.kind === 'move');
    const tint = tweens.find((tween) => tween.kind === 'tint');
    expect(tint).toMatchObject({ area: 'B', from: 'Japan', to: 'USSR' });
    expect(tint?.delay).toBeGreaterThan(move?.delay ?? Infinity);
  });

  it('lets counters come and go', () => {
    const before = model(0, { formations: { x: formation('x', 'A') } });
    const after = model(1, { formations: { y: formation('y', 'A') } });
    const kinds = plan(before, after, moving).map((tween) => tween.kind);
    expect(kinds.toSorted()).toEqual(['appear', 'vanish']);
  });

  it('never takes longer than a few seconds, however much has happened', () => {
    const ids = Array.from({ length: 80 }, (_, i) => `f${i}`);
    const at = (place: string): BoardModel['formations'] =>
      Object.fromEntries(ids.map((id) => [id, formation(id, place)]));
    const before = model(0, { formations: { ...at('A'), gone: formation('gone', 'A') } });
    const areas = { ...before.areas, B: area('B', 'USSR') };
    const tweens = plan(before, model(1, { areas, formations: { ...at('B'), come: formation('come', 'B') } }), moving);
    expect(tweens.length).toBe(83);
    expect(endOf(tweens)).toBeLessThanOrEqual(LONGEST);
    expect(tweens.every((tween) => Number.isInteger(tween.delay) && tween.delay >= 0)).toBe(true);
  });

  it('is the same every time', () => {
    const before = model(0, { formations: { b: formation('b', 'A'), a: formation('a', 'A') } });
    const after = model(1, { formations: { a: formation('a', 'B'), b: formation('b', 'B') } });
    expect(plan(before, after, moving)).toEqual(plan(before, after, moving));
    expect(plan(before, after, moving).map((tween) => (tween.kind === 'move' ? tween.formation : ''))).toEqual([
      'a',
      'b',
    ]);
  });
});
