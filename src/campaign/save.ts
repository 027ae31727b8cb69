/** A game taken up again where it was left, and a replay opened on one of its days. */
import type { Holder } from './campaign.ts';
import type { Library } from '../engine/war.ts';
import type { Replay } from '../engine/replay.ts';
import { Campaign, type CampaignOptions } from './campaign.ts';
import { SAVE_FORMAT, type SaveRecord } from './saveFile.ts';

export function saveCampaign(campaign: Campaign, title: string): SaveRecord {
  return {
    format: SAVE_FORMAT,
    title,
    replay: campaign.toReplay(),
    holders: campaign.holders,
    papers: campaign.papers(),
  };
}

export interface Resumed {
  readonly campaign: Campaign;
  /** First day whose end is not as it was recorded, or null: other rules or another scenario wrote the file. */
  readonly differsOn: number | null;
}

/** Takes a saved game up where it was left. Throws where its scenario is not in the library. */
export function resumeCampaign(library: Library, saved: SaveRecord, inSlices?: CampaignOptions['inSlices']): Resumed {
  const sliced = inSlices === undefined ? {} : { inSlices };
  const campaign = new Campaign({ library, setup: saved.replay.setup, holders: saved.holders, ...sliced });
  if (saved.replay.checkpoints.length > 0) campaign.fastForward(saved.replay);
  campaign.restorePapers(saved.papers);
  return { campaign, differsOn: firstDifference(campaign, saved.replay) };
}

/** Opens a replay at its end or on a chosen day, both seats played from the recording. */
export function openReplay(library: Library, replay: Replay, days = replay.checkpoints.length): Resumed {
  const holder: Holder = { kind: 'replay', submissions: replay.submissions };
  const campaign = new Campaign({ library, setup: replay.setup, holders: { USSR: holder, USA: holder } });
  campaign.fastForward(replay, days);
  return { campaign, differsOn: firstDifference(campaign, replay) };
}

function firstDifference(campaign: Campaign, replay: Replay): number | null {
  const turns = campaign.history();
  for (const [i, turn] of turns.entries()) if (turn.checkpoint !== replay.checkpoints[i]) return turn.day;
  return null;
}
