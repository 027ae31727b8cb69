/** English: the door to every wording. Another language is another file of the same shape. */
export { word } from './en/events.ts';
export { wordRejection } from './en/rejections.ts';
export { wordProblem } from './en/problems.ts';
export { wordDraw, wordModifier, wordReason } from './en/causes.ts';
export { toldWords } from './en/told.ts';
export { CHART_NOTES } from './en/notes.ts';
export * from './en/labels.ts';
export * from './en/letters.ts';
