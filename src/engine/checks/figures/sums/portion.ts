import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { textOf } from "../../../text/span.js";
import type { Claim } from "../../check.js";
import {
  around,
  coreOf,
  figuresIn,
  madeAs,
  passagesOf,
  wordsBefore,
  wordsBehind,
  type Sum,
} from "./sum.js";

const LEAST_SHARE = 0.2;

/** `Her share, 25,000 crowns`, `so each got 25,000`, `half of the sum, 25,000`. */
const PORTION_AHEAD =
  /\b(?:each|half|portion|quarter|share|third)\b(?: [\p{L}\p{N}.,]{1,20}){0,5}[,:(]? ?(?:\p{L}{1,20} ){0,2}$/iu;
/** `25,000 each`, `500 of it`. */
const PORTION_BEHIND = /^(?: \p{L}{1,20}){0,2} (?:apiece|each|of (?:it|that|them|this|which))\b/iu;

const PARTS: readonly (readonly [pattern: RegExp, parts: number, words: string])[] = [
  [/\bhalf\b(?!-)/iu, 2, "half of"],
  [/\bone[- ]third\b|\ba third of\b/iu, 3, "a third of"],
  [/\ba quarter of\b/iu, 4, "a quarter of"],
  [/\bthe (?:two|pair|couple)\b.{1,40}\bshared?\b|\bshared by (?:the )?two\b/iu, 2, "half of"],
  [/\bthe (?:three|trio)\b.{1,40}\bshared?\b|\bshared by (?:the )?three\b/iu, 3, "a third of"],
];

/** Somebody's share of a sum that a source tells with the part: `worth 50,000 crowns. She spent her half on a boat`. */
export function portionOf(claim: Claim, mention: FigureMention): readonly Sum[] {
  if (mention.quantity.unit.dimension !== "money") return [];
  const isPortion =
    PORTION_AHEAD.test(wordsBefore(claim, mention)) ||
    PORTION_BEHIND.test(wordsBehind(claim, mention));
  if (!isPortion) return [];
  return claim.matches
    .filter(({ share }) => share >= LEAST_SHARE)
    .flatMap(({ passage }) => portionsIn(passage, mention));
}

function portionsIn(passage: Passage, mention: FigureMention): readonly Sum[] {
  const said = textOf(passage.home.source.plain, passage.statement.sentence.span);
  return PARTS.filter(([pattern]) => pattern.test(said)).flatMap(([, parts, words]) => {
    const wholes = around(passage, 1, 0).flatMap((home) =>
      figuresIn(home)
        .filter(({ quantity }) => quantity.unit.name === mention.quantity.unit.name)
        .map((figure) => ({ figure, passage: home })),
    );
    // The nearest sum before the word is the whole.
    const whole = wholes.at(-1);
    const value = whole?.figure.quantity.value;
    if (whole === undefined || value === undefined) return [];
    const made = madeAs(mention, value / parts, whole.figure.quantity.step);
    return [
      {
        sum: `${words} ${coreOf(whole.figure)} is ${made.text}`,
        made,
        passages: passagesOf([whole, { figure: whole.figure, passage }]),
        isSure: false,
      },
    ];
  });
}
