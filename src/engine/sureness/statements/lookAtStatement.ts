import type { Claim } from "../../checks/check.js";
import { fitOf } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Judged } from "../../report/settle.js";
import { overlaps } from "../../text/span.js";
import { besideOthers, sharedWith } from "../besideOthers.js";
import { allSigns, sign } from "../signs.js";
import { statementSigns, type StatementSign, type StatementSigns } from "./signs.js";

/** A sentence of so many words, or of so many parts behind commas, is a long one. */
const LONG = 30;
const MANY_PARTS = 4;

/** What is seen of a judgement that finds a statement at fault, beside all judgements of its sentence. */
export function lookAtStatement(
  claim: Claim,
  judged: Judged,
  judgements: readonly Judged[],
): StatementSigns {
  const { tokens } = claim.statement.sentence;
  const commas = tokens.filter(({ text }) => text === ",").length;
  return allSigns(statementSigns, {
    unsupported: sign(judged.verdict === "unsupported"),
    nameless: sign(
      !judgements.some(({ check, span }) => check.kind === "name" && !overlaps(span, judged.span)),
    ),
    length: Math.min(1, tokens.length / LONG),
    parts: Math.min(1, commas / MANY_PARTS),
    alone: besideOthers(judged, judgements).alone,
    ...ofPassage(claim, judged, judgements),
  });
}

/** What the passage that speaks against it has of the rest of the sentence. */
function ofPassage(
  claim: Claim,
  judged: Judged,
  judgements: readonly Judged[],
): Partial<Record<StatementSign, number>> {
  const { grounds, span } = judged;
  const passage = (grounds.find(({ bears }) => bears === "contradicts") ?? grounds[0])?.passage;
  if (passage === undefined) return { anchored: 0.5 };
  const shareIn = (one: Passage): number =>
    fitOf({ claim: claim.statement, without: span, passage: one }).share;
  const share = shareIn(passage);
  const most = claim.matches
    .slice(0, MOST_COMPARED)
    .reduce((best, match) => Math.max(best, shareIn(match.passage)), share);
  return {
    whole: share,
    lead: most === 0 ? 0 : share / most,
    anchored: sharedWith(passage, judged, judgements),
  };
}

/** The best passages of a claim stand in front. */
const MOST_COMPARED = 8;
