import type { DraftReport, Finding } from "../report/report.js";
import type { Draft } from "../text/readText.js";
import { nthOf, plainSentence } from "./draftSentences.js";
import type { Ignore } from "./ignore.js";

/** How far an ignore reaches: this very place, this sentence in every draft, or these words in every sentence. */
export type IgnoreReach = "everywhere" | "occurrence" | "sentence";

/** What an ignore is made from. */
export interface IgnoreRequest {
  readonly draft: Draft;
  readonly report: DraftReport;
  readonly reach: IgnoreReach;
  /** The draft's path from the folder of `stet.json` on. */
  readonly path: string;
  /** Today, `YYYY-MM-DD`; empty where nobody knows. */
  readonly date: string;
}

/** The entry that puts `finding` aside. */
export function toIgnore(
  finding: Finding,
  { draft, report, reach, path, date }: IgnoreRequest,
): Ignore {
  const { text, check, verdict } = finding;
  const passage = decidingPassage(finding);
  const nth = reach === "occurrence" ? nthOf(draft, report.sentences, finding.sentence) : undefined;
  return {
    ...(reach === "occurrence" ? { path } : {}),
    ...(reach === "everywhere" ? {} : { sentence: plainSentence(draft, finding.sentence) }),
    ...(nth === undefined ? {} : { nth }),
    text: text.replace(/\s+/gu, " "),
    check,
    verdict,
    ...(reach === "everywhere" || passage === undefined ? {} : { passage }),
    ...(date === "" ? {} : { date }),
  };
}

/** The source sentence that the verdict rests on. Where the sources say nothing, no sentence of theirs decided. */
function decidingPassage({ verdict, evidence }: Finding): string | undefined {
  if (verdict === "unsupported") return undefined;
  return (evidence.find(({ bears }) => bears === "contradicts") ?? evidence[0])?.text;
}
