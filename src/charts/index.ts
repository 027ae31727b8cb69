/**
 * The charts of the politics. This door brings XState with it: tests, tools and the handbook use it. The live page takes
 * `tableStepper.ts` and `draw.ts` by name, which do without.
 */
export { machines } from './machines.ts';
export { tableStepper } from './tableStepper.ts';
export { xstateStepper } from './xstateStepper.ts';
