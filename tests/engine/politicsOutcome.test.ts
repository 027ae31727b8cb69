import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/engine/scenario.ts';
import { AIMS, CHARTS, SEATS } from '../../src/engine/words.ts';
import { chartOf } from '../../src/engine/rules/world.ts';
import { endingOf, endingsByRank } from '../../src/engine/outcome/endings.ts';
import { gradeAims, historysGrades } from '../../src/engine/outcome/aims.ts';
import { landOf } from '../../src/engine/rules/places.ts';
import { mentions } from '../../src/engine/decisions/conditions.ts';
import { panelsOf } from '../../src/engine/outcome/panels.ts';
import { politicsScenario, politicsWar, type TestWar } from '../kit/politicsWar.ts';
import { truthView } from '../../src/engine/rules/truth.ts';
import { winterOf } from '../../src/engine/outcome/winter.ts';

function give(war: TestWar, areas: readonly string[], power: 'USSR' | 'USA' | 'Japan'): void {
  for (const id of areas) {
    const area = war.ctx.s.areas[id];
    if (area === undefined) throw new Error(id);
    area.control = power;
  }
}

const KURILS = landOf(politicsWar().ctx.ix, 'KUR');
const SOUTH = ['KUR_ETOROFU', 'KUR_KUNASHIRI', 'KUR_SHIKOTAN', 'KUR_HABOMAI'];

/** The position of 5 September 1945. */
function history(): TestWar {
  const war = politicsWar();
  const { s } = war.ctx;
  give(war, [...KURILS, ...landOf(war.ctx.ix, 'KAR'), 'MAN_DAIREN', 'MAN_MUKDEN'], 'USSR');
  Object.assign(s.charts, {
    surrender: 'signed',
    occupation: 'soleCommander',
    chungking: 'signed',
    alliance: 'friction',
  });
  Object.assign(s.facts, {
    broadcastDay: 15,
    kurilsAtSigning: 10,
    baseGranted: 1,
    sovietDeadHundreds: 120,
    americanDeadTens: 40,
  });
  return war;
}

describe('aims', () => {
  it('are seven for each seat, with three of history', () => {
    const { aims } = politicsScenario();
    for (const seat of SEATS) {
      const own = aims.filter((aim) => aim.seat === seat);
      expect(own.map((aim) => aim.id)).toEqual(AIMS[seat]);
      expect(own.filter((aim) => aim.historys)).toHaveLength(3);
    }
  });

  it("come out at history's grades on history's position", () => {
    const war = history();
    const grades = gradeAims(war.ctx.ix, truthView(war.ctx));
    for (const seat of SEATS) expect(grades).toMatchObject(historysGrades(war.ctx.ix, seat));
  });

  it('give the breach one condition for both', () => {
    const [a, b] = politicsScenario().aims.filter((aim) => aim.id === 'noBreach');
    expect([a?.kept, a?.inPart]).toEqual([b?.kept, b?.inPart]);
  });
});

