/**
 * The only source of chance. Luck answers questions; it has no stream, no position and no counter, so two wars with one
 * seed share the answer to every question that arises in both, in whatever order it is asked. (¶1.5)
 */
import seedrandom from 'seedrandom';

/** Answers a question with 32 bits. Pure: the same seed text and question give the same answer everywhere. */
export type Luck = (question: string) => number;

/** seedrandom reads characters modulo 256, so the text is first made ASCII; two texts never fall together. */
function asciiOf(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    out += code < 127 && code > 31 && code !== 92 ? text[i] : `\\${code.toString(16)};`;
  }
  return out;
}

const ROUNDS = 8;

/** Expands a seed text once into the round keys that every answer is mixed with. */
function keysOf(seedText: string): Int32Array {
  const generator = seedrandom(`general-order-one/${asciiOf(seedText)}`);
  const keys = new Int32Array(2 + ROUNDS);
  for (let i = 0; i < keys.length; i++) keys[i] = generator.int32();
  return keys;
}

/**
 * Luck for a seed text. A question is hashed to two 32-bit lanes, which a short keyed ARX cipher then mixes; the answer
 * is both lanes folded. Tests hold uniformity, avalanche and the independence of neighbouring questions.
 */
export function makeLuck(seedText: string): Luck {
  const keys = keysOf(seedText);
  const k0 = keys[0] as number;
  const k1 = keys[1] as number;
  return (question) => {
    let a = k0 ^ 0x9e3779b9;
    let b = k1 ^ 0x85ebca6b;
    for (let i = 0; i < question.length; i++) {
      const code = question.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x5bd1e995);
      b ^= b >>> 15;
    }
    for (let round = 0; round < ROUNDS; round++) {
      a = (((a >>> 8) | (a << 24)) + b) ^ (keys[2 + round] as number);
      b = ((b << 3) | (b >>> 29)) ^ a;
    }
    return (a ^ Math.imul(b, 0xc2b2ae35)) >>> 0;
  };
}

/** Coarsens an answer to 0–999; a chance of p per mille happens iff the result is below p. */
export function perMille(answer: number): number {
  // 2^32 does not fit an int32, but the product stays below 2^53: exact.
  return Math.floor((answer * 1000) / 4294967296);
}
