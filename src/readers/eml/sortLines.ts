import { findHead, type MailHead } from "./mailHead.js";

/** A line or a paragraph of a mail. */
export interface MailLine {
  readonly text: string;
  /** Whether it is marked as taken from another mail. */
  readonly isQuoted: boolean;
  /** What the markup says it is: a signature. */
  readonly reason?: string;
}

/** For each line the reason why it is no part of what was written; and the head of what was forwarded. */
export interface SortedLines {
  readonly reasons: readonly (string | undefined)[];
  readonly forwarded?: MailHead;
  /** From this line on marks of quotation mean nothing: all of it was forwarded. */
  readonly unquotedFrom?: number;
}

const longestNote = 80;

/** Tells what a mail says from what it quotes, the signature and what mail programs and lists put around it. */
export function sortLines(lines: readonly MailLine[], subject: string): SortedLines {
  const sorter = new Sorter(lines, subject);
  return sorter.sort();
}

class Sorter {
  readonly #lines: readonly MailLine[];
  readonly #texts: string[];
  readonly #isForward: boolean;
  readonly #reasons: (string | undefined)[];
  #rest: string | undefined;
  #forwarded: MailHead | undefined;
  #begin = 0;
  #unquotedFrom: number | undefined;

  constructor(lines: readonly MailLine[], subject: string) {
    this.#lines = lines;
    this.#texts = lines.map(({ text }) => text.trim());
    this.#isForward = /^\s{0,9}(?:fwd?|tr|wg)\s?:/iu.test(subject);
    this.#reasons = lines.map(() => undefined);
  }