describe('endings', () => {
  const ways: Readonly<Record<string, (war: TestWar) => void>> = {
    yaltaKept: () => {},
    brokenAlliance: ({ ctx }) => void (ctx.s.charts['alliance'] = 'rupture'),
    warProlonged: ({ ctx }) => void (ctx.s.facts['broadcastDay'] = 0),
    dividedHokkaido: (war) => {
      give(war, ['HOK_RUMOI'], 'USSR');
      give(war, ['HOK_HAKODATE'], 'USA');
    },
    sharedOccupation: ({ ctx }) => void (ctx.s.charts['occupation'] = 'controlCouncil'),
    maximalGrab: (war) => give(war, ['HOK_RUMOI'], 'USSR'),
    footOnHokkaido: (war) => {
      give(war, ['HOK_RUMOI'], 'USSR');
      give(war, ['KUR_KUNASHIRI'], 'Japan');
    },
    standOffAtStrait: ({ ctx }) => void (ctx.s.charts['alliance'] = 'crisis'),
    southernIslandsSaved: (war) => give(war, SOUTH, 'Japan'),
    earlyPeace: ({ ctx }) => void (ctx.s.facts['broadcastDay'] = 13),
    latePeace: ({ ctx }) => void (ctx.s.facts['broadcastDay'] = 24),
    withoutPaper: ({ ctx }) => void (ctx.s.charts['chungking'] = 'broken'),
    islandsInTime: ({ ctx }) => void (ctx.s.facts['kurilsAtSigning'] = 11),
    opensQuestions: (war) => give(war, ['KUR_URUPPU'], 'Japan'),
  };

  it.each(Object.entries(ways))('%s can be reached', (id, change) => {
    const war = history();
    change(war);
    expect(endingOf(war.ctx)).toBe(id);
  });

  it('are all tried here, each with its own rank', () => {
    const { ix } = politicsWar().ctx;
    expect(
      endingsByRank(ix)
        .map((ending) => ending.id)
        .sort(),
    ).toEqual(Object.keys(ways).sort());
    expect(new Set(endingsByRank(ix).map((ending) => ending.rank)).size).toBe(ix.scenario.endings.length);
  });
});

describe('conditions of aims and endings', () => {
  const { aims, endings, facts, areas } = politicsScenario();
  const all: Condition[] = [...aims.flatMap((aim) => [aim.kept, aim.inPart]), ...endings.map((ending) => ending.when)];
  const known: Readonly<Record<string, (id: string) => boolean>> = {
    fact: (id) => [...facts.map((fact) => fact.id), 'standOffs'].includes(id),
    area: (id) => areas.some((area) => area.id === id),
    chart: (id) => Object.hasOwn(CHARTS, chartOf(id)),
  };

  it('speak only of things that exist', () => {
    for (const { kind, id } of all.flatMap(mentions)) expect(known[kind]?.(id), `${kind} ${id}`).toBe(true);
  });
});

describe('the winter and the panels', () => {
  it('project with ranges and reasons, and draw nothing', () => {
    const war = history();
    give(war, ['HOK_RUMOI'], 'USSR');
    war.ctx.s.costs.prisonersToUSSR = { low: 500000, high: 600000 };
    const before = JSON.stringify(war.ctx.s);
    const lines = winterOf(war.ctx);
    expect(JSON.stringify(war.ctx.s)).toBe(before);
    expect(lines.map((line) => line.rule)).toEqual(['W1', 'W3', 'W4', 'W5', 'W6', 'W8']);
    for (const line of lines) {
      expect(line.because.length).toBeGreaterThan(0);
      for (const outcome of line.outcomes) expect(outcome.low).toBeLessThanOrEqual(outcome.high);
    }
  });

  it('weigh a lodgement without a second wave and an American on the island against it', () => {
    const chance = (change: (war: TestWar) => void): number => {
      const war = history();
      give(war, ['HOK_RUMOI'], 'USSR');
      change(war);
      return winterOf(war.ctx)[0]?.outcomes[0]?.low ?? -1;
    };
    const plain = chance(() => {});
    expect(chance((war) => give(war, ['HOK_HAKODATE'], 'USA'))).toBeLessThan(plain);
    expect(chance(({ ctx }) => void (ctx.s.facts['hokkaidoYielded'] = 1))).toBeGreaterThan(plain);
  });

  it('show every aim beside history and every cost as a range with its source, and add nothing up', () => {
    const panels = panelsOf(history().ctx);
    expect(panels.interests).toHaveLength(14);
    expect(panels.costs.every((line) => line.historyLow <= line.historyHigh && line.source.length > 10)).toBe(true);
    for (const line of panels.peace.filter((one) => one.id !== 'hokkaidoSoviet')) expect(line.value).toBe(line.history);
    expect(Object.keys(panels)).toEqual(['interests', 'costs', 'peace', 'winter']);
  });
});
