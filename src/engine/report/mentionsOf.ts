import { toRaw, type Draft } from "../text/readText.js";
import { inOrder } from "../text/order.js";
import { textOf } from "../text/span.js";
import type { Ground } from "../checks/check.js";
import type { MentionReport, MentionReportKind, SentenceReport } from "./report.js";
import type { Judged } from "./settle.js";
import { toEvidence } from "./toFinding.js";

/** Passages kept of one mention. */
const MOST_EVIDENCE = 3;

/** How each figure, date, name and quotation of a sentence fared; of two judgements of the same words the worse stands. */
export function mentionsOf(
  draft: Draft,
  judgements: readonly Judged[],
): Pick<SentenceReport, "mentions"> {
  const byPlace = new Map<string, MentionReport>();
  for (const { check, span, verdict, reason, note, grounds } of judgements) {
    const kind = kindOf(check.kind);
    if (kind === undefined) continue;
    const raw = toRaw(draft, span);
    const key = `${String(raw.start)} ${String(raw.end)}`;
    if (verdict === "supported" && byPlace.has(key)) continue;
    byPlace.set(key, {
      ...raw,
      text: textOf(draft.raw, raw),
      kind,
      verdict,
      reason: verdict === "supported" ? (note ?? reason) : reason,
      evidence: onePerSource(grounds).map(toEvidence),
    });
  }
  const mentions = [...byPlace.values()].sort((a, b) => inOrder(a.start - b.start, a.end - b.end));
  return mentions.length === 0 ? {} : { mentions };
}

function onePerSource(grounds: readonly Ground[]): readonly Ground[] {
  const seen = new Set<string>();
  return grounds
    .filter(({ passage }) => {
      const { id } = passage.home.source;
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    })
    .slice(0, MOST_EVIDENCE);
}

function kindOf(kind: Judged["check"]["kind"]): MentionReportKind | undefined {
  return kind === "statement" || kind === "citation" ? undefined : kind;
}