  sort(): SortedLines {
    for (let at = 0; at < this.#lines.length;) at = this.#sortLine(at);
    const [forwarded, unquotedFrom] = [this.#forwarded, this.#unquotedFrom];
    return {
      reasons: this.#reasons,
      ...(forwarded === undefined ? {} : { forwarded }),
      ...(unquotedFrom === undefined ? {} : { unquotedFrom }),
    };
  }

  /** The index of the next line to look at. */
  #sortLine(at: number): number {
    const text = this.#texts[at] ?? "";
    const line = this.#lines[at];
    const mark = forwardMark.exec(text)?.groups;
    const from = mark === undefined ? at : this.#nextFilled(at + 1);
    if (mark !== undefined && mark["original"] === undefined) this.#unquote(from);
    const found = this.#isQuoted(at) ? undefined : findHead(this.#texts, from);
    if (found !== undefined)
      return this.#takeHead(at, found, mark?.["original"] === undefined && mark !== undefined);
    if (this.#rest !== undefined) return this.#leave(at, at + 1, this.#rest);
    if (line?.reason !== undefined) return this.#leave(at, at + 1, line.reason);
    if (this.#isQuoted(at)) return this.#leave(at, at + 1, "quoted reply");
    if (this.#isIntro(at)) return this.#takeIntro(at);
    if (/^-- ?$/u.test(text)) this.#rest = "signature";
    else if (isListFooter(this.#texts, at)) this.#rest = "mailing-list footer";
    else if (text.startsWith("-----BEGIN PGP SIGNATURE")) this.#rest = "signature";
    else {
      const reason = lineReasons.find(([pattern]) => pattern.test(text))?.[1];
      return reason === undefined ? at + 1 : this.#leave(at, this.#paragraphEnd(at), reason);
    }
    return this.#leave(at, at + 1, this.#rest);
  }

  // What was forwarded is the source, unless who sent it on wrote a piece around it.
  #takeHead(at: number, { head, end }: { head: MailHead; end: number }, isMarked: boolean): number {
    const before = this.#texts
      .slice(this.#begin, at)
      .filter((_, index) => this.#reasons[this.#begin + index] === undefined)
      .join(" ");
    const wordCount = before.split(/\s+/u).filter((word) => word !== "").length;
    const isForward = isMarked || this.#isForward || wordCount === 0;
    if (this.#rest === "signature") this.#rest = undefined;
    if (!isForward || wordCount > longestNote || this.#rest !== undefined) {
      this.#rest ??= isForward ? "forwarded message" : "quoted reply";
      return this.#leave(at, end, this.#rest);
    }
    for (let index = this.#begin; index < at; index += 1)
      this.#reasons[index] ??= "note of the sender";
    this.#forwarded = head;
    this.#begin = end;
    return this.#leave(at, end, "mail header");
  }

  // "On 3 Dec 2024, Jo Marsh wrote:", perhaps on two lines.
  #isIntro(at: number): boolean {
    const text = this.#texts[at] ?? "";
    if (!/^(?:On|Am|Le|El) .{4}/u.test(text)) return false;
    return intro.test(text) || intro.test(`${text} ${this.#texts[at + 1] ?? ""}`);
  }

  // Where the answers stand between marked lines, those alone go; else all that follows.
  #takeIntro(at: number): number {
    const end = intro.test(this.#texts[at] ?? "") ? at + 1 : at + 2;
    const next = this.#lines[this.#nextFilled(end)];
    if (next !== undefined && !this.#isQuoted(this.#nextFilled(end))) this.#rest = "quoted reply";
    return this.#leave(at, end, "quoted reply");
  }

  // Apple's program quotes what it forwards.
  #unquote(from: number): void {
    if (this.#unquotedFrom !== undefined || this.#lines[from]?.isQuoted !== true) return;
    this.#unquotedFrom = from;
    for (let at = from; at < this.#texts.length; at += 1)
      this.#texts[at] = unquoted(this.#texts[at] ?? "");
  }

  #isQuoted(at: number): boolean {
    if (at >= (this.#unquotedFrom ?? Infinity)) return this.#texts[at]?.startsWith(">") === true;
    return this.#lines[at]?.isQuoted === true;
  }

  #nextFilled(from: number): number {
    let at = from;
    while (at < this.#texts.length && this.#texts[at] === "") at += 1;
    return at;
  }

  #paragraphEnd(from: number): number {
    let at = from + 1;
    while (at < this.#texts.length && this.#texts[at] !== "" && isWrappedInto(this.#texts, at))
      at += 1;
    return at;
  }

  #leave(from: number, to: number, reason: string): number {
    const end = Math.min(Math.max(to, from + 1), this.#lines.length);
    for (let at = from; at < end; at += 1) this.#reasons[at] ??= reason;
    return end;
  }
}

/** A line without its first mark of quotation. */
export function unquoted(line: string): string {
  return line.replace(/^\s{0,3}>[ \t]?/u, "");
}

const forwardMark =
  /^[-_ ]{0,20}(?:(?<original>Original Message|Ursprüngliche Nachricht)|Begin forwarded message:?|Forwarded (?:by .{1,60}|message|mail)|Weitergeleitete Nachricht)[-_ ]{0,20}$/iu;

const intro = /^(?:On|Am|Le|El) .{4,300}\b(?:wrote|schrieb|écrit|escribió)\b.{0,80}:$/u;

// A line that its paragraph goes on into: lines of mails are up to 78 characters long.
function isWrappedInto(texts: readonly string[], at: number): boolean {
  const before = texts[at - 1] ?? "";
  return before.length > 40 && before.length < 100;
}

function isListFooter(texts: readonly string[], at: number): boolean {
  if (!/^[_=-]{20,}$/u.test(texts[at] ?? "")) return false;
  const below = texts.slice(at + 1, at + 5).join(" ");
  return /\b(?:mailing list|unsubscribe|subscription|listinfo)\b/iu.test(below);
}

const lineReasons: readonly (readonly [RegExp, string])[] = [
  [/^Sent (?:from|via) (?:my|mobile|outlook|the )\b.{0,60}$/iu, "signature"],
  [/^Get Outlook for\b/iu, "signature"],
  [/^-----BEGIN PGP SIGNED MESSAGE|^Hash: SHA\d+$/u, "signature"],
  [/^(?:confidentiality|privacy|legal) (?:notice|statement|note)\b/iu, "disclaimer"],
  [/^disclaimer\s?:/iu, "disclaimer"],
  [
    /^(?:important: )?(?:this|the (?:contents?|information)(?: contained)? (?:in|of) this) (?:e-?mail|communication|message|transmission)\b.{1,120}\b(?:addressed|addressee|confidential|intended|legally|may contain|privileged)\b/iu,
    "disclaimer",
  ],
  [
    /^if you (?:are not the intended|have received this (?:e-?mail|message) (?:by mistake|in error))/iu,
    "disclaimer",
  ],
  [/^(?:please )?(?:consider|think of) the environment before\b/iu, "disclaimer"],
  [
    /^(?:you (?:are receiving|received|got) this (?:e-?mail|message|newsletter)|to unsubscribe|unsubscribe\b|manage (?:your )?(?:preferences|subscription)|update (?:your )?preferences|to (?:stop|change|manage) (?:receiving|your))/iu,
    "mailing-list footer",
  ],
  [
    /^(?:view|read|open|see) (?:this (?:e-?mail|message|newsletter) )?(?:in (?:your|a|the) (?:web )?browser|online)\b|^(?:having )?trouble (?:reading|viewing)/iu,
    "mailing-list footer",
  ],
];
