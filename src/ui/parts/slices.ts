/** Longest stretch of work between two looks at what the person at the screen does. */
const SLICE_MS = 8;

/** Carries work on a little at a time until it is done; the page stays awake. A fault ends it and is reported as one. */
export function inSlices(step: () => boolean): void {
  const slice = (): void => {
    const until = performance.now() + SLICE_MS - 2;
    while (performance.now() < until) if (step()) return;
    setTimeout(slice, 0);
  };
  setTimeout(slice, 0);
}
