import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../src/engine/events.ts';
import { answersOf, causesOf, fingerprint, warsWithout } from '../../src/lab/causes.ts';
import { AIMS, COSTS, SEATS } from '../../src/engine/words.ts';
import { apartOn, isHeadline, laneOf, LANES, marksOf } from '../../src/ui/debrief/lanes.ts';
import { byConsequence, causesIn, effects, type Effect } from '../../src/ui/debrief/causes.ts';
import { Campaign } from '../../src/campaign/campaign.ts';
import { finished, uiLibrary } from './kit.ts';
import { firstSentence, mostTelling } from '../../src/ui/debrief/sentence.ts';
import { peaceTitle, peaceValue, winterOutcome, winterTitle } from '../../src/text/en/debrief.ts';
import { questionsFor } from '../../src/ui/debrief/questions.ts';
import { dayOf } from '../../src/engine/time.ts';
import { reviewOf, type Choice, type Review } from '../../src/ui/debrief/review.ts';
import { word } from '../../src/text/en.ts';

const library = uiLibrary();
const campaign = finished({ seed: 'amur-birch-fog' });
const review = reviewOf(campaign, library) as Review;
const found = [...effects(library, campaign.opened, review)].filter((effect): effect is Effect => effect !== null);

describe('the review of a war', () => {
  it('belongs to the seat that a person held', () => {
    expect(review.seats).toEqual(['USSR']);
    expect(reviewOf(finished({ human: null, as: 'historical' }), library)?.seats).toEqual(SEATS);
  });

  it('is not made before the war is over', () => {
    const { setup, holders } = campaign;
    expect(reviewOf(new Campaign({ library, setup, holders }), library)).toBeNull();
  });

  it('has every choice once, with what was done again', () => {
    const ids = review.choices.map((choice) => choice.decision);
    expect(new Set(ids).size).toBe(ids.length);
    const given = answersOf(review.played).length;
    expect(
      review.choices
        .filter((choice) => choice.kind === 'answer' || choice.kind === 'unasked')
        .reduce((sum, choice) => sum + 1 + choice.again.length, 0),
    ).toBe(given);
    const ordered = review.played.submissions.reduce((sum, { orders }) => sum + orders.length, 0);
    expect(review.choices.filter((choice) => choice.kind === 'order').length).toBe(ordered);
  });

  it('calls nothing done unasked historical that the reference path does not do', () => {
    const taken = new Set(
      (library.references['the-hokkaido-week'] ?? []).flatMap(({ answers }) => answers.map((one) => one.decision)),
    );
    for (const choice of review.choices.filter((one) => one.kind === 'unasked' && one.asHistory))
      expect(taken).toContain(choice.decision);
  });
});

describe('causes', () => {
  it('are those of the laboratory, whether worked off in slices or at once', () => {
    const answered = answersOf(review.played).find(({ decision }) => decision === 'DP-32a' || decision === 'DP-29');
    expect(answered).toBeDefined();
    const without = warsWithout(library, review.played, answered === undefined ? [] : [answered]);
    const sliced = found.filter(({ choice }) => choice.decision === answered?.decision);
    for (const event of review.debrief.yours.flatMap((day) => day.events))
      expect(causesIn(sliced, event).length, event.id).toBe(causesOf(event, without).length);
  });

  it('ask about every choice but the silences, those of the own seat first', () => {
    expect(found.length).toBe(review.choices.filter((choice) => choice.kind !== 'silence').length);
    const seats = found.map(({ choice }) => choice.seat);
    expect(seats.lastIndexOf('USSR')).toBeLessThan(seats.indexOf('USA'));
  });

  it('weigh an order by the war without it, and without it alone', { timeout: 60_000 }, () => {
    const war = reviewOf(finished({ seed: 'amur-birch-fog', as: 'random' }), library) as Review;
    const orders = war.choices.filter((choice) => choice.kind === 'order' && choice.seat === 'USSR');
    expect(orders.length).toBeGreaterThan(0);
    const weighed = [...effects(library, campaign.opened, { ...war, choices: orders })].filter((one) => one !== null);
    expect(weighed.map((one) => one.choice)).toEqual(orders);
    const sent = (event: GameEvent): boolean => event.kind === 'orderSent';
    for (const { choice, missing } of weighed) {
      const own = war.debrief.yours
        .filter(({ day }) => day === choice.day)
        .flatMap(({ events }) => events)
        .filter(
          (event) => sent(event) && event.params['operation'] === (choice.order as { operation?: string }).operation,
        );
      for (const event of own) expect(missing.has(fingerprint(event)), choice.decision).toBe(true);
      const before = war.debrief.yours.filter(({ day }) => day < choice.day).flatMap(({ events }) => events);
      expect(before.filter((event) => missing.has(fingerprint(event)))).toEqual([]);
    }
  });

  it('put a choice that changes the ending before one that does not', () => {
    const ranked = byConsequence(found, review.debrief.ending).map((effect) => effect.ending === review.debrief.ending);
    expect(ranked).toEqual([...ranked].sort((a, b) => Number(a) - Number(b)));
  });
});

