/** Lift, loading, passage and station: the rules of the sea one at a time. */
import { describe, expect, it } from 'vitest';
import { fairSeas, tinyWar } from '../kit/tinyScenario.ts';

const DAYS = Array.from({ length: 16 }, (_, i) => `08-${14 + i}`);

function shumshu(answers: Readonly<Record<string, number | string>> = {}) {
  const war = tinyWar(['shumshu', 'paramushiru', 'onekotan'], { answers });
  war.open('08-15');
  war.order('go', 'shumshu');
  war.order('prepare', 'paramushiru');
  return war;
}

describe('Shumshu from the word to the beach', () => {
  it('needs 36 hours to load and 23 to sail in fog, and is ashore before dawn of the 18th', () => {
    const fog = {
      'weather/SEA_KURIL_N/08-16': 'fog',
      'weather/SEA_KURIL_N/08-17': 'fog',
      'weather/SEA_KURIL_N/08-18': 'fog',
    };
    for (const minutes of [180, 300, 540]) {
      const war = shumshu({
        ...fog,
        'instruction/shumshu/go/08-15/delay': minutes,
        'garrison/KUR_SHUMSHU/will': 0,
        'battle/shumshu': 300,
      });
      war.until('08-19');
      expect(war.when('operation/shumshu/sailed')).toBe('08-17 04:30');
      expect(war.when('operation/shumshu/landed')).toBe('08-18 04:00');
      expect(war.plan('shumshu').status).toBe('assaulting');
      expect(war.ctx.s.charts['kurils']).toBe('ashore');
      expect(war.ctx.s.lift['lciPetropavlovsk']?.hulls).toBe(750);
    }
  });

  it('waits at the quay until a gale has passed', () => {
    const war = shumshu({
      'instruction/shumshu/go/08-15/delay': 300,
      'weather/SEA_KURIL_N/08-16': 'gale',
      'weather/SEA_KURIL_N/08-17': 'clear',
    });
    war.until('08-18');
    expect(war.when('operation/shumshu/sailed')).toBe('08-17 07:30');
    expect(war.ctx.events.map((event) => event.kind)).toContain('operationStoppedByWeather');
  });

  it('is thrown back only on the worst draws of the beach', () => {
    const results = [0, 200, 500, 800, 999].map((answer) => {
      const war = shumshu({
        ...fairSeas(['SEA_KURIL_N'], DAYS),
        'garrison/KUR_SHUMSHU/will': 0,
        'battle/shumshu': answer,
      });
      war.until('08-19');
      return war.plan('shumshu').status;
    });
    expect(results.at(-1)).toBe('repulsed');
    expect(results.slice(0, 4)).not.toContain('repulsed');
  });

  it('holds in port with everything loaded, and sails at the next hour once released', () => {
    const war = shumshu(fairSeas(['SEA_KURIL_N'], DAYS));
    war.until('08-16');
    war.order('hold', 'shumshu');
    war.until('08-19');
    expect(war.plan('shumshu').status).toBe('held');
    expect(war.ctx.s.lift['kamchatkaLift']?.operation).toBe('shumshu');
    war.order('go', 'shumshu');
    war.until('08-21');
    expect(war.when('operation/shumshu/sailed')).toBe('08-20 04:30');
  });

  it('cancelled in port, gives its counters back', () => {
    const war = shumshu();
    war.until('08-16');
    war.order('recall', 'shumshu');
    war.until('08-18');
    expect(war.plan('shumshu').status).toBe('cancelled');
    expect(war.ctx.s.lift['kamchatkaLift']?.operation).toBeNull();
  });
});

describe('the lift tray', () => {
  it('gives one counter to one plan, and frees it only after the turn-round', () => {
    const war = tinyWar(['tf31TokyoBay', 'tf31Hakodate'], {
      answers: fairSeas(['SEA_TSUGARU', 'SEA_PACIFIC_NW'], DAYS),
    });
    war.ctx.s.charts.surrender = 'ceasefire';
    war.ctx.s.milestones['entry'] = 0;
    const hakodate = war.ctx.s.areas['HOK_HAKODATE'];
    if (hakodate !== undefined) hakodate.orderAt = 0;
    war.open('08-20');
    war.order('go', 'tf31Hakodate');
    war.until('08-21');
    war.order('go', 'tf31TokyoBay');
    war.until('08-23');
    expect(war.plan('tf31TokyoBay').status).toBe('dormant');
    expect(war.ctx.events.some((event) => event.kind === 'orderOvertaken' && event.params['why'] === 'liftTaken')).toBe(
      true,
    );
    war.until('08-30');
    expect(war.when('operation/tf31Hakodate/landed')).toMatch(/^08-2[34]/);
    const free = war.ctx.s.milestones['operation/tf31Hakodate/done'] ?? 0;
    expect(war.ctx.s.milestones['operation/tf31TokyoBay/prepared'] ?? 0).toBeGreaterThan(free + 24 * 60);
  });

  it('keeps a convoy from loading what is not at its quay', () => {
    const war = tinyWar(['etorofu']);
    war.open('08-20');
    war.order('go', 'etorofu');
    war.until('08-24');
    expect(war.plan('etorofu').status).toBe('dormant');
  });
});

