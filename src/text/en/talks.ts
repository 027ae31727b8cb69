/** The four subjects of the talks between Moscow and Chungking, in words. ¶7.5 */
const SUBJECTS: Readonly<Record<string, string>> = {
  talksMongolia: 'Outer Mongolia',
  talksRailways: 'The Manchurian railways',
  talksPortArthur: 'Port Arthur',
  talksDairen: 'Dairen',
};

const STANDS: Readonly<Record<string, string>> = {
  settled: 'settled',
  near: 'near agreement',
  apart: 'apart',
  farApart: 'far apart',
};

/** A subject by the fact that holds what parts the two sides on it. */
export function talksSubject(talks: string): string {
  return SUBJECTS[talks] ?? talks;
}

/** Where a subject stands, in words. */
export function talksWords(stand: string | number): string {
  return STANDS[stand] ?? 'not known';
}