describe('the first sentence', () => {
  it('names a choice, what it brought, 1945 and the weather', () => {
    const { main, more } = firstSentence(review, found);
    expect(main).toMatch(/^Your choice on \d+ (August|September) brought .+; in 1945 .+; .+weather/);
    expect(more).toMatch(/^The question was “.+”, and the answer “.+”\./);
  });

  it('speaks of the same weather without a condition where it is the recorded one', () => {
    const recorded = finished();
    const same = reviewOf(recorded, library) as Review;
    expect(firstSentence(same, []).main).toMatch(/; with the same weather\.$/);
  });

  it('credits only a choice without which the thing does not happen', () => {
    const told = mostTelling(review, found);
    const effect = found.find(({ choice }) => choice.decision === told?.choice.decision);
    expect(told === null || effect?.missing.size).toBeTruthy();
    expect(causesIn(found, told?.event as never).map((choice) => choice.decision)).toContain(told?.choice.decision);
  });

  it('names the order where an order brought more than any answer', () => {
    const landing: GameEvent = {
      id: 'landingMade/rumoiSpearhead',
      kind: 'landingMade',
      at: 0,
      params: { operation: 'rumoiSpearhead', to: 'HOK_RUMOI', men: 1200 },
      cause: { paragraph: '4.5', because: ['USSR/order/08-16/go/rumoiSpearhead'] },
      seenBy: ['USSR'],
      weight: 3,
    };
    const first = review.debrief.yours[0];
    if (first === undefined) throw new Error('A war without days.');
    const yours = [{ ...first, day: dayOf('08-18'), events: [landing] }];
    const ordered: Choice = {
      seat: 'USSR',
      decision: 'order/32/USSR/go/rumoiSpearhead',
      option: 'go',
      day: dayOf('08-16'),
      kind: 'order',
      order: { kind: 'go', operation: 'rumoiSpearhead' },
      asHistory: false,
      again: [],
    };
    const told = firstSentence({ ...review, choices: [ordered], debrief: { ...review.debrief, yours } }, []);
    expect(told.main).toMatch(
      /^Your choice on 16 August brought 1,200 men ashore at Rumoi on .+; in 1945 nobody landed there; .+weather/,
    );
    expect(told.more).toContain('“Go: Spearhead at Rumoi”');
  });

  it('never says of a bomb that 1945 had nothing of the kind', () => {
    const race = reviewOf(finished({ scenario: 'the-race', human: 'USA' }), library) as Review;
    const { main } = firstSentence(race, []);
    expect(main.includes('atomic bomb')).toBe(main.includes('the last one fell on 9 August'));
  });

  it('says so when the choices were those of 1945', () => {
    const same = reviewOf(finished({ as: 'historical' }), library) as Review;
    expect(firstSentence(same, []).main).toMatch(/^You (decided as it was decided|answered otherwise)/);
  });
});

describe('the two paths', () => {
  it('find a lane for every headline, and count what only one of them has', () => {
    const { yours, historys } = review.debrief;
    for (const event of yours.flatMap((day) => day.events).filter(isHeadline))
      expect(LANES).toContain(laneOf(review.ix, event));
    for (const mark of marksOf(review.ix, yours, historys)) expect(mark.own).toBeLessThanOrEqual(mark.all);
    expect(marksOf(review.ix, yours, yours).every((mark) => mark.own === 0)).toBe(true);
  });

  it('name the places that are in other hands', () => {
    const { yours } = review.debrief;
    expect(apartOn(yours[0], yours[0])).toEqual([]);
    expect(apartOn(yours[0], yours.at(-1)).length).toBeGreaterThan(0);
  });
});

describe('words', () => {
  const wars = [review, reviewOf(finished({ scenario: 'the-race', human: 'USA' }), library) as Review];

  it('exist for every line of the peace and of the winter', () => {
    for (const { debrief, ix } of wars) {
      for (const line of debrief.panels.peace) {
        expect(peaceTitle(line.id)).toMatch(/^[A-Z]/);
        expect(peaceValue(ix, line, line.value)).not.toMatch(/undefined|NaN|^$/);
        expect(peaceValue(ix, line, line.history)).not.toMatch(/undefined|NaN|^$/);
      }
      for (const line of debrief.winter) {
        expect(winterTitle(line)).toMatch(/^[A-Z]/);
        for (const { id } of line.outcomes) expect(winterOutcome(line.about, id)).toContain(' ');
      }
      expect(debrief.panels.costs.map((line) => line.cost)).toEqual([...COSTS]);
      expect(debrief.panels.interests.length).toBe(AIMS.USSR.length + AIMS.USA.length);
    }
  });

  it('leave no question empty and no name of the machinery in a sentence', () => {
    for (const one of wars) {
      for (const question of questionsFor(one)) expect(question).not.toMatch(/undefined|DP-|\bnull\b/);
      for (const event of one.debrief.yours.flatMap((day) => day.events).filter(isHeadline))
        expect(word(event, one.ix)).not.toMatch(/undefined|NaN/);
    }
  });
});
