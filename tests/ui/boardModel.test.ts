/** What the board may show: no more than the seat knows, and the same for every way of drawing it. */
import { expect, test } from 'vitest';
import { boardFacts, boardModel } from '../../src/campaign/boardModel.ts';
import { Campaign } from '../../src/campaign/campaign.ts';
import { DEFAULT_LENSES } from '../../src/engine/war.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { mergeScenario } from '../../src/scenario/index.ts';

const library = loadLibrary('scenarios', mergeScenario);

function campaign(): Campaign {
  const opened = new Campaign({
    library,
    setup: { scenario: 'the-race', seed: 'board', lenses: DEFAULT_LENSES, aims: {}, policies: { USA: 'historical@1' } },
    holders: { USSR: { kind: 'human' }, USA: { kind: 'policy', name: 'historical' } },
  });
  opened.begin();
  return opened;
}

test('own formations are shown as they are, the others only as reported', () => {
  const played = campaign();
  const snapshot = played.snapshot();
  const model = boardModel(played.ix, snapshot);
  for (const formation of Object.values(model.formations)) {
    expect(formation.isOwn).toBe(formation.power === 'USSR');
    if (!formation.isOwn) expect(snapshot.observation.known[`place/${formation.id}`]?.value).toBe(formation.at);
  }
  expect(Object.values(model.formations).some((formation) => formation.isOwn)).toBe(true);
  expect(Object.keys(model.areas).sort()).toEqual([...played.ix.areaIds].sort());
});

test('a drafted plan is drawn in pencil and goes with its withdrawal', () => {
  const played = campaign();
  const order = played.snapshot().legal.orders.find((one) => one.kind === 'prepare' || one.kind === 'go');
  if (order === undefined) throw new Error('the staff offers nothing on the first day');
  expect(played.order(order)).toBeNull();
  const drawn = boardModel(played.ix, played.snapshot()).arrows.filter((arrow) => arrow.state === 'draft');
  expect(drawn).toHaveLength(1);
  expect(drawn[0]?.places.length).toBeGreaterThan(1);
  played.withdraw({ order });
  expect(boardModel(played.ix, played.snapshot()).arrows.filter((arrow) => arrow.state === 'draft')).toEqual([]);
});

test('the same observation gives the same facts', () => {
  const one = campaign();
  const two = campaign();
  for (let i = 0; i < 3; i++) {
    expect(boardFacts(boardModel(one.ix, one.snapshot()))).toEqual(boardFacts(boardModel(two.ix, two.snapshot())));
    for (const each of [one, two]) {
      each.seal();
      each.turnPage();
    }
  }
});
