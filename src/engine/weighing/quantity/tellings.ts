import type { FigureMention } from "../../mentions/figures/figure.js";
import type { Claim } from "../../checks/check.js";
import { presence } from "../../evidence/fit.js";
import type { Statement } from "../../evidence/statement.js";
import type { MentionBase } from "../../mentions/mention.js";
import type { Weighed } from "../weighed.js";
import { scopeTerms } from "../scopeTerms.js";
import type { Told } from "./isScopedApart.js";

/** Where the source of one of several weighed values gives it: what a source tells twice it tells of one thing. */
export function tellingsOf<M extends MentionBase<string>>(
  { value: { text }, passage: { home } }: Weighed<M>,
  weighed: readonly Weighed<M>[],
): readonly Told<FigureMention>[] {
  return weighed
    .filter(({ value, passage }) => passage.home === home && value.text === text)
    .flatMap(({ value: { span }, passage }) =>
      passage.statement.mentions
        .filter((mention) => mention.kind === "figure")
        .filter((mention) => mention.span.start === span.start)
        .map((mention) => ({ mention, passage })),
    );
}

/**
 * Whether one of the tellings gives less than a whole, and of a place or a part that none of the sentences that tell of
 * the whole names: seven in a camp dispute no 25 in the strikes of which that on the camp was one.
 */
export function isOfAPart(
  whole: FigureMention,
  tellings: readonly Told<FigureMention>[],
  sentences: readonly Statement[],
): boolean {
  return tellings.some(
    ({ mention, passage }) =>
      mention.quantity.high < whole.quantity.low &&
      scopeTerms(passage.statement, mention, { isOneCount: true }).some((term) =>
        sentences.every((sentence) => presence(term, sentence).found === 0),
      ),
  );
}

/** The rivals without those that are of a part of what the best of them is of; that one comes first. */
export function ofOneQuantity<M extends MentionBase<string>>(
  { statement }: Claim,
  rivals: readonly Weighed<M>[],
): readonly Weighed<M>[] {
  const [best] = rivals;
  const [whole] = best === undefined ? [] : tellingsOf(best, rivals);
  if (best === undefined || whole?.mention.quantity.unit.dimension !== "count") return rivals;
  const sentences = [statement, whole.passage.statement];
  return rivals.filter(
    (rival) =>
      rival.value.text === best.value.text ||
      !isOfAPart(whole.mention, tellingsOf(rival, rivals), sentences),
  );
}
