/** What is chosen in an opened plan travels in links and files, and a war without such choices reads as it always did. */
import { describe, expect, it } from 'vitest';
import type { Order, PlanChoices, Submission } from '../../src/engine/submission.ts';
import { codes, library, recorded } from './kit.ts';
import { ESCORTS, FIRST_WAVES, H_HOURS } from '../../src/engine/words.ts';
import { formatLink, openLink, parseLink } from '../../src/campaign/link.ts';
import { formatReplay, parseReplay } from '../../src/campaign/replayFile.ts';
import { canonicalSubmission } from '../../src/engine/submissionForm.ts';
import { verifyReplay } from '../../src/engine/replay.ts';

const war = recorded('opened', 'historical');

/** The war with orders laid on an empty desk of its first days; its checkpoints no longer matter. */
function withOrders(orders: readonly Order[]) {
  const submissions: Submission[] = orders.map((order, i) =>
    canonicalSubmission({ day: 40 + i, seat: 'USSR', answers: [], orders: [order], consults: [] }),
  );
  return { ...war, submissions };
}

const HOURS = [undefined, ...H_HOURS];
const every: PlanChoices[] = HOURS.flatMap((hHour) =>
  [undefined, 'URS_SOVGAVAN'].flatMap((port) =>
    [undefined, ...ESCORTS].flatMap((escort) =>
      [undefined, ...FIRST_WAVES].map((firstWave) => ({
        ...(hHour === undefined ? {} : { hHour }),
        ...(port === undefined ? {} : { port }),
        ...(escort === undefined ? {} : { escort }),
        ...(firstWave === undefined ? {} : { firstWave }),
      })),
    ),
  ),
);
const orders: Order[] = every.map((opened, i) => ({
  kind: i % 2 === 0 ? 'go' : 'prepare',
  operation: 'firstEchelon',
  opened,
}));

function linked(replay: typeof war): readonly Submission[] {
  const read = parseLink(formatLink(replay, codes), codes);
  if (!('war' in read)) throw new Error(read.problem.code);
  return read.war.submissions;
}

describe('choices in an opened plan', () => {
  it('come back from a link, every one of them', () => {
    const replay = withOrders(orders);
    expect(linked(replay)).toEqual(replay.submissions);
  });

  it('come back from a file, in one form whatever order they were named in', () => {
    const replay = withOrders(orders);
    const read = parseReplay(formatReplay(replay));
    expect('replay' in read ? read.replay.submissions : read.problem).toEqual(replay.submissions);
    const turned = { escort: 'light', hHour: 'midday', more: 1 } as PlanChoices;
    const [straight] = withOrders([{ kind: 'go', operation: 'shumshu', opened: turned }]).submissions;
    expect(JSON.stringify(straight?.orders)).toBe(
      '[{"kind":"go","operation":"shumshu","opened":{"hHour":"midday","escort":"light"}}]',
    );
  });

  it('take one byte more than an order that leaves the plan to its staff', () => {
    const plain = formatLink(withOrders([{ kind: 'go', operation: 'shumshu' }]), codes).length;
    const opened: PlanChoices = { hHour: 'midday', escort: 'strong', firstWave: 'large' };
    const longer = formatLink(withOrders([{ kind: 'go', operation: 'shumshu', opened }]), codes).length;
    expect(longer - plain).toBeLessThanOrEqual(2);
  });

  it('are refused in a file where no rule knows them', () => {
    const text = formatReplay(withOrders([{ kind: 'go', operation: 'shumshu', opened: { hHour: 'midday' } }]));
    const read = parseReplay(text.replace('"midday"', '"midnight"'));
    expect('problem' in read ? read.problem.code : null).toBe('wrongType');
  });

  it('are made by players of the wayward kind, and such a war verifies out of its link', { timeout: 60_000 }, () => {
    const wars = Array.from({ length: 8 }, (_, i) => recorded(`opened-${i}`));
    const isOpened = (order: Order): boolean => 'opened' in order && Object.keys(order.opened ?? {}).length > 0;
    const opened = wars.filter((one) => one.submissions.some((desk) => desk.orders.some(isOpened)));
    expect(opened.length).toBeGreaterThan(0);
    for (const one of opened) {
      const read = parseLink(formatLink(one, codes), codes);
      const again = 'war' in read ? openLink(library, read.war) : null;
      expect(again).toEqual({ replay: one, same: true });
      expect(verifyReplay(library, one)).toMatchObject({ ok: true });
    }
  });
});
