/** A saved game: the replay so far, who holds the seats, and the papers on the desks. */
import type { Holder, Papers } from './campaign.ts';
import type { Library } from '../engine/war.ts';
import type { Replay } from '../engine/replay.ts';
import type { Seat } from '../engine/words.ts';
import { Campaign } from './campaign.ts';
import { SEATS } from '../engine/words.ts';

export const SAVE_FORMAT = 1;

export interface SavedCampaign {
  readonly format: number;
  readonly replay: Replay;
  readonly holders: Readonly<Record<Seat, Holder>>;
  readonly papers: Papers;
}

export function saveCampaign(campaign: Campaign): SavedCampaign {
  return { format: SAVE_FORMAT, replay: campaign.toReplay(), holders: campaign.holders, papers: campaign.papers() };
}

export interface Resumed {
  readonly campaign: Campaign;
  /** First day whose end is not as it was recorded, or null: other rules or another scenario wrote the file. */
  readonly differsOn: number | null;
}

/** Takes a saved game up where it was left. Throws where its scenario is not in the library. */
export function resumeCampaign(library: Library, saved: SavedCampaign): Resumed {
  const campaign = new Campaign({ library, setup: saved.replay.setup, holders: saved.holders });
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Replay out of an untrusted file or link, or null. Deep faults show when it is played. */
export function parseReplay(value: unknown): Replay | null {
  if (!isRecord(value) || typeof value['format'] !== 'number' || !isRecord(value['setup'])) return null;
  const { setup, submissions, checkpoints } = value;
  if (typeof setup['scenario'] !== 'string' || typeof setup['seed'] !== 'string' || !isRecord(setup['lenses']))
    return null;
  if (!isRecord(setup['aims']) || !isRecord(setup['policies'])) return null;
  if (!Array.isArray(submissions) || !submissions.every(isSubmission)) return null;
  if (!Array.isArray(checkpoints) || !checkpoints.every((hash) => typeof hash === 'string')) return null;
  return value as unknown as Replay;
}

function isSubmission(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['day'] === 'number' &&
    (SEATS as readonly unknown[]).includes(value['seat']) &&
    ['answers', 'orders', 'consults'].every((list) => Array.isArray(value[list]))
  );
}

/** Saved game out of an untrusted file, or null. */
export function parseSave(value: unknown): SavedCampaign | null {
  if (!isRecord(value) || value['format'] !== SAVE_FORMAT) return null;
  const { replay, holders, papers } = value;
  if (parseReplay(replay) === null || !isRecord(holders) || !isRecord(papers)) return null;
  if (!SEATS.every((seat) => isHolder(holders[seat]))) return null;
  const { drafts, sealed, notes } = papers;
  if (!isRecord(drafts) || !SEATS.every((seat) => isSubmission(drafts[seat]))) return null;
  return isRecord(sealed) && Array.isArray(notes) ? (value as unknown as SavedCampaign) : null;
}

function isHolder(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value['kind'] === 'policy') return typeof value['name'] === 'string';
  return value['kind'] === 'human' || (value['kind'] === 'replay' && Array.isArray(value['submissions']));
}
