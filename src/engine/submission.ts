/** What a seat seals for a day. Canonical form: every list sorted, no duplicates; see `canonicalSubmission`. */
import type { Directive, OrderKind, Seat } from './words.ts';

export type Order =
  | { readonly kind: Exclude<OrderKind, 'direct' | 'divert'>; readonly operation: string }
  | { readonly kind: 'divert'; readonly operation: string; readonly target: string }
  | { readonly kind: 'direct'; readonly front: string; readonly directive: Directive; readonly area: string };

export interface Answer {
  readonly decision: string;
  readonly option: string;
}

export interface Submission {
  readonly day: number;
  readonly seat: Seat;
  readonly answers: readonly Answer[];
  readonly orders: readonly Order[];
  /** Advisers or sources consulted: spent at once, revealed at once. */
  readonly consults: readonly string[];
}
