import { distanceOf, indexAt } from "../../../evidence/fit.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { Statement } from "../../../evidence/statement.js";
import { formsOf } from "../../../evidence/words/verbForms.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Claim, Replacement } from "../../check.js";
import { VERBS } from "./words.js";

const PLAIN: ReadonlyMap<string, string> = new Map(
  [
    ["up", "down"],
    ["higher", "lower"],
    ["growth", "decline"],
    // "Gained one seat" has lost one; of what stands at a level "gained 2 percent" the same is said.
    ["gained", "lost"],
    ["gains", "loses"],
  ].flatMap(([up = "", down = ""]) => [
    [up, down],
    [down, up],
  ]),
);

/** A word of direction belongs to a figure this near. */
const NEAR = 6;

/**
 * The draft's word of direction turned round up to the figure, as the source has it: for `rose by 12 percent` and a source's
 * `shrank by 12 percent`, `shrank by 12 percent`; where the source has no verb of its own for it, `fell`. Undefined where the draft has no word known.
 */
export function turnedWord(
  { statement, plain }: Claim,
  mention: FigureMention,
  { statement: told, home }: Passage,
): Replacement | undefined {
  const at = indexAt(statement, mention.span);
  const near = statement.sentence.tokens
    .map((token, index) => ({ token, far: distanceOf(statement, at, index) }))
    .filter(({ far }) => far <= NEAR)
    .sort((a, b) => a.far - b.far);
  for (const { token } of near) {
    const turned = PLAIN.get(token.lower) ?? turnedVerb(token.lower, told);
    if (turned === undefined) continue;
    const isCapital = /^\p{Lu}/u.test(token.text);
    const text = isCapital ? turned.charAt(0).toUpperCase() + turned.slice(1) : turned;
    // The figure goes with it: who reads the fix beside the figure must not think that the word takes its place.
    const { core } = mention;
    const span = { start: Math.min(token.start, core.start), end: Math.max(token.end, core.end) };
    const [before, after] = [
      plain.slice(span.start, token.start),
      plain.slice(token.end, span.end),
    ];
    return { span, text: `${before}${text}${after}`, source: home.source.id };
  }
  return undefined;
}

function turnedVerb(lower: string, told: Statement): string | undefined {
  for (const [way, other] of [
    ["up", "down"],
    ["down", "up"],
  ] as const) {
    const form = VERBS[way].map((verb) => formsOf(verb).indexOf(lower)).find((at) => at >= 0);
    if (form === undefined) continue;
    const own = VERBS[other].find((verb) => {
      const forms = new Set(formsOf(verb));
      return told.sentence.tokens.some((token) => forms.has(token.lower));
    });
    return formsOf(own ?? VERBS[other][0] ?? "")[form];
  }
  return undefined;
}
