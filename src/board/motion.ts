/** Things that move for a while. One clock, handed in, so that a test can turn it by hand. */

export interface Motion {
  /** Milliseconds from when it is added. */
  readonly delay: number;
  readonly duration: number;
  /** Called each frame once the delay is over; 0 to 1, eased by the motion itself. */
  readonly step: (part: number) => void;
  readonly done?: () => void;
}

interface Running {
  readonly motion: Motion;
  readonly start: number;
}

export class Motions {
  #running: Running[] = [];

  get isMoving(): boolean {
    return this.#running.length > 0;
  }

  add(motion: Motion, now: number): void {
    this.#running.push({ motion, start: now + motion.delay });
  }

  advance(now: number): void {
    const over: Running[] = [];
    for (const item of this.#running) {
      if (now < item.start) continue;
      const part = item.motion.duration <= 0 ? 1 : Math.min(1, (now - item.start) / item.motion.duration);
      item.motion.step(part);
      if (part >= 1) over.push(item);
    }
    if (over.length === 0) return;
    this.#running = this.#running.filter((item) => !over.includes(item));
    for (const { motion } of over) motion.done?.();
  }

  /** Everything at its end, at once. */
  finish(): void {
    const all = this.#running;
    this.#running = [];
    for (const { motion } of all) motion.step(1);
    for (const { motion } of all) motion.done?.();
  }

  /** Everything stays where it is. */
  drop(): void {
    this.#running = [];
  }
}

/** Slow at both ends. */
export function ease(part: number): number {
  return part < 0.5 ? 4 * part * part * part : 1 - Math.pow(-2 * part + 2, 3) / 2;
}

/** Quick at first, so that a wheel answers at once. */
export function easeOut(part: number): number {
  return 1 - Math.pow(1 - part, 3);
}
