import type { FigureMention } from "../../mentions/figures/figure.js";
import { readAlone } from "../../mentions/figures/readAlone.js";
import type { Span } from "../../text/span.js";
import type { Judgement } from "../check.js";

/** A side of a pair in its text: `nine` of `11 votes to nine`. */
interface Side {
  readonly span: Span;
  readonly text: string;
  readonly value: number;
}

/**
 * The judgement of a pair, `11 votes to nine`, where a source's has one side of it: then the other side alone is at fault. As it
 * was where both sides differ, or the sources' pairs leave open which.
 */
export function ofOneSide(judgement: Judgement, { core, text, span }: FigureMention): Judgement {
  if (judgement.verdict !== "contradicted") return judgement;
  const sides = sidesIn(text.slice(core.start - span.start, core.end - span.start));
  const wrong = judgement.grounds
    .filter(({ bears }) => bears === "contradicts")
    .flatMap(({ value }) => {
      const theirs = sidesIn(value ?? "");
      const [side, ...others] = without(sides, theirs);
      const [right] = without(theirs, sides);
      return side === undefined || right === undefined || others.length > 0
        ? []
        : [{ side, right }];
    });
  const [best] = wrong;
  if (best === undefined || wrong.some(({ side }) => side !== best.side)) return judgement;
  const texts = [...new Set(wrong.map(({ right }) => right.text))];
  const place = {
    start: core.start + best.side.span.start,
    end: core.start + best.side.span.end,
  };
  const [replacement] = judgement.replacements;
  return {
    ...judgement,
    span: place,
    expected: texts,
    replacements: texts.map((written) => ({ ...replacement, span: place, text: written })),
  };
}

function without(sides: readonly Side[], others: readonly Side[]): readonly Side[] {
  return sides.filter(({ value }) => others.every((other) => other.value !== value));
}

/** The two numbers of `11 votes to nine`; none of a score, whose numbers are one result. */
function sidesIn(text: string): readonly Side[] {
  const { left, right } = PAIR.exec(text)?.groups ?? {};
  if (left === undefined || right === undefined) return [];
  return [
    { text: left, start: 0 },
    { text: right, start: text.length - right.length },
  ].flatMap(({ text: written, start }) => {
    const value = readAlone(written);
    const span = { start, end: start + written.length };
    return value === undefined ? [] : [{ span, text: written, value }];
  });
}

const PAIR = /^(?<left>[\p{L}\p{Nd},-]{1,30}) votes to (?<right>[\p{L}\p{Nd},-]{1,30})$/u;
