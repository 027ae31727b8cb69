import { describe, expect, it } from 'vitest';
import type { Answer, Order, Submission } from '../../src/engine/submission.ts';
import type { ScenarioIndex } from '../../src/engine/scenarioIndex.ts';
import type { Replay } from '../../src/engine/replay.ts';
import { canonicalSubmission } from '../../src/engine/submissionForm.ts';
import { codes } from '../campaign/kit.ts';
import { DIRECTIVES, ORDER_KINDS, SEATS } from '../../src/engine/words.ts';
import { formatLink, parseLink } from '../../src/campaign/link.ts';
import { library, pick, setupOf } from './kit.ts';

/** Random desks put through a link, whether or not any day would allow them. GOO_LINKS sets how many desks. */

const DESKS = Number(process.env['GOO_LINKS'] ?? '300');
const DESKS_A_LINK = 50;

/** Up to `most` different things; most desks hold few. */
function some<T>(seed: string, what: string, most: number, make: (question: string) => T): T[] {
  const many = pick(seed, `${what}/many`, 10) === 0 ? most : 3;
  return Array.from({ length: pick(seed, `${what}/count`, many) }, (_, i) => make(`${what}/${i}`));
}

function oneOf<T>(seed: string, question: string, list: readonly T[]): T {
  return list[pick(seed, question, list.length)] as T;
}

function randomOrder(ix: ScenarioIndex, seed: string, question: string): Order {
  const kind = oneOf(seed, `${question}/kind`, ORDER_KINDS);
  const operation = oneOf(seed, `${question}/plan`, [...ix.operationIds, 'no-such-plan']);
  const area = oneOf(seed, `${question}/area`, [...ix.areaIds, '', 'nowhere']);
  if (kind === 'divert') return { kind, operation, target: area };
  if (kind !== 'direct') return { kind, operation };
  const directive = oneOf(seed, `${question}/directive`, DIRECTIVES);
  return { kind, front: oneOf(seed, `${question}/front`, [...ix.frontIds, 'no-such-front']), directive, area };
}

function randomAnswer(ix: ScenarioIndex, seed: string, question: string): Answer {
  const decision = oneOf(seed, `${question}/decision`, ix.decisionIds);
  const options = [...(ix.decisions[decision]?.options ?? []).map((option) => option.id), 'no-such-option'];
  return { decision, option: oneOf(seed, `${question}/option`, options) };
}

function randomDesk(ix: ScenarioIndex, seed: string, day: number, at: number): Submission {
  const of = (what: string): string => `${what}/${at}`;
  const people = ix.scenario.people.map((person) => person.id);
  return canonicalSubmission({
    day,
    seat: SEATS[at % 2] ?? 'USSR',
    answers: some(seed, of('answers'), 8, (question) => randomAnswer(ix, seed, question)),
    orders: some(seed, of('orders'), 6, (question) => randomOrder(ix, seed, question)),
    consults: some(
      seed,
      of('consults'),
      6,
      (question) => `${oneOf(seed, `${question}/about`, ix.decisionIds)}/${oneOf(seed, `${question}/who`, people)}`,
    ),
  });
}

describe('random desks', () => {
  it('come back from a link as they went in', { timeout: 60_000 + DESKS * 20 }, () => {
    for (let n = 0; n * DESKS_A_LINK < DESKS; n++) {
      const seed = `links-${n}`;
      const setup = setupOf(seed);
      const ix = library.scenarios[setup.scenario] as ScenarioIndex;
      let day = ix.scenario.start;
      const submissions = Array.from({ length: DESKS_A_LINK }, (_, i) => {
        if (i % 2 === 0) day += pick(seed, `days/${i}`, 6);
        return randomDesk(ix, seed, day, i);
      });
      const replay: Replay = {
        format: 1,
        rules: 1,
        scenarioHash: ix.scenario.hash,
        setup,
        submissions,
        checkpoints: ['0123456789abcdef'],
      };
      const read = parseLink(formatLink(replay, codes), codes);
      if ('problem' in read) throw new Error(`${seed}: ${JSON.stringify(read.problem)}`);
      const full = submissions.filter((desk) => desk.answers.length + desk.orders.length + desk.consults.length > 0);
      expect(read.war.submissions, seed).toEqual(full);
      expect(read.war.setup, seed).toEqual(setup);
    }
  });
});
