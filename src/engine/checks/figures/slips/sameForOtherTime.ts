import type { FigureMention } from "../../../mentions/figures/figure.js";
import { sourceName } from "../../../report/sourceName.js";
import { textOf } from "../../../text/span.js";
import type { Weighed } from "../../../weighing/weighed.js";
import type { Claim, Judgement } from "../../check.js";

/** ` a month`, ` crates a day`, ` per year`: what stands between the figure and its time, and the time. */
const TIME =
  /^(?<before>(?: \p{L}{1,20}){0,2}?) (?<each>an?|each|every|per) (?<time>\p{L}{1,12})\b/iu;

/**
 * The judgement of a figure that sources give for another time, `£2.4m a month` for their `£2.4m a year`: what is wrong is the
 * time, so it is underlined and put right. Any other is left as it is.
 */
export function ofOtherTime(
  claim: Claim,
  mention: FigureMention,
  {
    judgement,
    rivals,
  }: { readonly judgement: Judgement; readonly rivals: readonly Weighed<FigureMention>[] },
): Judgement {
  const told = rivals.find(({ value }) => value.quantity.value === mention.quantity.value);
  const per = told?.value.per;
  const { core } = mention;
  const written = TIME.exec(claim.plain.slice(core.end, claim.statement.sentence.span.end));
  const { before = "", each = "", time } = written?.groups ?? {};
  if (judgement.verdict !== "contradicted" || told === undefined || per === undefined)
    return judgement;
  if (mention.per === undefined || per === mention.per || time !== mention.per) return judgement;
  const span = { start: core.start, end: core.end + (written?.[0] ?? "").length };
  const article = /^an?$/u.test(each) ? (per === "hour" ? "an" : "a") : each;
  const text = `${claim.plain.slice(core.start, core.end)}${before} ${article} ${per}`;
  const { source } = told.passage.home;
  const reason = `${sourceName(source)} says ${text}, not ${textOf(claim.plain, span)}`;
  const replacements = [{ span, text, source: source.id }];
  return { ...judgement, span, reason, expected: [text], replacements };
}
