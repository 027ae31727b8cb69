/** Inks of the board. Every power has a colour, a hatch, a dash and a frame: none of them is told by colour alone. */
import type { KnownPower } from '../campaign/boardPort.ts';
import type { Power } from '../engine/words.ts';

export type FrameShape = 'square' | 'round' | 'clipped' | 'pointed' | 'notched' | 'arched';
export type HatchKind = 'slash' | 'level' | 'dots' | 'backslash' | 'upright' | 'cross' | 'plain';

export interface PowerInk {
  /** Body of a counter; light lettering on it reaches 4.5 to 1. */
  readonly body: string;
  /** Wash and border on the sheet. */
  readonly wash: string;
  readonly frame: FrameShape;
  readonly hatch: HatchKind;
  /** Dash of the line that marks who is to receive the surrender, in pixels. */
  readonly dash: readonly number[];
}

export const PAPER_LIGHT = '#f8f0d8';
export const INK = '#2a2118';
export const SEA_INK = '#2f5563';
export const PRINT_RED = '#8c2f22';
export const TABLE = '#2b241d';

const INKS: Readonly<Record<Power, PowerInk>> = {
  USSR: { body: '#a3261c', wash: '#b3281c', frame: 'square', hatch: 'slash', dash: [10, 4] },
  USA: { body: '#1f4480', wash: '#22509a', frame: 'round', hatch: 'level', dash: [9, 3, 2, 3] },
  Japan: { body: '#8a5a0e', wash: '#b07a16', frame: 'clipped', hatch: 'dots', dash: [4, 4] },
  China: { body: '#2c6640', wash: '#2f7a48', frame: 'pointed', hatch: 'backslash', dash: [2, 4] },
  CCP: { body: '#5b3a6e', wash: '#6d4482', frame: 'notched', hatch: 'cross', dash: [2, 2, 8, 2] },
  Britain: { body: '#4b4f57', wash: '#565b64', frame: 'arched', hatch: 'upright', dash: [6, 2] },
};

const CONTESTED: PowerInk = { body: '#5c4a3a', wash: '#6b4a2a', frame: 'square', hatch: 'cross', dash: [3, 3] };

export function inkOf(power: Power): PowerInk {
  return INKS[power];
}

/** Null where nothing is known: the paper stays bare. */
export function washOf(control: KnownPower): PowerInk | null {
  if (control === 'unknown') return null;
  return control === 'contested' ? CONTESTED : INKS[control];
}

export const FONTS = {
  place: '"Old Standard TT", "Old Standard", Georgia, serif',
  typed: '"Special Elite", "Courier Prime", "Courier New", monospace',
} as const;
