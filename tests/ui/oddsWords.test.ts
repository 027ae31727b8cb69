import { describe, expect, it } from 'vitest';
import { oddsWords } from '../../src/ui/papers/planBrief.ts';

describe('the five words of a staff’s odds', () => {
  it.each([
    [1000, 'almost certain'],
    [900, 'almost certain'],
    [899, 'likely'],
    [700, 'likely'],
    [699, 'even'],
    [400, 'even'],
    [399, 'doubtful'],
    [150, 'doubtful'],
    [149, 'forlorn'],
    [0, 'forlorn'],
  ])('%i of a thousand is %s', (perMille, word) => {
    expect(oddsWords(perMille)).toBe(word);
  });
});
