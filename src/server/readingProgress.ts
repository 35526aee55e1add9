import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { Translate } from "../protocol/index.js";
import type { Client } from "./client.js";
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
  constructor(done: number, total: number, t: Translate) {
    super(
      t(
        "Reading the sources was stopped after {done} of {total}; the next check goes on from there.",
        { done, total },
      ),
    );
  }
}

/** Shows in the editor that sources are being read, if it takes longer than a moment, and lets the user stop it. */
export class ReadingProgress {
  readonly #connection: Connection;
  readonly #clock: ClockPort;
  readonly #client: () => Pick<Client, "progress" | "t">;
  #isShown = false;

  constructor(
    connection: Connection,
    clock: ClockPort,
    client: () => Pick<Client, "progress" | "t">,
  ) {
    this.#connection = connection;
    this.#clock = clock;
    this.#client = client;
  }

  /** Begins to count `total` files. */
  begin(total: number): Reading {
    const { t } = this.#client();
    let done = 0;
    let bar: WorkDoneProgressServerReporter | undefined;
    let hasEnded = false;
    const show = async (): Promise<void> => {
      if (this.#isShown || !this.#client().progress) return;
      this.#isShown = true;
      const shown = await this.#connection.window.createWorkDoneProgress();
      // The reading may have ended while the editor was asked.
      if (hasEnded) this.#isShown = false;
      if (hasEnded) return;
      bar = shown;
      bar.begin(t("Stet: reading sources"), percentOf(done, total), countOf(done, total, t), true);
    };
    const forget = this.#clock.after(PATIENCE_MS, () => {
      show().catch(() => {
        this.#isShown = false; // Then it is read without a word.
      });
    });
    return {
      step: () => {
        if (bar?.token.isCancellationRequested === true) throw new ReadingStopped(done, total, t);
        done += 1;
        bar?.report(percentOf(done, total), countOf(done, total, t));
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

function countOf(done: number, total: number, t: Translate): string {
  return t("{done} of {total}", { done, total });
}
