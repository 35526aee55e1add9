import type { Span } from "../../engine/index.js";
import { matchBraces } from "./matchBraces.js";

/** So much of what follows is looked at for a mark. */
const LONGEST_MARK = 1000;

/** A place in a LaTeX text that moves on. */
export class LatexCursor {
  readonly end: number;
  at: number;
  readonly #raw: string;
  readonly #closing: ReadonlyMap<number, number>;

  constructor(raw: string, { start, end }: Span) {
    this.#raw = raw;
    this.#closing = matchBraces(raw);
    this.at = start;
    this.end = end;
  }

  /** As much of what follows as any mark is long. */
  ahead(): string {
    return this.#raw.slice(this.at, Math.min(this.at + LONGEST_MARK, this.end));
  }

  /** How many blanks follow. */
  blanks(): number {
    return /^[ \t]{0,20}/u.exec(this.ahead())?.[0].length ?? 0;
  }

  /** Steps over one argument, if there is one that closes. */
  stepArgument(): void {
    const end = this.#closing.get(this.at + this.blanks());
    if (end !== undefined) this.at = Math.min(end + 1, this.end);
  }

  /** Steps over arguments in brackets. */
  stepBrackets(): void {
    const brackets = /^(?:[ \t]{0,9}\[[^\]\n]{0,300}\]){1,3}/u.exec(this.ahead())?.[0];
    if (brackets !== undefined) this.at += brackets.length;
  }

  /** Steps over one character, and the plain words behind it. */
  stepWords(): void {
    words.lastIndex = this.at + 1;
    const more = words.exec(this.#raw)?.[0].length ?? 0;
    this.at = Math.min(this.at + 1 + more, this.end);
  }

  /** Steps over a line's end, and says whether a blank line follows, which goes with it. */
  stepLineEnd(): boolean {
    const blank = /^\r?\n[ \t]{0,200}\r?\n\s{0,200}/u.exec(this.ahead())?.[0];
    const length = blank?.length ?? (this.#raw.startsWith("\r\n", this.at) ? 2 : 1);
    this.at = Math.min(this.at + length, this.end);
    return blank !== undefined;
  }
}

const words = /[^\\%${}&~\n\r`'-]{1,5000}/uy;
