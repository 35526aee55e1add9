import { writeInto } from "../text/writeInto.js";
import type { Claim, Ground, Replacement } from "../checks/check.js";
import type { SourceSet } from "../evidence/sourceSet.js";
import { positionAt } from "../text/lines.js";
import { toRaw, type Draft } from "../text/readText.js";
import { textOf, type Span } from "../text/span.js";
import type { Evidence, Finding, Fix } from "./report.js";
import { confidenceOf } from "./risk.js";
import type { Judged } from "./settle.js";
import { sourceName } from "./sourceName.js";

/** Where a judgement belongs. */
export interface Place {
  readonly draft: Draft;
  /** The sentence and the passages that speak most of it. */
  readonly claim: { readonly span: Span } & Pick<Claim, "matches">;
  readonly sources: SourceSet;
  /** Of the draft's raw text. */
  readonly lineStarts: readonly number[];
}

/** Source sentences shown with one finding. */
const MOST_EVIDENCE = 4;

/** The underline that a judgement asks for; undefined where it finds no fault. */
export function toFinding(
  judged: Judged,
  { draft, claim, sources, lineStarts }: Place,
): Finding | undefined {
  const { verdict, fault, check, reason, expected, grounds, replacements } = judged;
  if (verdict === "supported" || fault === undefined) return undefined;
  const span = toRaw(draft, judged.span);
  const { line, column } = positionAt(lineStarts, span.start);
  return {
    ...span,
    line: line + 1,
    column: column + 1,
    text: textOf(draft.raw, span),
    sentence: toRaw(draft, claim.span),
    kind: check.kind,
    verdict,
    check: fault,
    confidence: confidenceOf(judged),
    message: `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}: ${reason}.`.replace(
      /\s+/gu,
      " ",
    ),
    expected,
    evidence: (grounds.length > 0 ? grounds : nearest(claim))
      .slice(0, MOST_EVIDENCE)
      .map(toEvidence),
    fixes: replacements.map((replacement) => toFix(replacement, draft, sources)),
  };
}

/** A passage that has less of the claim than this is not near it. */
const LEAST_NEAR = 0.25;

/** What speaks most of the claim, where no judgement names anything: whoever reads "no source" sees how near one came. */
function nearest({ matches }: Pick<Claim, "matches">): readonly Ground[] {
  return matches
    .slice(0, 1)
    .filter(({ share }) => share >= LEAST_NEAR)
    .map(({ passage, share }) => ({ passage, share, bears: "mentions" }));
}

const shown = new WeakMap<Ground, Evidence>();

/** A passage as the report shows it; the same for the same ground, which is remembered with its sentence. */
export function toEvidence(ground: Ground): Evidence {
  const known = shown.get(ground) ?? readEvidence(ground);
  shown.set(ground, known);
  return known;
}

function readEvidence({ passage, bears, value }: Ground): Evidence {
  const { source } = passage.home;
  const { span } = passage.statement.sentence;
  return {
    source: source.id,
    ...toRaw(source, span),
    text: fold(textOf(source.plain, span)),
    bears,
    ...(value === undefined ? {} : { value: fold(value) }),
  };
}

function toFix({ span, text, source }: Replacement, draft: Draft, { sources }: SourceSet): Fix {
  const by = sources.find(({ id }) => id === source);
  const from = by === undefined ? "" : ` (${sourceName(by)})`;
  return {
    title:
      text === ""
        ? `Remove “${fold(textOf(draft.plain, span))}”${from}`
        : `Replace with “${text}”${from}`,
    safety: "suggestion",
    edits: [{ ...toRaw(draft, span), newText: writeInto(draft, text) }],
  };
}

function fold(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
