import type { BlockKind, Segment, Skip, Span } from "../../engine/index.js";
import { decodeReference } from "../entities.js";
import type { Passage } from "../reader.js";
import { PassageBuilder } from "../passageBuilder.js";
import { findCitations } from "./citations.js";
import type { MarkupEvent } from "./events.js";
import { planTables, type TablePlan } from "./tables.js";
import { leftOut, passageTokens } from "./tokens.js";

/** What a walk over the parser's steps brings home. */
export interface Walked {
  readonly plain: string;
  readonly segments: readonly Segment[];
  readonly passages: readonly Passage[];
  readonly skips: readonly Skip[];
  readonly frontMatter: string | undefined;
}

/** Collects the prose of `raw`, and what is none, from the parser's steps. */
export function walk(raw: string, events: readonly MarkupEvent[]): Walked {
  const walker = new Walker(raw, planTables(raw, events));
  for (const event of events) walker.step(event);
  return walker.result();
}

class Walker {
  readonly #raw: string;
  readonly #plans: ReadonlyMap<number, TablePlan>;
  readonly #passages: PassageBuilder;
  readonly #skips: Skip[] = [];
  readonly #containers: BlockKind[] = [];
  #frontMatter: string | undefined;
  #skipping: MarkupEvent | undefined;
  #fenceCount = 0;
  #citations: readonly Span[] = [];
  #linkDepth = 0;
  #hardBreak = false;
  #plan: TablePlan | undefined;

  constructor(raw: string, plans: ReadonlyMap<number, TablePlan>) {
    this.#raw = raw;
    this.#plans = plans;
    this.#passages = new PassageBuilder(raw);
  }

  step(event: MarkupEvent): void {
    if (this.#skipping !== undefined) this.#stepSkipping(event, this.#skipping);
    else if (event.enters) this.#enter(event);
    else this.#leave(event);
  }

  result(): Walked {
    const { plain, segments, passages } = this.#passages.finish();
    const skips = this.#skips.sort((a, b) => a.start - b.start);
    return { plain, segments, passages, skips, frontMatter: this.#frontMatter };
  }

  #enter(event: MarkupEvent): void {
    const { type, start, end } = event;
    if (leftOut.has(type)) {
      this.#skipping = event;
      this.#fenceCount = 0;
      return;
    }
    if (passageTokens.has(type)) this.#open(event);
    switch (type) {
      case "data":
      case "characterEscapeValue":
        this.#keep(start, end);
        break;
      case "characterReference":
        this.#mendBreak(start);
        this.#passages.put(decodeReference(this.#raw.slice(start, end)), start, end);
        break;
      case "lineEnding":
        if (!this.#hardBreak) this.#passages.put(" ", start, end);
        break;
      case "hardBreakTrailing":
      case "hardBreakEscape":
        this.#hardBreak = true;
        break;
      case "link":
        this.#linkDepth += 1;
        this.#passages.linking = true;
        break;
      case "listOrdered":
      case "listUnordered":
        this.#containers.push("item");
        break;
      case "blockQuote":
        this.#containers.push("quote");
        break;
      case "table":
        this.#plan = this.#plans.get(start);
        break;
      case "tableHeader":
      case "tableData":
        this.#passages.cell(this.#plan?.cell(start));
        break;
      default:
    }
  }

  #leave({ type }: MarkupEvent): void {
    if (passageTokens.has(type)) this.#passages.close();
    switch (type) {
      case "link":
        this.#linkDepth -= 1;
        this.#passages.linking = this.#linkDepth > 0;
        break;
      case "listOrdered":
      case "listUnordered":
      case "blockQuote":
        this.#containers.pop();
        break;
      default:
    }
  }

  #open({ type, start, end }: MarkupEvent): void {
    this.#hardBreak = false;
    this.#citations = findCitations(this.#raw, start, end);
    if (type === "tableRow") this.#passages.open("row", { over: this.#plan?.over(start) });
    else if (type === "paragraph") this.#passages.open(this.#containers.at(-1) ?? "paragraph");
    else this.#passages.open("heading");
  }

  // What stands in a citation such as "[@smith2020, p. 3]" is left out, like a footnote's call.
  #keep(from: number, to: number): void {
    this.#mendBreak(from);
    let start = from;
    for (const citation of this.#citations) {
      if (citation.end <= start || citation.start >= to) continue;
      this.#passages.keep(start, Math.max(start, citation.start));
      start = citation.end;
    }
    if (start < to) this.#passages.keep(start, to);
  }

  // After two spaces or a backslash at a line's end a new block begins, unless the sentence goes on in lower case.
  #mendBreak(start: number): void {
    if (!this.#hardBreak) return;
    this.#hardBreak = false;
    if (/^\p{Ll}/u.test(this.#raw.slice(start, start + 2)))
      this.#passages.put(" ", start - 1, start - 1);
    else this.#passages.split();
  }

  #stepSkipping(event: MarkupEvent, opener: MarkupEvent): void {
    if (event.enters && event.type === "codeFencedFence") this.#fenceCount += 1;
    if (event.enters && event.type === "yamlValue") {
      this.#frontMatter = `${this.#frontMatter ?? ""}${this.#raw.slice(event.start, event.end)}\n`;
    }
    if (
      event.enters ||
      event.type !== opener.type ||
      event.end !== opener.end ||
      event.start !== opener.start
    )
      return;
    this.#skipping = undefined;
    const reason = this.#reasonFor(opener);
    if (reason !== undefined) this.#skips.push({ start: opener.start, end: opener.end, reason });
  }

  #reasonFor({ type, start }: MarkupEvent): string | undefined {
    if (type === "codeFenced" && this.#fenceCount < 2) return "code block (never closed)";
    if (type.startsWith("html") && this.#raw.startsWith("<!--", start)) return "HTML comment";
    return leftOut.get(type);
  }
}
