/** A replay as the end of an address: JSON, deflated where the browser can, in letters an address may hold. */
import type { Replay } from '../engine/replay.ts';
import { parseReplay } from '../campaign/save.ts';

export async function replayToLink(replay: Replay): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(replay));
  const packed = await through(bytes, new CompressionStream('deflate-raw'));
  return `#r=${toLetters(packed)}`;
}

/** The replay in an address's end, or null where there is none that can be read. */
export async function replayFromLink(hash: string): Promise<Replay | null> {
  const found = /^#r=([\w-]+)$/.exec(hash)?.[1];
  if (found === undefined) return null;
  try {
    const bytes = await through(fromLetters(found), new DecompressionStream('deflate-raw'));
    return parseReplay(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  const packed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function toLetters(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromLetters(letters: string): Uint8Array<ArrayBuffer> {
  const text = atob(letters.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
