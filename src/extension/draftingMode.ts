import { EventEmitter, type Disposable } from "vscode";
import type { ServerKeeper } from "./serverKeeper.js";

/** Whether this window is in drafting mode: nothing is underlined, nothing is checked by itself. Off in a new window. */
export class DraftingMode implements Disposable {
  readonly #keeper: ServerKeeper;
  readonly #changed = new EventEmitter<void>();
  #isOn = false;

  /** Tells that it was switched. */
  readonly onDidChange = this.#changed.event;

  constructor(keeper: ServerKeeper) {
    this.#keeper = keeper;
  }

  /** Whether it is on. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** Switches it, and says to what. */
  toggle(): boolean {
    this.#isOn = !this.#isOn;
    this.again();
    this.#changed.fire();
    return this.#isOn;
  }

  /** Tells the server, which may have just started. */
  again(): void {
    void this.#keeper.tell((server) => server.setDrafting({ on: this.#isOn }));
  }

  /** Ends the telling. */
  dispose(): void {
    this.#changed.dispose();
  }
}
