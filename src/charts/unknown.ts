export type ChartWord = 'chart' | 'state' | 'event' | 'flag';

/** A word no chart knows is a mistake in the rules or a damaged save, never a move of the game: both steppers throw this. */
export class UnknownChartWord extends Error {
  constructor(
    readonly kind: ChartWord,
    readonly word: string,
    readonly chart: string,
  ) {
    super(kind === 'chart' ? `Unknown chart "${word}"` : `Unknown ${kind} "${word}" in chart "${chart}"`);
    this.name = 'UnknownChartWord';
  }
}
