/** What the scenario files say of people and of where things come from: plain data, no code. */
import type { Confidence } from '../words.ts';

/** A key of the bibliography with the confidence of this particular statement. */
export interface Cite {
  readonly key: string;
  readonly at?: string;
  readonly confidence: Confidence;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly nameRu?: string;
  readonly nameJa?: string;
  readonly role: string;
  readonly goals?: string;
  readonly record?: string;
  readonly fate?: string;
  readonly sources: readonly Cite[];
}

export interface Source {
  readonly key: string;
  readonly author?: string;
  readonly title: string;
  readonly where?: string;
  readonly year?: string;
  /** Whether the passage was seen or is quoted from knowledge of the work. */
  readonly seen: 'seen' | 'fromKnowledge';
}
