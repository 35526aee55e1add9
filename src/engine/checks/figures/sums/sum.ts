import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Claim } from "../../check.js";

/** What a sum comes to that the draft announces. */
export interface Sum {
  /** `240 − 35 = 205`. */
  readonly sum: string;
  /** What it comes to, as a figure in the draft's unit. */
  readonly made: FigureMention;
  readonly passages: readonly Passage[];
  /** Whether the draft says so plainly which sum it is that another result is wrong. */
  readonly isSure: boolean;
}

/** A figure and where a source has it; undefined for one of the draft itself. */
export interface Term {
  readonly figure: FigureMention;
  readonly passage: Passage | undefined;
}

/** The mention with what the sum comes to in place of its value. */
export function madeAs(mention: FigureMention, value: number, step = 0.001): FigureMention {
  const text = String(Number(value.toPrecision(6)));
  const span = { start: 0, end: text.length };
  const quantity = {
    ...mention.quantity,
    value,
    low: value,
    high: value,
    step,
    bound: "exact",
    hedge: "none",
    style: "digits",
  } as const;
  return { ...mention, text, span, core: span, quantity };
}

/** Its value, or nought where it says none. */
export function valueOf({ quantity }: FigureMention): number {
  return quantity.value ?? 0;
}

/** So much for each of so many: `720 ÷ 120 = 6`. */
export function quotientOf(mention: FigureMention, whole: Term, sharer: Term): Sum {
  const value = valueOf(whole.figure) / (sharer.figure.quantity.value ?? 1);
  const made = madeAs(mention, Number(value.toPrecision(9)), value / 1000);
  const sum = `${coreOf(whole.figure)} ÷ ${coreOf(sharer.figure)} = ${made.text}`;
  return { sum, made, passages: passagesOf([whole, sharer]), isSure: false };
}

/** What is left of a whole without its part, to such a step: `240 − 35 = 205`. */
export function restIn(
  mention: FigureMention,
  { whole, part, step }: { readonly whole: Term; readonly part: Term; readonly step: number },
): Sum {
  const value = Number((valueOf(whole.figure) - valueOf(part.figure)).toPrecision(9));
  const made = madeAs(mention, value, step);
  const sum = `${coreOf(whole.figure)} − ${coreOf(part.figure)} = ${made.text}`;
  return { sum, made, passages: passagesOf([whole, part]), isSure: false };
}

/** The figure's own words, without hedge and counted thing. */
export function coreOf({ text, span, core }: FigureMention): string {
  return text.slice(core.start - span.start, core.end - span.start).replace(/\s+/gu, " ");
}

/** The passages of the terms, each once. */
export function passagesOf(terms: readonly Term[]): readonly Passage[] {
  return [...new Set(terms.flatMap(({ passage }) => (passage === undefined ? [] : [passage])))];
}

/** The draft's words of the sentence before a figure, at most so many characters. */
export function wordsBefore(
  { plain, statement }: Claim,
  { span }: FigureMention,
  most = 60,
): string {
  return plain.slice(Math.max(statement.sentence.span.start, span.start - most), span.start);
}

/** And those behind it. */
export function wordsBehind(
  { plain, statement }: Claim,
  { span }: FigureMention,
  most = 60,
): string {
  return plain.slice(span.end, Math.min(statement.sentence.span.end, span.end + most));
}

/** The other figures of the draft's sentence. */
export function othersIn({ statement }: Claim, mention: FigureMention): readonly FigureMention[] {
  return statement.mentions
    .filter((other) => other.kind === "figure")
    .filter((other) => other.span.start !== mention.span.start);
}

/** The figures of a passage. */
export function figuresIn({ statement }: Pick<Passage, "statement">): readonly FigureMention[] {
  return statement.mentions.filter((other) => other.kind === "figure");
}

/** The passage and those right beside it in its source: `240 were sent home. All but 35 are back.` */
export function around({ home, at }: Passage, before: number, behind: number): readonly Passage[] {
  return home.passages.slice(Math.max(0, at - before), at + behind + 1);
}