describe('mines', () => {
  const war = (answer: number) => {
    const tiny = tinyWar(['otomari'], {
      answers: { ...fairSeas(['SEA_LAPEROUSE'], DAYS), 'mines/SEA_LAPEROUSE/otomari': answer },
    });
    for (const place of ['KAR_MAOKA', 'KAR_OTOMARI']) {
      const area = tiny.ctx.s.areas[place];
      if (area !== undefined) area.control = 'USSR';
    }
    tiny.open('08-22');
    tiny.order('go', 'otomari');
    tiny.until('08-27');
    return tiny;
  };

  it('cost hulls and men where a ship is struck, and nothing where none is', () => {
    expect(war(0).ctx.s.lift['stofWave']?.hulls).toBe(1000);
    expect(war(999).ctx.s.lift['stofWave']?.hulls).toBe(800);
    expect(war(999).plan('otomari').ashore).toBeLessThan(war(0).plan('otomari').ashore);
    expect(war(999).ctx.s.costs.sovietDead.high).toBeGreaterThan(0);
  });

  it('slow nothing down: a gale does, port to port', () => {
    const calm = war(0).ctx.s.milestones['operation/otomari/landed'] ?? 0;
    const stormy = tinyWar(['otomari'], {
      answers: {
        'weather/SEA_LAPEROUSE/08-24': 'gale',
        'weather/SEA_LAPEROUSE/08-23': 'gale',
        'weather/SEA_LAPEROUSE/08-25': 'gale',
      },
    });
    for (const place of ['KAR_MAOKA', 'KAR_OTOMARI']) {
      const area = stormy.ctx.s.areas[place];
      if (area !== undefined) area.control = 'USSR';
    }
    stormy.open('08-22');
    stormy.order('go', 'otomari');
    stormy.until('08-27');
    const late =
      (stormy.ctx.s.milestones['operation/otomari/landed'] ?? 0) -
      (stormy.ctx.s.milestones['operation/otomari/sailed'] ?? 0);
    expect(late).toBeGreaterThan(24 * 60);
    expect(calm).toBeGreaterThan(0);
  });
});

describe('submarines and the ships from Karafuto', () => {
  const war = (answers: Readonly<Record<string, number | string>>, posted = true) => {
    const tiny = tinyWar(['submarinesRumoi', 'maoka'], {
      answers: { 'instruction/submarinesRumoi/show/08-19/delay': 200, ...answers },
    });
    if (posted) {
      tiny.open('08-19');
      tiny.order('show', 'submarinesRumoi');
    }
    tiny.open('08-19');
    tiny.ctx.s.milestones['operation/maoka/landed'] = tiny.ctx.now + 25 * 60;
    tiny.until('08-24');
    return tiny.ctx;
  };

  it('meet where boats are posted and chance is against the ships', () => {
    const lost = war({ ...fairSeas(['SEA_JAPAN_N'], DAYS), 'ships/refugees/rumoi': 999 });
    expect(lost.s.milestones['ships/sunk']).toBeDefined();
    expect(lost.s.costs.refugeeShips).toEqual({ low: 1200, high: 2200 });
  });

  it('pass each other where chance is kind, and where no boat is posted', () => {
    expect(war({ 'ships/refugees/rumoi': 0 }).s.costs.refugeeShips.high).toBe(0);
    const alone = war({ 'ships/refugees/rumoi': 999 }, false);
    expect(alone.s.milestones['ships/passed']).toBeDefined();
    expect(alone.s.costs.refugeeShips.high).toBe(0);
  });
});

describe('carriers on station', () => {
  it('stand for something only while they stand there', () => {
    const war = tinyWar(['tf38North']);
    war.open('08-18');
    war.order('show', 'tf38North');
    war.until('08-22');
    expect(war.plan('tf38North').status).toBe('done');
    expect(war.ctx.s.facts['tf38North']).toBe(1);
    expect(war.ctx.s.formations['tf38']?.at).toBe('SEA_KURIL_S');
    war.order('recall', 'tf38North');
    war.until('08-24');
    expect(war.ctx.s.facts['tf38North']).toBe(0);
  });
});
