import type { ExplainedPassage, Explanation } from "./explanation.js";
import { explanationParts, type SourceNames } from "./explanationParts.js";

/** What an explanation's page is made with. */
export interface ExplanationLinks {
  readonly names: SourceNames;
  /** The address under which a passage opens; undefined for none. */
  readonly linkTo: (passage: ExplainedPassage) => string | undefined;
}

const verdicts: Readonly<Record<Explanation["verdict"], string>> = {
  supported: "Borne out",
  contradicted: "Contradicted",
  disputed: "Disputed",
  unsupported: "Unsupported",
  unchecked: "Not checked",
};

/** The verdict on a sentence, in a word or two. */
export function verdictWords(verdict: Explanation["verdict"]): string {
  return verdicts[verdict];
}

/** An explanation as a Markdown page. */
export function renderExplanation(
  explanation: Explanation,
  { names, linkTo }: ExplanationLinks,
): string {
  const lines = [`# ${verdictWords(explanation.verdict)}`, "", `> ${escape(explanation.text)}`, ""];
  for (const { heading, entries } of explanationParts(explanation, names)) {
    if (heading !== "") lines.push(`## ${heading}`, "");
    for (const { title, lines: below, passage } of entries) {
      const address = passage && linkTo(passage);
      const open = address === undefined ? "" : ` ([open](${address}))`;
      lines.push(`- ${escape(title)}${open}`);
      for (const line of below) {
        const [head = "", ...rest] = line.split(": ");
        lines.push(`  - *${escape(head)}:* ${escape(rest.join(": "))}`);
      }
    }
    lines.push("");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function escape(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\\`*_{}[\]<>()#+!|~&$]/gu, "\\$&")
    .replace(/^(?<number>\d{1,9})\./u, "$<number>\\.");
}
