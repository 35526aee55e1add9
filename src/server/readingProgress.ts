import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { ClockPort } from "./ports.js";

/** How long sources are read before the user is told. */
const PATIENCE_MS = 1000;

/** A run over files that is under way. */
export interface Reading {
  /** Counts one more file. Throws `ReadingStopped` once the user has stopped it. */
  readonly step: () => void;
  readonly end: () => void;
}

/** Thrown when the user stops the reading of sources. What was read is kept, so the next check goes on from there. */
export class ReadingStopped extends Error {
  constructor(done: number, total: number) {
    super(
      `Reading the sources was stopped after ${String(done)} of ${String(total)}; the next check goes on from there.`,
    );
  }
}

/** Shows in the editor that sources are being read, if it takes longer than a moment, and lets the user stop it. */
export class ReadingProgress {
  readonly #connection: Connection;
  readonly #clock: ClockPort;
  readonly #canShow: () => boolean;
  #isShown = false;

  constructor(connection: Connection, clock: ClockPort, canShow: () => boolean) {
    this.#connection = connection;
    this.#clock = clock;
    this.#canShow = canShow;
  }

  /** Begins to count `total` files. */
  begin(total: number): Reading {
    let done = 0;
    let bar: WorkDoneProgressServerReporter | undefined;
    let hasEnded = false;
    const show = async (): Promise<void> => {
      if (this.#isShown || !this.#canShow()) return;
      this.#isShown = true;
      const shown = await this.#connection.window.createWorkDoneProgress();
      // The reading may have ended while the editor was asked.
      if (hasEnded) this.#isShown = false;
      if (hasEnded) return;
      bar = shown;
      bar.begin("Stet: reading sources", percentOf(done, total), countOf(done, total), true);
    };
    const forget = this.#clock.after(PATIENCE_MS, () => {
      show().catch(() => {
        this.#isShown = false; // Then it is read without a word.
      });
    });
    return {
      step: () => {
        if (bar?.token.isCancellationRequested === true) throw new ReadingStopped(done, total);
        done += 1;
        bar?.report(percentOf(done, total), countOf(done, total));
      },
      end: () => {
        hasEnded = true;
        forget();
        if (bar === undefined) return;
        bar.done();
        this.#isShown = false;
      },
    };
  }
}

function percentOf(done: number, total: number): number {
  return total === 0 ? 100 : Math.floor((100 * done) / total);
}

function countOf(done: number, total: number): string {
  return `${String(done)} of ${String(total)}`;
}
