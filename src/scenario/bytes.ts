/** Bytes for links: whole numbers of any size in few bytes, short texts, and base64 that an address may carry. */
import { refuse } from './untrusted.ts';

export class ByteWriter {
  readonly #bytes: number[] = [];

  /** A whole number from 0 in as many bytes as it needs, seven bits each, lowest first. */
  number(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new Error(`not a number for a link: ${value}`);
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  byte(value: number): void {
    this.#bytes.push(value & 255);
  }

  text(value: string): void {
    const bytes = toUtf8(value);
    this.number(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
  }

  bytes(): readonly number[] {
    return this.#bytes;
  }
}

/** Reads what a writer wrote; refuses past the end. For use inside `reading`. */
export class ByteReader {
  readonly #bytes: readonly number[];
  #at = 0;

  constructor(bytes: readonly number[]) {
    this.#bytes = bytes;
  }

  number(where: string): number {
    let value = 0;
    let unit = 1;
    for (let i = 0; i < 7; i++) {
      const byte = this.byte(where);
      value += (byte % 128) * unit;
      if (byte < 128) return value;
      unit *= 128;
    }
    return refuse('broken', where);
  }

  byte(where: string): number {
    const byte = this.#bytes[this.#at];
    this.#at += 1;
    return byte ?? refuse('cutShort', where);
  }

  text(where: string, most: number): string {
    const length = this.number(where);
    if (length > most) refuse('tooLong', where, { most });
    const bytes = Array.from({ length }, () => this.byte(where));
    return fromUtf8(bytes, where);
  }

  atEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }
}

/** A surrogate without its partner becomes the sign for an unreadable letter. */
function toUtf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    const read = letter.codePointAt(0) ?? 0;
    const code = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return bytes;
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

/** The browser's own reader of escapes refuses every byte that is no good UTF-8. */
function fromUtf8(bytes: readonly number[], where: string): string {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return refuse('broken', where);
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64 with the two letters that addresses allow, without padding. */
export function toBase64Url(bytes: readonly number[]): string {
  let out = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      out += LETTERS[(held >> bits) & 63];
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? out : out + LETTERS[(held << (6 - bits)) & 63];
}

/** For use inside `reading`. */
export function fromBase64Url(text: string): readonly number[] {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return refuse('broken', 'letters');
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 255);
  }
  return bytes;
}

/** FNV-1a of bytes, folded to 16 bits: tells a link that lost or swapped letters on its way. */
export function checksum(bytes: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash >>> 16) ^ hash) & 0xffff;
}
