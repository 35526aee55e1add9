/** More fields inside each other than any program writes. */
const deepest = 50;

/** Fields such as a page number or a link: their code is no text, what the program made of it is. */
export class Fields {
  #parts: ("code" | "result")[] = [];

  /** Whether what comes now is a field's code. */
  get inCode(): boolean {
    return this.#parts.includes("code");
  }

  /** Passes a mark of a field: `begin`, `separate`, `end`. */
  pass(mark: string): void {
    if (mark === "begin" && this.#parts.length < deepest) this.#parts.push("code");
    else if (mark === "separate" && this.#parts.length > 0)
      this.#parts[this.#parts.length - 1] = "result";
    else if (mark === "end") this.#parts.pop();
  }

  /** Ends codes at a paragraph's end: a field that is never closed must not swallow what follows. */
  endCodes(): void {
    if (this.inCode) this.#parts = this.#parts.filter((part) => part === "result");
  }
}
