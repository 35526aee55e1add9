import type { ClockPort } from "../../src/server/ports.js";

/** A clock on which time passes when a test says so. */
export class HandClock {
  readonly #timers = new Map<() => void, number>();
  readonly #now: () => number;
  readonly port: ClockPort = {
    now: () => this.#now(),
    today: () => "2025-06-05",
    after: (delayMs, run) => {
      this.#timers.set(run, delayMs);
      return () => this.#timers.delete(run);
    },
  };

  constructor(now: () => number = () => 0) {
    this.#now = now;
  }

  /** How much waits. */
  get waiting(): number {
    return this.#timers.size;
  }

  /** Runs what waits no longer than `mostMs`, and says how much that was. */
  pass(mostMs: number): number {
    const due = [...this.#timers].filter(([, delayMs]) => delayMs <= mostMs);
    for (const [run] of due) this.#timers.delete(run);
    for (const [run] of due) run();
    return due.length;
  }
}
