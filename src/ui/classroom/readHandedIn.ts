import type { HandedIn } from '../../classroom/classBoard.ts';

/** A report is some tens of kilobytes; what is far larger is none, and is not read. */
const LARGEST = 2_000_000;

/** A file as the board takes it. One that cannot be read comes as empty text, which the board refuses with a reason. */
export async function readHandedIn(file: File): Promise<HandedIn> {
  if (file.size > LARGEST) return { name: file.name, text: '' };
  try {
    return { name: file.name, text: await file.text() };
  } catch {
    return { name: file.name, text: '' };
  }
}
