/** A page that was left is found as it was. */
import { expect, test } from 'vitest';
import { Campaign } from '../../src/campaign/campaign.ts';
import { DEFAULT_LENSES } from '../../src/engine/war.ts';
import { formatSave, parseSave } from '../../src/campaign/saveFile.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { mergeScenario } from '../../src/scenario/index.ts';
import { resumeCampaign, saveCampaign } from '../../src/campaign/save.ts';

const library = loadLibrary('scenarios', mergeScenario);
const setup = { scenario: 'the-race', seed: 'kept', lenses: DEFAULT_LENSES, aims: {}, policies: {} };

function again(campaign: Campaign): Campaign {
  const read = parseSave(formatSave(saveCampaign(campaign, 'kept')));
  if (!('save' in read)) throw new Error(read.problem.code);
  const resumed = resumeCampaign(library, read.save);
  expect(resumed.differsOn).toBeNull();
  return resumed.campaign;
}

test('every screen, draft, note and consultation comes back', () => {
  const campaign = new Campaign({
    library,
    setup,
    holders: { USSR: { kind: 'human' }, USA: { kind: 'policy', name: 'bold' } },
  });
  expect(again(campaign).snapshot().screen).toBe('briefing');
  campaign.begin();
  for (let i = 0; i < 5; i++) {
    const { legal } = campaign.snapshot();
    const consult = legal.consults[0];
    if (consult !== undefined) expect(campaign.consult(consult)).toBeNull();
    const answer = legal.answers.find(({ options }) => options.length > 0);
    if (answer !== undefined) {
      campaign.answer({ decision: answer.decision, option: answer.options[0] ?? '' });
      campaign.note(answer.decision, 'I expect a refusal.');
    }
    expect(again(campaign).snapshot()).toEqual({
      ...campaign.snapshot(),
      canUndo: false,
      refusal: null,
      view: expect.anything(),
    });
    campaign.seal();
    const evening = again(campaign).snapshot();
    expect(evening.screen).toBe('evening');
    expect(evening.evening).toEqual(campaign.snapshot().evening);
    campaign.turnPage();
    expect(again(campaign).snapshot().screen).toBe(campaign.snapshot().screen);
    if (campaign.snapshot().screen === 'actBreak') campaign.turnPage();
  }
}, 20_000);

test('two at one desk: a sealed desk stays sealed and the chair stays whose it was', () => {
  const campaign = new Campaign({ library, setup, holders: { USSR: { kind: 'human' }, USA: { kind: 'human' } } });
  campaign.takeChair();
  campaign.begin();
  campaign.seal();
  const found = again(campaign);
  expect(found.snapshot().seat).toBe('USA');
  expect(found.snapshot().handOver).toBe(true);
  for (const each of [campaign, found]) {
    each.takeChair();
    // Nothing is sealed before its player has read what his seat is about.
    each.seal();
    expect(each.history()).toHaveLength(0);
    expect(each.snapshot().unread).toBe(true);
    each.begin();
    each.seal();
  }
  expect(found.history()).toHaveLength(1);
  expect(found.history()[0]?.checkpoint).toBe(campaign.history()[0]?.checkpoint);
});
